import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { ArticleMemory } from '../../src/library/article-memory.js';
import { prepareArticle } from '../../src/library/loaded-article.js';
import { storedArticle } from './stored-articles.js';

const megabyte = 1024 * 1024;

describe('ArticleMemory', () => {
  it('makes room for an index while it is built, and gives it back', async () => {
    const memory = new ArticleMemory(4 * megabyte);
    const { loaded } = await prepareArticle(storedArticle('Of the harbour.'));
    for (let server = 0; server < 10; server++) memory.set(`${server}`, loaded);
    const before = memory.stats();
    const building = memory.builderFor('large')(largeArticle(loaded.article));
    let [isBuilt, mostBytes] = [false, 0];
    building.then(() => {
      isBuilt = true;
    });
    while (!isBuilt) {
      await nextTurn();
      mostBytes = Math.max(mostBytes, memory.stats().bytes);
    }
    const after = memory.stats();
    expect((await building).estimatedBytes).toBeGreaterThan(before.bytes);
    expect(mostBytes).toBeLessThanOrEqual(4 * megabyte);
    expect(after.evicted).toBeGreaterThan(0);
    expect(after.bytes).toBeLessThan(before.bytes);
    expect(memory.serverIds()).not.toContain('large');
  });

  it('builds large indexes one after another', async () => {
    const memory = new ArticleMemory(40 * megabyte);
    const { loaded } = await prepareArticle(storedArticle('Of the harbour.'));
    const article = largeArticle(loaded.article);
    const order: string[] = [];
    await Promise.all(
      ['1', '2', '3'].map(async (server) => {
        await memory.builderFor(server)(article);
        order.push(server);
      }),
    );
    expect(order).toEqual(['1', '2', '3']);
  });
});

/** An article of half a million characters, in which words recur. */
function largeArticle(article: Article): Article {
  const text = 'The keeper lit the lamp before the storm reached the old harbour wall. '.repeat(40);
  const passages = Array.from({ length: 180 }, () => ({ ...article.passages[0], text }));
  return { ...article, passages: passages as Article['passages'] };
}
