import type { Span } from '../../text/span.js';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ELLIPSIS = '…';
/**
 * How much text on either side of a cut is segmented, because that takes time: words and characters are
 * shorter.
 */
const SEGMENTED_LENGTH = 200;
/** What follows explains more often than what came before, which gets this share of the room. */
const SHARE_BEFORE = 1 / 3;
/** Of a text without its middle, the share of the room that its end gets. */
const SHARE_OF_END = 1 / 3;
const PLAIN_WORD = /^[A-Za-z0-9]+$/;
/** Matches closing marks, which must not begin an excerpt: their partners were cut off. */
const CLOSING = /[\s\p{Pe}\p{Pf}\p{Po}]*/uy;
/** Matches a mark that leads on to what was cut off: “…” says so already. */
const LEADING_ON = /[,;:،、，]$/u;

/** Cuts off the end of a text: keeps at most `limit` UTF-16 units, including “…”. */
export function cut(text: string, limit: number): string {
  return cutAround(text, [0, 0], limit).text;
}

/** Cuts off the beginning of a text. Otherwise like `cut`. */
export function cutStart(text: string, limit: number): string {
  return cutAround(text, [text.length, text.length], limit).text;
}

/** Cuts out the middle of a text: a third of the limit is left for its end. Otherwise like `cut`. */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = cutStart(text, Math.floor(limit * SHARE_OF_END)).slice(1);
  return `${cut(text, limit - end.length - 1).slice(0, -1)} … ${end}`.trimEnd();
}

/**
 * Keeps the text around a span: at most `limit` UTF-16 units, including “…”, cut between words if
 * possible and never inside a character. A longer span keeps its beginning.
 * @returns the excerpt, and the span's place in it
 */
export function cutAround(
  text: string,
  [start, end]: Span,
  limit: number,
): { readonly text: string; readonly span: Span } {
  if (text.length <= limit) return { text, span: [start, end] };
  const room = Math.max(0, limit - 2 * ELLIPSIS.length);
  const spare = Math.max(0, room - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(spare * SHARE_BEFORE), text.length - room));
  const head = from === 0 ? 0 : skipClosing(text, boundaryAfter(text, from, start), start);
  const to = Math.min(text.length, head + room);
  const tail =
    to === text.length ? to : Math.max(boundaryBefore(text, to, head), end <= to ? end : 0);
  const kept = text.slice(head, tail);
  const body = tail < text.length ? kept.trim().replace(LEADING_ON, '') : kept.trim();
  const prefix = head > 0 ? ELLIPSIS : '';
  const suffix = tail < text.length ? ELLIPSIS : '';
  // The place of the excerpt's first character in the text, relative to the excerpt.
  const shift = prefix.length - head - (kept.length - kept.trimStart().length);
  const within = (offset: number) =>
    Math.min(prefix.length + body.length, Math.max(prefix.length, offset + shift));
  return { text: prefix + body + suffix, span: [within(start), within(end)] };
}

/** Returns the last boundary at or before `index`, unless that would give up more than half of the text. */
function boundaryBefore(text: string, index: number, from: number): number {
  for (const segmenter of [words, graphemes]) {
    const segment = segmentAt(segmenter, text, index);
    if (segment && segment[0] - from > (index - from) / 2) return segment[0];
  }
  return startsInsidePair(text, index) ? index - 1 : index;
}

/** Returns the first boundary at or after `index`, but not after `end`. */
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

/** Returns the span of the word or character at an index; undefined if its end is too far away. */
function segmentAt(segmenter: Intl.Segmenter, text: string, index: number): Span | undefined {
  const plain = segmenter === words ? plainWordAt(text, index) : undefined;
  if (plain) return plain;
  const from = Math.max(0, index - SEGMENTED_LENGTH);
  const to = Math.min(text.length, index + SEGMENTED_LENGTH);
  const found = segmenter.segment(text.slice(from, to)).containing(index - from);
  if (!found) return undefined;
  const [start, end] = [from + found.index, from + found.index + found.segment.length];
  const isWhole = (start > from || from === 0) && (end < to || to === text.length);
  return isWhole ? [start, end] : undefined;
}

/** Finds a word of plain letters and digits between spaces, which most are, without the slow segmenter. */
function plainWordAt(text: string, index: number): Span | undefined {
  const start = text.lastIndexOf(' ', index) + 1;
  const end = text.indexOf(' ', index);
  const isPlain = start > 0 && end > start && end - start <= SEGMENTED_LENGTH;
  return isPlain && PLAIN_WORD.test(text.slice(start, end)) ? [start, end] : undefined;
}

function startsInsidePair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) as number) > 0xffff;
}
