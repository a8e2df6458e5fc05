import type { Span } from '../../text/span.js';
import type { Language } from './language.js';

/** A word at its place in a text. */
export interface Word {
  /** Lower case with compatibility forms folded; words are compared by it. */
  readonly form: string;
  readonly span: Span;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Names that contain signs, tried before words of letters and digits alone. */
const SIGNED = [
  // C++, C#
  `(?<!${LETTER})[A-Za-z](?:\\+\\+|#)(?!${LETTER})`,
  `(?<!${LETTER})\\.(?:NET|Net|net)(?!${LETTER})`,
  // 1.10 is not 1.1, and rule 100.1a is not rule 100.1. Starts only once in a row of numbers, however
  // long.
  `(?<!${LETTER}|\\.)\\p{L}?\\p{N}+(?:\\.\\p{N}+)+\\p{L}?(?!${LETTER})`,
  // --dry-run
  '(?<=^|[\\s(\\[`"“])--[a-z][a-z0-9]*(?:-[a-z0-9]+)*',
  // “Won” alone is a verb; the pieces of other contractions are no words.
  `(?<!${LETTER})[Ww]on['’]t(?!${LETTER})`,
  // An emoji with its joiners and colours.
  '(?![©®™])\\p{Extended_Pictographic}(?:\\u200d\\p{Extended_Pictographic}|[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])*',
];
const WORD = new RegExp(`${SIGNED.join('|')}|${LETTER}+`, 'gu');
/** Matches where such a name may be; texts without one are split in half the time. */
const MAY_HOLD_SIGNED = /[+#]|on['’]t|\.[Nn\p{N}]|--|\p{Extended_Pictographic}/u;
const UNSIGNED_WORD = new RegExp(`${LETTER}+`, 'gu');
/** Runs are cut after this many characters: a dictionary look-up takes time in the square of the length. */
const SEGMENTED_RUN = /[^\s\p{P}]{1,400}/gu;

const wordSegmenters = new Map<string, Intl.Segmenter>();

/** Calls back with each word as written and its start, in order. Never throws. */
export function visitWords(
  text: string,
  language: Language,
  visit: (written: string, start: number) => void,
): void {
  if (!language.unspaced) {
    const words = text.matchAll(MAY_HOLD_SIGNED.test(text) ? WORD : UNSIGNED_WORD);
    for (const match of words) visit(match[0], match.index);
    return;
  }
  const segmenter = wordSegmenter(language.code);
  for (const run of text.matchAll(SEGMENTED_RUN)) {
    for (const { segment, index, isWordLike } of segmenter.segment(run[0])) {
      if (isWordLike) visit(segment, run.index + index);
    }
  }
}

/** Returns the words of a text in order. Never throws. */
export function splitWords(text: string, language: Language): Word[] {
  const words: Word[] = [];
  visitWords(text, language, (written, start) => {
    words.push({ form: language.analyse(written).form, span: [start, start + written.length] });
  });
  return words;
}

function wordSegmenter(code: string): Intl.Segmenter {
  let segmenter = wordSegmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    wordSegmenters.set(code, segmenter);
  }
  return segmenter;
}
