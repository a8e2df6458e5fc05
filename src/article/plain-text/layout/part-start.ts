import { columns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence, leadsIn } from '../../../text/sentences.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { indentOf, termIn } from './layout-line.js';
import type { Layout } from './measure-layout.js';

/** A description is indented by at least as much below its term. */
const MIN_HANGING_COLUMNS = 2;
/** The names of options are short; a longer line is a sentence. */
const MAX_TERM_SHARE = 0.8;
/** The bullet of memos, and the mark of a reference. */
const MEMO_ITEM = /^\s*(?:o {2,}|\[\w[\w-]{0,15}\]\s+)\S/;
const MARKER = /^\s*\S+\s+/;
/** A name that fills the column of terms, so that only one space is left before its description. */
const NAME = /^\S+ $/;
/** The column of terms is seven or eight wide on all manual pages. */
const TERM_COLUMNS = [7, 8];
/** Matches a name and its description; in a sentence, the second word is rarely capitalised. */
const STARTS_TEXT = /^\p{Ll}\S* \p{Lu}\p{Ll}/u;
/** Names of options in several lines, above one description. */
const OPTION = /^\s*[-+]/;
/** There are rarely more than three. */
const MAX_TERM_LINES = 8;

/** A part that begins with a marker or a term, and the text beside it. */
export interface Start {
  readonly head: string;
  readonly isItem: boolean;
  /** How many lines the head takes. */
  readonly size: number;
  /** What stands beside the head, at its column; undefined if the text begins in the next line. */
  readonly beside?: string;
}

/** Returns what begins at a line of a block, if it is a marker, or a term with a description. */
export function startAt(
  lines: readonly string[],
  index: number,
  blockEnd: number,
  layout: Layout,
): Start | undefined {
  const line = lines[index] ?? '';
  const indent = indentOf(line);
  const next = index + 1 < blockEnd ? lines[index + 1] : undefined;
  const row = layout.hasRows ? columnOfRow(line, layout) : undefined;
  if (row !== undefined) return besideAt(line, row);
  if (isListItem(line) || MEMO_ITEM.test(line)) {
    const marker = MARKER.exec(line)?.[0] ?? '';
    return { ...besideAt(line, marker.length), isItem: true };
  }
  const column = columnBeside(line, next, layout);
  if (column !== undefined) return besideAt(line, column);
  let last = index;
  while (isOptionBelow(lines[last], lines[last + 1]) && last < index + MAX_TERM_LINES) last += 1;
  const below = last + 1 < blockEnd ? lines[last + 1] : undefined;
  if (below === undefined || indentOf(below) < indent + MIN_HANGING_COLUMNS) return undefined;
  const terms = lines.slice(index, last + 1);
  const areTerms = terms.every(
    (term) =>
      !endsSentence(term) && !leadsIn(term) && columns(term) <= layout.width * MAX_TERM_SHARE,
  );
  if (!areTerms) return undefined;
  return { head: terms.map(withSingleSpaces).join('\n'), isItem: false, size: terms.length };
}

function besideAt(line: string, column: number): Start {
  const beside = ' '.repeat(column) + line.slice(column);
  return { head: line.slice(0, column).trim(), isItem: false, size: 1, beside };
}

/** Returns the column at which a description stands beside its term, if it does. */
function columnBeside(
  line: string,
  next: string | undefined,
  { indents, descriptions }: Layout,
): number | undefined {
  const indent = indentOf(line);
  const gap = termIn(line);
  if (gap && descriptions.has(gap.column)) return gap.column;
  if (gap && indents.has(gap.column)) {
    if (next === undefined || indentOf(next) === gap.column) return gap.column;
    if (indentOf(next) <= indent && termIn(next)?.column === gap.column) return gap.column;
  }
  return TERM_COLUMNS.map((width) => indent + width).find((column) => {
    if (!NAME.test(line.slice(indent, column)) || !indents.has(column)) return false;
    return next === undefined ? STARTS_TEXT.test(line.trim()) : indentOf(next) === column;
  });
}

/** Returns the column of the description in a row: at the column of the others, or after an option. */
function columnOfRow(line: string, { descriptions }: Layout): number | undefined {
  const gap = termIn(line)?.column;
  const isOption = OPTION.test(line);
  if (gap !== undefined && (isOption || descriptions.has(gap))) return gap;
  if (!isOption) return undefined;
  return [...descriptions].find((column) => / \S/.test(line.slice(column - 1, column + 1)));
}

function isOptionBelow(line = '', below = ''): boolean {
  return OPTION.test(line) && OPTION.test(below) && indentOf(line) === indentOf(below);
}
