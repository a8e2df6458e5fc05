import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { confidenceFeatures, confidenceOf } from '../../../src/answer/reading/confidence.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { rankPassages } from '../../../src/answer/reading/rank-passages.js';
import { parseArticle } from '../../../src/article/parse-article.js';

const MARKDOWN = `# Portland lighthouse

Masons built the tower from granite. Keeper Holm lit its lantern every evening.

The foghorn broke in winter. Sailors heard it twelve miles away.
`;

async function read(text: string) {
  const bytes = Buffer.from(MARKDOWN);
  const index = await PassageIndex.build(await parseArticle({ name: 'a.md', bytes }), 'en');
  const question = readQuestion(index, text);
  const [best] = rankPassages(index, question, 3).passages;
  if (best === undefined) return expect.fail('nothing was found');
  return {
    confidence: confidenceOf(index, question, best),
    features: confidenceFeatures(index, question, best),
  };
}

describe('confidence', () => {
  it('is higher for what the article says than for the same question about someone else', async () => {
    const own = await read('When did Holm light the lantern?');
    const other = await read('When did Ferdinand light the lantern?');
    expect(own.confidence).toBeGreaterThan(other.confidence);
    expect(own.features).toMatchObject({ lackedNames: 0, absentNames: 0 });
    expect(other.features.lackedNames).toBeGreaterThan(0.5);
  });

  it('is higher when a question names the article’s subject', async () => {
    const named = await read('What is the tower of the Portland lighthouse built from?');
    const bare = await read('What is the tower built from?');
    expect([named.features.title, bare.features.title]).toEqual([1, 0]);
    expect(named.features.absentTerms).toBe(0);
  });

  it('takes no word that is only a guess for the rarest one', async () => {
    const { features } = await read('Which foghrn?');
    expect(features).toMatchObject({ corrections: 1, rarest: 0 });
  });

  it('counts a word that the article lacks less if the passage has most of its letters', async () => {
    const alike = await read('Did the foghorns blow from lanternlight?');
    const unlike = await read('Did the foghorns blow from submarines?');
    expect(alike.features.absentShare).toBeLessThan(unlike.features.absentShare);
  });

  it('is lower where the passage has a word only as a synonym', async () => {
    const own = await read('Did it fracture in winter?');
    const same = await read('Did it break in winter?');
    expect(own.features.replacedShare).toBeGreaterThan(0);
    expect(same.features.replacedShare).toBe(0);
    expect(own.confidence).toBeLessThan(same.confidence);
  });
});
