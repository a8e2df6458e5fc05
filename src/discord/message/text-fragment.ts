import type { Span } from '../../text/span.js';
import { MAX_LINK_LENGTH } from './discord-limits.js';

/** Three words seldom occur twice in a paragraph; five leave room for a link of many characters. */
const WORDS_AT_AN_END = 5;
/** More words at either end would exceed Discord's limit. */
const MAX_WORDS_AT_AN_END = 20;

/** Matches line markers that the page shows as a bullet, a number or a box. */
const LIST_MARKER = /^\s*(?:-|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?/;
/** Matches a column's name before a value, which is elsewhere on the page. */
const CELL_LABEL = /^[^:;.!?]{1,80}: (?=\S)/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Returns a link that scrolls to a sentence and highlights it
 * (https://wicg.github.io/scroll-to-text-fragment), by the whole of a short sentence or the first and
 * last words of a long one. A browser that does not find it opens the page. Returns the plain link if
 * the other would be too long for Discord.
 * @param link http(s); keeps its own fragment in front
 * @param text of the passage
 * @param sentence its span in the text
 */
export function linkToSentence(link: string, text: string, sentence: Span): string {
  const fragments = chooseFragments(text, sentence).map(encodeFragment);
  const url = new URL(link);
  const [anchor] = url.hash.slice(1).split(':~:', 1);
  url.hash = `${anchor}:~:text=${fragments.join(',')}`;
  return fragments.length > 0 && url.href.length <= MAX_LINK_LENGTH ? url.href : link;
}

/** Returns the text that a browser looks for, or its start and end. */
function chooseFragments(text: string, span: Span): string[] {
  const stretches = text
    .slice(...span)
    .trim()
    .split('\n')
    .flatMap(readOnPage);
  const sentence = stretches[0] as string;
  const beginning = beginningOf(sentence);
  const ending = endOf(stretches.at(-1) as string);
  // A browser looks for each of them inside one block, which may be just a line or a cell.
  if (stretches.length > 1) return [beginning.take(WORDS_AT_AN_END), ending.take(WORDS_AT_AN_END)];
  if (beginning.wordCount === 0) return [];
  const start = text.indexOf(sentence, span[0]);
  for (let count = WORDS_AT_AN_END; count <= MAX_WORDS_AT_AN_END; count++) {
    if (beginning.wordCount <= 2 * count && sentence.length <= MAX_LINK_LENGTH) return [sentence];
    const [from, to] = [beginning.take(count), ending.take(count)];
    const startsThere = text.indexOf(from) >= start;
    const endsThere = sentence.indexOf(to, from.length) === sentence.length - to.length;
    if (startsThere && endsThere) return [from, to];
  }
  return [];
}

/** Returns a line's text as it is on the page: without a list marker, and a table row cell by cell. */
function readOnPage(line: string): string[] {
  const text = line.replace(LIST_MARKER, '');
  // A list item is not a row, even if it has a colon.
  const isRow = text === line && CELL_LABEL.test(text) && !/[.!?]$/.test(text);
  return isRow ? text.split('; ').map((cell) => cell.replace(CELL_LABEL, '')) : [text];
}

/** Returns a line's first words, as far as they could fit a link. */
function beginningOf(line: string) {
  const text = line.slice(0, MAX_LINK_LENGTH);
  const words = wordsOf(text);
  return {
    wordCount: words.length,
    take(count: number): string {
      const last = words.at(count - 1);
      return last ? text.slice(0, last.index + last.segment.length) : text;
    },
  };
}

/** Returns a line's last words, as far as they could fit a link. */
function endOf(line: string) {
  const text = line.slice(-MAX_LINK_LENGTH);
  const words = wordsOf(text);
  return { take: (count: number) => text.slice(words.at(-count)?.index ?? 0) };
}

/** For short texts only: each segment refers to a copy of the whole text. */
function wordsOf(line: string): Intl.SegmentData[] {
  return [...segmenter.segment(line)].filter(({ isWordLike }) => isWordLike);
}

/**
 * Escapes commas and hyphens, which separate fragments, and brackets, which end a link in Discord's
 * markdown.
 */
function encodeFragment(fragment: string): string {
  return encodeURIComponent(fragment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
