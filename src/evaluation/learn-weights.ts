import { confidenceFeatures } from '../answer/reading/confidence.js';
import { type FeaturesOf, logistic } from '../answer/reading/log-linear.js';
import { ANSWERING_WEIGHTS, CONFIDENCE_WEIGHTS } from '../answer/reading/weights.js';
import { crossValidate, FOLDS } from './cross-validate.js';
import { addScaled, dot, namedAs, sizeOf, type Vector, vectorOf } from './feature-vectors.js';
import { type AddGradient, softmax } from './gradient-descent.js';
import { areaUnderRoc, share } from './measure.js';
import {
  addReaderGradient,
  bestOf,
  READER_SIZE,
  type ReaderWeights,
  rankOfRight,
  readerRows,
  readerVectors,
  readerWeightsOf,
} from './reader-model.js';
import type { Example } from './training-examples.js';

/** The examples of each article. */
export type Groups = readonly (readonly Example[])[];

/** Weights, and weights to measure with on articles they were not learned from. */
export interface Learned<Weights> {
  readonly weights: Weights;
  /** For each article, the weights learned from the other folds. */
  readonly folds: (article: number) => Weights;
  readonly heldOut: Readonly<Record<string, number>>;
}

/** A logistic model of correlated features converges slowly, but each round is cheap. */
const CONFIDENCE_ROUNDS = 1_000;
/** Small, because all examples support each of its few weights. */
const CONFIDENCE_PENALTY = 0.0002;
/** Thresholds for which wrong refusals and wrong answers are measured, so that one can be chosen. */
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3];

/** Learns the weights used to score passages. */
export function learnReader(groups: Groups): Learned<ReaderWeights> {
  const usable = groups.map((group) =>
    group.filter(({ right }) => right.length > 0).map(readerVectors),
  );
  const { weights, folds } = crossValidate(usable, READER_SIZE, readerRows, addReaderGradient);
  const learned = folds.map(readerWeightsOf);
  const foldOf = (article: number) => learned[article % FOLDS] as ReaderWeights;
  const own = groups.flatMap((group, at) =>
    group.filter(({ isOwn }) => isOwn).map((example) => rankOfRight(example, foldOf(at))),
  );
  return {
    weights: readerWeightsOf(weights),
    folds: foldOf,
    heldOut: {
      'hit@1': share(own.map((rank) => rank === 1)),
      'hit@3': share(own.map((rank) => rank >= 1 && rank <= 3)),
    },
  };
}

/** Learns `ANSWERING_WEIGHTS` from the sentences of right passages. */
export function learnSentence(groups: Groups): Learned<FeaturesOf<typeof ANSWERING_WEIGHTS>> {
  const answerable = groups.map((group) =>
    group
      .filter(({ sentences }) => sentences.some(({ holds }) => holds))
      .map(({ sentences }) =>
        sentences.map(({ features, holds }) => ({
          features: vectorOf(features, ANSWERING_WEIGHTS),
          holds,
        })),
      ),
  );
  const { weights, folds } = crossValidate(
    answerable,
    sizeOf(ANSWERING_WEIGHTS),
    (sentences) => sentences.map(({ features }) => features),
    addChoiceGradient,
  );
  const hits = answerable.flatMap((group, at) =>
    group.map((sentences) => {
      const scores = sentences.map(({ features }) => dot(features, folds[at % FOLDS] as number[]));
      return sentences[scores.indexOf(Math.max(...scores))]?.holds ?? false;
    }),
  );
  return {
    weights: namedAs(ANSWERING_WEIGHTS, weights),
    folds: (article) => namedAs(ANSWERING_WEIGHTS, folds[article % FOLDS] as number[]),
    heldOut: { 'sentence holds the answer': share(hits) },
  };
}

/**
 * Learns `CONFIDENCE_WEIGHTS` from the best passages, as chosen by the reader's weights of each
 * article's fold.
 */
export function learnConfidence(
  groups: Groups,
  reader: Learned<ReaderWeights>,
): Learned<FeaturesOf<typeof CONFIDENCE_WEIGHTS>> {
  const labelled = groups.map((group, at) =>
    group
      .filter(({ passages }) => passages.length > 0)
      .map((example) => {
        const best = bestOf(example, reader.folds(at));
        const features = confidenceFeatures(example.index, example.question, best);
        return {
          features: vectorOf(features, CONFIDENCE_WEIGHTS),
          isOwn: example.isOwn,
          isRight: example.right.some((place) => example.passages[place]?.reading === best.reading),
        };
      }),
  );
  const { weights, folds } = crossValidate(
    labelled,
    sizeOf(CONFIDENCE_WEIGHTS),
    ({ features }) => [features],
    addLogisticGradient,
    CONFIDENCE_ROUNDS,
    CONFIDENCE_PENALTY,
  );
  const scores = { own: [] as number[], other: [] as number[] };
  for (const [at, group] of labelled.entries()) {
    for (const { features, isOwn } of group) {
      const confidence = logistic(dot(features, folds[at % FOLDS] as number[]));
      scores[isOwn ? 'own' : 'other'].push(confidence);
    }
  }
  const atThreshold = THRESHOLDS.flatMap((threshold) => [
    [`refused at ${threshold}`, share(scores.own.map((score) => score < threshold))],
    [`off-topic answered at ${threshold}`, share(scores.other.map((score) => score >= threshold))],
  ]);
  return {
    weights: namedAs(CONFIDENCE_WEIGHTS, weights),
    folds: (article) => namedAs(CONFIDENCE_WEIGHTS, folds[article % FOLDS] as number[]),
    heldOut: { AUROC: areaUnderRoc(scores.own, scores.other), ...Object.fromEntries(atThreshold) },
  };
}

type Choice = readonly { readonly features: Vector; readonly holds: boolean }[];

/** Loss: −ln of the share of Σ e^logit that sentences with an answer have. */
const addChoiceGradient: AddGradient<Choice> = (weights, sentences, gradient) => {
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

interface Labelled {
  readonly features: Vector;
  readonly isRight: boolean;
}

const addLogisticGradient: AddGradient<Labelled> = (weights, { features, isRight }, gradient) => {
  addScaled(gradient, features, logistic(dot(features, weights)) - Number(isRight), 0);
};
