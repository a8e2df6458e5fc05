import { SENTENCE_MARKS } from '../text/sentences.js';

/** No writer's paragraph is longer: of 646 in encyclopedia articles the longest has 4,063 characters. */
const MAX_PARAGRAPH_LENGTH = 5_000;
/** A piece has at least this share of the length allowed, however early the last good place to part it. */
const MIN_PIECE_SHARE = 0.2;
/**
 * Places to part a paragraph, the best first: a line's end, a sentence's end, any white space. Sentences
 * are told by their marks alone: `splitSentences` takes seconds for a megabyte without a space.
 */
const BREAKS = [/\n+/gu, new RegExp(`[${SENTENCE_MARKS}]['"”’)\\]]*\\s+|[。！？]`, 'gu'), /\s+/gu];

/**
 * A paragraph in pieces of at most so many characters, parted where a line, a sentence or a word
 * ends; most are whole. What is quoted, read and searched as one must not be a whole book.
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
    const last = [...window.matchAll(kind)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end >= MIN_PIECE_SHARE * window.length) return end;
  }
  // Between two characters, never inside one.
  return /[\ud800-\udbff]$/u.test(window) ? window.length - 1 : window.length;
}
