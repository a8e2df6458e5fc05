import { confidenceFeatures } from '../answer/reading/confidence.js';
import { dot, logistic, type RankedPassage } from '../answer/reading/rank-passages.js';
import {
  ANSWERING_WEIGHTS,
  CONFIDENCE_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../answer/reading/weights.js';
import { type AddGradient, descend, softmax } from './gradient-descent.js';
import { areaUnderRoc, share } from './measure.js';
import type { Example } from './training-examples.js';

/** The examples of each article. */
export type Groups = readonly (readonly Example[])[];

/** Weights in the order of their table, and what they reach on articles they were not learned from. */
export interface Learned {
  readonly weights: number[];
  /** For each article, the weights learned from those of the other folds. */
  readonly folds: (article: number) => number[];
  readonly heldOut: Readonly<Record<string, number>>;
}

/** Articles are dealt into folds; each is measured with weights learned from the others. */
const FOLDS = 8;
const ROUNDS = 150;
/** Where it is measured how many are refused and answered wrongly, so that a threshold can be chosen. */
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6];

const values = (table: Readonly<Record<string, number>>) => Object.values(table);
const passageCount = values(PASSAGE_WEIGHTS).length;

/** Learns `PASSAGE_WEIGHTS` and `SENTENCE_WEIGHTS`, one after the other in one list. */
export function learnReader(groups: Groups): Learned {
  const start = [...values(PASSAGE_WEIGHTS), ...values(SENTENCE_WEIGHTS)];
  const usable = groups.map((group) => group.filter(({ right }) => right.length > 0));
  const { weights, folds } = crossValidate(usable, start, addReaderGradient);
  const own = groups.flatMap((group, at) =>
    group.filter(({ isOwn }) => isOwn).map((example) => rankOfRight(example, folds(at))),
  );
  return {
    weights,
    folds,
    heldOut: {
      'hit@1': share(own.map((rank) => rank === 1)),
      'hit@3': share(own.map((rank) => rank >= 1 && rank <= 3)),
    },
  };
}

/** Learns `ANSWERING_WEIGHTS`, within the right passage. */
export function learnSentence(groups: Groups): Learned {
  const answerable = groups.map((group) =>
    group.map(({ sentences }) => sentences).filter((each) => each.some(({ holds }) => holds)),
  );
  const { weights, folds } = crossValidate(
    answerable,
    values(ANSWERING_WEIGHTS),
    addChoiceGradient,
  );
  const hits = answerable.flatMap((group, at) =>
    group.map((sentences) => {
      const scores = sentences.map(({ features }) => dot(features, folds(at)));
      return sentences[scores.indexOf(Math.max(...scores))]?.holds ?? false;
    }),
  );
  return { weights, folds, heldOut: { 'sentence holds the answer': share(hits) } };
}

/** Learns `CONFIDENCE_WEIGHTS`, with the best passage as the reader's weights of each article's fold have it. */
export function learnConfidence(groups: Groups, reader: Learned): Learned {
  const labelled = groups.map((group, at) =>
    group
      .filter(({ passages }) => passages.length > 0)
      .map((example) => ({
        features: featuresOfBest(example, reader.folds(at)),
        isOwn: example.isOwn,
      })),
  );
  const { weights, folds } = crossValidate(
    labelled,
    values(CONFIDENCE_WEIGHTS),
    addLogisticGradient,
  );
  const scores = { own: [] as number[], other: [] as number[] };
  for (const [at, group] of labelled.entries()) {
    for (const { features, isOwn } of group) {
      scores[isOwn ? 'own' : 'other'].push(logistic(dot(features, folds(at))));
    }
  }
  const atThreshold = THRESHOLDS.flatMap((threshold) => [
    [`refused at ${threshold}`, share(scores.own.map((score) => score < threshold))],
    [`off-topic answered at ${threshold}`, share(scores.other.map((score) => score >= threshold))],
  ]);
  return {
    weights,
    folds,
    heldOut: { AUROC: areaUnderRoc(scores.own, scores.other), ...Object.fromEntries(atThreshold) },
  };
}

function crossValidate<E>(
  groups: readonly (readonly E[])[],
  start: readonly number[],
  addGradient: AddGradient<E>,
): { weights: number[]; folds: (group: number) => number[] } {
  const weights = descend(groups.flat(), start, addGradient, ROUNDS);
  // From nothing: weights learned from all articles know the one that is held out.
  const nothing = start.map(() => 0);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = groups.filter((_, at) => at % FOLDS !== fold).flat();
    return descend(others, nothing, addGradient, ROUNDS);
  });
  return { weights, folds: (group) => folds[group % FOLDS] as number[] };
}

/** The reader's score of a reading with other weights than its own, and each sentence's part in it. */
function scoreAgain({ features, reading }: RankedPassage, weights: readonly number[]) {
  const sentenceWeights = weights.slice(passageCount);
  const exponents = reading.sentences.map((each) => dot(each.features, sentenceWeights));
  const top = Math.max(...exponents);
  const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - top), 0);
  return {
    score: dot(features, weights.slice(0, passageCount)) + top + Math.log(sum),
    parts: softmax(exponents),
  };
}

function rankOfRight({ passages, right }: Example, weights: readonly number[]): number {
  if (right.length === 0) return 0;
  const scores = passages.map((each) => scoreAgain(each, weights).score);
  const best = Math.max(...right.map((place) => scores[place] as number));
  return 1 + scores.filter((score) => score > best).length;
}

function featuresOfBest({ question, passages, sentenceCount }: Example, reader: readonly number[]) {
  const [best] = passages
    .map((each) => ({ ...each, score: scoreAgain(each, reader).score }))
    .sort((a, b) => b.score - a.score);
  return confidenceFeatures(question, best as RankedPassage, sentenceCount);
}

/** −ln of the right passages' share of e^score. */
const addReaderGradient: AddGradient<Example> = (weights, { passages, right }, gradient) => {
  const again = passages.map((each) => scoreAgain(each, weights));
  const shares = softmax(again.map(({ score }) => score));
  const wanted = right.reduce((sum, place) => sum + (shares[place] as number), 0);
  for (const [at, { features, reading }] of passages.entries()) {
    const given = shares[at] as number;
    const error = given - (right.includes(at) ? given / wanted : 0);
    addScaled(gradient, features, error, 0);
    for (const [sentence, { features }] of reading.sentences.entries()) {
      const part = again[at]?.parts[sentence] as number;
      addScaled(gradient, features, error * part, passageCount);
    }
  }
};

/** −ln of the share of e^score that falls to sentences that hold an answer. */
const addChoiceGradient: AddGradient<Example['sentences']> = (weights, sentences, gradient) => {
  const shares = softmax(sentences.map(({ features }) => dot(features, weights)));
  const wanted = sentences.reduce(
    (sum, { holds }, at) => sum + (holds ? (shares[at] as number) : 0),
    0,
  );
  for (const [at, { features, holds }] of sentences.entries()) {
    const given = shares[at] as number;
    addScaled(gradient, features, given - (holds ? given / wanted : 0), 0);
  }
};

const addLogisticGradient: AddGradient<{ features: number[]; isOwn: boolean }> = (
  weights,
  { features, isOwn },
  gradient,
) => {
  addScaled(gradient, features, logistic(dot(features, weights)) - Number(isOwn), 0);
};

function addScaled(sum: number[], features: readonly number[], factor: number, offset: number) {
  for (let index = 0; index < features.length; index++) {
    sum[offset + index] = (sum[offset + index] as number) + factor * (features[index] as number);
  }
}
