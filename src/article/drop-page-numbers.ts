import { columns, indexAbove } from './text-line.js';

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$/;
const PAGE = '(?:page|seite|página|pagina|strana|страница|стр\\.)';
const CAPITALISED_PAGE =
  '(?:P(?:age|AGE)|S(?:eite|EITE)|P[áa]gina|P[ÁA]GINA|Strana|Страница|Стр\\.)';
/** "Page 3 of 12" anywhere in a line, "Page 3" at one of its ends, or a number that is set apart there. */
const NUMBERED_PAGE = new RegExp(
  `(?<!\\p{L})${PAGE}\\s*\\d{1,4}\\s*(?:of|von|de|di|sur|из|/)\\s*\\d{1,4}(?!\\d)`,
  'iu',
);
const PAGE_AT_END = new RegExp(
  `^\\s*${CAPITALISED_PAGE}\\s*\\d{1,4}(?!\\d)|(?<!\\p{L})${CAPITALISED_PAGE}\\s*\\d{1,4}$`,
  'u',
);
const GAP = '(?:\\t| {3,}|\\s+[|·•–—]\\s+)';
const NUMBER_APART = new RegExp(`^\\s*\\d{1,4}(?=${GAP}\\S)|(?<=\\S${GAP})\\d{1,4}$`, 'u');
/** A running head is one line on the page; a paragraph that speaks of pages is mostly longer. */
const MAX_HEAD_COLUMNS = 120;

/**
 * Takes out what a document's pages were numbered with: small numbers between blank lines, the next
 * of them right below the last line, and running heads and feet, lines that recur with only the number of the page changed. What the text
 * opens with stays without its number: it is the title. Lines are right-trimmed.
 */
export function dropPageNumbers(lines: readonly string[]): string[] {
  const numbered = lines.filter((_, index) => isPageNumber(lines, index));
  const last = lines.findLastIndex((line) => line !== '');
  const isLastPage = countsOn(numbered.at(-1), lines[last]);
  const rest = lines.filter(
    (_, index) => !isPageNumber(lines, index) && !(isLastPage && index === last),
  );
  const heads = rest.map((_, index) => runningHeadOf(rest, index));
  const forms = new Map<string, Set<string>>();
  for (const [index, head] of heads.entries()) {
    if (head !== undefined) forms.set(head, (forms.get(head) ?? new Set()).add(rest[index] ?? ''));
  }
  const isRunning = (index: number) => (forms.get(heads[index] ?? '')?.size ?? 0) > 1;
  const title = isRunning(0) ? [heads[0] ?? '', ''] : [];
  return [...title, ...rest.filter((_, index) => !isRunning(index))];
}

/** Whether a line is a small number between blank lines, and no answer. */
function isPageNumber(lines: readonly string[], index: number): boolean {
  if (!PAGE_NUMBER.test(lines[index] ?? '') || !standsAlone(lines, index)) return false;
  return !/[?？؟:：]$/.test(lines[indexAbove(lines, index)] ?? '');
}

function countsOn(before = '', line = ''): boolean {
  const numberIn = (page: string) => Number(/\d+/.exec(page)?.[0]);
  return PAGE_NUMBER.test(line) && numberIn(line) === numberIn(before) + 1;
}

/** A line with its page's number left out; undefined where it has none. */
function runningHeadOf(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  if (line === '' || columns(line) > MAX_HEAD_COLUMNS) return undefined;
  const number = [NUMBERED_PAGE, PAGE_AT_END, NUMBER_APART].find((form) => form.test(line));
  // Among other lines, a number that is set apart belongs to a table.
  if (!number || (number === NUMBER_APART && !standsAlone(lines, index))) return undefined;
  return line
    .replace(number, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|·•–—,-]+|[\s|·•–—,-]+$/g, '');
}

function standsAlone(lines: readonly string[], index: number): boolean {
  return !lines[index - 1] && !lines[index + 1];
}
