import { leadsIn } from '../text/sentences.js';
import type { Block, Form, Paragraph } from './article.js';

/** Forms that a sentence ending in a colon introduces; prose after a colon stays a paragraph of its own. */
const INTRODUCED: ReadonlySet<Form> = new Set(['list', 'table', 'quotation', 'code']);
/** Forms that can introduce another; code and tables may end in a colon for other reasons. */
const INTRODUCING: ReadonlySet<Form> = new Set(['prose', 'list', 'quotation']);

/**
 * Joins a sentence that ends in a colon with the list, table, quotation or code it introduces. The
 * joined paragraph has the form of the latter, and `leadIn` is the offset where that begins.
 */
export function joinLeadIns(blocks: readonly Block[]): Block[] {
  return joinWhere(blocks, isLeadInTo);
}

/** A line this short right before a list is the list's title, even without a colon. */
const LIST_TITLE_CHARACTERS = 80;

/** True for a block that is short enough to be the title of a list right below it. */
export function canTitleList({ type, text }: Block): boolean {
  return type === 'paragraph' && text.length <= LIST_TITLE_CHARACTERS;
}

/** Joins short lines with the lists right below them. */
export function joinListTitles(blocks: readonly Block[]): Block[] {
  return joinWhere(blocks, isTitleOf);
}

function joinWhere(
  blocks: readonly Block[],
  isLeadIn: (last: Block, next: Block) => next is Paragraph,
): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isLeadIn(last, block)) joined[joined.length - 1] = withLeadIn(last, block);
    else joined.push(block);
  }
  return joined;
}

function isTitleOf(last: Block, next: Block): next is Paragraph {
  const isList = next.type === 'paragraph' && next.form === 'list';
  return isList && last.type === 'paragraph' && !last.form && canTitleList(last);
}

/** Returns a paragraph with the block above it that introduces it. */
export function withLeadIn(
  leadIn: Block,
  { text, form, leadIn: own = 0, pictures }: Paragraph,
): Paragraph {
  const joined: Paragraph = {
    type: 'paragraph',
    text: `${leadIn.text}\n${text}`,
    ...(form && { form }),
    leadIn: leadIn.text.length + 1 + own,
  };
  const all = [...(leadIn.pictures ?? []), ...(pictures ?? [])];
  return all.length === 0 ? joined : { ...joined, pictures: all };
}

function isLeadInTo(last: Block, next: Block): next is Paragraph {
  if (last.type === 'heading' || next.type === 'heading') return false;
  const { form = 'prose' } = last;
  return INTRODUCING.has(form) && INTRODUCED.has(next.form ?? 'prose') && leadsIn(last.text);
}
