import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/passage-index.js';
import { type Suggestion, suggestPassages } from '../../src/answer/suggest-questions.js';
import { articleOf, lighthouse } from './articles.js';

let index: PassageIndex;
beforeAll(async () => {
  index = await PassageIndex.build(lighthouse);
});

function sentences(suggestions: readonly Suggestion[]): string[] {
  return suggestions.map(({ text, sentence }) => text.slice(...sentence));
}

function best(typed: string, of = index): string | undefined {
  return sentences(suggestPassages(of, typed))[0];
}

const QUARRY = 'The granite came by barge from a quarry 40 miles inland.';
const FOGHORN = 'The last of them, Ruben Adair, still repairs the foghorn every spring.';
const POTATOES = 'They grew potatoes in soil that they had carried up in buckets.';
const LENS = 'The lens was ground in a workshop in Lyon.';

describe('suggestions while typing', () => {
  it.each([
    ['gran', QUARRY],
    ['Where did the granite co', QUARRY],
    ['who repairs the fog', FOGHORN],
    ['FOGH', FOGHORN],
    ['what did the keepers grow', POTATOES],
    ['quarries', QUARRY],
    ['ｇｒａｎ', QUARRY],
  ])('have what is meant by “%s”', (typed, sentence) => {
    expect(best(typed)).toBe(sentence);
  });

  it.each([
    ['quarrry mi', QUARRY],
    ['the foghron ', FOGHORN],
    ['potatos soli bu', POTATOES],
    ['worksohp', LENS],
  ])('forgive the typos of “%s”', (typed, sentence) => {
    expect(best(typed)).toBe(sentence);
  });

  it('stay with a word from its first letter to the next word', () => {
    const typed = 'granite barge ';
    for (let length = 1; length <= typed.length; length++) {
      expect(sentences(suggestPassages(index, typed.slice(0, length)))).toContain(QUARRY);
    }
  });

  it('take a word with something after it for finished', () => {
    expect(best('gran ')).not.toBe(QUARRY);
    expect(best('gran')).toBe(QUARRY);
  });

  it('say where the sentence stands', () => {
    expect(suggestPassages(index, 'foghorn')[0]).toEqual({
      passage: 4,
      text: lighthouse.passages[4]?.text,
      headingPath: ['The keepers', 'The last watch'],
      sentence: [lighthouse.passages[4]?.text.indexOf('The last of them'), 116],
    });
  });

  it('put passages with more of the typed words first', () => {
    const found = suggestPassages(index, 'keepers rock potatoes');
    expect(found.map(({ passage }) => passage)).toEqual([3, 4]);
  });

  it('find passages by their headings, from their first sentence', () => {
    const found = suggestPassages(index, 'building ');
    expect(found.map(({ passage }) => passage)).toEqual([1, 2]);
    expect(sentences(found)[1]).toBe(LENS);
  });

  it.each(['', '  ', '?', 'what', 'what did the', 'who is '])(
    'show how the sections begin while “%s” tells nothing',
    (typed) => {
      expect(suggestPassages(index, typed).map(({ passage }) => passage)).toEqual([0, 1, 3, 4]);
    },
  );

  it('are none for words that the article does not have', () => {
    expect(suggestPassages(index, 'zzz qqq')).toEqual([]);
    expect(suggestPassages(index, 'zzz ')).toEqual([]);
  });

  it('prefer outer sections when there are too many, in reading order', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => [
      `${n % 4 === 0 ? '##' : '###'} Heading ${n}`,
      `Passage ${n} stands here.`,
    ]).flat();
    const many = await PassageIndex.build(articleOf(lines, 'en'));
    const passages = suggestPassages(many, '', 12).map(({ passage }) => passage);
    expect(passages).toEqual([0, 1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 36]);
    expect(suggestPassages(many, '')).toHaveLength(25);
  });

  it('show how passages begin when there are no sections', async () => {
    const plain = await PassageIndex.build(
      articleOf(['One stands. Not this.', 'Two stands.'], 'en'),
    );
    expect(sentences(suggestPassages(plain, ''))).toEqual(['One stands.', 'Two stands.']);
  });

  it('never show a sentence twice', async () => {
    const repeated = articleOf(
      ['# One', 'All rights reserved.', '# Two', 'All Rights reserved.', 'Some rights reserved.'],
      'en',
    );
    const twice = await PassageIndex.build(repeated);
    const expected = ['All rights reserved.', 'Some rights reserved.'];
    expect(sentences(suggestPassages(twice, 'rights')).sort()).toEqual(expected);
    expect(sentences(suggestPassages(twice, ''))).toEqual(['All rights reserved.']);
  });

  it('work without spaces between words', async () => {
    const chinese = await PassageIndex.build(
      articleOf(['灯塔建于1871年。花岗岩是从采石场运来的。', '四名看守人住在岩石上。'], 'zh'),
    );
    expect(best('看守', chinese)).toBe('四名看守人住在岩石上。');
    expect(best('花岗', chinese)).toBe('花岗岩是从采石场运来的。');
  });

  it('are sound for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor ', 'a '.repeat(3_000), 'k'.repeat(6_000), '\ud800'),
    );
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), (typed, limit) => {
        const suggestions = suggestPassages(index, typed, limit);
        expect(suggestions.length).toBeLessThanOrEqual(limit);
        expect(new Set(sentences(suggestions)).size).toBe(suggestions.length);
        for (const sentence of sentences(suggestions)) expect(sentence).not.toBe('');
      }),
    );
  });
});
