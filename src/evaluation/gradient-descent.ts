/** Adds one example's part of the gradient of the loss at the given weights. */
export type AddGradient<Example> = (
  weights: readonly number[],
  example: Example,
  gradient: number[],
) => void;

/** Big enough to get from nothing to any of the weights in a hundred rounds, and small enough to settle. */
const RATE = 0.04;
/** The share of the gradient's mean, and of its square's, that is kept from round to round: the paper's, but for a shorter memory. */
const [MEAN_KEPT, SQUARE_KEPT] = [0.9, 0.98];
/** The paper's: against division by nothing. */
const EPSILON = 1e-8;

/**
 * The weights that minimise the mean loss of the examples, from a start near them: Adam (Kingma and
 * Ba 2015) over the whole set, the rate falling linearly to nothing.
 */
export function descend<Example>(
  examples: readonly Example[],
  start: readonly number[],
  addGradient: AddGradient<Example>,
  rounds: number,
): number[] {
  let weights = [...start];
  let mean = start.map(() => 0);
  let square = start.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const sum = start.map(() => 0);
    for (const example of examples) addGradient(weights, example, sum);
    const gradient = sum.map((part) => part / examples.length);
    mean = mean.map((value, i) => MEAN_KEPT * value + (1 - MEAN_KEPT) * (gradient[i] as number));
    square = square.map(
      (value, i) => SQUARE_KEPT * value + (1 - SQUARE_KEPT) * (gradient[i] as number) ** 2,
    );
    const rate = RATE * (1 - (round - 1) / rounds);
    weights = weights.map((weight, i) => {
      const step = (mean[i] as number) / (1 - MEAN_KEPT ** round);
      const scale = Math.sqrt((square[i] as number) / (1 - SQUARE_KEPT ** round));
      return weight - (rate * step) / (scale + EPSILON);
    });
  }
  return weights;
}

/** e^value over their sum, without overflow. */
export function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
