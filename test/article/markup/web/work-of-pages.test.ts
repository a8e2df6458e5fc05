import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { readWord } from '../../../../src/article/markup/web/exports/read-word.js';
import { textLength, textOf } from '../../../../src/article/markup/web/finding/element-text.js';
import { markPictures } from '../../../../src/article/markup/web/mark-pictures.js';
import { parseDocument } from '../../../../src/article/markup/web/parse-document.js';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';
import { readHtmlTree } from '../../../../src/article/markup/web/read-html-tree.js';

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

test('headings and titles of thousands of words are texts, and are not compared with each other', () => {
  const words = 'The lamp burns oil in the old tower, ';
  const { metadata, blocks } = parseHtml(
    `<title>${words.repeat(100)}</title><h1>${words.repeat(100)}</h1><p>It does.</p>`,
  );
  expect(metadata.title?.length).toBeLessThan(1_001);
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

test('looks once for the caption of very many images in one figure', () => {
  const images = '<img src="/a.jpg">'.repeat(500);
  const document = parseDocument(`<figure>${images}<figcaption>Boats</figcaption></figure>`);
  const figure = document.querySelector('figure');
  if (!figure) throw new Error('The figure is lost.');
  let looks = 0;
  const look = figure.querySelector.bind(figure);
  figure.querySelector = (selector) => {
    looks += 1;
    return look(selector);
  };
  markPictures(document.body);
  expect(looks).toBe(1);
  expect(document.querySelector('img')?.getAttribute('alt')).toBe('Boats');
});

test('joins what stands in a line before the library does, as that takes the square of the time', () => {
  const page =
    '<p>It is 10<sup>6</sup> <span>times</span>\n<ins>as <q>long</q></ins>. <b>So</b>.</p>';
  const element = parseDocument(page).body;
  const [paragraph] = readHtmlTree(element).children as Paragraph[];
  expect(paragraph?.children.map(({ type }) => type)).toEqual(['text', 'strong', 'text']);
  expect(parseHtml(page).blocks[0]?.text).toBe('It is 10⁶ times as "long". So.');
});

test('white space between blocks is gone before the library removes it, one by one', () => {
  const page = `${'<div>It is lit.</div>\n'.repeat(3)}<pre><i>a</i>\n\n<i>b</i></pre>`;
  expect(parseHtml(page).blocks.at(-1)?.text).toBe('a\n\nb');
});

test.each([
  ['a long style', `<p style="${'a:b;'.repeat(5_000)}">It is lit.</p>`],
  ['a comment within a text', '<p>It is<!-- not --> lit.</p>'],
])('%s is not read', (_, page) => {
  const [paragraph] = parseDocument(page).body.children;
  expect(paragraph?.getAttribute('style')).toBeNull();
  expect([...(paragraph?.childNodes ?? [])]).toHaveLength(1);
});

test.each(['', ' ', ' a ', 'a\u00a0 \u3000b', '\ufeff a\u2028\n', 'a\u200bb', '漢\u2003字 '])(
  'counts the characters of %j as they would be folded',
  (text) => {
    const { body } = parseDocument('<p>');
    body.querySelector('p')?.append(parseDocument('').createTextNode(text));
    expect(textLength(body)).toBe(textOf(body).length);
  },
);
