import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { outlineOf } from './outline-of.js';
import { linesAt, type PdfOptions, type Piece, writePdf } from './write-pdf.js';

const WELLS = linesAt(50, 300, [
  'Each well of the town has a house of its own, built of yellow brick, and',
  'visitors may look into the first of them. The others are closed, because',
  'their floors are not sound.',
]);
const WELLS_TEXT = WELLS.map(({ text }) => text).join(' ');

async function read(pages: readonly (readonly Piece[])[], options?: PdfOptions): Promise<Article> {
  return parseArticle({ name: 'wells.pdf', bytes: writePdf(pages, options) });
}

describe('headings of a PDF', () => {
  it('are told by size, then by weight', async () => {
    const article = await read([
      [
        { text: 'The waterworks', x: 50, y: 360, size: 20 },
        { text: 'How the town gets its water', x: 50, y: 340, size: 14 },
        { text: 'The wells', x: 50, y: 314, font: 'bold' },
        ...WELLS,
      ],
    ]);
    expect(outlineOf(article)).toMatchObject({
      headings: ['# The waterworks', '## How the town gets its water', '### The wells'],
      texts: [WELLS_TEXT],
    });
  });

  it('are not the bold words at the beginning of a paragraph', async () => {
    const article = await read([
      [
        ...WELLS,
        {
          text: 'Note that the third of these wells was dug by hand, and',
          x: 50,
          y: 250,
          font: 'bold',
        },
        { text: 'is the oldest.', x: 50, y: 238, font: 'bold' },
        { text: ' Nobody drinks from it.', x: 120, y: 238 },
      ],
    ]);
    expect(article.sections).toEqual([]);
    expect(article.passages).toHaveLength(2);
  });

  it('have the levels of the outline, whatever their looks', async () => {
    const article = await read(
      [
        [
          { text: '1 Wells', x: 50, y: 320 },
          ...WELLS,
          { text: '2 Prices', x: 50, y: 250 },
          { text: 'A household pays for each cubic metre.', x: 50, y: 230 },
        ],
      ],
      { outline: ['Wells', 'Prices'] },
    );
    expect(outlineOf(article).headings).toEqual(['# 1 Wells', '# 2 Prices']);
  });

  it('are not sentences, where most of the text is in small print', async () => {
    const small = Array.from({ length: 24 }, (_, row) => ({
      text: `\\\\bibleverse{Offenbarung}(13:${row}) and \\\\bibleverse{Psalm}(23:${row})`,
      x: 50,
      y: 310 - row * 9,
      size: 7,
      font: 'mono' as const,
    }));
    const sentences = ['One', 'Another', 'A third', 'A fourth', 'A fifth'].map((name, index) => ({
      text: `${name} example is the following one, with a verse:`,
      x: 50,
      y: 80 - index * 16,
    }));
    const article = await read([
      [{ text: 'Usage', x: 50, y: 350, size: 14 }, ...small, ...sentences],
    ]);
    expect(outlineOf(article).headings).toEqual(['# Usage']);
  });

  it('are put together: the number of a chapter with its title, and the halves of a word', async () => {
    const article = await read([
      [
        { text: 'Chapter 1', x: 50, y: 370, size: 18 },
        { text: 'Water', x: 50, y: 345, size: 18 },
        { text: 'Applying for a new connec-', x: 50, y: 325, size: 13 },
        { text: 'tion', x: 70, y: 310, size: 13 },
        ...WELLS.map((line) => ({ ...line, y: line.y - 10 })),
      ],
    ]);
    expect(outlineOf(article).headings).toEqual([
      '# Chapter 1 Water',
      '## Applying for a new connection',
    ]);
  });

  it('have the levels of their numbers where they look the same', async () => {
    const article = await read([
      [
        { text: '1 Water', x: 50, y: 330, font: 'bold' },
        { text: '1.1 Wells', x: 50, y: 314, font: 'bold' },
        ...WELLS,
      ],
    ]);
    expect(outlineOf(article).headings).toEqual(['# 1 Water', '## 1.1 Wells']);
  });
});

it('items of a list are kept apart, and their marks may be written elsewhere', async () => {
  const article = await read([
    [
      ...WELLS,
      { text: 'hardness, which has hardly changed since', x: 70, y: 240 },
      { text: 'measurements began', x: 70, y: 228 },
      { text: 'nitrate', x: 70, y: 216 },
      { text: '\u0095', x: 60, y: 240 },
      { text: '\u0095', x: 60, y: 216 },
      { text: 'All of them are published.', x: 50, y: 190 },
    ],
  ]);
  expect(outlineOf(article)).toMatchObject({
    texts: [
      WELLS_TEXT,
      '- hardness, which has hardly changed since measurements began\n- nitrate',
      'All of them are published.',
    ],
    forms: ['prose', 'list', 'prose'],
  });
});

