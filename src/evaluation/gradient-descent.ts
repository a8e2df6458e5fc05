/** Adds one example's contribution to the gradient of the loss at the given weights. */
export type AddGradient<Example> = (
  weights: readonly number[],
  example: Example,
  gradient: number[],
) => void;

/**
 * In units of a feature's spread: large enough to reach any of the weights from zero in a hundred
 * rounds, and small enough to converge.
 */
const RATE = 0.04;
/**
 * How much of the mean of the gradient, and of its square, is kept from round to round: as in the
 * paper, but with a shorter memory.
 */
const [MEAN_KEPT, SQUARE_KEPT] = [0.9, 0.98];
/** The paper's value; avoids division by zero. */
const EPSILON = 1e-8;

/**
 * What the square of a weight, in units of its feature's spread, adds to the mean loss: discourages
 * weights that few examples support.
 */
const PENALTY = 0.001;

/**
 * Returns the weights that minimise the mean loss of the examples, starting from zero: Adam (Kingma and
 * Ba 2015) over the whole set, with the rate falling linearly to zero.
 * @param units the spread of each feature, so that all steps are equally large
 */
export function descend<Example>(
  examples: readonly Example[],
  units: readonly number[],
  addGradient: AddGradient<Example>,
  rounds: number,
  penalty = PENALTY,
): number[] {
  const scaled = units.map(() => 0);
  const mean = units.map(() => 0);
  const square = units.map(() => 0);
  let weights = units.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const sum = units.map(() => 0);
    for (const example of examples) addGradient(weights, example, sum);
    const rate = RATE * (1 - (round - 1) / rounds);
    for (const [at, unit] of units.entries()) {
      const value = scaled[at] as number;
      const gradient = (sum[at] as number) / unit / examples.length + 2 * penalty * value;
      mean[at] = MEAN_KEPT * (mean[at] as number) + (1 - MEAN_KEPT) * gradient;
      square[at] = SQUARE_KEPT * (square[at] as number) + (1 - SQUARE_KEPT) * gradient ** 2;
      const step = (mean[at] as number) / (1 - MEAN_KEPT ** round);
      const size = Math.sqrt((square[at] as number) / (1 - SQUARE_KEPT ** round));
      scaled[at] = value - (rate * step) / (size + EPSILON);
    }
    weights = scaled.map((value, at) => value / (units[at] as number));
  }
  return weights;
}

/** Returns each e^value divided by their sum, without overflow. */
export function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
