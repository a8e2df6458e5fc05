import type { PassageIndex } from './index/passage-index.js';
import { confidenceFeatures, confidenceOf, MIN_CONFIDENCE } from './reading/confidence.js';
import { type Question, readQuestion } from './reading/question.js';
import { dot, type RankedPassage, rankPassages } from './reading/rank-passages.js';
import { CONFIDENCE_WEIGHTS, PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './reading/weights.js';

/** Why a passage scored as it did. */
export interface Explanation {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly score: number;
  /** The part of each feature in the score: weight · value. */
  readonly shares: Readonly<Record<string, number>>;
  /** The same for the sentence that adds most, from 1; undefined when it is the heading. */
  readonly sentence: number | undefined;
  readonly sentenceShares: Readonly<Record<string, number>>;
}

/** The figures behind an answer. */
export interface AnswerExplanation {
  /** The question's words that were looked for, as they were read. */
  readonly terms: readonly {
    readonly form: string;
    readonly stem: string;
    readonly rarity: number;
    readonly inverseDocumentFrequency: number;
    /** The forms of it, or its synonyms, that the best passage or its headings have. */
    readonly foundAs: readonly string[];
  }[];
  /** The best passage and the runner-up, as far as there are any. */
  readonly passages: readonly Explanation[];
  /** How sure it is, beside what it takes to answer; undefined when there is no passage. */
  readonly confidence:
    | {
        readonly value: number;
        readonly least: number;
        /** The part of each feature in its logit: weight · value. */
        readonly shares: Readonly<Record<string, number>>;
      }
    | undefined;
}

/** Explains the ranking of a question's best two passages. */
export function explainAnswer(index: PassageIndex, text: string): AnswerExplanation {
  const question = readQuestion(index, text);
  const { passages, likeness } = rankPassages(index, question, 0);
  const ranked = passages.slice(0, 2);
  const { forms } = index.vocabulary;
  const best = ranked[0]?.reading.passage;
  const words = new Set(best === undefined ? [] : index.words.of(best));
  const section = best === undefined ? undefined : index.article.passages[best]?.section;
  for (const word of index.headingWords(section)) words.add(word);
  const terms = question.terms.map(({ form, stem, rarity, inverseDocumentFrequency }, term) => {
    const found = new Set(likeness.matches[term]?.filter((word) => words.has(word)));
    const foundAs = Array.from(found, (word) => forms[word] as string);
    return { form, stem, rarity, inverseDocumentFrequency, foundAs };
  });
  const [first] = ranked;
  const confidence = first && explainConfidence(index, question, first);
  return { terms, passages: ranked.map((each) => explain(index, each)), confidence };
}

function explain(index: PassageIndex, { reading, features, score }: RankedPassage): Explanation {
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
    sentence: leading < index.words.sentencesOf(passage).length ? leading + 1 : undefined,
    sentenceShares: sharesOf(SENTENCE_WEIGHTS, sentences[leading]?.features ?? []),
  };
}

function explainConfidence(index: PassageIndex, question: Question, best: RankedPassage) {
  const { sentenceCount } = index.vocabulary;
  const features = confidenceFeatures(question, best, sentenceCount);
  return {
    value: confidenceOf(question, best, sentenceCount),
    least: MIN_CONFIDENCE,
    shares: sharesOf(CONFIDENCE_WEIGHTS, features),
  };
}

function sharesOf(table: Readonly<Record<string, number>>, features: readonly number[]) {
  return Object.fromEntries(
    Object.entries(table).map(([name, weight], at) => [name, weight * (features[at] as number)]),
  );
}
