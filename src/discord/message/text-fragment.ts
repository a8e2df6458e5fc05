import type { Span } from '../../text/span.js';
import { MAX_LINK_LENGTH } from './discord-limits.js';

/** Three words seldom stand twice in a paragraph; five leave room for a link of many characters. */
const WORDS_AT_AN_END = 5;
/** More at either end would be longer than Discord takes. */
const MAX_WORDS_AT_AN_END = 20;

/** The marks of a passage's line where the page shows a bullet, a number or a box. */
const LIST_MARKER = /^\s*(?:-|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?/;
/** A value after its column's name, which stands elsewhere on the page. */
const CELL_LABEL = /^[^:;.!?]{1,80}: (?=\S)/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * A link that scrolls to a sentence and marks it (https://wicg.github.io/scroll-to-text-fragment):
 * by the whole of a short one, by the first and last words of a long one. A browser that does not
 * find it opens the page. The plain link when the other is longer than Discord takes.
 * @param link http(s); a fragment that it has stays in front
 * @param text of the passage
 * @param sentence where it stands in the text
 */
export function linkToSentence(link: string, text: string, sentence: Span): string {
  const fragments = chooseFragments(text, sentence).map(encodeFragment);
  const url = new URL(link);
  const [anchor] = url.hash.slice(1).split(':~:', 1);
  url.hash = `${anchor}:~:text=${fragments.join(',')}`;
  return fragments.length > 0 && url.href.length <= MAX_LINK_LENGTH ? url.href : link;
}

/** The text that a browser looks for, or its start and its end. */
function chooseFragments(text: string, span: Span): string[] {
  const stretches = text
    .slice(...span)
    .trim()
    .split('\n')
    .flatMap(readOnPage);
  const sentence = stretches[0] as string;
  const beginning = beginningOf(sentence);
  const ending = endOf(stretches.at(-1) as string);
  // A browser looks for each of them inside one block, and a line or a cell may be one.
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

/** A line's text as its page has it: without an item's marker, a table's row cell by cell. */
function readOnPage(line: string): string[] {
  const text = line.replace(LIST_MARKER, '');
  // An item of a list is no row, whatever stands before its colon.
  const isRow = text === line && CELL_LABEL.test(text) && !/[.!?]$/.test(text);
  return isRow ? text.split('; ').map((cell) => cell.replace(CELL_LABEL, '')) : [text];
}

/** A line's first words, as far as a link could hold them. */
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

/** A line's last words, as far as a link could hold them. */
function endOf(line: string) {
  const text = line.slice(-MAX_LINK_LENGTH);
  const words = wordsOf(text);
  return { take: (count: number) => text.slice(words.at(-count)?.index ?? 0) };
}

/** Of a short text only: each word that is found holds a copy of all of it. */
function wordsOf(line: string): Intl.SegmentData[] {
  return [...segmenter.segment(line)].filter(({ isWordLike }) => isWordLike);
}

/** Commas and hyphens have a meaning between fragments; brackets end a link in Discord's markdown. */
function encodeFragment(fragment: string): string {
  return encodeURIComponent(fragment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
