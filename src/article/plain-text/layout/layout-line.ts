import { columns } from '../../../text/columns.js';
import { endsSentence } from '../../../text/sentences.js';

/** Terminals and `col` write eight columns as a tab. */
const TAB_COLUMNS = 8;
/** The name of an option, before a gap and its description. */
const TERM = /^(\s*)(\S+(?: \S+)*?)(\s{2,})(?=\S)/;
/** Longer names have their description in the line below. */
const MAX_TERM_CHARACTERS = 60;
/** A bullet or number and its space are narrower than the name of an option with its gap. */
const MIN_TERM_COLUMNS = 3;

/** Returns a line with spaces for its tabs. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let expanded = '';
  for (const [order, part] of line.split('\t').entries()) {
    if (order > 0) expanded += ' '.repeat(TAB_COLUMNS - (columns(expanded) % TAB_COLUMNS));
    expanded += part;
  }
  return expanded;
}

/** Returns the number of spaces at the beginning of a line that is not blank. */
export function indentOf(line: string): number {
  return line.search(/\S/);
}

/** A term, and the column at which its description begins in the same line. */
export interface Term {
  readonly term: string;
  readonly column: number;
}

/** Reads `-c, --create    create a new archive`: a term, a gap, and the beginning of its description. */
export function termIn(line: string): Term | undefined {
  const [match, , term = ''] = TERM.exec(line.slice(0, MAX_TERM_CHARACTERS)) ?? [];
  if (match === undefined || endsSentence(term) || /[,;:]$/.test(term)) return undefined;
  return match.length - indentOf(line) >= MIN_TERM_COLUMNS
    ? { term, column: match.length }
    : undefined;
}