it('rows of a table name their columns, and wrapped cells stay whole', async () => {
  const article = await read([
    [
      ...WELLS,
      { text: 'Well', x: 50, y: 240 },
      { text: 'Depth', x: 160, y: 240 },
      { text: 'Garrick One, the', x: 50, y: 220 },
      { text: 'oldest', x: 50, y: 208 },
      { text: '41 m', x: 160, y: 220 },
      { text: 'Lower Field', x: 50, y: 188 },
      { text: '38 m', x: 160, y: 188 },
    ],
  ]);
  expect(outlineOf(article)).toMatchObject({
    texts: [
      WELLS_TEXT,
      'Well: Garrick One, the oldest; Depth: 41 m\nWell: Lower Field; Depth: 38 m',
    ],
    forms: ['prose', 'table'],
  });
});

it('a note stands below the passage that calls it, and an exponent stays in its word', async () => {
  const article = await read([
    [
      ...linesAt(50, 300, ['The first well was dug by hand.']),
      { text: '1', x: 187.5, y: 304, size: 6 },
      { text: ' It has 40 m', x: 191, y: 300 },
      { text: '2', x: 243.5, y: 304, size: 6 },
      ...linesAt(50, 288, ['of floor.']),
      { text: '1', x: 50, y: 62, size: 5 },
      ...linesAt(55, 60, ['The pump is in the museum,', 'on the ground floor.'], 8),
    ],
    linesAt(50, 300, ['The second well is deeper than the first.']),
  ]);
  expect(outlineOf(article).texts).toEqual([
    'The first well was dug by hand.[1] It has 40 m2 of floor.\n[1] The pump is in the museum, on the ground floor.',
    'The second well is deeper than the first.',
  ]);
});

it('a paragraph that a table interrupts is put together', async () => {
  const article = await read([
    [
      ...linesAt(50, 300, ['Each well of the town has a house of its own, built of']),
      { text: 'Table 1: The wells', x: 50, y: 270 },
      { text: 'Well', x: 50, y: 250 },
      { text: 'Depth', x: 160, y: 250 },
      { text: 'Garrick', x: 50, y: 238 },
      { text: '41 m', x: 160, y: 238 },
    ],
    linesAt(50, 300, ['yellow brick, which came from the kiln beyond the hill.']),
  ]);
  expect(outlineOf(article).texts).toEqual([
    'Each well of the town has a house of its own, built of yellow brick, which came from the kiln beyond the hill.',
    'Table 1: The wells',
    'Well: Garrick; Depth: 41 m',
  ]);
});

it('terms beside their explanations are no names of columns', async () => {
  const article = await read([
    [
      ...WELLS,
      { text: 'final', x: 50, y: 240 },
      { text: 'Nothing may be changed any more.', x: 120, y: 240 },
      { text: 'draft', x: 50, y: 228 },
      { text: 'Anything may be changed.', x: 120, y: 228 },
    ],
  ]);
  expect(outlineOf(article).texts).toEqual([
    WELLS_TEXT,
    'final: Nothing may be changed any more.\ndraft: Anything may be changed.',
  ]);
});

it('numbered items of short lines are kept apart', async () => {
  const article = await read([
    [
      ...WELLS,
      ...linesAt(50, 240, [
        '1. hardness',
        '2. nitrate, below fifty',
        '3. temperature',
        '4. bottles',
      ]),
    ],
  ]);
  expect(outlineOf(article).texts).toEqual([
    WELLS_TEXT,
    '1. hardness\n2. nitrate, below fifty\n3. temperature\n4. bottles',
  ]);
});

it('a table that goes on on the next page is one, and its head counts once', async () => {
  const row = (first: string, second: string, y: number): Piece[] => [
    { text: first, x: 50, y },
    { text: second, x: 160, y },
  ];
  const article = await read([
    [...WELLS, ...row('Well', 'Depth', 240), ...row('Garrick One', '41 m', 228)],
    [...row('Well', 'Depth', 340), ...row('Lower Field', '38 m', 328)],
  ]);
  expect(outlineOf(article).texts).toEqual([
    WELLS_TEXT,
    'Well: Garrick One; Depth: 41 m\nWell: Lower Field; Depth: 38 m',
  ]);
});

