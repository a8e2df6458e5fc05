import { expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seeded-random.js';
import { withOneTypo, withTypos } from '../../src/evaluation/typos.js';

const QUESTION = 'Who repaired the foghorn of Harrow Point?';
const wordsChanged = (before: string, after: string) =>
  before.split(' ').filter((word, index) => word !== after.split(' ')[index]).length;

it('misspells one long word, or none where there is none', () => {
  const changes = Array.from({ length: 50 }, (_, seed) =>
    wordsChanged(QUESTION, withOneTypo(QUESTION, seededRandom(seed))),
  );
  expect(new Set(changes)).toEqual(new Set([1]));
  expect(withOneTypo('Who is it?', seededRandom(1))).toBe('Who is it?');
});

it('misspells every long word', () => {
  const changes = Array.from({ length: 50 }, (_, seed) =>
    wordsChanged(QUESTION, withTypos(QUESTION, seededRandom(seed))),
  );
  expect(changes.filter((count) => count === 4).length).toBeGreaterThan(35);
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
