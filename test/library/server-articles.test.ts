import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { ArticleMemory } from '../../src/library/article-memory.js';
import { type LoadedArticle, prepareArticle } from '../../src/library/loaded-article.js';
import { ServerArticles } from '../../src/library/server-articles.js';
import type { ArticleStore } from '../../src/library/store/article-store.js';
import { DiskArticleStore } from '../../src/library/store/disk/disk-article-store.js';
import { WorkQueue } from '../../src/library/work/work-queue.js';
import { temporaryFolder } from '../temporary-folder.js';
import { storedArticle } from './stored-articles.js';

const megabyte = 1024 * 1024;
const log = pino({ level: 'silent' });

describe('ServerArticles', () => {
  it('holds what was used last, and reads the rest again', async () => {
    const store = new StubStore();
    // Room for three short articles.
    const servers = serverArticles(store, 1_000_000);
    for (const id of ['1', '2', '3']) await servers.of(id);
    for (const id of ['1', '4', '1', '3', '4', '2']) {
      expect((await articleOf(servers, id)).article.passages[0]?.text).toBe(`Of ${id}.`);
    }
    // A source that must be parsed is read again when its turn comes.
    expect(store.reads).toEqual([...'11223344', '2']);
  });

  it('remembers thousands of servers without an article in little room', async () => {
    const store = new StubStore();
    const servers = serverArticles(store, megabyte);
    const ids = Array.from({ length: 1000 }, (_, index) => String(10_000 + index));
    await Promise.all(ids.map((id) => servers.of(id)));
    expect(ids.every((id) => !(servers.of(id) instanceof Promise))).toBe(true);
  });

  it('takes what was loaded for newer than what was being read', async () => {
    const store = new StubStore();
    const servers = serverArticles(store, megabyte);
    const early = servers.of('1');
    const { loaded } = await prepareArticle(storedArticle('Newer.'));
    servers.set('1', loaded);
    await early;
    expect(await servers.of('1')).toBe(loaded);
  });

  it('tries again after a failure that may pass', async () => {
    const store = new StubStore();
    const servers = serverArticles(store, megabyte);
    store.failure = new Error('too many open files');
    await expect(servers.of('1')).rejects.toThrow('too many open files');
    store.failure = undefined;
    expect((await articleOf(servers, '1')).article.passages[0]?.text).toBe('Of 1.');
  });

  it('tries again after its process ended', async () => {
    const servers = serverArticles(new StubStore(), megabyte);
    const kill = (message: unknown) => {
      const { process } = message as { process: ChildProcess };
      process.once('spawn', () => process.kill('SIGKILL'));
    };
    subscribe('child_process', kill);
    expect(await servers.of('1')).toBe('unreadable');
    unsubscribe('child_process', kill);
    expect((await articleOf(servers, '1')).article.passages[0]?.text).toBe('Of 1.');
  });

  it('tries again after the file could not be read, also after a reload', async () => {
    const dataDir = await temporaryFolder();
    const store = await DiskArticleStore.open(dataDir, log);
    await store.write('1', storedArticle('Once.'), 'on-top');
    const servers = serverArticles(store, megabyte);
    const path = join(dataDir, 'servers', '1', '1.article');
    await rename(path, `${path}.away`);
    await mkdir(path);
    expect(await servers.of('1')).toBe('unreadable');
    servers.set('1', 'unreadable');
    await rmdir(path);
    await rename(`${path}.away`, path);
    expect((await articleOf(servers, '1')).article.passages[0]?.text).toBe('Once.');
  });

  it('does not try again where nothing can help', async () => {
    const store = new StubStore('# Only headings');
    const servers = serverArticles(store, megabyte);
    expect(await servers.of('1')).toBe('damaged');
    expect(await servers.of('1')).toBe('damaged');
    expect(store.reads).toEqual(['1', '1']);
  });
});

async function articleOf(servers: ServerArticles, id: string): Promise<LoadedArticle> {
  return (await servers.of(id)) as LoadedArticle;
}

/** Servers whose ids have one digit have an article of their own. */
function serverArticles(store: ArticleStore, maxBytes: number): ServerArticles {
  return new ServerArticles(store, log, new ArticleMemory(maxBytes), new WorkQueue());
}

class StubStore implements Pick<ArticleStore, 'read'> {
  readonly reads: string[] = [];
  readonly #parsed = new Map<string, Uint8Array>();

  constructor(private readonly text?: string) {}

  failure: Error | undefined;

  async read(id: string) {
    this.reads.push(id);
    if (this.failure) throw this.failure;
    const parsed = this.#parsed.get(id);
    const own = { ...storedArticle(this.text ?? `Of ${id}.`), ...(parsed && { parsed }) };
    const version = id.length === 1 ? own : 'default';
    return { version, numbers: { present: 1, before: 0, latest: undefined, kept: [1] } } as const;
  }

  async keepParsed(id: string, _number: number, parsed: Uint8Array) {
    this.#parsed.set(id, parsed);
  }

  has = unexpected;
  stillHas = async () => true;
  check = unexpected;
  write = unexpected;
  restore = unexpected;
  forget = unexpected;
  announceDefaultArticle = unexpected;
}

async function unexpected(): Promise<never> {
  throw new Error('nothing is written here');
}
