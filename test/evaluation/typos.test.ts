import { expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seeded-random.js';
import { withOneTypo, withTypos } from '../../src/evaluation/typos.js';

const QUESTION = 'Who repaired the foghorn of Harrow Point?';
const wordsChanged = (before: string, after: string) =>
  before.split(' ').filter((word, index) => word !== after.split(' ')[index]).length;

it('misspells one long word, or none where there is none', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(wordsChanged(QUESTION, withOneTypo(QUESTION, seededRandom(seed)))).toBeLessThanOrEqual(
      1,
    );
  }
  expect(withOneTypo('Who is it?', seededRandom(1))).toBe('Who is it?');
});

it('leaves short words alone', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(withTypos(QUESTION, seededRandom(seed))).toMatch(/^Who \S+ the \S+ of \S+ \S+\?$/u);
  }
});

it('gives the same typos for the same seed', () => {
  expect(withTypos(QUESTION, seededRandom(7))).toBe(withTypos(QUESTION, seededRandom(7)));
  expect(withTypos(QUESTION, seededRandom(7))).not.toBe(withTypos(QUESTION, seededRandom(8)));
});
