import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { articleOf, lighthouse } from '../articles.js';

describe('PassageIndex', () => {
  it('refuses more different words than fit into memory', async () => {
    const lines = Array.from({ length: 1_501 }, (_, line) =>
      Array.from({ length: 100 }, (_, at) => `w${line}x${at}`).join(' '),
    );
    await expect(PassageIndex.build(articleOf(lines, 'en'))).rejects.toMatchObject({
      code: 'too-many-words',
    });
  });

  it('refuses headings above so many passages that they would not fit into memory', async () => {
    const sections = Array.from({ length: 6 }, (_, level) => ({
      heading: Array.from({ length: 60 }, (_, at) => `${level}x${at}`).join(' '),
      level: level + 1,
      parent: level === 0 ? undefined : level - 1,
    }));
    const passages = Array.from({ length: 12_000 }, () => ({ text: 'Foghorn.', section: 5 }));
    const article = { title: 'Weight', sections, passages, language: 'en', fingerprint: 'weight' };
    await expect(PassageIndex.build(article)).rejects.toMatchObject({ code: 'index-too-large' });
  });

  it('lets other work run within a passage, however many first letters its words have', async () => {
    const han = Array.from({ length: 60_000 }, (_, n) => 0x4e00 + ((n * 7_919) % 20_000));
    const text = String.fromCodePoint(
      ...han.flatMap((each, n) => (n % 30 ? each : [each, 0x3002])),
    );
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await PassageIndex.build(articleOf([text], 'zh'));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
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
    expect(index.candidates([term('potato', 3), term('nowhere', 2)], 15)).toEqual([
      { passage: 3, share: 1 },
    ]);
    expect(index.candidates([term('nowhere', 3)], 15)).toEqual([]);
  });

  it('finds nothing by the title, which stands above all passages', async () => {
    const article = articleOf(
      ['# The lighthouse', 'Masons worked.', '## The light', 'It turns.'],
      'en',
    );
    const index = await PassageIndex.build(article);
    const term = (stem: string) => [{ stem, rarity: 1, worth: 1 }];
    expect(index.candidates(term('lighthous'), 15)).toEqual([]);
    expect(index.candidates(term('light'), 15)).toEqual([{ passage: 1, share: 1 }]);
    expect([index.headingWords(0), index.headingWords(1)]).toMatchObject([[], { length: 2 }]);
  });
});
