import type { PassageIndex } from './passage-index.js';
import { readQuestion } from './question.js';
import { dot, type RankedPassage, rankPassages } from './rank-passages.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

/** Why a passage scored as it did. */
export interface Explanation {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly score: number;
  /** What each feature adds to the score: weight · value. */
  readonly shares: Readonly<Record<string, number>>;
  /** The same for the sentence that adds most, from 1. */
  readonly sentence: number;
  readonly sentenceShares: Readonly<Record<string, number>>;
}

/** What an answer was made of. */
export interface AnswerExplanation {
  /** The question's words that were looked for, as they were read. */
  readonly terms: readonly {
    readonly form: string;
    readonly stem: string;
    readonly rarity: number;
    readonly inverseDocumentFrequency: number;
    /** The forms of it that the best passage has. */
    readonly foundAs: readonly string[];
  }[];
  /** The best passage and the runner-up, as far as there are any. */
  readonly passages: readonly Explanation[];
}

/** Explains the ranking of a question's best two passages. */
export function explainAnswer(index: PassageIndex, text: string): AnswerExplanation {
  const question = readQuestion(index, text);
  const ranked = rankPassages(index, question, 0).passages.slice(0, 2);
  const { vocabulary } = index;
  const words = ranked[0] ? index.wordsOf(ranked[0].reading.passage) : new Int32Array();
  const terms = question.terms.map(({ form, stem, stemId, rarity, inverseDocumentFrequency }) => {
    const found = [...words].filter((word) => word >= 0 && vocabulary.stemOf[word] === stemId);
    const foundAs = [...new Set(found)].map((word) => vocabulary.forms[word] as string);
    return { form, stem, rarity, inverseDocumentFrequency, foundAs };
  });
  return { terms, passages: ranked.map(explain) };
}

function explain({ reading, features, score }: RankedPassage): Explanation {
  const { passage, sentences } = reading;
  const weights = Object.values(SENTENCE_WEIGHTS);
  const sums = sentences.map((sentence) => dot(sentence.features, weights));
  const leading = sums.indexOf(Math.max(...sums));
  return {
    passage,
    score,
    shares: {
      ...sharesOf(PASSAGE_WEIGHTS, features),
      // ln Σ e^sum: all sentences together, most of it the leading one.
      sentences: score - dot(features, Object.values(PASSAGE_WEIGHTS)),
    },
    sentence: leading + 1,
    sentenceShares: sharesOf(SENTENCE_WEIGHTS, sentences[leading]?.features ?? []),
  };
}

function sharesOf(table: Readonly<Record<string, number>>, features: readonly number[]) {
  return Object.fromEntries(
    Object.entries(table).map(([name, weight], at) => [name, weight * (features[at] as number)]),
  );
}
