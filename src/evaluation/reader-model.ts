import { type FeaturesOf, weightedSum } from '../answer/reading/log-linear.js';
import type { RankedPassage } from '../answer/reading/rank-passages.js';
import { HEADING_WEIGHTS, PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from '../answer/reading/weights.js';
import { addScaled, dot, namedAs, sizeOf, type Vector, vectorOf } from './feature-vectors.js';
import { type AddGradient, softmax } from './gradient-descent.js';
import type { Example } from './training-examples.js';

/** All tables used to score a passage. */
export interface ReaderWeights {
  readonly passage: FeaturesOf<typeof PASSAGE_WEIGHTS>;
  readonly heading: FeaturesOf<typeof HEADING_WEIGHTS>;
  readonly sentence: FeaturesOf<typeof SENTENCE_WEIGHTS>;
}

/** A question's passages as vectors: one for the passage with its heading, and one for each sentence. */
interface ReaderVectors {
  readonly passages: readonly { readonly whole: Vector; readonly sentences: readonly Vector[] }[];
  readonly right: readonly number[];
}

const WHOLE_SIZE = sizeOf(PASSAGE_WEIGHTS) + sizeOf(HEADING_WEIGHTS);

/** The number of weights in all of the reader's tables. */
export const READER_SIZE = WHOLE_SIZE + sizeOf(SENTENCE_WEIGHTS);

const NO_HEADING = namedAs(
  HEADING_WEIGHTS,
  Object.keys(HEADING_WEIGHTS).map(() => 0),
);

/** Returns an example's features as vectors in the order of the tables. */
export function readerVectors({ passages, right }: Example): ReaderVectors {
  return {
    passages: passages.map(({ features, reading: { heading = NO_HEADING, sentences } }) => ({
      whole: [...vectorOf(features, PASSAGE_WEIGHTS), ...vectorOf(heading, HEADING_WEIGHTS)],
      sentences: sentences.map((each) => vectorOf(each.features, SENTENCE_WEIGHTS)),
    })),
    right,
  };
}

/** Returns the features of each sentence together with those of its passage. */
export function readerRows({ passages }: ReaderVectors): Vector[] {
  return passages.flatMap(({ whole, sentences }) =>
    sentences.map((sentence) => [...whole, ...sentence]),
  );
}

/** Returns learned weights as the tables they belong to. */
export function readerWeightsOf(weights: Vector): ReaderWeights {
  return {
    passage: namedAs(PASSAGE_WEIGHTS, weights),
    heading: namedAs(HEADING_WEIGHTS, weights.slice(sizeOf(PASSAGE_WEIGHTS))),
    sentence: namedAs(SENTENCE_WEIGHTS, weights.slice(WHOLE_SIZE)),
  };
}

/** The logit that a passage has with weights other than those in use. */
function logitWith(
  { features, reading: { heading, sentences } }: RankedPassage,
  weights: ReaderWeights,
): number {
  const exponents = sentences.map((each) => weightedSum(each.features, weights.sentence));
  const top = Math.max(...exponents);
  const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - top), 0);
  const above = heading ? weightedSum(heading, weights.heading) : 0;
  return weightedSum(features, weights.passage) + above + top + Math.log(sum);
}

/** Returns the rank, from 1, that weights give the first right passage; 0 if there is none. */
export function rankOfRight({ passages, right }: Example, weights: ReaderWeights): number {
  if (right.length === 0) return 0;
  const logits = passages.map((each) => logitWith(each, weights));
  const best = Math.max(...right.map((place) => logits[place] as number));
  return 1 + logits.filter((logit) => logit > best).length;
}

/** Returns the passage that other weights put first, with its logit. */
export function bestOf({ passages }: Example, weights: ReaderWeights): RankedPassage {
  const [best] = passages
    .map((each) => ({ ...each, logit: logitWith(each, weights) }))
    .sort((a, b) => b.logit - a.logit);
  return best as RankedPassage;
}

/** Loss: −ln of the right passages' share of Σ e^logit. */
export const addReaderGradient: AddGradient<ReaderVectors> = (
  weights,
  { passages, right },
  gradient,
) => {
  const parts: number[][] = [];
  const logits = passages.map(({ whole, sentences }) => {
    const exponents = sentences.map((sentence) => dot(sentence, weights, WHOLE_SIZE));
    const top = Math.max(...exponents);
    const powers = exponents.map((exponent) => Math.exp(exponent - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    parts.push(powers.map((power) => power / sum));
    return dot(whole, weights) + top + Math.log(sum);
  });
  const shares = softmax(logits);
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
