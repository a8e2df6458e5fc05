import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/article/compare/compare-articles.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { compareAside, parseAside } from '../../../src/library/work/run-task.js';
import { Problem } from '../../../src/problem.js';

const source = (text: string) => ({ name: 'story.md', bytes: Buffer.from(text) });

describe('parseAside', () => {
  it('gives the article that the parser gives', async () => {
    const story = source('# Story\n\nOnce upon a time.\n\n## End\n\nThey lived.');
    expect(await parseAside(story)).toEqual(await parseArticle(story));
  });

  it('passes a problem on as what it is', async () => {
    const problem = await parseAside(source('# Only\n\n## Headings')).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'headings-only', details: { name: 'story.md' } });
    expect(problem.message).toBe(new Problem('headings-only', { name: 'story.md' }).message);
  });

  it('stops when it takes too long', async () => {
    // No process starts within a millisecond.
    await expect(parseAside(source('Once.'), 'loads', 1)).rejects.toMatchObject({
      code: 'parse-timeout',
      details: { name: 'story.md', seconds: 0.001 },
    });
  });

  it('lets no question wait for loads', async () => {
    const slow = source('*a_ '.repeat(1_000_000));
    const ended: string[] = [];
    const loads = Array.from({ length: availableParallelism() }, () =>
      parseAside(slow, 'loads', 4_000).catch(() => ended.push('load')),
    );
    await parseAside(source('Once.'), 'questions').then(() => ended.push('question'));
    expect(ended).toEqual(['question']);
    await Promise.all(loads);
  }, 60_000);

  it('lets a question pass another that takes long', async () => {
    const ended: string[] = [];
    const slow = parseAside(source('*a_ '.repeat(1_000_000)), 'questions', 6_000).catch(() =>
      ended.push('slow'),
    );
    await parseAside(source('Once.'), 'questions').then(() => ended.push('quick'));
    expect(ended).toEqual(['quick']);
    await slow;
  }, 60_000);

  it('survives a process that runs out of memory', async () => {
    // The parser's tree of it is far larger than the process may become.
    const ticks = source('`a'.repeat(2_400_000));
    await expect(parseAside(ticks)).rejects.toMatchObject({
      code: expect.stringMatching(/^parse-(out-of-memory|timeout)$/),
    });
  }, 60_000);
});

describe('compareAside', () => {
  it.each([
    ['small', 1],
    ['large', 5_000],
  ])('tells what changed between two %s articles', async (_, length) => {
    const read = (text: string) =>
      parseArticle(source(`${text}\n\n${'Once upon a time. '.repeat(length)}\n\nEnd.`));
    const [before, after] = [await read('One wheel turned.'), await read('Two wheels turned.')];
    const changes = await compareAside(before, after);
    expect(changes).toEqual(compareArticles(before, after));
    expect(changes.removed).toMatchObject([{ text: 'One wheel turned.' }]);
  });
});
