import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.js';
import { parseAsciidoc } from '../../../src/article/documents/lightweight/parse-asciidoc.js';
import { parseMarkdown } from '../../../src/article/markup/markdown/parse-markdown.js';
import { parseHtml } from '../../../src/article/markup/web/parse-html.js';
import { parseArticle } from '../../../src/article/parse-article.js';

const HOME = 'https://example.org/boats/';
const PROSE =
  'The harbour was quiet that morning, the nets hung dry, and nobody spoke of the boat, which had left at four without a light.';
const page = (body: string, head = '') =>
  `<html><head>${head}<title>Boats</title></head><body><main><p>${PROSE}</p>${body}<p>${PROSE}</p></main></body></html>`;

/** The addresses and descriptions of all pictures, without what they have in common. */
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ pictures = [] }) =>
    pictures.map(({ url, description }) =>
      [url.replace(HOME, ''), description].filter((each) => each !== undefined).join(' | '),
    ),
  );
}
const inPage = (body: string, head?: string) => shown(parseHtml(page(body, head), HOME).blocks);
const inMarkdown = async (text: string) => shown((await parseMarkdown(text, HOME)).blocks);

describe('web pages', () => {
  test.each([
    ['an image', '<img src="a.jpg" alt="A boat">', 'a.jpg | A boat'],
    ['without a description', '<img src="a.jpg">', 'a.jpg'],
    ['whose description is a file name', '<img src="a.jpg" alt="IMG_0001.JPG">', 'a.jpg'],
    [
      'with a caption for a description',
      '<figure><img src="a.jpg" alt=""><figcaption>A <b>red</b> boat</figcaption></figure>',
      'a.jpg | A red boat',
    ],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="a.jpg">', 'a.jpg'],
    ['loaded late into an empty box', '<div><img data-lazy-src="a.jpg"></div>', 'a.jpg'],
    ['with a placeholder', '<img src="/img/spacer.gif" data-original="a.jpg">', 'a.jpg'],
    ['in several sizes', '<img src="s.jpg" srcset="s.jpg 300w, m.jpg 900w, l.jpg 3000w">', 'm.jpg'],
    ['in two densities', '<img src="s.jpg" srcset="s.jpg, l.jpg 2x">', 'l.jpg'],
    ['with commas in its address', '<img srcset="w_300,h_2/a.jpg 300w">', 'w_300,h_2/a.jpg'],
    [
      'in several formats',
      '<picture><source type="image/avif" srcset="a.avif"><source srcset="a.webp 1x"><img alt="A"></picture>',
      'a.webp | A',
    ],
    ['in a list', '<ul><li>One<img src="a.jpg"></li><li>Two</li></ul>', 'a.jpg'],
    ['in a table', '<table><tr><td>One<td>Two<img src="a.jpg"></table>', 'a.jpg'],
    ['in a link', '<p><a href="/b"><img src="a.jpg"></a></p>', 'a.jpg'],
  ])('%s', (_, body, expected) => {
    expect(inPage(body)).toEqual([expected]);
  });

  test.each([
    ['counts visitors', '<img src="a.gif" width="1" height="1">'],
    ['is an icon', '<img src="a.png" width="32px">'],
    ['is an icon by its style', '<img src="a.png" style="width: 16px">'],
    ['is an emoji', '<p>Fine <img class="emoji" src="a.png" alt=":)">, thanks.</p>'],
    ['is for decoration', '<img src="a.png" role="presentation">'],
    ['is hidden', '<img src="a.png" aria-hidden="true">'],
    ['is a badge', '<img src="https://img.shields.io/npm/v/boat.png">'],
    ['is a drawing that Discord does not show', '<img src="a.svg">'],
    ['is data', '<img src="data:image/png;base64,AAAA">'],
    ['stands on a private machine', '<img src="http://10.0.0.8/a.png">'],
    ['is part of the menu', '<nav><img src="a.png"></nav>'],
  ])('leaves out what %s', (_, body) => {
    expect(inPage(body)).toEqual([]);
  });

  test('addresses are relative to the base that the page declares', () => {
    expect(inPage('<img src="a.jpg">', '<base href="/other/">')).toEqual([
      'https://example.org/other/a.jpg',
    ]);
    expect(shown(parseHtml(page('<img src="a.jpg">')).blocks)).toEqual([]);
  });

  test('a description is one line of at most 1,000 characters', () => {
    const [long = ''] = inPage(
      `<img src="https://a.example/b.jpg" alt="Two\nlines ${'😀'.repeat(900)}">`,
    );
    expect(long).toMatch(/\| Two lines 😀+…$/u);
    expect(long.length).toBeLessThanOrEqual('https://a.example/b.jpg | '.length + 1000);
  });

  test('each is kept with the block before it', () => {
    const { blocks } = parseHtml(
      page('<h2>Map</h2><div><img src="map.jpg"></div><h2>Boats</h2><img src="a.jpg"><p>Red.</p>'),
      HOME,
    );
    expect(blocks.map((block) => [block.text.slice(0, 5), ...shown([block])])).toEqual([
      ['The h'],
      ['Map', 'map.jpg'],
      ['Boats', 'a.jpg'],
      ['Red.'],
      ['The h'],
    ]);
  });
});

