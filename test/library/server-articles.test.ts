import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { ArticleStore } from '../../src/library/article-store.js';
import { type LoadedArticle, prepareArticle } from '../../src/library/loaded-article.js';
import { ServerArticles } from '../../src/library/server-articles.js';
import { storedArticle } from './stored-articles.js';

const megabyte = 1024 * 1024;
const log = pino({ level: 'silent' });

describe('ServerArticles', { timeout: 30_000 }, () => {
  it('holds what was used last, and reads the rest again', async () => {
    const store = new StubStore();
    // Room for three short articles.
    const servers = new ServerArticles(store, log, 700_000);
    for (const id of ['1', '2', '3']) await servers.of(id);
    servers.of('1');
    expect((await articleOf(servers, '4')).article.passages[0]?.text).toBe('Of 4.');
    expect(['1', '2', '3', '4'].map((id) => servers.of(id) instanceof Promise)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect((await articleOf(servers, '2')).article.passages[0]?.text).toBe('Of 2.');
    expect(store.reads).toEqual(['1', '2', '3', '4', '2']);
  });

  it('remembers thousands of servers without an article in little room', async () => {
    const store = new StubStore();
    const servers = new ServerArticles(store, log, megabyte);
    const ids = Array.from({ length: 1000 }, (_, index) => String(10_000 + index));
    await Promise.all(ids.map((id) => servers.of(id)));
    expect(ids.every((id) => !(servers.of(id) instanceof Promise))).toBe(true);
  });

  it('takes what was loaded for newer than what was being read', async () => {
    const store = new StubStore();
    const servers = new ServerArticles(store, log);
    const early = servers.of('1');
    const loaded = await prepareArticle(storedArticle('Newer.'), 'loads');
    servers.set('1', loaded);
    await early;
    expect(servers.of('1')).toBe(loaded);
  });

  it('tries again after a failure that may pass', async () => {
    const store = new StubStore();
    const servers = new ServerArticles(store, log);
    store.failure = new Error('too many open files');
    await expect(servers.of('1')).rejects.toThrow('too many open files');
    store.failure = undefined;
    expect((await articleOf(servers, '1')).article.passages[0]?.text).toBe('Of 1.');
  });
});

async function articleOf(servers: ServerArticles, id: string): Promise<LoadedArticle> {
  return (await servers.of(id)) as LoadedArticle;
}

/** Servers whose ids have one digit have an article of their own. */
class StubStore implements Pick<ArticleStore, 'read'> {
  readonly reads: string[] = [];
  failure: Error | undefined;

  async read(id: string) {
    this.reads.push(id);
    if (this.failure) throw this.failure;
    return id.length === 1 ? storedArticle(`Of ${id}.`) : 'default';
  }

  has = () => true;
  presentNumber = unexpected;
  write = unexpected;
  restore = unexpected;
}

async function unexpected(): Promise<never> {
  throw new Error('nothing is written here');
}
