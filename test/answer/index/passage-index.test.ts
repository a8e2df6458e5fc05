import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { articleOf, lighthouse } from '../articles.js';

describe('PassageIndex', () => {
  it('refuses more different words than memory is for', async () => {
    const lines = Array.from({ length: 1_501 }, (_, line) =>
      Array.from({ length: 100 }, (_, at) => `w${line}x${at}`).join(' '),
    );
    await expect(PassageIndex.build(articleOf(lines, 'en'))).rejects.toMatchObject({
      code: 'too-many-words',
    });
  });

  it('takes the more memory the more words an article has, and most for different ones', async () => {
    const bytesOf = async (lines: string[]) =>
      (await PassageIndex.build(articleOf(lines, 'en'))).estimatedBytes;
    const again = await bytesOf(['foghorn '.repeat(200)]);
    const different = await bytesOf([Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ')]);
    expect(again).toBeGreaterThan(await bytesOf(['foghorn']));
    expect(different).toBeGreaterThan(again);
  });

  it('finds passages by the question’s most telling terms', async () => {
    const index = await PassageIndex.build(lighthouse);
    const term = (stem: string, worth: number) => ({ stem, rarity: 1, worth });
    expect(index.candidates([term('potato', 3), term('nowhere', 2)], 15)).toEqual([3]);
    expect(index.candidates([term('nowhere', 3)], 15)).toEqual([]);
  });
});
