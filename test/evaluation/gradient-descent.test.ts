import { describe, expect, it } from 'vitest';
import { type AddGradient, descend, softmax } from '../../src/evaluation/gradient-descent.js';

/** The gradient of ½ · steepness · (weight − point)², summed over the weights. */
const addQuadraticGradient =
  (steepness: readonly number[]): AddGradient<readonly number[]> =>
  (weights, point, gradient) => {
    for (const [i, weight] of weights.entries()) {
      const slope = (steepness[i] as number) * (weight - (point[i] as number));
      gradient[i] = (gradient[i] as number) + slope;
    }
  };

describe('descend', () => {
  it.each([[[1, 1]], [[0.01, 100]]])(
    'finds the minimum of a quadratic of steepness %j',
    (steepness) => {
      const points = [
        [1, -3],
        [2, -1],
        [3, 1],
      ];
      const [first, second] = descend(points, [1, 1], addQuadraticGradient(steepness), 400);
      // Not exactly: the penalty on large weights draws them towards 0.
      expect(Math.abs((first ?? 0) - 2)).toBeLessThan(0.4);
      expect(Math.abs((second ?? 0) + 1)).toBeLessThan(0.2);
    },
  );

  it('takes steps in the units of the features', () => {
    const inUnits = (unit: number) =>
      descend([[3 / unit]], [unit], addQuadraticGradient([unit ** 2]), 400);
    expect((inUnits(100)[0] ?? 0) * 100).toBeCloseTo(inUnits(1)[0] ?? Number.NaN, 2);
  });

  it('has no weight for what tells nothing', () => {
    expect(descend([[0], [0]], [1], addQuadraticGradient([1]), 50)).toEqual([0]);
    expect(descend([[5]], [1], addQuadraticGradient([1]), 0)).toEqual([0]);
  });
});

describe('softmax', () => {
  it('shares one out by e^value', () => {
    expect(softmax([0, 0])).toEqual([0.5, 0.5]);
    const [least, most] = softmax([0, Math.log(3)]);
    expect(least).toBeCloseTo(0.25);
    expect(most).toBeCloseTo(0.75);
  });

  it('overflows at nothing', () => {
    expect(softmax([1e6, 1e6, -1e6])).toEqual([0.5, 0.5, 0]);
  });
});
