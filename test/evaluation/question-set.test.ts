import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headingPath } from '../../src/article/article.js';
import { readQuestionSets } from '../../src/evaluation/question-set.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: unknown): Promise<string> {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const paragraph = (context: string, headings?: string[]) => ({
  context,
  ...(headings && { headings }),
  qas: [
    { question: `${context}?`, answers: [{ text: context, answer_start: 0 }] },
    { question: `not ${context}?`, is_impossible: true, answers: [] },
  ],
});

it('reads an article and its questions', async () => {
  const path = await fileOf({
    data: [{ title: 'T', paragraphs: [paragraph('a'), paragraph('b')] }],
  });
  const [set] = await readQuestionSets(path, false);
  expect(set?.article).toMatchObject({ title: 'T', passages: [{ text: 'a' }, { text: 'b' }] });
  expect(set?.questions.slice(2)).toEqual([
    { question: 'b?', passages: [1], isImpossible: false, answers: ['b'] },
    { question: 'not b?', passages: [1], isImpossible: true, answers: [] },
  ]);
});

it('nests sections by their headings', async () => {
  const path = await fileOf({
    data: [
      {
        paragraphs: [
          paragraph('a', ['X', 'Y']),
          paragraph('b', ['X', 'Y']),
          paragraph('c', ['X', 'Z']),
        ],
      },
    ],
  });
  const article = (await readQuestionSets(path, false))[0]?.article;
  expect(article?.sections.map(({ heading }) => heading)).toEqual(['X', 'Y', 'Z']);
  expect(article?.passages.map(({ section }) => article && headingPath(article, section))).toEqual([
    ['X', 'Y'],
    ['X', 'Y'],
    ['X', 'Z'],
  ]);
});

it('takes all articles as one when told to', async () => {
  const path = await fileOf({
    data: [{ paragraphs: [paragraph('a')] }, { paragraphs: [paragraph('b')] }],
  });
  const sets = await readQuestionSets(path, true);
  expect(sets).toHaveLength(1);
  expect(sets[0]?.questions.map(({ passages }) => passages)).toEqual([[0], [0], [1], [1]]);
});

it('says that there is no file, or that it is a folder', async () => {
  const missing = readQuestionSets(join(folder, 'missing.json'), false);
  await expect(missing).rejects.toMatchObject({ code: 'file-missing' });
  await expect(readQuestionSets(folder, false)).rejects.toMatchObject({ code: 'file-is-folder' });
});

it.each([['{"data": []}'], ['{"data": [{"paragraphs": [{}]}]}'], ['no JSON']])(
  'refuses %s',
  async (content) => {
    await expect(readQuestionSets(await fileOf(content), false)).rejects.toMatchObject({
      code: 'question-set-invalid',
    });
  },
);
