import { expect, it } from 'vitest';
import { type FeaturesOf, weightedSum } from '../../../src/answer/reading/log-linear.js';
import {
  sumOfAnswering,
  sumOfHeading,
  sumOfPassage,
  sumOfSentence,
} from '../../../src/answer/reading/sums.js';
import {
  ANSWERING_WEIGHTS,
  HEADING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../../../src/answer/reading/weights.js';

/** Expects that each feature alone gives its weight. */
function expectSame<Table extends Record<string, number>>(
  sum: (features: FeaturesOf<Table>) => number,
  table: Table,
) {
  for (const only of Object.keys(table)) {
    const entries = Object.keys(table).map((name) => [name, Number(name === only)]);
    const features = Object.fromEntries(entries) as FeaturesOf<Table>;
    expect(sum(features), only).toBe(weightedSum(features, table));
    expect(sum(features), only).toBe(table[only]);
  }
}

it('sums that are written out are those of the tables of weights', () => {
  expectSame(sumOfPassage, PASSAGE_WEIGHTS);
  expectSame(sumOfHeading, HEADING_WEIGHTS);
  expectSame(sumOfSentence, SENTENCE_WEIGHTS);
  expectSame(sumOfAnswering, ANSWERING_WEIGHTS);
});