it('lines set in below a colon are a list whose marks were drawn', async () => {
  const article = await read([
    [
      ...WELLS,
      { text: 'Two figures are published:', x: 50, y: 250 },
      ...linesAt(80, 238, ['hardness', 'nitrate']),
    ],
  ]);
  expect(outlineOf(article)).toMatchObject({
    texts: [WELLS_TEXT, 'Two figures are published:\n- hardness\n- nitrate'],
    forms: ['prose', 'list'],
  });
});

it('notes at the end of the text, and notes whose calls have lost their small print, are found', async () => {
  const atEnd = await read([
    [
      ...linesAt(50, 300, ['The first well was dug by hand.1']),
      { text: '1. The pump is in the museum.', x: 50, y: 260 },
    ],
  ]);
  expect(outlineOf(atEnd).texts).toEqual([
    'The first well was dug by hand.[1]\n[1] The pump is in the museum.',
  ]);
});

it('the structure that a browser writes into a PDF is read', async () => {
  const bytes = readFileSync('test/fixtures/documents/printed.pdf');
  const article = await parseArticle({ name: 'printed.pdf', bytes });
  expect(article.language).toBe('en');
  expect(outlineOf(article)).toEqual({
    headings: ['# The waterworks', '## What is measured'],
    texts: [
      'Two figures are published every week, and anyone may ask for them[1] at the counter of the office:\n- hardness\n- nitrate\n  - in the first well\n[1] On weekdays only.',
      'We have put a lid on the kettle.',
      'The wells',
      'Well: Garrick One; Depth: 41 m',
      'All of it is read by the warden, who lives beside the well.',
    ],
    forms: ['list', 'quotation', 'prose', 'table', 'prose'],
  });
});

it('code keeps its lines', async () => {
  const article = await read([
    [
      ...WELLS,
      { text: 'METER 0044', x: 50, y: 240, font: 'mono' },
      { text: 'REPLY OK', x: 62, y: 228, font: 'mono' },
    ],
  ]);
  expect(outlineOf(article)).toMatchObject({
    texts: [WELLS_TEXT, 'METER 0044\n  REPLY OK'],
    forms: ['prose', 'code'],
  });
});

describe('what stands around the text is left out', () => {
  it('running heads, wherever they were written, and page numbers', async () => {
    const page = (number: number): Piece[] => [
      ...linesAt(50, 300, [
        number === 1 ? 'The first well is deep.' : 'The second was dug by hand.',
      ]),
      { text: 'The waterworks', x: 50, y: 380, size: 8 },
      { text: `${number} / 2`, x: 200, y: 20, size: 8 },
    ];
    const { texts } = outlineOf(await read([page(1), page(2)]));
    expect(texts).toEqual(['The first well is deep.', 'The second was dug by hand.']);
  });

  it('the table of contents', async () => {
    const entry = (title: string, page: string, y: number): Piece[] => [
      { text: `${title} . . . . . . . . . . . .`, x: 50, y },
      { text: page, x: 340, y },
    ];
    const article = await read([
      [
        { text: 'Contents', x: 50, y: 380, size: 14 },
        ...entry('The wells', '1', 360),
        ...entry('The prices', '4', 348),
        { text: 'The wells', x: 50, y: 320, size: 14 },
        ...WELLS,
      ],
    ]);
    expect(outlineOf(article)).toMatchObject({ headings: ['# The wells'], texts: [WELLS_TEXT] });
  });

  it('the lists of figures behind the table of contents', async () => {
    const entry = (title: string, page: string, y: number): Piece[] => [
      { text: `${title} . . . . . . . . . . . .`, x: 50, y },
      { text: page, x: 340, y },
    ];
    const article = await read([
      [
        { text: 'Contents', x: 50, y: 380, size: 14 },
        ...entry('The wells', '3', 362),
        ...entry('The prices', '4', 350),
        ...entry('The board', '5', 338),
        ...entry('Figure 1 A well', '3', 326),
        { text: 'The wells', x: 50, y: 314, size: 14 },
        ...WELLS,
      ],
    ]);
    expect(outlineOf(article)).toMatchObject({ headings: ['# The wells'], texts: [WELLS_TEXT] });
  });

  it('author and date below the title', async () => {
    const article = await read(
      [
        [
          { text: 'The waterworks', x: 50, y: 370, size: 20 },
          { text: 'Nora Whitcombe', x: 50, y: 350, size: 12 },
          { text: '14 March 2025', x: 50, y: 334, size: 12 },
          ...WELLS,
        ],
      ],
      { title: 'Microsoft Word - wells_final.docx' },
    );
    expect(article).toMatchObject({
      title: 'The waterworks',
      author: 'Nora Whitcombe',
      date: '2025-03-14',
    });
    expect(outlineOf(article).texts).toEqual([WELLS_TEXT]);
  });
});
