import { describe, expect, it } from 'vitest';
import { type Measures, measure } from '../../src/evaluation/measure.js';
import { readQuestionSets } from '../../src/evaluation/question-set.js';
import { plainMiniSearch, pullquote } from '../../src/evaluation/ranker.js';

/**
 * Rules, manuals, guides and the like, and questions as people type them on a phone, in words that are seldom
 * the text's. To be measured on, not tuned for.
 */
async function measureBoth(name: string, language: string): Promise<[Measures, Measures]> {
  const sets = await readQuestionSets(`test/evaluation/${name}.json`, false);
  return [await measure(pullquote(language), sets), await measure(plainMiniSearch, sets)];
}

describe('questions in people’s own words', () => {
  it('are answered where two in three share no word with the passage, or only a common one', async () => {
    const [own, plain] = await measureBoth('own-words', 'en');
    expect(own.hitAt1).toBeGreaterThanOrEqual(2 * plain.hitAt1);
    expect(own.hitAt1).toBeGreaterThanOrEqual(0.53);
    expect(own.hitAt3).toBeGreaterThanOrEqual(0.72);
  });

  it.each([
    ['de', 0.59, 0.75],
    ['en', 0.71, 0.83],
    ['es', 0.62, 0.84],
    ['fr', 0.68, 0.84],
  ])(
    'are answered in “%s”, twice as often as by plain MiniSearch',
    async (language, one, three) => {
      const [own, plain] = await measureBoth(`unseen-words.${language}`, language);
      expect(own.hitAt1).toBeGreaterThanOrEqual(2 * plain.hitAt1);
      expect(own.hitAt1).toBeGreaterThanOrEqual(one);
      expect(own.hitAt3).toBeGreaterThanOrEqual(three);
    },
  );

  it.each([
    ['ar', 0.72, 0.75],
    ['da', 0.59, 0.75],
    ['fa', 0.59, 0.72],
    ['it', 0.56, 0.66],
    ['ja', 0.66, 0.69],
    ['ko', 0.53, 0.66],
    ['nl', 0.59, 0.72],
    ['no', 0.75, 0.81],
    ['pl', 0.72, 0.81],
    ['pt', 0.63, 0.75],
    ['ru', 0.69, 0.75],
    ['sv', 0.53, 0.66],
    ['tr', 0.72, 0.94],
    ['zh', 0.69, 0.88],
  ])('are answered in “%s” more often than by plain MiniSearch', async (language, one, three) => {
    const [own, plain] = await measureBoth(`unseen-words.${language}`, language);
    expect(own.hitAt1).toBeGreaterThanOrEqual(plain.hitAt1 + 0.1);
    expect(own.hitAt1).toBeGreaterThanOrEqual(one);
    expect(own.hitAt3).toBeGreaterThanOrEqual(three);
  });

  it('are answered where they keep more of the text’s words, too', async () => {
    const [own, plain] = await measureBoth('written-last.en', 'en');
    expect(own.hitAt1).toBeGreaterThanOrEqual(plain.hitAt1 + 0.2);
    expect(own.hitAt1).toBeGreaterThanOrEqual(0.8);
    expect(own.hitAt3).toBeGreaterThanOrEqual(0.92);
  });
});
