import { indexBelow } from '../lines/text-line.js';

/** Matches the title of a table of contents, in the languages of books and reports. */
const CONTENTS =
  /^\s*(?:#+ )?(?:(?:table of )?contents|on this page|in this (?:article|document)|inhalt(?:sverzeichnis|sübersicht)?|auf dieser seite|table des matières|sommaire|índice(?: de contenidos?)?|contenidos?|sumário|indice|sommario|inhoud(?:sopgave)?|innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|sisällys(?:luettelo)?|obsah|spis treści|tartalom(?:jegyzék)?|содержание|оглавление|зміст|目[录錄次]|차례|목차|المحتويات|สารบัญ|विषय[- ]सूची)\s*:?\s*$/iu;
/** "1.1 Numbers ........ 2": dots, or a wide gap, before the page number. */
const LEADER = /^\s*(\S.*?)\s*(?:(?:\.\s?){3,}|…+|(?:[·_]\s?){4,})\s*(\d{1,4}|[ivxlc]{1,7})$/iu;
const GAP = /^\s*(\S.*?)(?:\t+| {3,})(?:p\.? ?)?(\d{1,4}|[ivxlc]{1,7})$/iu;
/** No entry is longer; longer lines are not read. */
const MAX_ENTRY_CHARACTERS = 200;
/** Two entries below "Contents" are a list. Without that title, two rows of dots may be a price list. */
const MIN_ENTRIES = 2;
const MIN_ENTRIES_UNTITLED = 3;
/** Between two entries with page numbers: the first line of an entry that is wrapped. */
const MAX_LINES_BETWEEN = 1;
/** Titles of several lines that follow one another. */
const MAX_WRAPPED_LINES = 16;
/** Most titles take one or two lines. */
const MAX_WRAPPED_SHARE = 2;
/** Stands in the heading and not in the list. */
const DIVISION =
  /^(?:chapter|section|appendix|kapitel|abschnitt|anhang|chapitre|capítulo|глава) (?=[\da-z]+[. ])/;
/** The share of entries that recur in the text as headings; others were shortened or are wrapped. */
const MIN_RECURRING_SHARE = 0.5;

interface Entry {
  readonly title: string;
  readonly page?: number | undefined;
  /** True when the line has no page number. */
  readonly isWhole: boolean;
}

/** True when an entry’s title occurs elsewhere in the text. */
type Recurs = (entry: Entry) => boolean;

/**
 * Removes tables of contents, because they match every question about what they list. Their entries have
 * ascending page numbers, or recur below as headings.
 * @param lines without white space at their ends
 */
export function dropContents(lines: readonly string[]): readonly string[] {
  const dropped = contentsOf(lines);
  return dropped.size === 0 ? lines : lines.filter((_, index) => !dropped.has(index));
}

/** Returns the indexes of the lines that belong to a table of contents. */
export function contentsOf(lines: readonly string[]): ReadonlySet<number> {
  const dropped = new Set<number>();
  let recurs: Recurs | undefined;
  for (let index = 0; index < lines.length; index++) {
    const isTitled = CONTENTS.test((lines[index] ?? '').slice(0, MAX_ENTRY_CHARACTERS));
    if (!isTitled && entryIn(lines[index] ?? '', [LEADER]) === undefined) continue;
    recurs ??= recurrenceIn(lines);
    const from = isTitled ? index + 1 : index;
    const whole = isTitled ? endOfTitled(lines, from, recurs) : endOfEntries(lines, from, [LEADER]);
    const end = endOfAscending(lines, from, whole);
    const entries = entriesBetween(lines, from, end);
    const isSure = isTitled && end === whole;
    const isList = isSure
      ? entries.length >= MIN_ENTRIES
      : entries.length >= MIN_ENTRIES_UNTITLED && (isTitled || isInText(entries, recurs));
    if (isList) {
      for (let line = index; line < end; line++) dropped.add(line);
    }
    index = Math.max(index, end - 1);
  }
  return dropped;
}

/** Returns the end of the entries below "Contents": lines with page numbers, or else lines that recur. */
function endOfTitled(lines: readonly string[], from: number, recurs: Recurs): number {
  const withPages = endOfEntries(lines, from, [LEADER, GAP]);
  if (withPages > from) return withPages;
  let end = from;
  let others = 0;
  let [listedLines, otherLines] = [0, 0];
  const listed = new Set<string>();
  for (let index = indexBelow(lines, from - 1); index < lines.length; ) {
    const line = lines[index] ?? '';
    // The first chapter’s heading is in the list too, and ends it.
    if (line.length > MAX_ENTRY_CHARACTERS || listed.has(fold(line))) break;
    if (recurs({ title: line, isWhole: true })) {
      otherLines += others;
      if (otherLines > listedLines * MAX_WRAPPED_SHARE) break;
      listed.add(fold(line));
      listedLines += 1;
      others = 0;
      end = index + 1;
    } else {
      // Long titles are wrapped, and not as they are in the text.
      others += 1;
      if (others > MAX_WRAPPED_LINES || listedLines === 0) break;
    }
    index = indexBelow(lines, index);
  }
  return endOfEntry(lines, end, recurs);
}

/** Returns the end of the lines that are indented below the last title, which go on with it. */
function endOfEntry(lines: readonly string[], start: number, recurs: Recurs): number {
  let end = start;
  while (
    end < start + MAX_WRAPPED_LINES &&
    /^\s+\S/.test(lines[end] ?? '') &&
    !recurs({ title: lines[end] ?? '', isWhole: true })
  ) {
    end += 1;
  }
  return end;
}

/** Returns the end of a run of entries with pages. */
function endOfEntries(lines: readonly string[], from: number, forms: readonly RegExp[]): number {
  let end = from;
  let others = 0;
  for (let index = indexBelow(lines, from - 1); index < lines.length; ) {
    if (entryIn(lines[index] ?? '', forms)) {
      end = index + 1;
      others = 0;
    } else {
      others += 1;
      if (others > MAX_LINES_BETWEEN) break;
    }
    index = indexBelow(lines, index);
  }
  return end;
}

function entriesBetween(lines: readonly string[], from: number, end: number): Entry[] {
  return lines.slice(from, end).flatMap((line) => {
    if (line === '') return [];
    return [entryIn(line, [LEADER, GAP]) ?? { title: line, isWhole: true }];
  });
}

function entryIn(line: string, forms: readonly RegExp[]): Entry | undefined {
  if (line.length > MAX_ENTRY_CHARACTERS) return undefined;
  const match = forms.map((form) => form.exec(line)).find((found) => found !== null);
  if (!match?.[1] || !/\p{L}/u.test(match[1])) return undefined;
  const page = /^\d/.test(match[2] ?? '') ? Number(match[2]) : undefined;
  return { title: match[1], page, isWhole: false };
}

/** Returns the end of the entries whose pages ascend: lists of figures and tables may follow them. */
function endOfAscending(lines: readonly string[], from: number, end: number): number {
  let last = 0;
  let endOfLast = from;
  for (let index = from; index < end; index++) {
    const page = entryIn(lines[index] ?? '', [LEADER, GAP])?.page ?? last;
    if (page < last) return endOfLast;
    last = page;
    if (lines[index] !== '') endOfLast = index + 1;
  }
  return end;
}

function isInText(entries: readonly Entry[], recurs: Recurs): boolean {
  const found = entries.filter(recurs).length;
  return found >= entries.length * MIN_RECURRING_SHARE;
}

/**
 * Returns a function that looks titles up among the lines, and among pairs of lines: a heading may take
 * two.
 */
function recurrenceIn(lines: readonly string[]): Recurs {
  const counts = new Map<string, number>();
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  let above = '';
  for (const line of lines) {
    if (line === '' || line.length > MAX_ENTRY_CHARACTERS) {
      if (line !== '') above = '';
      continue;
    }
    const text = fold(line);
    count(text);
    if (above !== '') count(`${above} ${text}`);
    above = text;
  }
  // An entry with a page number differs from its heading; one without is equal to it.
  return (entry) => (counts.get(fold(entry.title)) ?? 0) >= (entry.isWhole ? 2 : 1);
}

function fold(title: string): string {
  const text = title.replace(/^#+ /, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return text.replace(DIVISION, '');
}
