import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { type Suggestion, suggestPassages } from '../../../src/answer/suggest/suggest-questions.js';
import type { Passage } from '../../../src/article/article.js';
import { articleOf, lighthouse } from '../articles.js';

let index: PassageIndex;
beforeAll(async () => {
  index = await PassageIndex.build(lighthouse);
});

function suggest(typed: string, of = index, limit = 25): Suggestion[] {
  return suggestPassages(of, typed, limit);
}

function sentences(typed: string, of = index, limit = 25): string[] {
  return suggest(typed, of, limit).map(({ passage, sentence }) =>
    (of.article.passages[passage] as Passage).text.slice(...sentence),
  );
}

function best(typed: string, of = index): string | undefined {
  return sentences(typed, of)[0];
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
      expect(sentences(typed.slice(0, length))).toContain(QUARRY);
    }
  });

  it('take a word with something after it for finished', () => {
    expect(best('gran ')).not.toBe(QUARRY);
    expect(best('gran')).toBe(QUARRY);
  });

  it('say where the sentence stands', () => {
    const start = lighthouse.passages[4]?.text.indexOf('The last of them');
    expect(suggest('foghorn')[0]).toEqual({ passage: 4, sentence: [start, 116] });
  });

  it('put passages with more of the typed words first', () => {
    const found = suggest('keepers rock potatoes');
    expect(found.map(({ passage }) => passage)).toEqual([3, 4]);
  });

  it('find passages by their headings, from their first sentence', () => {
    expect(suggest('building ').map(({ passage }) => passage)).toEqual([1, 2]);
    expect(sentences('building ')[1]).toBe(LENS);
  });

  it.each(['', '  ', '?', 'what', 'what did the', 'who is '])(
    'show how the sections begin while “%s” tells nothing',
    (typed) => {
      expect(suggest(typed).map(({ passage }) => passage)).toEqual([0, 1, 3, 4]);
    },
  );

  it('are none for words that the article does not have', () => {
    expect(suggest('zzz qqq')).toEqual([]);
    expect(suggest('zzz ')).toEqual([]);
  });

  it('prefer outer sections when there are too many, in reading order', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => [
      `${n % 4 === 0 ? '##' : '###'} Heading ${n}`,
      `Passage ${n} stands here.`,
    ]).flat();
    const many = await PassageIndex.build(articleOf(lines, 'en'));
    const passages = suggest('', many, 12).map(({ passage }) => passage);
    expect(passages).toEqual([0, 1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 36]);
    expect(suggest('', many)).toHaveLength(25);
  });

  it('show how passages begin when there are no sections', async () => {
    const plain = await PassageIndex.build(
      articleOf(['One stands. Not this.', 'Two stands.'], 'en'),
    );
    expect(sentences('', plain)).toEqual(['One stands.', 'Two stands.']);
  });

  it('never show a sentence of a section twice', async () => {
    const lines = [
      '# One',
      'All rights reserved.',
      'All Rights reserved.',
      'Some rights reserved.',
    ];
    const twice = await PassageIndex.build(
      articleOf([...lines, '# Two', 'All rights reserved.'], 'en'),
    );
    const passages = (typed: string) => suggest(typed, twice).map(({ passage }) => passage);
    expect(passages('rights').sort()).toEqual([0, 2, 3]);
    expect(passages('')).toEqual([0, 3]);
  });

  it('are as many as are asked for, where most are repeated', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `Rights number ${n >> 1} are reserved.`);
    const twice = await PassageIndex.build(articleOf(lines, 'en'));
    expect(suggest('rights reserved', twice)).toHaveLength(25);
  });

  it('take the most telling words of very many', () => {
    const typed = `${Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')} potatoes gra`;
    expect(sentences(typed)).toEqual(expect.arrayContaining([POTATOES, QUARRY]));
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
        const suggested = sentences(typed, index, limit);
        expect(suggested.length).toBeLessThanOrEqual(limit);
        expect(new Set(suggested).size).toBe(suggested.length);
        for (const sentence of suggested) expect(sentence).not.toBe('');
      }),
    );
  });
});
