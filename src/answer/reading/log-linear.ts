/** A value for each name in a table of weights. */
export type FeaturesOf<Table> = Readonly<Record<keyof Table, number>>;

/** Σ weight · feature. */
export function weightedSum<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}

/** Maps any number to one between 0 and 1. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
