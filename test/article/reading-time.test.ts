import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/article.js';
import { readingMinutes } from '../../src/article/reading-time.js';

describe('readingMinutes', () => {
  it('counts words, at least a minute', () => {
    expect(minutes('en', 'One short sentence.')).toBe(1);
    expect(
      minutes('en', ...Array(238).fill('Ten words that tell how long it takes to read.')),
    ).toBe(10);
  });

  it('counts words where no spaces stand between them', () => {
    const sentence = '灯塔建造在海鸥岛上，';
    const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(sentence)];
    const count = words.filter(({ isWordLike }) => isWordLike).length;
    expect(count).toBeGreaterThan(3);
    expect(minutes('zh', sentence.repeat(1000))).toBe(Math.round((count * 1000) / 238));
  });

  it('takes the rest of a long article to be like its beginning', () => {
    expect(
      minutes('en', ...Array(20_000).fill('Ten words that tell how long it takes to read.')),
    ).toBeCloseTo((20_000 * 10) / 238, -1);
  });

  it('counts no more than 5,000 characters, as splitting words takes long', () => {
    expect(minutes('en', 'Word '.repeat(1_000), ...Array(9).fill('a'.repeat(5_000)))).toBe(
      Math.round((1_000 * 10) / 238),
    );
  });
});

function minutes(language: string, ...paragraphs: string[]): number {
  const blocks = paragraphs.map((text) => ({ type: 'paragraph', text }) as const);
  return readingMinutes(buildArticle({ metadata: {}, blocks }, 'Untitled'), language);
}
