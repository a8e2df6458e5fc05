import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const SENTENCES = [
  'Twelve hives stand between the sidings, where nothing has been sprayed for years.',
  'Honey from the first summer went to the crew of the night shift.',
  'Trains still pass, but slower than before.',
];
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

function lines(body: string, head = ''): string[] {
  const html = `<!DOCTYPE html><html><head><title>Bees at the yard</title>${head}</head><body>${body}</body></html>`;
  return parseHtml(html).blocks.map(({ text }) => text);
}

describe('a page that its scripts fill', () => {
  const frame =
    '<div id="root">Loading…</div><noscript>You need to enable JavaScript to run this app.</noscript>';
  const jsonLd = (text: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`;

  test.each([
    ['what it declares for search engines', jsonLd(SENTENCES.join('\n\n'))],
    ['the same with markup', jsonLd(PARAGRAPHS)],
    [
      'the data of its framework',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
        props: { post: { title: 'Bees', body: PARAGRAPHS, description: SENTENCES[1] } },
      })}</script>`,
    ],
    [
      'paragraphs in its data',
      `<script type="application/json">${JSON.stringify({
        blocks: SENTENCES.map((text) => ({ type: 'paragraph', text })),
        menu: ['Home', 'News'],
      })}</script>`,
    ],
    ['what it shows without scripts', `<noscript><h1>Bees</h1>${PARAGRAPHS}</noscript>`],
    ['a template', `<template><article>${PARAGRAPHS}</article></template>`],
    [
      'a text that stays hidden until then',
      `<main style="visibility:hidden"><p>${PARAGRAPHS}</p></main>`,
    ],
  ])('is read from %s', (_name, source) => {
    expect(lines(frame + source)).toEqual(expect.arrayContaining(SENTENCES));
  });

  test('holds nothing to quote when it only asks for scripts', () => {
    expect(lines(frame).join()).not.toContain('JavaScript');
  });
});

test('the text that people see counts where programs get only its beginning', () => {
  const data = { '@type': 'Article', articleBody: `${SENTENCES[0]} ${SENTENCES[1]} And so on …` };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(lines(`<main>${PARAGRAPHS}</main>`, script)).toEqual(SENTENCES);
});

test('a page behind an open dialog is read', () => {
  const body = `<div aria-hidden="true"><h1>Bees</h1>${PARAGRAPHS.repeat(3)}</div><div role="dialog"><p>We value your privacy.</p></div>`;
  expect(lines(body)).toEqual(['Bees', ...SENTENCES, ...SENTENCES, ...SENTENCES]);
});

test('a component’s own tree, sent with the page, is read', () => {
  const body = `<my-story><template shadowrootmode="open"><article>${PARAGRAPHS}</article></template></my-story>`;
  expect(lines(body)).toEqual(SENTENCES);
});
