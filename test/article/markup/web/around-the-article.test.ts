import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const FIRST =
  'The ferry to the outer islands leaves at six in the morning, when the fish market opens and the gulls sleep.';
const SECOND =
  'Whoever wants to take a bicycle along has to carry it over the gangway, which is narrow, wet and steep.';
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p>`;
const MENU = ['Home', 'Boats', 'Fares', 'Contact'].map(
  (name) => `<li><a href="/${name}">${name}</a></li>`,
);

function lines(body: string): string[] {
  const html = `<!DOCTYPE html><html><head><title>The early ferry</title></head><body>${body}</body></html>`;
  return parseHtml(html).blocks.map(({ text }) => text);
}

describe('above the title of an article', () => {
  const article = `<h1>The early ferry</h1>${TEXT}`;

  test.each([
    ['a menu', `<ul>${MENU.join('')}</ul>`],
    ['a menu and a form', `<div><ul>${MENU.join('')}</ul></div><p>Enter your postcode.</p>`],
    ['the way to the page', '<p><a href="/">Home</a> / <a href="/boats">Boats</a></p>'],
  ])('%s is no part of it', (_, above) => {
    // Wide enough that the text and what is above it are kept together.
    const box = `<div class="page">${above}<div class="post">${article}</div></div><p>${SECOND} ${FIRST}</p>`;
    expect(lines(box).slice(0, 2)).toEqual(['The early ferry', FIRST]);
  });

  test('a text is kept', () => {
    const body = `<div><div><p>${SECOND}</p></div><div><h1>The early ferry</h1><p>${FIRST}</p><p>${SECOND} ${FIRST}</p></div></div>`;
    expect(lines(body)).toContain(SECOND);
  });
});

describe('beside an article', () => {
  const links = MENU.map((item) => `${item} now`).join('');

  test.each(['sidebar', 'SideBox', 'right-rail', 'left_column leftcol', 'side-nav'])(
    'a column of links called %j is no part of it',
    (name) => {
      const body = `<table><tr><td class="${name}"><p>Pages</p><ul>${links}</ul></td><td><h1>The early ferry</h1>${TEXT}</td></tr></table>`;
      expect(lines(body)).toEqual(['The early ferry', FIRST, SECOND]);
    },
  );

  test('the column that holds the text is the article', () => {
    const body = `<div><div class="left-column"><h2>Boats</h2>${TEXT}</div><div class="right-column"><ul>${links}</ul></div></div>`;
    expect(lines(body)).toEqual(['Boats', FIRST, SECOND]);
  });
});

test('the source of scripts does not count as text', () => {
  const script = `<script>var pages = "${'x'.repeat(5000)}";</script>`;
  const body = `<div><div>${script}<ul>${MENU.join('')}</ul></div><div><h1>The early ferry</h1>${TEXT}</div></div>`;
  expect(lines(body)).toEqual(['The early ferry', FIRST, SECOND]);
});

test('arrows, rules of asterisks and a last heading without text are no part of an article', () => {
  const body = `<article><h1>The early ferry</h1><p>${FIRST}</p><p>* * *</p><p>${SECOND}</p><p>→</p><h2>More</h2><p>»</p></article>`;
  expect(lines(body)).toEqual(['The early ferry', FIRST, SECOND]);
});

test.each([
  'Follow Jane Doe on Twitter.',
  'Tagged: boats, islands',
  'Filed under: Boats',
  'Comments are closed.',
  'blog comments powered by Disqus',
])('%j at the end is no passage', (line) => {
  expect(lines(`<article><h1>The early ferry</h1>${TEXT}<p>${line}</p></article>`)).not.toContain(
    line,
  );
});
