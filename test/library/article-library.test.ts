import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ArticleLibrary } from '../../src/library/article-library.js';

describe('ArticleLibrary', () => {
  it('opens a source and keeps where people can read it', async () => {
    const { library, path } = await open('---\ntitle: T\nurl: https://example.org/ü\n---\nOnce.');
    const { article, index, source, link } = library.current();
    expect(article.title).toBe('T');
    expect(index.article).toBe(article);
    expect([source, link]).toEqual([path, 'https://example.org/%C3%BC']);
  });

  it.each([
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    'http://intranet/',
  ])('shows nobody the link %s', async (url) => {
    const { library } = await open(`---\nurl: ${url}\n---\nOnce.`);
    expect(library.current().link).toBeUndefined();
  });

  it('swaps the article as a whole, and reports both', async () => {
    const { library, write } = await open('Once.');
    const before = library.current();
    await write('Once.\n\nTwice.');
    const report = await library.reload();
    expect(report.before).toBe(before);
    expect(report.after).toBe(library.current());
    expect(report.changes.added.map(({ text }) => text)).toEqual(['Twice.']);
    expect(before.article.passages).toHaveLength(1);
  });

  it('keeps the article when a reload fails, and recovers', async () => {
    const { library, write } = await open('Once.');
    const before = library.current();
    await write('');
    await expect(library.reload()).rejects.toMatchObject({ code: 'source-empty' });
    expect(library.current()).toBe(before);
    await write('Twice.');
    await library.reload();
    expect(library.current().article.passages[0]?.text).toBe('Twice.');
  });

  it('lets all who ask during a reload share the next one, which reads later', async () => {
    const { library, write } = await open('Once.');
    await write('Twice.');
    const first = library.reload();
    expect(library.reload()).toBe(first);
    await Promise.resolve();
    await write('Thrice.');
    const second = library.reload();
    expect(second).not.toBe(first);
    expect(library.reload()).toBe(second);
    expect((await second).before).toBe((await first).after);
    expect(library.current().article.passages[0]?.text).toBe('Thrice.');
  });

  it('does not fail the next reload with the one before', async () => {
    const { library, write } = await open('Once.');
    await write('');
    const first = library.reload();
    await expect(first).rejects.toMatchObject({ code: 'source-empty' });
    await write('Twice.');
    await expect(library.reload()).resolves.toBeDefined();
  });

  it('does not open without an article', async () => {
    await expect(ArticleLibrary.open('nowhere.md')).rejects.toMatchObject({ code: 'file-missing' });
  });
});

async function open(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'article.md');
  // At once, since a reload may be reading.
  const write = async (next: string) => {
    await writeFile(`${path}.next`, next);
    await rename(`${path}.next`, path);
  };
  await write(text);
  return { library: await ArticleLibrary.open(path), path, write };
}
