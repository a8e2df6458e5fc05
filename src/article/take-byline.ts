import type { ArticleMetadata } from './article.js';
import { declareMetadata } from './declare-metadata.js';
import { isFurniture } from './page-furniture.js';
import { readDate } from './read-date.js';
import { columns, endsSentence } from './text-line.js';
import { BYLINE, LONE_NAME } from './title-line.js';

/** Title, standfirst, author, date, and what a page puts between them. */
const MAX_HEAD_LINES = 12;
const MAX_BYLINE_CHARACTERS = 120;
/** Of the head's lines the second may be longer, and a sentence: the standfirst. */
const STANDFIRST = 1;
const MAX_HEAD_SENTENCE_COLUMNS = 60;
/** A headline is mostly longer than a name; "Anna Smith" under "Our Team" is no author. */
const MIN_HEADLINE_COLUMNS = 25;
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\t+/;
const ABOUT_DATE =
  /^(?:date:\s+|(?:(?:first|last) )?(?:published|updated|posted)(?: on)?:?\s+)?(?:\p{L}+,\s+)?/iu;
const TIME_AGO = /^(?:(?:published|updated|posted):?\s+)?\d+ \p{L}+ ago$/iu;
const MAIL_FIELD = /^date:/i;

interface Head {
  readonly metadata: ArticleMetadata;
  /** The lines without those that say nothing else. */
  readonly lines: readonly string[];
}

/** Takes author and date from where they stand on lines, or parts of lines, of their own above the text. */
export function takeByline(lines: readonly string[]): Head {
  const head = findHead(lines);
  const text = (index: number | undefined) => (lines[index ?? -1] ?? '').trim();
  const parts = head.flatMap((index) => text(index).split(SEPARATOR));
  const name = head.find((index, order) => {
    const isNamed = order > 0 && LONE_NAME.test(text(index)) && isDated(text(index + 1));
    return isNamed && columns(text(head[0])) >= MIN_HEADLINE_COLUMNS;
  });
  const byline = parts.map((part) => BYLINE.exec(part)?.[1]).find(Boolean);
  const metadata = declareMetadata({
    author: byline ?? (name === undefined ? undefined : text(name)),
    date: parts.map(dateIn).find(Boolean),
  });
  // In a diary a date is the title of a day; and "By Design" above all is a title.
  const isDiary = lines.some((line, index) => index > (head.at(-1) ?? -1) && isDated(line.trim()));
  const isTaken = (line: string, index: number) =>
    index !== head[0] && head.includes(index) && (index === name || isByline(line.trim(), isDiary));
  return { metadata, lines: lines.filter((line, index) => !isTaken(line, index)) };
}

/** The indexes of the lines above the text that are not blank. */
function findHead(lines: readonly string[]): number[] {
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  const text = filled.findIndex(
    (index, order) => order !== STANDFIRST && isText(lines[index] ?? ''),
  );
  return filled
    .slice(0, text < 0 ? MAX_HEAD_LINES : Math.min(text, MAX_HEAD_LINES))
    .filter((index) => (lines[index] ?? '').length <= MAX_BYLINE_CHARACTERS);
}

function isText(line: string): boolean {
  const isSentence = columns(line) > MAX_HEAD_SENTENCE_COLUMNS && endsSentence(line);
  return isSentence || line.length > MAX_BYLINE_CHARACTERS;
}

/** Whether a line says who wrote the text, or when, and nothing else. */
function isByline(line: string, isDiary: boolean): boolean {
  const parts = line.split(SEPARATOR);
  const isNamed = parts.some((part) => BYLINE.test(part));
  const isKnown = (part: string) =>
    BYLINE.test(part) || isDated(part) || TIME_AGO.test(part) || isFurniture(part);
  return (isNamed || (!isDiary && parts.some(isDated))) && parts.every(isKnown);
}

function isDated(part: string): boolean {
  return dateIn(part) !== undefined && !MAIL_FIELD.test(part);
}

/** A year alone may be a title, or a part of one. */
function dateIn(part: string): string | undefined {
  const date = readDate(part.replace(ABOUT_DATE, ''));
  return date?.includes('-') ? date : undefined;
}
