import { confidenceFeatures } from '../answer/reading/confidence.js';
import { type FeaturesOf, logistic, weightedSum } from '../answer/reading/log-linear.js';
import type { RankedPassage } from '../answer/reading/rank-passages.js';
import {
  ANSWERING_WEIGHTS,
  CONFIDENCE_WEIGHTS,
  HEADING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../answer/reading/weights.js';
import { type AddGradient, descend, softmax } from './gradient-descent.js';
import { areaUnderRoc, share } from './measure.js';
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

/** All tables used to score a passage. */
export interface ReaderWeights {
  readonly passage: FeaturesOf<typeof PASSAGE_WEIGHTS>;
  readonly heading: FeaturesOf<typeof HEADING_WEIGHTS>;
  readonly sentence: FeaturesOf<typeof SENTENCE_WEIGHTS>;
}

/** Articles are divided into folds, and each fold is measured with weights learned from the others. */
const FOLDS = 8;
/** A logistic model of correlated features converges slowly, but each round is cheap. */
const ROUNDS = 150;
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

type Vector = readonly number[];
type Table = Readonly<Record<string, number>>;

/**
 * Learns weights from all examples, and once more for each fold from the examples of the others, always
 * from zero, so that no fold has seen what it is measured with.
 * @param rowsOf an example's feature vectors; a feature's spread over them is its unit
 */
function crossValidate<E>(
  groups: readonly (readonly E[])[],
  size: number,
  rowsOf: (example: E) => readonly Vector[],
  addGradient: AddGradient<E>,
  rounds = ROUNDS,
  penalty?: number,
): { weights: number[]; folds: number[][] } {
  const units = spreads(groups.flat().flatMap(rowsOf), size);
  const learn = (examples: readonly E[]) => descend(examples, units, addGradient, rounds, penalty);
  return {
    weights: learn(groups.flat()),
    folds: Array.from({ length: FOLDS }, (_, fold) =>
      learn(groups.filter((_, at) => at % FOLDS !== fold).flat()),
    ),
  };
}

/** Each feature's root mean square; 1 for a feature that is always zero. */
function spreads(rows: readonly Vector[], size: number): number[] {
  const squares = new Array<number>(size).fill(0);
  for (const row of rows) {
    for (let at = 0; at < size; at++) {
      squares[at] = (squares[at] as number) + (row[at] as number) ** 2;
    }
  }
  return squares.map((square) => Math.sqrt(square / rows.length) || 1);
}

/** A question's passages as vectors: one for the passage with its heading, and one for each sentence. */
interface ReaderVectors {
  readonly passages: readonly { readonly whole: Vector; readonly sentences: readonly Vector[] }[];
  readonly right: readonly number[];
}

const WHOLE_SIZE = sizeOf(PASSAGE_WEIGHTS) + sizeOf(HEADING_WEIGHTS);
const READER_SIZE = WHOLE_SIZE + sizeOf(SENTENCE_WEIGHTS);
const NO_HEADING = namedAs(
  HEADING_WEIGHTS,
  Object.keys(HEADING_WEIGHTS).map(() => 0),
);

function readerVectors({ passages, right }: Example): ReaderVectors {
  return {
    passages: passages.map(({ features, reading: { heading = NO_HEADING, sentences } }) => ({
      whole: [...vectorOf(features, PASSAGE_WEIGHTS), ...vectorOf(heading, HEADING_WEIGHTS)],
      sentences: sentences.map((each) => vectorOf(each.features, SENTENCE_WEIGHTS)),
    })),
    right,
  };
}

function readerRows({ passages }: ReaderVectors): Vector[] {
  return passages.flatMap(({ whole, sentences }) =>
    sentences.map((sentence) => [...whole, ...sentence]),
  );
}

function readerWeightsOf(weights: Vector): ReaderWeights {
  return {
    passage: namedAs(PASSAGE_WEIGHTS, weights),
    heading: namedAs(HEADING_WEIGHTS, weights.slice(sizeOf(PASSAGE_WEIGHTS))),
    sentence: namedAs(SENTENCE_WEIGHTS, weights.slice(WHOLE_SIZE)),
  };
}

/** Scores a reading with weights other than those in use. */
function scoreAgain(
  { features, reading: { heading, sentences } }: RankedPassage,
  weights: ReaderWeights,
): number {
  const exponents = sentences.map((each) => weightedSum(each.features, weights.sentence));
  const top = Math.max(...exponents);
  const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - top), 0);
  const above = heading ? weightedSum(heading, weights.heading) : 0;
  return weightedSum(features, weights.passage) + above + top + Math.log(sum);
}

function rankOfRight({ passages, right }: Example, weights: ReaderWeights): number {
  if (right.length === 0) return 0;
  const scores = passages.map((each) => scoreAgain(each, weights));
  const best = Math.max(...right.map((place) => scores[place] as number));
  return 1 + scores.filter((score) => score > best).length;
}

/** Returns the passage that other weights put first, and its score. */
function bestOf({ passages }: Example, weights: ReaderWeights): RankedPassage {
  const [best] = passages
    .map((each) => ({ ...each, score: scoreAgain(each, weights) }))
    .sort((a, b) => b.score - a.score);
  return best as RankedPassage;
}

/** Loss: −ln of the right passages' share of Σ e^score. */
const addReaderGradient: AddGradient<ReaderVectors> = (weights, { passages, right }, gradient) => {
  const parts: number[][] = [];
  const scores = passages.map(({ whole, sentences }) => {
    const exponents = sentences.map((sentence) => dot(sentence, weights, WHOLE_SIZE));
    const top = Math.max(...exponents);
    const powers = exponents.map((exponent) => Math.exp(exponent - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    parts.push(powers.map((power) => power / sum));
    return dot(whole, weights) + top + Math.log(sum);
  });
  const shares = softmax(scores);
  const wanted = right.reduce((sum, place) => sum + (shares[place] as number), 0);
  for (const [at, { whole, sentences }] of passages.entries()) {
    const given = shares[at] as number;
    const error = given - (right.includes(at) ? given / wanted : 0);
    addScaled(gradient, whole, error, 0);
    for (const [sentence, features] of sentences.entries()) {
      addScaled(gradient, features, error * (parts[at]?.[sentence] as number), WHOLE_SIZE);
    }
  }
};

type Choice = readonly { readonly features: Vector; readonly holds: boolean }[];

/** Loss: −ln of the share of Σ e^score that falls to sentences with an answer. */
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

function sizeOf(table: Table): number {
  return Object.keys(table).length;
}

/** Converts named features to a vector in the order of their table. */
function vectorOf<Weights extends Table>(
  features: FeaturesOf<Weights>,
  table: Weights,
): readonly number[] {
  return Object.keys(table).map((name) => features[name as keyof Weights]);
}

/** Converts a vector back to named features. */
function namedAs<Weights extends Table>(table: Weights, vector: Vector): FeaturesOf<Weights> {
  const entries = Object.keys(table).map((name, at) => [name, vector[at] as number]);
  return Object.fromEntries(entries) as FeaturesOf<Weights>;
}

/** @param from the index at which the weights for the features begin */
function dot(features: Vector, weights: Vector, from = 0): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) {
    sum += (features[index] as number) * (weights[from + index] as number);
  }
  return sum;
}

function addScaled(sum: number[], features: Vector, factor: number, offset: number) {
  for (let index = 0; index < features.length; index++) {
    sum[offset + index] = (sum[offset + index] as number) + factor * (features[index] as number);
  }
}
