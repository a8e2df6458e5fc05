import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, forgivenEdits, letterBits, mayBeWithin } from '../../src/text/spelling.js';

/** Few letters, so that words are often similar, and some that are 32 apart and so share a bit. */
const letter = fc.constantFrom('a', 'b', 'c', 'x', 'é', 'Б', '水', 'A');
const word = fc.string({ unit: letter, maxLength: 12 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['mill', 'mill', 0],
    ['', 'mill', 4],
    ['mill', 'mil', 1],
    ['mill', 'milk', 1],
    ['mill', 'smill', 1],
    ['river', 'rievr', 1],
    ['river', 'irvre', 2],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    // Nothing is edited twice; otherwise this would be 2.
    ['ca', 'abc', 3],
    ['mill', 'bank', 4],
  ])('of “%s” and “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  it('is exact up to the limit, and past it when it is further', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const exact = editDistance(a, b, 99);
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(exact, limit + 1));
      }),
    );
  });

  it('is never more than the edits that were made', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, fc.integer({ min: 0, max: 3 }), (a, where, by, kind) => {
        const at = where % (a.length + 1);
        const [before, after] = [a.slice(0, at), a.slice(at)];
        const edited = [
          before + by + after,
          before + after.slice(1),
          before + by + after.slice(1),
          before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
        ][kind] as string;
        expect(editDistance(a, edited, 9)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('mayBeWithin', () => {
  it('never rules out words that are within the distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 99);
        expect(mayBeWithin(distance, letterBits(a), letterBits(b))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [1, 'mill', 'bank', false],
    [2, 'abcdef', 'uvwxyz', false],
    [1, 'mill', 'milk', true],
    // As many bits as can differ at all.
    [15, 'abcdefghijklmnopqrstuvwxyz[\\]^_`', '', false],
    [16, 'abcdefghijklmnopqrstuvwxyz[\\]^_`', '', true],
  ])('within %i of “%s”, “%s”: %s', (edits, a, b, may) => {
    expect(mayBeWithin(edits, letterBits(a), letterBits(b))).toBe(may);
  });
});

it('forgives more in longer words', () => {
  expect(['mill', 'century', 'building'].map(forgivenEdits)).toEqual([1, 1, 2]);
});
