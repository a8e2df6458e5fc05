import { leadsIn } from '../text/sentences.js';
import type { Block, Form, Paragraph } from './article.js';

/** What a sentence leads into; after a colon, prose goes on by itself. */
const LED_INTO: ReadonlySet<Form> = new Set(['list', 'table', 'quotation', 'code']);
/** The last line of code or of a table may end in a colon for reasons of its own. */
const LEADS: ReadonlySet<Form> = new Set(['prose', 'list', 'quotation']);

/**
 * Makes one paragraph of a sentence that ends in a colon and what it leads into: a list, a table, a
 * quotation or code. That has the form of what follows, and `leadIn` says where this begins.
 */
export function joinLeadIns(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isLeadInTo(last, block)) joined[joined.length - 1] = withLeadIn(last.text, block);
    else joined.push(block);
  }
  return joined;
}

/** A paragraph below the lines that lead into it. */
export function withLeadIn(leadIn: string, { text, form, leadIn: own = 0 }: Paragraph): Paragraph {
  return {
    type: 'paragraph',
    text: `${leadIn}\n${text}`,
    ...(form && { form }),
    leadIn: leadIn.length + 1 + own,
  };
}

function isLeadInTo(last: Block, next: Block): next is Paragraph {
  if (last.type === 'heading' || next.type === 'heading') return false;
  const { form = 'prose' } = last;
  return LEADS.has(form) && LED_INTO.has(next.form ?? 'prose') && leadsIn(last.text);
}
