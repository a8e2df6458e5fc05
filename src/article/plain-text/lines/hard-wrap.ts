import { columns } from '../../../text/columns.js';
import { startsUnspaced } from '../../../text/scripts.js';
import { startsLowercase } from '../../../text/sentences.js';

/** Narrow newspaper columns begin here; narrower lines are verse, lists and addresses. */
const MIN_WRAP_COLUMNS = 30;
/** Mail wraps at 72 to 80 and nothing known above 120; longer lines are whole paragraphs. */
const MAX_WRAP_COLUMNS = 120;
/** Some lines stay short of the width: by a mark that was removed, or a word edited later. */
const SLACK_COLUMNS = 3;
/** A first word longer than this (a link, a phrase of Thai) could have been broken itself. */
const MAX_WORD_COLUMNS = 20;
/** In wrapped prose nearly every break was forced, but for last lines; in verse hardly any. */
const MIN_FORCED_SHARE = 0.6;
/** One break in six of wrapped prose follows a punctuation mark; of verse, paragraphs and turns, most. */
const MAX_CLAUSE_END_SHARE = 0.4;
/** In wrapped prose, German included, most lines begin with a small letter; in verse, few. */
const MIN_LOWERCASE_SHARE = 0.4;
/** This share of lines is no longer than the width; links and tables stand out of it. */
const WIDTH_QUANTILE = 0.95;
const CLAUSE_END = /[,;:.!?…—–،؛؟。，、；：！？।॥]["'”’»)」』]*$/u;

/**
 * The width at which the lines of some blocks (each without blank lines) were wrapped by hand or
 * program, in columns; undefined when every line break means something.
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
  // Text all in capitals, and scripts without any, cannot say by this.
  const cased = breaks.filter(({ next }) => /^\s*\p{L}/u.test(next) && /\p{Ll}/u.test(next));
  const lowercase = cased.filter(({ next }) => startsLowercase(next)).length;
  const isWrapped =
    forced >= breaks.length * MIN_FORCED_SHARE &&
    clauseEnds <= breaks.length * MAX_CLAUSE_END_SHARE &&
    lowercase >= cased.length * MIN_LOWERCASE_SHARE;
  return isWrapped ? width : undefined;
}

/** True when the next line's first word would not have fitted on the line. */
export function isForcedBreak(line: string, next: string, width: number): boolean {
  const word = startsUnspaced(next) ? '' : (/^\s*(\S{1,40})/.exec(next)?.[1] ?? '');
  const needed = Math.min(columns(word), MAX_WORD_COLUMNS) + 1;
  return columns(line) + needed > width - SLACK_COLUMNS;
}
