import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DefaultArticle } from '../../src/library/default-article.js';
import { serve } from './serve.js';
import { temporaryFolder } from './stored-articles.js';

describe('DefaultArticle', { timeout: 30_000 }, () => {
  it('opens a source and keeps where people can read it', async () => {
    const { botsOwn, path } = await open('---\ntitle: T\nurl: https://example.org/ü\n---\nOnce.');
    const { article, index, source, link, isOwn, loadedBy } = botsOwn.current;
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
    const { botsOwn } = await open(`---\nurl: ${url}\n---\nOnce.`);
    expect(botsOwn.current.link).toBeUndefined();
  });

  it('swaps the article as a whole, and gives both', async () => {
    const { botsOwn, write } = await open('Once.');
    const before = botsOwn.current;
    await write('Once.\n\nTwice.');
    const replacement = await botsOwn.reload();
    expect(replacement.before).toBe(before);
    expect(replacement.after).toBe(botsOwn.current);
    expect(before.article.passages).toHaveLength(1);
    expect(botsOwn.current.article.passages).toHaveLength(2);
  });

  it('keeps the article when a reload fails, and recovers', async () => {
    const { botsOwn, write } = await open('Once.');
    const before = botsOwn.current;
    await write('');
    await expect(botsOwn.reload()).rejects.toMatchObject({ code: 'source-empty' });
    expect(botsOwn.current).toBe(before);
    await write('Twice.');
    await botsOwn.reload();
    expect(botsOwn.current.article.passages[0]?.text).toBe('Twice.');
  });

  it('lets all who ask during a reload share the next one, which reads later', async () => {
    const { botsOwn, write } = await open('Once.');
    await write('Twice.');
    const first = botsOwn.reload();
    expect(botsOwn.reload()).toBe(first);
    await Promise.resolve();
    await write('Thrice.');
    const second = botsOwn.reload();
    expect(second).not.toBe(first);
    expect(botsOwn.reload()).toBe(second);
    expect((await second).before).toBe((await first).after);
    expect(botsOwn.current.article.passages[0]?.text).toBe('Thrice.');
  });

  it('does not fail the next reload with the one before', async () => {
    const { botsOwn, write } = await open('Once.');
    await write('');
    const first = botsOwn.reload();
    await expect(first).rejects.toMatchObject({ code: 'source-empty' });
    await write('Twice.');
    const { after } = await botsOwn.reload();
    expect(after.article.passages[0]?.text).toBe('Twice.');
  });

  it('asks a site whether the page has changed', async () => {
    const date = 'Tue, 01 Sep 2026 10:00:00 GMT';
    const { url, requests } = await serve((request, response) => {
      const isKnown = request.headers['if-modified-since'] === date;
      response.writeHead(isKnown ? 304 : 200, { 'last-modified': date });
      response.end(isKnown ? undefined : 'Once.');
    });
    const botsOwn = await DefaultArticle.open(url);
    const before = botsOwn.current;
    const unchangedSince = new Date(date);
    expect(await botsOwn.reload()).toEqual({ before, after: before, unchangedSince });
    expect(botsOwn.current).toBe(before);
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
  return { botsOwn: await DefaultArticle.open(path), path, write };
}
