import { describe, expect, it } from 'vitest';
import { type AddGradient, descend, softmax } from '../../src/evaluation/gradient-descent.js';

/** Of the loss ½ · steepness · (weight − point)², summed over the weights. */
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
      const [first, second] = descend(points, [0, 0], addQuadraticGradient(steepness), 400);
      expect(first).toBeCloseTo(2, 2);
      expect(second).toBeCloseTo(-1, 2);
    },
  );

  it('stays where it starts when that is the minimum, and leaves the start alone', () => {
    const start = [2];
    expect(descend([[1], [3]], start, addQuadraticGradient([1]), 50)).toEqual([2]);
    expect(start).toEqual([2]);
    expect(descend([[5]], start, addQuadraticGradient([1]), 0)).toEqual([2]);
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
