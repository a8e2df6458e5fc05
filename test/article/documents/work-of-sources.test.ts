import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkStreams } from '../../../src/article/documents/pdf/check-streams.js';
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
    ['many terms', 'a.adoc', `= Boats\n\n${'boat:: blue\n'.repeat(30_000)}`],
    ['many numbers in code', 'a.adoc', `= Boats\n\n----\n${'boat() <1>\n'.repeat(30_000)}----\n`],
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

  test('a chapter that a book names in many ways is read once', async () => {
    const names = ['100%.xhtml', './100%.xhtml', 'x/../100%.xhtml', 'missing.xhtml'];
    const items = names.map((name, n) => `<item id="${n}" href="${name}"/><itemref idref="${n}"/>`);
    expect(await read('a.epub', epub(items.join('')))).toBe(1);
  });

  test('a chapter that begins without end is refused', async () => {
    const book = '<item id="a" href="a.xhtml"/><itemref idref="a"/>';
    const chapters = { 'a.xhtml': '<body '.repeat(500_000) };
    expect(await read('a.epub', epub(book, chapters))).toBe('too-many-parts');
  });

  test('a book of more links than can be read is refused', async () => {
    const links = '<a href="#a">1</a>'.repeat(40_000);
    const chapters = ['a', 'b', 'c'].map(
      (id) => `<item id="${id}" href="${id}.xhtml"/><itemref idref="${id}"/>`,
    );
    const book = epub(chapters.join(''), { 'a.xhtml': links, 'b.xhtml': links, 'c.xhtml': links });
    expect(await read('a.epub', book)).toBe('too-many-parts');
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
    ['a page that keeps how it draws', 'q '.repeat(2_000)],
    ['a page of millions of lines', '1 1 l S '.repeat(2_100_000)],
    ['a page that unpacks to too much', deflateSync(Buffer.alloc(60_000_000))],
    ['a page packed twice', deflateSync(deflateSync(Buffer.alloc(60_000_000)))],
    ['a font of too many signs', `begincmap\n${fontRanges(100)}`],
  ])('a PDF with %s is refused', async (_, content) => {
    expect(await read('a.pdf', pdfOf(content))).toBe('document-unreadable');
  });

  test('a PDF whose pages share what they draw is refused when it is much', async () => {
    const shared = (pages: number) => '/Contents 9 0 R '.repeat(pages) + 'f '.repeat(5_000);
    const code = async (pages: number) => {
      const name = 'a.pdf';
      const problem = await parseArticle({ name, bytes: pdfOf(shared(pages)) }).catch((e) => e);
      return (problem as Problem).details;
    };
    expect(await code(2)).toMatchObject({ reason: 'damaged' });
    expect(await code(2_000)).toMatchObject({ reason: 'too-large' });
  });

  test('the parts of a PDF that are all in one are counted, for each page reads them all', () => {
    const parts = '<</S/P/P 7 0 R/K 1>>'.repeat(5);
    expect(checkStreams({ name: 'a.pdf', bytes: pdfOf(`${parts}<</S/P/P 8 0 R>>`) })).toBe(5);
  });

  test('a PDF whose figures repeat figures is read', async () => {
    const figures = Array.from({ length: 25 }, (_, n) => figure(n, '/X Do '.repeat(10)));
    const [page = ''] = Buffer.from(writePdf([[{ text: '', x: 9, y: 300 }]]))
      .toString('latin1')
      .split('xref');
    const drawing = page
      .replace('/Font<<', '/XObject<</X 100 0 R>>/Font<<')
      .replace(/Length \d+/, `Length ${SENTENCE.length}`)
      .replace(/BT .* ET/, SENTENCE);
    const bytes = Buffer.from(`${drawing}${figures.join('')}trailer\n<</Root 1 0 R>>\n`, 'latin1');
    expect(await read('a.pdf', bytes)).toBe(1);
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

const SENTENCE = '/X Do BT /regular 10 Tf 9 300 Td (The boat leaves at six oclock.) Tj ET';

/** A figure that draws the next one. */
function figure(n: number, content: string): string {
  return `${100 + n} 0 obj\n<</Subtype/Form/BBox[0 0 9 9]/Length ${content.length}/Resources<</XObject<</X ${101 + n} 0 R>>>>>>stream\n${content}\nendstream\nendobj\n`;
}

function pdfOf(content: string | Uint8Array): Uint8Array {
  const [start, end] = ['%PDF-1.4\n9 0 obj\n<<>>stream\n', '\nendstream\nendobj\n'];
  return Buffer.concat([Buffer.from(start), Buffer.from(content as string), Buffer.from(end)]);
}

function fontRanges(count: number): string {
  return `100 beginbfrange\n${'<0000> <FFFF> <0041>\n'.repeat(count)}endbfrange\n`;
}

/** A part of a mail, whose content is the next one. */
function part(n: number): string {
  return `From: a@b.example\nContent-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`;
}

function epub(book: string, chapters: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts = Object.entries(chapters).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<rootfile full-path="a.opf"/>'),
    'a.opf': strToU8(book),
    '100%.xhtml': strToU8('<p>The boat is blue.</p>'),
    ...Object.fromEntries(texts),
  });
}
