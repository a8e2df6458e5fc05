import { expect, it } from 'vitest';
import { measure } from '../../src/evaluation/measure.js';
import { readQuestionSets } from '../../src/evaluation/question-set.js';
import { plainMiniSearch, pullquote } from '../../src/evaluation/ranker.js';

/**
 * Rules, manuals, guides and the like, and questions as people type them on a phone: two in three share no
 * word with the passage that answers, or only a common one. To be measured on, not tuned for.
 */
const FILE = 'test/evaluation/own-words.json';

it('finds what people ask in words of their own twice as often as plain MiniSearch', async () => {
  const sets = await readQuestionSets(FILE, false);
  const own = await measure(pullquote('en'), sets);
  const plain = await measure(plainMiniSearch, sets);
  expect(own.hitAt1).toBeGreaterThanOrEqual(2 * plain.hitAt1);
  expect(own.hitAt1).toBeGreaterThanOrEqual(0.45);
  expect(own.hitAt3).toBeGreaterThanOrEqual(0.65);
});
