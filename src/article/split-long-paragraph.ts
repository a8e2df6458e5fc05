import { SENTENCE_MARKS } from '../text/sentences.js';

/** No writer's paragraph is longer: the longest of 646 in encyclopedia articles has 4,063 characters. */
const MAX_PARAGRAPH_LENGTH = 5_000;
/** A piece has at least this share of the allowed length, however early the last good place to split is. */
const MIN_PIECE_SHARE = 0.2;
/**
 * Where to split a paragraph, best first: the end of a line, the end of a sentence, any white space.
 * Sentences are recognised by their marks alone, because `splitSentences` takes seconds for a megabyte
 * without a space.
 */
const BREAKS = ['\\n', `(?:[${SENTENCE_MARKS}]['"”’)\\]]*\\s+|[。！？])`, '\\s'].map(
  // Searches from the end: what stands before is as long as possible.
  (kind) => new RegExp(`^[^]*${kind}`, 'u'),
);

/**
 * Splits a paragraph into pieces of at most this many characters at the ends of lines, sentences or
 * words. Most paragraphs stay whole; the limit keeps a whole book from being quoted, read and searched
 * as one.
 */
export function splitLongParagraph(text: string, maxLength = MAX_PARAGRAPH_LENGTH): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxLength) {
    const end = endOfPiece(rest.slice(0, maxLength));
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function endOfPiece(window: string): number {
  for (const kind of BREAKS) {
    const end = kind.exec(window)?.[0].length ?? 0;
    if (end >= MIN_PIECE_SHARE * window.length) return end;
  }
  // Between two characters, never inside one.
  return /[\ud800-\udbff]$/u.test(window) ? window.length - 1 : window.length;
}
