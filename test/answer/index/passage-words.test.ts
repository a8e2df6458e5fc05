import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PassageWords } from '../../../src/answer/index/passage-words.js';

it('counts the distinct words of a passage, and those that two have in common, in any order', () => {
  const passage = fc.array(fc.nat(12), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(passage, { minLength: 2, maxLength: 4 }), (passages) => {
      const words = new PassageWords();
      for (const each of passages) {
        for (const word of each) words.addWord(word, 0, 1);
        words.endSentence([0, 1], 0);
        words.endPassage();
      }
      words.finish();
      for (const [a, one] of passages.entries()) {
        for (const [b, other] of passages.entries()) {
          const both = new Set(one.filter((word) => other.includes(word)));
          expect(words.haveInCommon(a, b, both.size)).toBe(true);
          expect(words.haveInCommon(a, b, both.size + 0.5)).toBe(false);
        }
        expect(words.differentWordsOf(a)).toBe(new Set(one).size);
      }
    }),
  );
});

it('knows which words stand side by side in a sentence or a heading', () => {
  const words = new PassageWords();
  words.addHeading([4, 5]);
  words.addHeading([6]);
  for (const sentence of [[0, 1], [2]]) {
    for (const word of sentence) words.addWord(word, 0, 1);
    words.endSentence([0, 1], 0);
  }
  words.endPassage();
  words.finish();
  // Words 1 and 3 have one stem.
  const stemOf = [0, 1, 2, 1, 4, 5, 6];
  const pairs = [0, 1, 2, 4, 5, 6].flatMap((first) =>
    [0, 1, 2, 4, 5, 6].flatMap((second) =>
      words.hasNeighbours(stemOf, first, second) ? [[first, second]] : [],
    ),
  );
  expect(pairs).toEqual([
    [0, 1],
    [4, 5],
  ]);
});
