import type { Span } from '../../text/span.js';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ELLIPSIS = '…';
/** Read on either side of a cut, since segmenting takes time: longer than words and characters are. */
const SEGMENTED_LENGTH = 200;
/** Closing marks, with which no excerpt begins: their partners were cut off. */
const CLOSING = /[\s\p{Pe}\p{Pf}\p{Po}]*/uy;

/** Keeps the beginning of a text: at most `limit` UTF-16 units, “…” included. */
export function cut(text: string, limit: number): string {
  return cutAround(text, [0, 0], limit).text;
}

/** Keeps the beginning of a text, and its end for a third of the limit; otherwise as `cut` does. */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = cutAround(text, [text.length, text.length], Math.floor(limit / 3)).text.slice(1);
  return `${cut(text, limit - end.length - 1).slice(0, -1)} … ${end}`.trimEnd();
}

/**
 * Keeps what stands around a span: at most `limit` UTF-16 units, “…” included, cut between words
 * where it can be, and never inside a character. A span longer than that keeps its beginning.
 * @returns the excerpt, and where the span lies in it
 */
export function cutAround(
  text: string,
  [start, end]: Span,
  limit: number,
): { readonly text: string; readonly span: Span } {
  if (text.length <= limit) return { text, span: [start, end] };
  const room = Math.max(0, limit - 2 * ELLIPSIS.length);
  const spare = Math.max(0, room - (end - start));
  // What follows explains more often than what went before: it gets two thirds.
  const from = Math.max(0, Math.min(start - Math.floor(spare / 3), text.length - room));
  const head = from === 0 ? 0 : skipClosing(text, boundaryAfter(text, from, start), start);
  const to = Math.min(text.length, head + room);
  const tail =
    to === text.length ? to : Math.max(boundaryBefore(text, to, head), end <= to ? end : 0);
  const kept = text.slice(head, tail);
  const body = kept.trim();
  const prefix = head > 0 ? ELLIPSIS : '';
  const suffix = tail < text.length ? ELLIPSIS : '';
  // Where the excerpt's first character stood in the text, seen from the excerpt.
  const shift = prefix.length - head - (kept.length - kept.trimStart().length);
  const within = (offset: number) =>
    Math.min(prefix.length + body.length, Math.max(prefix.length, offset + shift));
  return { text: prefix + body + suffix, span: [within(start), within(end)] };
}

/** The last boundary at or before `index`, unless it would give up more than half of the text. */
function boundaryBefore(text: string, index: number, from: number): number {
  for (const segmenter of [words, graphemes]) {
    const segment = segmentAt(segmenter, text, index);
    if (segment && segment[0] - from > (index - from) / 2) return segment[0];
  }
  return startsInsidePair(text, index) ? index - 1 : index;
}

/** The first boundary at or after `index`, though not behind `end`. */
function boundaryAfter(text: string, index: number, end: number): number {
  for (const segmenter of [words, graphemes]) {
    const segment = segmentAt(segmenter, text, index);
    if (segment?.[0] === index) return index;
    if (segment && segment[1] <= end) return segment[1];
  }
  return end;
}

function skipClosing(text: string, index: number, end: number): number {
  CLOSING.lastIndex = index;
  CLOSING.test(text);
  return Math.min(CLOSING.lastIndex, end);
}

/** Where the word or character at an index starts and ends; undefined for what has no end in sight. */
function segmentAt(segmenter: Intl.Segmenter, text: string, index: number): Span | undefined {
  const from = Math.max(0, index - SEGMENTED_LENGTH);
  const to = Math.min(text.length, index + SEGMENTED_LENGTH);
  const found = segmenter.segment(text.slice(from, to)).containing(index - from);
  if (!found) return undefined;
  const [start, end] = [from + found.index, from + found.index + found.segment.length];
  const isWhole = (start > from || from === 0) && (end < to || to === text.length);
  return isWhole ? [start, end] : undefined;
}

function startsInsidePair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) as number) > 0xffff;
}
