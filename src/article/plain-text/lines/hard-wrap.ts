import { columns } from '../../../text/columns.js';
import { startsUnspaced } from '../../../text/scripts.js';
import { startsLowercase } from '../../../text/sentences.js';

/** The narrowest newspaper columns; narrower lines are verse, lists and addresses. */
const MIN_WRAP_COLUMNS = 30;
/** Mail wraps at 72 to 80 columns, and nothing known above 120; longer lines are whole paragraphs. */
const MAX_WRAP_COLUMNS = 120;
/** Some lines are shorter than the width, because a mark was removed or a word edited later. */
const SLACK_COLUMNS = 3;
/** A longer first word (a link, a phrase in Thai) could itself have been broken. */
const MAX_WORD_COLUMNS = 20;
/** In wrapped prose, nearly every break but the last of a paragraph was forced; in verse, hardly any. */
const MIN_FORCED_SHARE = 0.6;
/** In wrapped prose, one break in six follows a punctuation mark; in verse, paragraphs and turns, most do. */
const MAX_CLAUSE_END_SHARE = 0.4;
/** In wrapped prose, even in German, most lines begin with a small letter; in verse, few do. */
const MIN_LOWERCASE_SHARE = 0.4;
/** The share of lines that are no longer than the width; the others are links and tables. */
const WIDTH_QUANTILE = 0.95;
const CLAUSE_END = /[,;:.!?…—–،؛؟。，、；：！？।॥]["'”’»)」』]*$/u;

/**
 * Returns the width, in columns, at which a text was wrapped by hand or by a program; undefined when its
 * line breaks mean something.
 * @param blocks the text’s lines, block by block, without blank lines
 */
export function wrapWidthOf(blocks: readonly (readonly string[])[]): number | undefined {
  const breaks = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next })),
  );
  const widths = breaks.map(({ line }) => columns(line)).sort((a, b) => a - b);
  const width = widths[Math.round((widths.length - 1) * WIDTH_QUANTILE)] ?? 0;
  if (width < MIN_WRAP_COLUMNS || width > MAX_WRAP_COLUMNS) return undefined;
  const forced = breaks.filter(({ line, next }) => isForcedBreak(line, next, width)).length;
  const clauseEnds = breaks.filter(({ line }) => CLAUSE_END.test(line.slice(-3))).length;
  // Capitals, and scripts without small letters, say nothing about this.
  const cased = breaks.filter(({ next }) => /^\s*\p{L}/u.test(next) && /\p{Ll}/u.test(next));
  const lowercase = cased.filter(({ next }) => startsLowercase(next)).length;
  const isWrapped =
    forced >= breaks.length * MIN_FORCED_SHARE &&
    clauseEnds <= breaks.length * MAX_CLAUSE_END_SHARE &&
    lowercase >= cased.length * MIN_LOWERCASE_SHARE;
  return isWrapped ? width : undefined;
}

/** True when the first word of the next line would not have fitted on this line. */
export function isForcedBreak(line: string, next: string, width: number): boolean {
  const word = startsUnspaced(next) ? '' : (/^\s*(\S{1,40})/.exec(next)?.[1] ?? '');
  const needed = Math.min(columns(word), MAX_WORD_COLUMNS) + 1;
  return columns(line) + needed > width - SLACK_COLUMNS;
}
