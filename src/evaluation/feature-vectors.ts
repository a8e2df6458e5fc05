import type { FeaturesOf } from '../answer/reading/log-linear.js';

/** Feature values without their names, in the order of their table: what learning works with. */
export type Vector = readonly number[];
type Table = Readonly<Record<string, number>>;

/** The number of features in a table. */
export function sizeOf(table: Table): number {
  return Object.keys(table).length;
}

/** Converts named features to a vector in the order of their table. */
export function vectorOf<Weights extends Table>(
  features: FeaturesOf<Weights>,
  table: Weights,
): Vector {
  return Object.keys(table).map((name) => features[name as keyof Weights]);
}

/** Converts a vector back to named features. */
export function namedAs<Weights extends Table>(
  table: Weights,
  vector: Vector,
): FeaturesOf<Weights> {
  const entries = Object.keys(table).map((name, at) => [name, vector[at] as number]);
  return Object.fromEntries(entries) as FeaturesOf<Weights>;
}

/** @param from the index at which the weights for the features begin */
export function dot(features: Vector, weights: Vector, from = 0): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) {
    sum += (features[index] as number) * (weights[from + index] as number);
  }
  return sum;
}

/** Adds features times a factor to a sum, starting at `offset`. */
export function addScaled(sum: number[], features: Vector, factor: number, offset: number) {
  for (let index = 0; index < features.length; index++) {
    sum[offset + index] = (sum[offset + index] as number) + factor * (features[index] as number);
  }
}
