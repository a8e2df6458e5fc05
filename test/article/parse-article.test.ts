import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_PASSAGES, parseArticle } from '../../src/article/parse-article.js';
import type { Source } from '../../src/article/source.js';
import { Problem } from '../../src/problem.js';

const parse = (name: string, text: string, contentType?: string) =>
  parseArticle({
    name,
    bytes: Buffer.from(text),
    ...(contentType !== undefined && { contentType }),
  });

async function problemOf(name: string, text: string, contentType?: string): Promise<string> {
  try {
    await parse(name, text, contentType);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  throw new Error('It was read.');
}

const MARKDOWN = '# Mills\n\nThe *old* mill.\n\n## Wheels\n\nThe [new](https://example.org) wheel.';
const HTML =
  '<!doctype html><title>Mills</title><article><h1>Mills</h1><p>The <b>old</b> mill turns again, after years.</p></article>';

test.each<[string, string, string?]>([
  ['mills', MARKDOWN, 'text/markdown; charset=utf-8'],
  ['mills.txt', MARKDOWN, 'Text/X-Markdown'],
  ['mills.md', MARKDOWN],
  ['https://example.org/mills.md?raw=1#top', MARKDOWN, 'text/plain'],
  ['faq:part#2.md', MARKDOWN],
  ['http:part?.md', MARKDOWN],
  ['mills.MARKDOWN', MARKDOWN, 'application/octet-stream'],
  ['mills', MARKDOWN],
  ['mills', '---\ntitle: Mills\n---\nThe old mill.'],
])('%s (%#) is Markdown', async (name, text, contentType) => {
  const article = await parse(name, text, contentType);
  expect(article.title).toBe('Mills');
  expect(article.passages[0]?.text).toBe('The old mill.');
});

test.each<[string, string?]>([
  ['mills', 'text/html'],
  ['mills.md', 'application/xhtml+xml; charset=utf-8'],
  ['mills.htm'],
  ['mills.xhtml', 'text/plain'],
  ['mills'],
])('%s (%#) is HTML', async (name, contentType) => {
  const article = await parse(name, HTML, contentType);
  expect(article.passages.map(({ text }) => text)).toContain(
    'The old mill turns again, after years.',
  );
});

test.each<[string, string]>([
  ['mills.txt', MARKDOWN],
  ['mills', 'The # sign, *stars* and <b>tags</b> do not make Markdown or HTML.'],
  ['mills', 'a < b, and that is all.'],
])('%s (%#) is plain text', async (name, text) => {
  const { passages } = await parse(name, text);
  expect(text).toContain(passages[0]?.text);
});

test('a problem says what is wrong', async () => {
  expect(await problemOf('mills.txt', '')).toBe('source-empty');
  expect(await problemOf('mills.txt', '%PDF-1.4')).toBe('document-unreadable');
  expect(await problemOf('mills.md', '# One\n\n## Two\n')).toBe('headings-only');
  expect(await problemOf('mills.html', '<html><body><script>1</script></body></html>')).toBe(
    'no-text',
  );
  expect(await problemOf('mills.json', '{"a": 1}', 'application/json')).toBe('type-unsupported');
  expect(await problemOf('mills.md', 'text', 'image/png')).toBe('type-unsupported');
  expect(await problemOf('mills', 'text', 'constructor')).toBe('type-unsupported');
});

test('an article may have as many passages as the limit, and no more', async () => {
  const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `No. ${i} is it.`);
  const most = await parse('mills.txt', paragraphs(MAX_PASSAGES).join('\n\n'));
  expect(most.passages).toHaveLength(MAX_PASSAGES);
  expect(await problemOf('mills.txt', paragraphs(MAX_PASSAGES + 1).join('\n\n'))).toBe(
    'too-many-passages',
  );
});

test.each([
  ['old-mills_of the+valley.txt', 'Old mills of the valley'],
  ['/home/me/notes/mills.txt', 'Mills'],
  ['C:\\notes\\mills.txt', 'Mills'],
  ['https://example.org/blog/old-mills/', 'Old mills'],
  ['https://example.org/blog/old%20mills.txt?x=1', 'Old mills'],
  ['https://example.org/%E4%B8%AD.txt', '中'],
  ['https://example.org/mills/index.txt', 'Mills'],
  ['https://example.org/', 'Example.org'],
  ['100%.txt', '100%'],
  [`a${'🌾'.repeat(60)}.txt`, `A${'🌾'.repeat(49)}`],
  ['.txt', 'Untitled'],
  ['', 'Untitled'],
])('the title of %j is %j where the text has none', async (name, title) => {
  expect((await parse(name, 'The wheel turns.')).title).toBe(title);
});

test('a link is the article’s, unless it declares another', async () => {
  const declared = '---\nurl: https://example.org/original\n---\nThe wheel turns.';
  const linkOf = async (name: string, text: string) => (await parse(name, text)).url;
  expect(await linkOf('https://example.com/a.md', 'The wheel turns.')).toBe(
    'https://example.com/a.md',
  );
  expect(await linkOf('https://example.com/a.md', declared)).toBe('https://example.org/original');
  expect(await linkOf('a.md', 'The wheel turns.')).toBeUndefined();
});

test('text in UTF-16 and Windows-1252 is read like any other', async () => {
  const read = (name: string): Source => ({
    name,
    bytes: readFileSync(new URL(`../fixtures/${name}`, import.meta.url)),
  });
  const train = await parseArticle(read('utf-16-night-train.txt'));
  expect(train.sections.map(({ heading }) => heading)).toEqual([
    'Der Nachtzug kehrt zurück',
    'Fahrpreise',
    'Was noch fehlt',
  ]);
  const museum = await parseArticle(read('windows-1252-museum.txt'));
  expect(museum.passages.at(-1)?.text).toContain('6 € au lieu de 5 €');
});

test('the article that the bot comes with has a lead and three sections', async () => {
  const name = 'article.md';
  const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url));
  const article = await parseArticle({ name, bytes });
  expect(article).toMatchObject({ date: '2024-04-02', language: 'en' });
  expect(article.title).not.toBe('');
  expect(article.sections.map(({ heading, level }) => [level, heading])).toEqual([
    [2, 'Preemptive Intelligence Sharing'],
    [2, 'The Attack and Its Implications'],
    [2, 'Global Concerns and Responses'],
  ]);
  const sections = article.passages.map(({ section = -1 }) => section);
  expect(sections).toEqual([...sections].sort((a, b) => a - b));
  expect(new Set(sections)).toEqual(new Set([-1, 0, 1, 2]));
  expect(article.passages.length).toBeGreaterThanOrEqual(8);
  expect(article.passages.length).toBeLessThanOrEqual(12);
});
