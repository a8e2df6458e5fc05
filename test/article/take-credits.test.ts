import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.js';

const PROSE =
  'The mill stands on the river and has ground corn for three hundred years without a pause.';
const MORE =
  'Its wheel is of oak, and the miller turns it by hand when the water is low in August.';

const read = async (name: string, text: string) => {
  const { author, date, passages } = await parseArticle({ name, bytes: Buffer.from(text) });
  return { author, date, texts: passages.map((passage) => passage.text) };
};
const markdown = (below: string) =>
  read('mill.md', `# The mill\n\n${below}\n\n${PROSE}\n\n${MORE}\n`);

describe('a line below the title that says who and when is no passage', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe', undefined],
    ['By Jane Doe, 3 May 2024', 'Jane Doe', '2024-05-03'],
    ['*By Jane Doe on May 3, 2024*', 'Jane Doe', '2024-05-03'],
    ['By Jane Doe · 3 May 2024 · 4 min read', 'Jane Doe', '2024-05-03'],
    ['**Last updated by Jane Doe on 3 May 2024**', undefined, '2024-05-03'],
    ['Published 3 May 2024', undefined, '2024-05-03'],
    ['Posted on May 3, 2024, at 11:29 a.m.', undefined, '2024-05-03'],
  ])('%s', async (line, author, date) => {
    expect(await markdown(line)).toEqual({ author, date, texts: [PROSE, MORE] });
  });

  test('below a lead, on a web page', async () => {
    const page = `<title>The mill</title><h1>The mill</h1><p>${MORE}</p><p>By Jane Doe</p><p>03.05.2024 12:46</p><p>${PROSE}</p>`;
    expect(await read('mill.html', page)).toEqual({
      author: 'Jane Doe',
      date: '2024-05-03',
      texts: [MORE, PROSE],
    });
  });

  test('front matter takes precedence', async () => {
    const text = `---\nauthor: Emil Tarn\n---\n# The mill\n\nBy Jane Doe\n\n${PROSE}\n`;
    expect(await read('mill.md', text)).toMatchObject({ author: 'Emil Tarn', texts: [PROSE] });
  });

  test('a date alone goes if the page declares that day', async () => {
    const text = `---\ndate: 2024-05-03\n---\n# The mill\n\n3 May 2024\n\n${PROSE}\n`;
    expect(await read('mill.md', text)).toMatchObject({ texts: [PROSE] });
  });

  test('below a title in capitals, in pasted text', async () => {
    const text = `THE OLD MILL BY THE RIVER\nLast updated by Jane Doe on 3 May 2024\n\n${PROSE}\n\n${MORE}`;
    expect(await read('mill.txt', text)).toMatchObject({
      date: '2024-05-03',
      texts: [PROSE, MORE],
    });
  });
});

describe('it stays where it is part of the text', () => {
  test.each([
    ['a way to get there', 'By train'],
    ['the day of an event', '3 May 2024'],
    ['a sentence', 'By Jane Doe’s own account the mill was sold in May 2024.'],
  ])('%s', async (_, line) => {
    expect((await markdown(line)).texts).toEqual([line, PROSE, MORE]);
  });

  test('a list of books', async () => {
    const text = `# Books\n\nBy Jane Doe\n\n${PROSE}\n\n## Wheels\n\nBy Emil Tarn\n\n${MORE}\n`;
    expect((await read('books.md', text)).texts).toEqual([
      'By Jane Doe',
      PROSE,
      'By Emil Tarn',
      MORE,
    ]);
  });

  test('a text of nothing else', async () => {
    expect((await read('a.md', '# Notes\n\nBy Jane Doe\n')).texts).toEqual(['By Jane Doe']);
  });
});
