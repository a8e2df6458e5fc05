import { columns } from '../../../text/columns.js';
import { endsSentence } from '../../../text/sentences.js';
import { indexAbove, indexBelow } from '../lines/text-line.js';
import { looksLikeTitle } from '../lines/title-line.js';
import { dropLines } from './drop-running-heads.js';

const PAGE = '(?:page|seite|página|pagina|strana|страница|стр\\.)';
/** Matches marks that set a number apart, or the line's ends. */
const GAP = '\\t| {3,}|\\s+[|·•–—]\\s+';
const NUMBERED_PAGE = `${PAGE}\\s*\\d{1,4}\\s*(?:of|von|de|di|sur|из|/)\\s*\\d{1,4}`;
/** Matches "Page 3 of 12" at either end of a line, which is surely a page number. */
const SURE_NUMBER = new RegExp(
  `^\\s*${NUMBERED_PAGE}(?=${GAP}|$)|(?<=${GAP})${NUMBERED_PAGE}$`,
  'iu',
);
/** Matches "Page 3", or a number set apart from the text beside it. */
const NUMBER_APART = new RegExp(
  `^\\s*(?:${PAGE}\\s*)?\\d{1,4}(?=${GAP})|(?<=\\S(?:${GAP}))(?:${PAGE}\\s*)?\\d{1,4}$`,
  'iu',
);
/** Matches "Page 3", set apart from the text beside it. */
const NAMED_NUMBER = new RegExp(
  `^\\s*${PAGE}\\s*\\d{1,4}(?=${GAP})|(?<=\\S(?:${GAP}))${PAGE}\\s*\\d{1,4}$`,
  'iu',
);
const LONE_NUMBER = /^\s*(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$/;
/** A running head is one line of a page; a paragraph that mentions pages is mostly longer. */
const MAX_HEAD_COLUMNS = 120;
/** Names, labels and rows of tables are mostly shorter than a line of prose. */
const MIN_PROSE_COLUMNS = 60;

/**
 * Removes page numbers with the running heads and feet beside them: lines between blank ones that recur
 * with only the number changed. Unless they say "page 3 of 12", they are removed only between prose and if
 * one of them interrupts a sentence, because other numbers count something else. The first line of the text
 * keeps its words and loses its number, even if no other line is like it: it is the title.
 * @param lines without white space at their ends
 */
export function dropPageNumbers(lines: readonly string[]): string[] {
  const heads = lines.map((_, index) => runningHeadOf(lines, index));
  const forms = new Map<string, Set<string>>();
  const ofPages = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const head = heads[index];
    if (head === undefined) continue;
    forms.set(head, (forms.get(head) ?? new Set()).add(line));
    if (SURE_NUMBER.test(line) || interruptsSentence(lines, index)) ofPages.add(head);
  }
  const isRunning = (index: number) => {
    const head = heads[index];
    return head !== undefined && ofPages.has(head) && (forms.get(head)?.size ?? 0) > 1;
  };
  const title = isRunning(0) ? [heads[0] ?? '', ''] : [];
  const running = new Set(lines.flatMap((_, index) => (isRunning(index) ? [index] : [])));
  return dropFirstNumber([...title, ...dropLines(lines, running)]);
}

function dropFirstNumber([first = '', ...others]: readonly string[]): string[] {
  const isAboveTitle = others[0] === '' && looksLikeTitle(others[1] ?? '');
  if (LONE_NUMBER.test(first) && isAboveTitle) return others;
  const number = [SURE_NUMBER, NAMED_NUMBER].find((form) => form.test(first));
  // What is left on several lines names places in a book: "Monday | Page 12".
  if (number === NAMED_NUMBER && others.some((line) => number.test(line)))
    return [first, ...others];
  return [number ? withoutNumber(first, number) : first, ...others];
}

/** Returns the line without its page number; undefined when it has none. */
function runningHeadOf(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  const standsAlone = !lines[index - 1] && !lines[index + 1];
  if (line === '' || !standsAlone || columns(line) > MAX_HEAD_COLUMNS) return undefined;
  const number = [SURE_NUMBER, LONE_NUMBER, NUMBER_APART].find((form) => form.test(line));
  if (!number || (number !== SURE_NUMBER && !standsInProse(lines, index))) return undefined;
  return withoutNumber(line, number);
}

function withoutNumber(line: string, number: RegExp): string {
  return line
    .replace(number, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|·•–—,-]+|[\s|·•–—,-]+$/g, '');
}

/**
 * True when there is prose (or the text’s beginning or end) above and below, and no question that the line
 * could answer.
 */
function standsInProse(lines: readonly string[], index: number): boolean {
  const above = lines[indexAbove(lines, index)];
  const below = lines[indexBelow(lines, index)];
  const isProse = (line?: string) => line === undefined || columns(line) > MIN_PROSE_COLUMNS;
  return isProse(above) && isProse(below) && !/[?？؟:：]$/.test(above ?? '');
}

function interruptsSentence(lines: readonly string[], index: number): boolean {
  const above = lines[indexAbove(lines, index)];
  const below = lines[indexBelow(lines, index)];
  return above !== undefined && below !== undefined && !endsSentence(above);
}
