import { expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { readTyped } from '../../../src/answer/suggest/read-typed.js';
import { articleOf } from '../articles.js';

/** Forty words, none of which a typo turns into another. */
const words = Array.from({ length: 40 }, (_, index) => {
  const [a, b] = ['bdfgklmn'[index % 8], 'aeiou'[Math.floor(index / 8)]] as [string, string];
  return `${a}${b}${a}${b}${a}${b}x`;
});

it('tells the unfinished word from all others, however many are typed', async () => {
  const index = await PassageIndex.build(articleOf([...words, 'The granary.'], 'en'));
  const typed = readTyped(index, `${words.join(' ')} gran`);
  const bits = [...(typed?.bitOf ?? [])].filter((bit) => bit !== 0);
  expect(bits).toHaveLength(32);
  expect(new Set(bits).size).toBe(32);
  expect(typed?.weights).toHaveLength(32);
  const { vocabulary } = index;
  expect(typed?.bitOf[vocabulary.wordId('granary') as number]).toBe(2 ** 31);
});
