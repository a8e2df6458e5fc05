/** No writer's paragraph is longer: of 646 in encyclopedia articles the longest has 4,063 characters. */
const MAX_PARAGRAPH_LENGTH = 5_000;
/** A piece is at least this long, however early the last good place to part it. */
const MIN_PIECE_LENGTH = 1_000;
/** Places to part a paragraph, the best first: a line's end, a sentence's end, any white space. */
const BREAKS = [/\n+/gu, /[.!?…。！？।؟]['"”’)\]]*\s+|[。！？]/gu, /\s+/gu];

/**
 * A paragraph in pieces of at most 5,000 characters, parted where a line, a sentence or a word ends;
 * most are whole. What is quoted, read and searched as one must not be a whole book.
 */
export function splitLongParagraph(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_PARAGRAPH_LENGTH) {
    const end = endOfPiece(rest.slice(0, MAX_PARAGRAPH_LENGTH));
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function endOfPiece(window: string): number {
  for (const kind of BREAKS) {
    const last = [...window.matchAll(kind)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end >= MIN_PIECE_LENGTH) return end;
  }
  // Between two characters, never inside one.
  return /[\ud800-\udbff]$/u.test(window) ? window.length - 1 : window.length;
}
