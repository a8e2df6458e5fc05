import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

function lines(html: string): string[] {
  return parseHtml(html).blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
  );
}

describe('what Word saves as a web page', () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l1 level${level} lfo2'><![if !supportLists]><span
     style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

  test('has its title, its lists in lists, and its notes where they are called', () => {
    const html = `<html><head><title>Bees</title></head><body lang=DE-AT><p class=MsoTitle>Keeping bees</p>
      <p class=MsoNormal>Bees need water, and a place in the sun that is out of the wind and far from the road.<a href="#_ftn1" name="_ftnref1">[1]</a> And flowers.</p>
      ${item(1, '·', 'Hives')}${item(2, 'o', 'of straw')}${item(2, 'o', 'of wood')}${item(1, '·', 'Smoke')}
      <p class=MsoNormal>Then:</p>${item(1, '1.', 'Wait')}${item(1, '2.', 'Look')}
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
      <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Not deep.</p></div></div></body></html>`;
    expect(lines(html)).toEqual([
      '# Keeping bees',
      'Bees need water, and a place in the sun that is out of the wind and far from the road. And flowers. Not deep.',
      '- Hives\n  - of straw\n  - of wood\n- Smoke',
      'Then:\n1. Wait\n2. Look',
    ]);
    expect(parseHtml(html).metadata.language).toBe('de-AT');
  });
});

describe('what Google Docs exports', () => {
  test('has its title, bold lines, lists in lists and notes, but no comments', () => {
    const list = (level: number, ...items: string[]) =>
      `<ol class="c1 lst-kix_ab-${level} start">${items.map((text) => `<li class="c3"><span>${text}</span></li>`).join('')}</ol>`;
    const html = `<html><head><style type="text/css">.c7{font-weight:700;color:#000}.c8{color:red}</style></head>
      <body class="c2 doc-content"><p class="c1 title"><span>Bees</span></p><h1>Hives</h1>
      ${list(0, 'Build')}${list(1, 'of straw', 'of wood')}${list(0, 'Paint')}
      <p><span class="c7">Smoke</span></p><p><span>A little.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>
      <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> In the evening.</span></p></div>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Why?</span></p></div></body></html>`;
    expect(lines(html)).toEqual([
      '# Bees',
      '# Hives',
      '1. Build\n  1. of straw\n  2. of wood\n2. Paint',
      '## Smoke',
      'A little. In the evening.',
    ]);
  });
});

describe('what Confluence exports', () => {
  test('is the page alone, with who wrote it and when it was changed', () => {
    const html = `<html><head><title>Club : Bees : A start</title></head><body><div id="main">
      <ol id="breadcrumbs"><li><a href="index.html">Club</a></li></ol>
      <h1 id="title-heading"><span id="title-text"> Club : Bees </span></h1>
      <div class="page-metadata">Created by <span class="author">Ada Holm</span>, last modified on Mar 03, 2024</div>
      <div id="main-content" class="wiki-content"><div class="toc-macro"><ul><li><a href="#a">Hives</a></li></ul></div>
      <h2 id="a">Hives</h2><p>They are of straw.</p>
      <div class="confluence-information-macro"><p>Smoke</p><div><p>A little.</p></div></div></div>
      <h2>Attachments:</h2><div><a href="x.png">x.png</a></div></div></body></html>`;
    expect(lines(html)).toEqual(['# Bees', '## Hives', 'They are of straw.', 'Smoke\nA little.']);
    expect(parseHtml(html).metadata).toMatchObject({
      title: 'Bees',
      author: 'Ada Holm',
      date: '2024-03-03',
    });
  });
});

describe('boxes that lay out a list', () => {
  const intro = '<p>This is how the bread is made that is eaten on the islands, with seaweed.</p>';

  test.each([
    [
      'rows of quantities',
      '<div><div><div>500 g</div><div>flour</div></div><div><div>1</div><div>egg</div></div></div>',
      '500 g flour\n1 egg',
    ],
    [
      'rows of names and values',
      '<div><div><span>Weight</span><span>2 kg</span></div><div><span>Colour</span><span>grey</span></div></div>',
      'Weight: 2 kg\nColour: grey',
    ],
    [
      'items of two parts',
      '<ul><li><span>500 g</span><span>flour</span></li><li><span>2</span><span>eggs</span></li></ul>',
      '500 g flour\n2 eggs',
    ],
    [
      'short lines of one kind',
      '<div><div class="i">flour</div><div class="i">salt</div><div class="i">weed</div></div>',
      'flour\nsalt\nweed',
    ],
  ])('%s are one passage', (_name, html, text) => {
    expect(lines(`<main><h1>Bread</h1>${intro}${html}${intro}</main>`)[2]).toBe(text);
  });

  test('a menu is none', () => {
    const row = '<div><span><a href="/a">Home</a></span><span><a href="/b">News</a></span></div>';
    const page = `<main><h1>Bread</h1><div>${row}${row}</div>${intro}${intro}</main>`;
    expect(lines(page).join()).not.toContain('Home: News');
  });
});

test('credits of pictures are left out', () => {
  const sentence = 'Nobody has seen the ferry since she left the harbour on Monday morning.';
  const html = `<article><h1>Lost</h1><p>${sentence}</p><figure><figcaption>Ada Holm/Sea Pictures/Getty Images</figcaption></figure>
    <p>${sentence}</p><p>Foto: Ben Lind/dpa</p><p>${sentence}</p></article>`;
  expect(lines(html)).toEqual(['# Lost', sentence, sentence, sentence]);
});
