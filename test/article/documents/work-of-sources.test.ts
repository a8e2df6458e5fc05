import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.js';
import type { Problem } from '../../../src/problem.js';

const WIKI = '== Boats ==\n[[ferry]] leaves.\n';

async function read(name: string, text: string): Promise<number | Problem['code']> {
  try {
    return (await parseArticle({ name, bytes: Buffer.from(text) })).passages.length;
  } catch (error) {
    return (error as Problem).code;
  }
}

describe('sources that no person wrote take no longer than others', () => {
  test.each([
    ['many headings', 'a.wiki', WIKI + '== Boat ==\n'.repeat(40_000)],
    ['many tables', 'a.wiki', WIKI + '{|\n| a || b\n|}\n'.repeat(40_000)],
    ['many titles', 'a.rst', `Boats\n=====\n\n.. note:: x\n\n${'Boat\n====\n\n'.repeat(40_000)}`],
    ['many cells', 'a.adoc', `= Boats\n\n|===\n${'|a |b\n'.repeat(40_000)}|===\n`],
    ['many sections', 'a.adoc', `= Boats\n\n${'== Boat\n\nA boat.\n\n'.repeat(30_000)}`],
    ['many marks in a line', 'a.adoc', `= Boats\n\n${'*_`'.repeat(40_000)}\n`],
    ['many headings', 'a.html', '<h2>Boat</h2>'.repeat(40_000)],
    ['many paragraphs', 'a.html', '<p>A boat.'.repeat(50_000)],
    ['many lines', 'a.txt', 'a: b\n'.repeat(400_000)],
    ['many items', 'a.md', '- a\n'.repeat(150_000)],
  ])('%s are refused: %s', async (_, name, text) => {
    expect(await read(name, text)).toBe('too-many-parts');
  });

  test('an item with many marks is read', async () => {
    expect(await read('a.wiki', `${WIKI}${'*'.repeat(500_000)} item\n`)).toBe(1);
  });

  test('a cue of many lines is read', async () => {
    const text = `1\n00:00:00,000 --> 00:00:01,500\n${'more words here\n'.repeat(150_000)}`;
    expect(await read('a.srt', text)).toBeGreaterThan(1);
  });

  test('a cell of many lines is read', async () => {
    const text = `${WIKI}{|\n| a\n${'more words here\n'.repeat(20_000)}|}\n`;
    expect(await read('a.wiki', text)).toBeGreaterThan(1);
  });
});
