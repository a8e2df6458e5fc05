import type { Span } from './answer.js';
import type { Language } from './language.js';

/** A word as it stands in a text. */
export interface Word {
  /** Lower case, compatibility forms folded: what is compared. */
  readonly form: string;
  readonly span: Span;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** “Iran's” and “Iran’s” are about Iran. */
const POSSESSIVE = /['’]s?$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

const wordSegmenters = new Map<string, Intl.Segmenter>();
const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text, in order. Never throws, whatever the text. */
export function splitWords(text: string, language: Language): Word[] {
  const words: Word[] = [];
  if (language.unspaced) {
    for (const { segment, index, isWordLike } of wordSegmenter(language.code).segment(text)) {
      if (isWordLike) words.push(wordAt(segment, index));
    }
    return words;
  }
  for (const match of text.matchAll(WORD)) words.push(wordAt(match[0], match.index));
  return words;
}

function wordAt(written: string, start: number): Word {
  const form = written.normalize('NFKC').toLowerCase().replace(POSSESSIVE, '');
  return { form, span: [start, start + written.length] };
}

function wordSegmenter(code: string): Intl.Segmenter {
  let segmenter = wordSegmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    wordSegmenters.set(code, segmenter);
  }
  return segmenter;
}

/** A full stop after these, or after a single capital, seldom ends a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|Rep|Lt|Col|Capt|vs|No|Fig|approx|ca|cf|e\.g|i\.e|p|pp|bzw|z\.B|d\.h|Sr|Sra|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** The sentences of a text as trimmed spans, in order; at least one for a text with a word. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of sentenceSegmenter.segment(text)) {
    const end = index + segment.length;
    const goesOn = !segment.includes('\n') && ABBREVIATION.test(segment) && end < text.length;
    if (goesOn) continue;
    const span = trimSpan(text, start, end);
    if (HAS_WORD.test(text.slice(...span))) spans.push(span);
    start = end;
  }
  return spans.length > 0 ? spans : [trimSpan(text, 0, text.length)];
}

function trimSpan(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  return [start + left, Math.max(start + left, start + piece.trimEnd().length)];
}
