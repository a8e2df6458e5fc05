import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DefaultArticle } from '../../src/library/default-article.js';
import { temporaryFolder } from '../temporary-folder.js';
import { serve } from './serve.js';

describe('DefaultArticle', () => {
  it('opens a source and keeps where people can read it', async () => {
    const { defaultArticle, path } = await open(
      '---\ntitle: T\nurl: https://example.org/ü\n---\nOnce.',
    );
    const { article, index, source, link, isOwn, loadedBy } = defaultArticle.current;
    expect(article.title).toBe('T');
    expect(index.article).toBe(article);
    expect([source, link]).toEqual([path, 'https://example.org/%C3%BC']);
    expect([isOwn, loadedBy]).toEqual([false, undefined]);
  });

  it.each([
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    'http://intranet/',
  ])('shows nobody the link %s', async (url) => {
    const { defaultArticle } = await open(`---\nurl: ${url}\n---\nOnce.`);
    expect(defaultArticle.current.link).toBeUndefined();
  });

  it('swaps the article as a whole, and gives both', async () => {
    const { defaultArticle, write } = await open('Once.');
    const before = defaultArticle.current;
    await write('Once.\n\nTwice.');
    const replacement = await defaultArticle.reload();
    expect(replacement.before).toBe(before);
    expect(replacement.after).toBe(defaultArticle.current);
    expect(before.article.passages).toHaveLength(1);
    expect(defaultArticle.current.article.passages).toHaveLength(2);
  });

  it('keeps the article when a reload fails, and recovers', async () => {
    const { defaultArticle, write } = await open('Once.');
    const before = defaultArticle.current;
    await write('');
    await expect(defaultArticle.reload()).rejects.toMatchObject({ code: 'source-empty' });
    expect(defaultArticle.current).toBe(before);
    await write('Twice.');
    await defaultArticle.reload();
    expect(defaultArticle.current.article.passages[0]?.text).toBe('Twice.');
  });

  it('is read once for all who ask at about the same time', async () => {
    const { url, requests } = await serve((_, response) => response.end('Once.'));
    const defaultArticle = await DefaultArticle.open(url);
    const reloads = [];
    for (let moderator = 0; moderator < 8; moderator++) {
      reloads.push(defaultArticle.reload());
      await delay(10);
    }
    expect(new Set(await Promise.all(reloads)).size).toBe(1);
    expect(requests).toHaveLength(2);
  });

  it('lets all who ask during a reload share the next one, which reads later', async () => {
    const texts = ['Once.', 'Twice.', 'Thrice.'];
    let second: Promise<unknown> | undefined;
    const { url } = await serve((_, response) => {
      response.end(texts.shift());
      // Only now is it known to be read.
      if (texts.length === 1) second = defaultArticle.reload();
    });
    const defaultArticle = await DefaultArticle.open(url);
    const first = defaultArticle.reload();
    expect(defaultArticle.reload()).toBe(first);
    const { after } = await first;
    expect(second).not.toBe(first);
    expect(defaultArticle.reload()).toBe(second);
    expect(await second).toMatchObject({ before: after });
    expect(defaultArticle.current.article.passages[0]?.text).toBe('Thrice.');
  });

  it('does not fail the next reload with the one before', async () => {
    const { defaultArticle, write } = await open('Once.');
    await write('');
    const first = defaultArticle.reload();
    await expect(first).rejects.toMatchObject({ code: 'source-empty' });
    await write('Twice.');
    const { after } = await defaultArticle.reload();
    expect(after.article.passages[0]?.text).toBe('Twice.');
  });

  it('follows other processes, once for all that they report before it is read', async () => {
    let reads = 0;
    const { url } = await serve((_, response) => response.end(`Read ${++reads}.`));
    const defaultArticle = await DefaultArticle.open(url);
    await Promise.all([defaultArticle.reload(), defaultArticle.follow(), defaultArticle.follow()]);
    expect(defaultArticle.current.article.passages[0]?.text).toBe('Read 3.');
    expect(reads).toBe(3);
  });

  it('asks a site whether the page has changed', async () => {
    const date = 'Tue, 01 Sep 2026 10:00:00 GMT';
    const { url, requests } = await serve((request, response) => {
      const isKnown = request.headers['if-modified-since'] === date;
      response.writeHead(isKnown ? 304 : 200, { 'last-modified': date });
      response.end(isKnown ? undefined : 'Once.');
    });
    const defaultArticle = await DefaultArticle.open(url);
    const before = defaultArticle.current;
    const unchangedSince = new Date(date);
    expect(await defaultArticle.reload()).toMatchObject({ before, after: before, unchangedSince });
    expect(defaultArticle.current).toBe(before);
    expect(requests).toHaveLength(2);
  });

  it('does not open without an article', async () => {
    await expect(DefaultArticle.open('nowhere.md')).rejects.toMatchObject({ code: 'file-missing' });
  });
});

async function open(text: string) {
  const path = join(await temporaryFolder(), 'article.md');
  // At once, since a reload may be reading.
  const write = async (next: string) => {
    await writeFile(`${path}.next`, next);
    await rename(`${path}.next`, path);
  };
  await write(text);
  return { defaultArticle: await DefaultArticle.open(path), path, write };
}

describe('a default article whose parse is kept', () => {
  it('is parsed once, and again when its text is another', async () => {
    const path = join(await temporaryFolder(), 'article.md');
    let kept: Uint8Array | undefined;
    let writes = 0;
    const parse = {
      read: async () => kept,
      async write(parsed: Uint8Array) {
        kept = parsed;
        writes += 1;
      },
    };
    const open = async () => (await DefaultArticle.open(path, parse)).current.article.title;
    await writeFile(path, '# Mills\n\nThe mill is red.\n');
    expect([await open(), await open(), writes]).toEqual(['Mills', 'Mills', 1]);
    await writeFile(path, '# Boats\n\nThe boat is blue.\n');
    expect([await open(), await open(), writes]).toEqual(['Boats', 'Boats', 2]);
    kept = Buffer.from('damaged');
    expect([await open(), writes]).toEqual(['Boats', 3]);
  });
});