describe('Markdown', () => {
  test.each([
    ['an image', '![A boat](a.jpg)', 'a.jpg | A boat'],
    ['by reference', '![A boat][1]\n\n[1]: a.jpg "Title"', 'a.jpg | A boat'],
    ['in a sentence', 'See ![A boat](a.jpg) here.', 'a.jpg | A boat'],
    ['in a list', '- One\n\n  ![A boat](a.jpg)\n- Two', 'a.jpg | A boat'],
    ['as a link', '[![A boat](a.jpg)](https://example.org)', 'a.jpg | A boat'],
    ['as HTML', '<p align="center">\n<img src="a.jpg" alt="A boat">\n</p>', 'a.jpg | A boat'],
    ['as HTML in a sentence', 'See <img src="a.jpg" alt="A boat"/> here.', 'a.jpg | A boat'],
    ['beside words in HTML', '<div>Words <img src="a.jpg" alt="A boat"></div>', 'a.jpg | A boat'],
  ])('%s', async (_, text, expected) => {
    expect(await inMarkdown(`Before.\n\n${text}\n\nAfter.`)).toEqual([expected]);
    expect(await inMarkdown(`# Title\n\n${text}\n\nAfter.`)).toEqual([expected]);
  });

  test('badges and icons are left out', async () => {
    const badges = '[![Build](https://img.shields.io/b.png)](x) ![](https://badgen.net/n.png)';
    expect(await inMarkdown(`# Boats ${badges}\n\n${badges}\n\nText.`)).toEqual([]);
    expect(await inMarkdown('Text.\n\n<img src="a.png" width="20">')).toEqual([]);
  });

  test('a row of pictures is kept', async () => {
    expect(await inMarkdown('Text.\n\n![One](a.png) ![Two](b.png)\n\nMore.')).toEqual([
      'a.png | One',
      'b.png | Two',
    ]);
  });
});

describe('AsciiDoc', () => {
  test.each([
    ['a block', 'image::a.png[A boat]', ['a.png | A boat']],
    ['in a folder', ':imagesdir: img\n\nimage::a.png[A boat]', ['img/a.png | A boat']],
    [
      'with a caption',
      '.Our boat\nimage::https://example.com/a.png[A boat]',
      ['https://example.com/a.png | A boat'],
    ],
    ['in a line', 'Our image:a.png[boat] is blue.', ['a.png | boat']],
    ['an icon', 'Press image:a.png[Stop,width=16].', []],
  ])('%s', async (_, source, expected) => {
    const { blocks } = await parseAsciidoc(`= Boats\n\n${PROSE}\n\n${source}\n`, HOME);
    expect(shown(blocks)).toEqual(expected);
  });
});

test('a mail shows no pictures: they would tell the sender who opens it', async () => {
  const mail = `Subject: News\nContent-Type: text/html\n\n${page(`<img src="${HOME}a.jpg">`)}`;
  const article = await parseArticle({ name: 'a.eml', bytes: Buffer.from(mail) });
  expect(article.passages.length).toBeGreaterThan(0);
  expect(article.pictures).toBeUndefined();
});

/** A picture, and what has no effect on the text in its place. */
const SEEN = '<img src="https://example.org/a.jpg">';
const UNSEEN = '<img src="data:,">';

test('pictures never change the text of a page', () => {
  const leaf = fc.constantFrom('*', '*', ' ', 'word', 'Some words: ', '<b>Bold</b>', '<br>', PROSE);
  const tags = fc.constantFrom(
    ...'p div section ul li ol blockquote figure figcaption strong a em h2 h3 table tr td dl dt dd pre span'.split(
      ' ',
    ),
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(tags, fc.array(tie('tree'), { maxLength: 5 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));
  const textOf = (body: string) =>
    parseHtml(page(body), HOME).blocks.map(({ pictures, ...block }) => block);
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
      const body = parts.join('');
      expect(textOf(body.replaceAll('*', SEEN))).toEqual(textOf(body.replaceAll('*', UNSEEN)));
    }),
    { numRuns: 100 },
  );
});
