import { expect, test } from 'vitest';
import { readWord } from '../../../../src/article/markup/web/exports/read-word.js';
import { parseDocument } from '../../../../src/article/markup/web/parse-document.js';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

test('reads formulas in formulas once each: twice at each level would take years', () => {
  const depth = 60;
  const page = `<p>It is ${'<math><mrow>'}${'<mfrac><mi>a</mi>'.repeat(depth)}<mi>b</mi></p>`;
  const [formula] = parseHtml(page).blocks;
  expect(formula?.text.split('a/').length).toBe(depth + 1);
});

test.each([10, 1_000])('looks as often through a page of Word for %i notes', (count) => {
  const notes = Array.from(
    { length: count },
    (_, n) =>
      `<p class=MsoX>Said${n}<a href="#_ftn${n}">[${n}]</a></p><div id=ftn${n}>Note ${n}</div>`,
  );
  const document = parseDocument(notes.join(''));
  let looks = 0;
  const look = document.querySelector.bind(document);
  document.querySelector = (selector) => {
    looks += 1;
    return look(selector);
  };
  readWord(document);
  expect(looks).toBe(1);
  expect(document.querySelector('p')?.textContent).toBe('Said0 Note 0');
});

test('keeps the text beside many lists of other articles, and none of these', () => {
  const teasers = '<div><h2><a href="/x">Other</a></h2><h2><a href="/y">More</a></h2></div>';
  const own = `<p>${'The lamp burns oil in the old tower. '.repeat(3)}</p>`;
  const { blocks } = parseHtml(`<article><h1>Lamps</h1>${own}</article>${teasers.repeat(300)}`);
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});

test('reads a text between very many pictures at once', () => {
  const page = `<div>${'Boats<img src="/b.jpg"> and '.repeat(30_000)}oars.</div>`;
  const { blocks } = parseHtml(page);
  expect(blocks[0]?.text.startsWith('Boats and Boats')).toBe(true);
});
