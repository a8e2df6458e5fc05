import type { PassageIndex } from './index/passage-index.js';
import {
  confidenceFeatures,
  confidenceOf,
  MIN_CONFIDENCE,
  NEAR_CONFIDENCE,
  SURE_CONFIDENCE,
} from './reading/confidence.js';
import { weightedSum } from './reading/log-linear.js';
import type { SentenceReading } from './reading/passage-reader.js';
import { type Question, readQuestion } from './reading/question.js';
import { type RankedPassage, rankPassages } from './reading/rank-passages.js';
import {
  CONFIDENCE_WEIGHTS,
  HEADING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from './reading/weights.js';

/** Why a passage has its logit, and so its score. */
export interface Explanation {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly logit: number;
  /** Each feature's contribution to the logit: weight · value. */
  readonly shares: Readonly<Record<string, number>>;
  /** The same for the sentence that adds most, counted from 1. */
  readonly sentence: number;
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
    /** Its forms or synonyms that occur in the best passage or its headings. */
    readonly foundAs: readonly string[];
  }[];
  /** The best passage and the runner-up, if there are any. */
  readonly passages: readonly Explanation[];
  /** The confidence, and from which on each thing is claimed; undefined when there is no passage. */
  readonly confidence:
    | {
        readonly value: number;
        readonly limits: Readonly<Record<'answers' | 'nearest' | 'perhaps', number>>;
        /** Each feature's contribution to the logit: weight · value. */
        readonly shares: Readonly<Record<string, number>>;
      }
    | undefined;
}

/** The best passage and the runner-up. */
const EXPLAINED = 2;

/** Explains how the two best passages for a question were ranked. */
export function explainAnswer(index: PassageIndex, text: string): AnswerExplanation {
  const question = readQuestion(index, text);
  const { passages, likeness } = rankPassages(index, question, EXPLAINED);
  const ranked = passages.slice(0, EXPLAINED);
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
  return { terms, passages: ranked.map(explain), confidence };
}

function explain({ reading, features, logit }: RankedPassage): Explanation {
  const { passage, sentences, heading } = reading;
  const sums = sentences.map((sentence) => weightedSum(sentence.features, SENTENCE_WEIGHTS));
  const leading = sums.indexOf(Math.max(...sums));
  const headingSum = heading ? weightedSum(heading, HEADING_WEIGHTS) : 0;
  return {
    passage,
    logit,
    shares: {
      ...sharesOf(features, PASSAGE_WEIGHTS),
      heading: headingSum,
      // ln Σ e^sum over all sentences; most of it comes from the best one.
      sentences: logit - headingSum - weightedSum(features, PASSAGE_WEIGHTS),
    },
    sentence: leading + 1,
    sentenceShares: sharesOf((sentences[leading] as SentenceReading).features, SENTENCE_WEIGHTS),
  };
}

function explainConfidence(index: PassageIndex, question: Question, best: RankedPassage) {
  const features = confidenceFeatures(index, question, best);
  return {
    value: confidenceOf(index, question, best),
    limits: { answers: SURE_CONFIDENCE, nearest: MIN_CONFIDENCE, perhaps: NEAR_CONFIDENCE },
    shares: sharesOf(features, CONFIDENCE_WEIGHTS),
  };
}

/** Each feature's contribution to the sum: weight · value. */
function sharesOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const shares: Record<Name, number> = { ...features };
  for (const name in weights) shares[name] = weights[name] * features[name];
  return shares;
}
