import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const SHORT = [
  'The bridge is open again.',
  'Its railing is not painted yet.',
  'Mind the wet steps.',
];

function lines(body: string): string[] {
  const html = `<!DOCTYPE html><html><head><title>The new bridge</title></head><body>${body}</body></html>`;
  return parseHtml(html).blocks.map(({ text }) => text);
}

describe('a page of short sentences is read whole', () => {
  const menu = '<div class="top"><a href="/">Home</a> <a href="/about">About me</a></div>';
  const foot = '<div class="foot"><p>Page maintained by the webmaster</p></div>';

  test.each([
    ['in boxes', (text: string) => `<div>${text}</div>`],
    ['in boxes with names', (text: string) => `<div class="para">${text}</div>`],
    ['in sections', (text: string) => `<section class="block">${text}</section>`],
    ['in cards', (text: string) => `<div class="col"><div class="card"><p>${text}</p></div></div>`],
    ['with empty boxes between', (text: string) => `<div>${text}</div><div><br></div>`],
  ])('%s', (_name, wrap) => {
    const body = `${menu}<div class="main"><h1>The new bridge</h1>${SHORT.map(wrap).join('')}</div>${foot}`;
    expect(lines(body).slice(0, 4)).toEqual(['The new bridge', ...SHORT]);
  });

  test('as terms and their definitions', () => {
    const terms = SHORT.map((text, index) => `<dt>Term ${index}</dt><dd>${text}</dd>`);
    const body = `${menu}<div id="main"><h1>The new bridge</h1><dl>${terms.join('')}</dl></div>${foot}`;
    expect(lines(body).join('\n')).toContain('Mind the wet steps.');
  });
});

test.each([
  ['in headings', (question: string) => `<h2><button type="button">${question}</button></h2>`],
  [
    'above what they unfold',
    (question: string) => `<button class="accordion">${question}</button>`,
  ],
])('questions on buttons %s are headings', (_name, button) => {
  const answer = `${SHORT.join(' ')} Ask the keeper in the tower for the key.`;
  const item = (question: string) => `<div>${button(question)}<div class="x">${answer}</div></div>`;
  const body = `<main><h1>The new bridge</h1>${item('May I cycle?')}${item('Is there a toll?')}</main>`;
  expect(lines(body)).toEqual([
    'The new bridge',
    'May I cycle?',
    answer,
    'Is there a toll?',
    answer,
  ]);
});

describe('what a page says about its article is no part of it', () => {
  const text = `<p>${SHORT.join(' ')}</p><p>${SHORT[2]} Whoever slips there lands in the river, which is cold.</p>`;

  test.each([
    ['<div class="entry-utility">This entry was posted in <a href="/c">Roads</a>.</div>'],
    ['<div class="post-footer"><span>Labels:</span> <a href="/l">river</a></div>'],
    ['<p class="article__date">Seen on a walk, mis à jour à 10h02</p>'],
    ['<ul class="td-tags tag-list"><li><a href="/t">bridges</a></li></ul>'],
    ['<p>This post may contain affiliate links.</p>'],
    ['<p>Please log in to post comments</p>'],
    ['<p><strong>READ MORE: <a href="/x">The old bridge</a></strong></p>'],
    ['<p>by</p>'],
    ['<div><a href="/s">Share</a> | <a href="/p">Print</a></div>'],
    ['<p><a class="button" href="/subscribe">Subscribe to the letter</a></p>'],
    ['<div><span>Lire aussi</span> <a href="/x">Le pont de bois</a></div>'],
    ['<a href="?page=2">Show earlier updates</a>'],
    ['<ul><li><a href="#a">Description</a></li><li><a href="#b">Reviews (1)</a></li></ul>'],
    ['<div class="item"><a href="/b">A canal you can drink from</a></div>'],
    ['<p>责任编辑：王小明</p>'],
    ['<h2 class="date-header">martes, 8 de mayo de 2012</h2>'],
    ['<div class="site-footer"><p>The town is a registered charity.</p></div>'],
    ['<form action="/search"><label>Search this site</label><input name="q"></form>'],
  ])('%s', (box) => {
    const body = `<main><article><h1>The new bridge</h1>${text}${box}<p>${SHORT[1]}</p></article></main>`;
    expect(lines(body)).toHaveLength(4);
  });

  test('but a form without fields may hold the text', () => {
    const body = `<div><h1>The new bridge</h1><form class="usertext"><input type="hidden" name="id"><div class="md">${text}</div></form></div>`;
    expect(lines(body)).toHaveLength(3);
  });
});

test('a caption keeps its words when a credit in brackets follows', () => {
  const figure =
    '<figure><img src="/w.jpg" width="800" height="500"><figcaption>Workers set the last stone (Image: PA)</figcaption></figure>';
  const body = `<article><h1>The new bridge</h1><p>${SHORT.join(' ')}</p>${figure}<p>${SHORT[2]}</p></article>`;
  expect(lines(body)).toContain('Workers set the last stone (Image: PA)');
});

test('the columns of a table that lays out the page are told apart', () => {
  const links = ['Sports', 'Adverts', 'Weather'].map(
    (name) => `<tr><td><a href="/${name}">${name} of the region</a></td></tr>`,
  );
  const text = `${SHORT.join(' ')}<br><br>`.repeat(6);
  const body = `<table><tr><td><table>${links.join('')}</table></td><td><b>The new bridge</b><br><br>${text}</td></tr></table>`;
  expect(lines(body).join('\n')).not.toMatch(/Adverts/);
  expect(lines(body)).toHaveLength(7);
});

test('an item without a full stop is kept beside others of its kind', () => {
  const item = (text: string) => `<div class="block list"><div>•</div><div>${text}</div></div>`;
  const body = `<div><h1>The new bridge</h1>${item(SHORT.join(' '))}${item('Wet steps')}${item(SHORT[1] as string)}</div>`;
  expect(lines(body).join('\n')).toContain('Wet steps');
});

test('the widgets of a page builder hold the text', () => {
  const widget = (text: string) =>
    `<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${text}</div></div>`;
  const body = `<div><h1>The new bridge</h1>${widget(`<p>${SHORT.join(' ')} ${SHORT.join(' ')}</p>`)}${widget('Nine people work on it.')}</div>`;
  expect(lines(body)).toContain('Nine people work on it.');
});

test('a menu in a box like those that hold the text is left out', () => {
  const column = (inner: string) => `<div class="row"><div class="two-thirds">${inner}</div></div>`;
  const links = '<li>Overview</li><li><a href="/fees">Fees and refunds</a></li>';
  const menu = `<aside><nav><h2>Contents</h2><ol>${links}</ol></nav></aside>`;
  const text = `${SHORT.join(' ')} You may cross it on foot, and lead a horse across if the keeper lets you.`;
  const paragraphs = `<h2>Overview</h2><p>${text}</p><p>Carts, which are heavier, take the ford below the mill.</p>`;
  const page = `<main>${column(`<h1>The new bridge</h1>${menu}`)}${column(paragraphs)}</main>`;
  const read = lines(page);
  expect(read).toContain(text);
  expect(read.join('\n')).not.toMatch(/Contents|Fees and refunds/);
});
