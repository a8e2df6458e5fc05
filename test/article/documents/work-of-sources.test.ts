import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.js';
import type { Problem } from '../../../src/problem.js';
import { writePdf } from './write-pdf.js';

const WIKI = '== Boats ==\n[[ferry]] leaves.\n';

async function read(name: string, source: string | Uint8Array): Promise<number | Problem['code']> {
  try {
    const bytes = typeof source === 'string' ? Buffer.from(source) : source;
    return (await parseArticle({ name, bytes })).passages.length;
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

  test('a chapter that a book names many times is read once', async () => {
    const book = epub(`<item id="a" href="100%.xhtml"/>${'<itemref idref="a"/>'.repeat(50_000)}`);
    expect(await read('a.epub', book)).toBe(1);
  });

  test('a book whose list of files never ends is refused', async () => {
    expect(await read('a.epub', epub('<item '.repeat(300_000)))).toBe('document-unreadable');
  });

  test.each([
    ['pages', Array.from({ length: 3_001 }, () => [])],
    [
      'words on a page',
      [Array.from({ length: 40_001 }, (_, x) => ({ text: 'a', x: x % 383, y: (x * 97) % 389 }))],
    ],
  ])('a PDF of too many %s is refused', async (_, pages) => {
    expect(await read('a.pdf', writePdf(pages))).toBe('too-many-parts');
  });

  test.each([
    ['parts in parts', Array.from({ length: 300 }, (_, n) => part(n)).join('')],
    ['lines above its text', `From: a@b.example\nSubject: x\n${'X-A: b\n'.repeat(400_000)}\nText.`],
  ])('a mail of too many %s is refused', async (_, mail) => {
    expect(await read('a.eml', mail)).toBe('document-unreadable');
  });

  test('a PDF whose list of pages holds itself is damaged', async () => {
    const [start, end] = Buffer.from(writePdf([[]]))
      .toString('latin1')
      .split(/Kids\[\d+ 0 R/);
    expect(await read('a.pdf', Buffer.from(`${start}Kids[2 0 R${end}`, 'latin1'))).toBe(
      'document-unreadable',
    );
  });
});

/** A part of a mail, whose content is the next one. */
function part(n: number): string {
  return `From: a@b.example\nContent-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`;
}

function epub(book: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<rootfile full-path="a.opf"/>'),
    'a.opf': strToU8(book),
    '100%.xhtml': strToU8('<p>The boat is blue.</p>'),
  });
}
