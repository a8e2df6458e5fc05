import { columns } from '../../../text/columns.js';
import { endsSentence } from '../../../text/sentences.js';
import type { ArticleMetadata } from '../../article.js';
import {
  BYLINE,
  dateIn,
  isAuthor,
  isByline,
  isDated,
  isEditor,
  LONE_NAME,
  PUBLISHED,
  partsOf,
  TIME_AGO,
} from '../../byline.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { MIN_HEADLINE_COLUMNS } from '../lines/title-line.js';

/** The most lines above the text: title, standfirst, author, date, and what a page puts between them. */
const MAX_HEAD_LINES = 12;
/** Long enough for several authors, the date and the reading time; longer lines are text. */
const MAX_BYLINE_CHARACTERS = 120;
/** The index of the standfirst: the only line above the text that may be a long sentence. */
const STANDFIRST = 1;
/** Any other sentence that is longer is the first of the text. */
const MAX_HEAD_SENTENCE_COLUMNS = 60;
/** The mark that `dropPageFrame` puts before a headline. */
const MARKED_HEADLINE = /^# /;

interface Head {
  readonly metadata: ArticleMetadata;
  /** The lines without those that hold nothing but author or date. */
  readonly lines: readonly string[];
}

/**
 * Takes author and date from lines, or parts of lines, above the text that hold nothing else. If there are
 * several, the text is a list (of days or of books) and keeps them.
 */
export function takeByline(lines: readonly string[]): Head {
  const head = findHead(lines);
  const texts = head.map((index) => (lines[index] ?? '').trim());
  const parts = texts.flatMap(partsOf);
  const hasOneDate = countLines(lines, isDated) <= 1;
  const hasOneAuthor = countLines(lines, (part) => BYLINE.test(part)) <= 1;
  const byline = hasOneAuthor ? findByline(texts) : undefined;
  const name = hasOneDate ? findLoneName(texts) : undefined;
  const author = partsOf(byline ?? '').find(isAuthor) ?? '';
  const metadata = declareMetadata({
    author: BYLINE.exec(author)?.[1] ?? name,
    date: hasOneDate ? parts.map(dateIn).find(Boolean) : undefined,
  });
  // A date on its own may be that of an event.
  const isPublished =
    (byline ?? name) !== undefined ||
    parts.some((part) => isEditor(part) || TIME_AGO.test(part) || PUBLISHED.test(part));
  const isTaken = (text: string) =>
    isPublished &&
    isByline(text) &&
    (text === byline || !partsOf(text).some(isAuthor)) &&
    (hasOneDate || countLines([text], isDated) === 0);
  const taken = new Set(
    head.filter((_, order) => {
      const text = texts[order] ?? '';
      return order > 0 && (text === name || isTaken(text));
    }),
  );
  return { metadata, lines: lines.filter((_, index) => !taken.has(index)) };
}

/** Further down, a byline below a short title is that of a book or a film. */
function findByline(texts: readonly string[]): string | undefined {
  return texts.find((text, order) => {
    const above = texts[order - 1] ?? '';
    const isBelowHeadline = columns(above) >= MIN_HEADLINE_COLUMNS || isByline(above);
    return partsOf(text).some(isAuthor) && (order <= 1 || isBelowHeadline);
  });
}

/**
 * Returns a name right above the date. The title of an event may stand there too, but not on a page that
 * was copied whole.
 */
function findLoneName(texts: readonly string[]): string | undefined {
  const [headline = '', ...below] = texts;
  if (!MARKED_HEADLINE.test(headline)) return undefined;
  return below.find((text, order) => LONE_NAME.test(text) && isDated(below[order + 1] ?? ''));
}

/** Returns the indexes of the lines above the text that are not blank. */
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

/** Counts the lines that have such a part. */
function countLines(lines: readonly string[], isKind: (part: string) => boolean): number {
  const short = lines.filter((line) => line.length <= MAX_BYLINE_CHARACTERS);
  return short.filter((line) => partsOf(line.trim()).some(isKind)).length;
}
