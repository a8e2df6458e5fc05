import type { PassageIndex } from '../index/passage-index.js';
import { splitWords } from '../language/words.js';
import { readQuestion } from '../reading/question.js';

/** An unfinished word may become another word, so a finished one weighs more. */
const UNFINISHED = 0.5;
/** The most words that an unfinished one is split into where no spaces separate words. */
const MAX_SPLIT_WORDS = 4;
/** Each is one bit of a number, next to that of the unfinished one. */
const MAX_TERMS = 31;

/** The words that somebody typed, each with the article's words it may stand for. */
export interface TypedWords {
  /** Word id of the article → the bit of the typed word that it stands for; 0 for none. */
  readonly bitOf: Uint32Array;
  /** How telling each wanted word is, by the position of its bit. */
  readonly weights: readonly number[];
}

/** Reads what was typed so far; undefined while nothing in it tells passages apart. */
export function readTyped(index: PassageIndex, typed: string): TypedWords | undefined {
  const { vocabulary } = index;
  const unfinished = findUnfinished(index, typed);
  const completions = unfinished?.completions ?? [];
  const question = readQuestion(index, typed.slice(0, unfinished?.start));
  if (question.terms.length === 0 && completions.length === 0) return undefined;
  const terms = question.terms
    .filter(({ stemId }) => stemId !== undefined)
    .sort((a, b) => b.inverseDocumentFrequency - a.inverseDocumentFrequency)
    .slice(0, MAX_TERMS);
  const bitOfStem = new Uint32Array(vocabulary.stems.length);
  for (const stem of completions) bitOfStem[stem] = 1 << terms.length;
  for (const [place, { stemId }] of terms.entries()) bitOfStem[stemId as number] = 1 << place;
  const sentences = completions.reduce(
    (sum, stem) => sum + (vocabulary.sentencesWith[stem] as number),
    0,
  );
  const bitOf = new Uint32Array(vocabulary.forms.length);
  for (let word = 0; word < bitOf.length; word++) {
    bitOf[word] = bitOfStem[vocabulary.stemOf[word] as number] as number;
  }
  return {
    bitOf,
    weights: [
      ...terms.map(({ inverseDocumentFrequency }) => inverseDocumentFrequency),
      UNFINISHED * vocabulary.inverseDocumentFrequency(sentences),
    ],
  };
}

interface Unfinished {
  /** Where it starts in the typed text. */
  readonly start: number;
  /** Stem ids. */
  readonly completions: readonly number[];
}

/**
 * Returns the last word if nothing follows it and a word of the article begins like it; if none does,
 * it may be misspelt, or another form. An unfinished Chinese word may look like several words.
 */
function findUnfinished(index: PassageIndex, typed: string): Unfinished | undefined {
  const { language } = index;
  const words = splitWords(typed, language);
  if (words.at(-1)?.span[1] !== typed.length) return undefined;
  for (const { span } of words.slice(language.unspaced ? -MAX_SPLIT_WORDS : -1)) {
    const completions = completionsOf(index, language.analyse(typed.slice(span[0])).form);
    if (completions) return { start: span[0], completions };
  }
  return undefined;
}

/**
 * Returns the stems of the article's words that begin like this. Empty for a stop word or the beginning
 * of stop words only; undefined when no word begins like this.
 */
function completionsOf({ vocabulary }: PassageIndex, beginning: string): number[] | undefined {
  const stems = new Set<number>();
  vocabulary.forms.forEach((form, word) => {
    if (form.startsWith(beginning)) stems.add(vocabulary.stemOf[word] as number);
  });
  if (stems.size === 0) return undefined;
  const whole = vocabulary.wordId(beginning);
  if (whole !== undefined && vocabulary.isStopWord[vocabulary.stemOf[whole] as number]) return [];
  return [...stems].filter((stem) => !vocabulary.isStopWord[stem]);
}
