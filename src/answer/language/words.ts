import type { Span } from '../../text/span.js';
import type { Language } from './language.js';

/** A word as it stands in a text. */
export interface Word {
  /** Lower case, compatibility forms folded: what is compared. */
  readonly form: string;
  readonly span: Span;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Names that signs tell apart, before the words that are letters and digits alone. */
const SIGNED = [
  // C++, C#
  `(?<!${LETTER})[A-Za-z](?:\\+\\+|#)(?!${LETTER})`,
  `(?<!${LETTER})\\.(?:NET|Net|net)(?!${LETTER})`,
  // 1.10 is not 1.1, nor rule 100.1a rule 100.1. Begins but once in a row of numbers, however long.
  `(?<!${LETTER}|\\.)\\p{L}?\\p{N}+(?:\\.\\p{N}+)+\\p{L}?(?!${LETTER})`,
  // --dry-run
  '(?<=^|[\\s(\\[`"“])--[a-z][a-z0-9]*(?:-[a-z0-9]+)*',
  // An emoji with what joins and colours it.
  '(?![©®™])\\p{Extended_Pictographic}(?:\\u200d\\p{Extended_Pictographic}|[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])*',
];
const WORD = new RegExp(`${SIGNED.join('|')}|${LETTER}+`, 'gu');
/** Matches wherever one of those names may be; where none can, words are found in half of the time. */
const MAY_HOLD_SIGNED = /[+#]|\.[Nn\p{N}]|--|\p{Extended_Pictographic}/u;
const UNSIGNED_WORD = new RegExp(`${LETTER}+`, 'gu');
/** Looking words up in a dictionary takes time in the square of the length: a run is cut after so many characters. */
const SEGMENTED_RUN = /[^\s\p{P}]{1,400}/gu;

const wordSegmenters = new Map<string, Intl.Segmenter>();

/** Calls back with each word as written and where it starts, in order. Never throws, whatever the text. */
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

/** The words of a text, in order. Never throws, whatever the text. */
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
