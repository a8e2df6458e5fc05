import type { PassageIndex } from '../index/passage-index.js';
import { splitWords } from '../language/words.js';
import { readQuestion } from '../reading/question.js';

/** An unfinished word may still become another, so a finished one decides between the two. */
const UNFINISHED = 0.5;
/** Into so many words an unfinished one falls where no spaces part words: few words are longer. */
const MAX_SPLIT_WORDS = 4;
/** Each is a bit of a number, beside the unfinished one. */
const MAX_TERMS = 31;

/** The words that somebody types, each with the article's words that may stand for it. */
export interface TypedWords {
  /** Word id of the article → the bit of the word that it stands for; 0 for none. */
  readonly bitOf: Uint32Array;
  /** How much each wanted word tells, by the place of its bit. */
  readonly weights: readonly number[];
}

/** Reads what somebody has typed so far; undefined while nothing of it tells passages apart. */
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
  /** Where it starts in what is typed. */
  readonly start: number;
  /** Stem ids. */
  readonly completions: readonly number[];
}

/**
 * The last word, if nothing follows it and a word of the article begins so; otherwise it may be
 * misspelt, or another form of one. Half a word of Chinese may look like several.
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
 * The stems of the article's words that begin like this, none for a stop word or the beginning of
 * stop words alone; undefined when no word begins so.
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
