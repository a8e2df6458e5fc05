import { columns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import { isTableRow } from '../lines/text-line.js';

const PAGE = '(?:(?:page|seite|página|pagina|strana|страница|стр\\.|p\\.)\\s*)?';
const NUMBER = `[[(–—-]?\\s*${PAGE}(\\d{1,4})\\s*[\\])–—-]?`;
const NUMBER_FIRST = new RegExp(`^\\s*${NUMBER}(?=\\s|$)`, 'iu');
const NUMBER_LAST = new RegExp(`(?<=^|\\s)${NUMBER}$`, 'iu');
/** Names of documents and chapters are short. */
const MAX_HEAD_COLUMNS = 80;
/** With the gap before the number; longer lines are not read. */
const MAX_HEAD_CHARACTERS = 200;
/** Pages are longer than this; rows of a table are closer to each other. */
const MIN_LINES_APART = 8;
/** When the line interrupts a sentence, this distance is enough: speakers are closer. */
const MIN_LINES_APART_INSIDE = 4;
/** A recurring name may be a refrain or a speaker, but not if a gap sets it apart in its line. */
const MIN_RECURRENCES = 3;
/** A running head interrupts prose; lines of verse are narrower. */
const MIN_PROSE_COLUMNS = 40;

interface Head {
  readonly index: number;
  readonly number: number | undefined;
  readonly isApart: boolean;
}

/**
 * Removes running heads and feet between the lines of a text, with or without page numbers. Such lines
 * recur, but for an ascending number, and either interrupt a sentence, or have a gap before their number
 * and are a page apart. An interrupted sentence is put together.
 * @param lines without white space at their ends
 */
export function dropRunningHeads(lines: readonly string[]): readonly string[] {
  const forms = new Map<string, Head[]>();
  const formOf = lines.map((line, index) => {
    const read = readHead(line);
    if (!read) return undefined;
    const heads = forms.get(read.form) ?? [];
    heads.push({ index, number: read.number, isApart: isTableRow(line) });
    forms.set(read.form, heads);
    return read.form;
  });
  const recurs = (index: number) => (forms.get(formOf[index] ?? '')?.length ?? 0) > 1;
  const lasting = nearestLasting(lines, recurs);
  const running = new Set<number>();
  for (const heads of forms.values()) {
    if (heads.length > 1 && isRunning(heads, lines, lasting)) {
      for (const { index } of heads) running.add(index);
    }
  }
  return dropLines(lines, running);
}

/** Removes lines, and the blank lines around those that interrupt a sentence. */
export function dropLines(
  lines: readonly string[],
  dropped: ReadonlySet<number>,
): readonly string[] {
  if (dropped.size === 0) return lines;
  const kept: string[] = [];
  let isAfterDropped = false;
  lines.forEach((line, index) => {
    if (dropped.has(index)) {
      isAfterDropped = true;
      return;
    }
    if (isAfterDropped && line !== '') {
      isAfterDropped = false;
      const above = kept.findLast((other) => other !== '') ?? '.';
      if (!endsSentence(above) && startsLowercase(line)) {
        while (kept.at(-1) === '') kept.pop();
      }
    }
    kept.push(line);
  });
  return kept;
}

function readHead(line: string): { form: string; number: number | undefined } | undefined {
  if (line === '' || line.length > MAX_HEAD_CHARACTERS) return undefined;
  const number = NUMBER_LAST.exec(line) ?? NUMBER_FIRST.exec(line);
  const name = number ? line.replace(number[0], '') : line;
  const form = name.replace(/\s+/g, ' ').trim();
  if (columns(form) > MAX_HEAD_COLUMNS || startsLowercase(form)) return undefined;
  if (number) return { form: `${form}\n#`, number: Number(number[1]) };
  return isListItem(line) || endsSentence(line) || !/\p{L}/u.test(form)
    ? undefined
    : { form, number: undefined };
}

function isRunning(heads: readonly Head[], lines: readonly string[], lasting: Neighbours): boolean {
  const apart = heads
    .slice(1)
    .map(({ index }, order) => index - (heads[order]?.index ?? 0))
    .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const isInside = heads.some(({ index }) => partsSentence(lines, index, lasting));
  // The year or the number of an edition is no page number.
  const isNumbered = heads.some(({ number }) => number !== heads[0]?.number);
  if (!isNumbered) {
    const isEnough = heads.length >= MIN_RECURRENCES || heads.every(({ isApart }) => isApart);
    return isEnough && isInside && apart >= MIN_LINES_APART_INSIDE;
  }
  const isAscending = heads
    .slice(1)
    .every(({ number = 0 }, order) => number > (heads[order]?.number ?? 0));
  if (!isAscending) return false;
  if (isInside && apart >= MIN_LINES_APART_INSIDE) return true;
  const isOfPage = ({ index, isApart }: Head) => isApart && standsInProse(lines, index);
  return apart >= MIN_LINES_APART && heads.every(isOfPage);
}

/** For each line, the index of the nearest line above and below that is neither blank nor recurs. */
interface Neighbours {
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/** Computed for all lines together: if all lines recur, a search for each would take quadratic time. */
function nearestLasting(lines: readonly string[], recurs: (index: number) => boolean): Neighbours {
  const [above, below] = [new Int32Array(lines.length), new Int32Array(lines.length)];
  const isLasting = (index: number) => lines[index] !== '' && !recurs(index);
  let nearest = -1;
  for (let index = 0; index < lines.length; index++) {
    above[index] = nearest;
    if (isLasting(index)) nearest = index;
  }
  nearest = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = nearest;
    if (isLasting(index)) nearest = index;
  }
  return { above, below };
}

/** True when the text around a line, and around others that recur, is one sentence. */
function partsSentence(
  lines: readonly string[],
  index: number,
  { above, below }: Neighbours,
): boolean {
  const end = above[index] as number;
  const [before = '.', after = ''] = [lines[end], lines[below[index] as number]];
  // The last line of a page may have only a few words.
  const width = Math.max(columns(before), columns(lines[end - 1] ?? ''));
  return width >= MIN_PROSE_COLUMNS && !endsSentence(before) && startsLowercase(after);
}

function standsInProse(lines: readonly string[], index: number): boolean {
  const beside = [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined);
  return beside.every((line) => !isTableRow(line));
}
