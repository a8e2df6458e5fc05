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
