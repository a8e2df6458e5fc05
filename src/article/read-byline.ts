import type { ArticleMetadata } from './article.js';
import { declareMetadata } from './declare-metadata.js';
import { readDate } from './read-date.js';
import { BYLINE } from './title-line.js';

/** Title, standfirst, author, date, and what a page puts between them. */
const MAX_HEAD_LINES = 12;
/** Of these the second may be long: the standfirst. */
const OPENING_LINES = 2;
const MAX_BYLINE_CHARACTERS = 120;
const SEPARATOR = /\s*[|·•]\s*|\s+[–—-]\s+|\t+/;
const ABOUT_DATE =
  /^(?:date:\s+|(?:(?:first|last) )?(?:published|updated|posted)(?: on)?:?\s+)?(?:\p{L}+,\s+)?/iu;

/** Finds author and date where they stand on lines, or parts of lines, of their own above the text. */
export function readByline(lines: readonly string[]): ArticleMetadata {
  const head = lines.filter((line) => line !== '').slice(0, MAX_HEAD_LINES);
  const text = head.findIndex(
    (line, index) => index >= OPENING_LINES && line.length > MAX_BYLINE_CHARACTERS,
  );
  const parts = head
    .slice(0, text < 0 ? undefined : text)
    .filter((line) => line.length <= MAX_BYLINE_CHARACTERS)
    .flatMap((line) => line.trim().split(SEPARATOR));
  return declareMetadata({
    author: parts.map((part) => BYLINE.exec(part)?.[1]).find(Boolean),
    date: parts.map((part) => readDate(part.replace(ABOUT_DATE, ''))).find(isMoreThanYear),
  });
}

/** A year alone may be a title, or a part of one. */
function isMoreThanYear(date: string | undefined): boolean {
  return date?.includes('-') ?? false;
}
