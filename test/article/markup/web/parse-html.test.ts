import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const PROSE =
  'The harbour was quiet that morning, the nets hung dry, and nobody spoke of the boat, which had left at four without a light.';

function paragraphs(html: string): string[] {
  const { blocks } = parseHtml(html);
  return blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text);
}

function page(head: string, body = `<h1>Quiet harbour</h1><p>${PROSE}</p>`): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
}

describe('metadata', () => {
  test.each([
    ['<title>Quiet harbour | The Herald</title>', 'Quiet harbour'],
    ['<title>The Herald - Quiet harbour</title>', 'Quiet harbour'],
    [
      '<meta property="og:title" content="Quiet, very quiet — The Herald"><meta property="og:site_name" content="The Herald">',
      'Quiet, very quiet',
    ],
    [
      '<meta property="og:title" content="Rain - a short history of water">',
      'Rain - a short history of water',
    ],
  ])('title of %s', (head, title) => {
    expect(parseHtml(page(head)).metadata.title).toBe(title);
  });

  test('the link is canonical, resolved against where the page was found', () => {
    const canonical = page(
      '<link rel="canonical" href="/harbour"><meta property="og:url" content="https://b.example/x">',
    );
    expect(parseHtml(canonical, 'https://a.example/p?utm=1').metadata.url).toBe(
      'https://a.example/harbour',
    );
    expect(parseHtml(page(''), 'https://a.example/p').metadata.url).toBe('https://a.example/p');
    expect(
      parseHtml(page('<link rel="canonical" href="javascript:1">')).metadata.url,
    ).toBeUndefined();
  });

  test('language, date and author come from where pages put them', () => {
    const head = `<meta property="og:locale" content="de_AT"><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">[{"@graph":[{"datePublished":"2024-02-03","author":[{"name":"Ada"},"Ben"]}]}]</script>`;
    expect(parseHtml(page(head)).metadata).toMatchObject({
      language: 'de-AT',
      date: '2024-02-03',
      author: 'Ada, Ben',
    });
  });
});

describe('content', () => {
  test.each([
    ['a fragment', `<p>One, two.</p><p>Three.</p>`, ['One, two.', 'Three.']],
    ['bare text', 'Only words', ['Only words']],
    [
      'text in boxes',
      '<div>One<div>Two</div>Three <a href="/x">four</a></div>',
      ['One', 'Two', 'Three four'],
    ],
    ['line breaks', '<p>One<br>two<br><br>three</p>', ['One\ntwo', 'three']],
    [
      'a list and its lead-in',
      '<p>Bring:</p><ul><li>bread<li>salt<ol><li>fine</ol></ul>',
      ['Bring:\n- bread\n- salt\n  1. fine'],
    ],
    ['verbatim code', '<pre>if a:\n    <b>b</b>\n\n    c</pre>', ['if a:\n    b\n\n    c']],
    [
      'a caption',
      '<figure><img src="a.png" alt="x"><figcaption>The pier</figcaption></figure>',
      ['The pier'],
    ],
    [
      'what is hidden',
      '<p hidden>No</p><p style="display: none">No</p><p aria-hidden="true">No</p><p>Yes</p>',
      ['Yes'],
    ],
    [
      'powers and notes',
      '<p>10<sup>6</sup> boats<sup><a href="#n1">[1]</a></sup>, 1<sup>st</sup></p>',
      ['10⁶ boats, 1st'],
    ],
    [
      'names and values',
      '<table><tr><th>Born</th><td>1950</td></tr><tr><th>Died</th><td>2001</td></tr></table>',
      ['Born: 1950\nDied: 2001'],
    ],
    [
      'a box with a title row',
      '<table><tr><th colspan="2">Ada Holm</th></tr><tr><th>Born</th><td>1950</td></tr><tr><th colspan="2">Works</th></tr><tr><th>First</th><td>Fog</td></tr></table>',
      ['Ada Holm\nBorn: 1950\nWorks\nFirst: Fog'],
    ],
    [
      'a table and its caption',
      '<table><caption>Dues</caption><tr><th>Boat</th><th>Price</th></tr><tr><td>Skiff</td><td>3</td></tr></table>',
      ['Dues\nBoat: Skiff; Price: 3'],
    ],
    [
      'a long table apart from its caption',
      `<table><caption>Dues</caption><tr><th>Nr</th><th>Boat</th></tr>${`<tr><td>1</td><td>${'Skiff '.repeat(50)}</td></tr>`.repeat(2)}</table>`,
      ['Dues', ...Array(2).fill(`Nr: 1; Boat: ${'Skiff '.repeat(50).trim()}`)],
    ],
    [
      'a caption and the list below it',
      '<figure><figcaption>The <i>old</i> pier</figcaption></figure><ul><li>1902: built</ul>',
      ['The old pier', '- 1902: built'],
    ],
    [
      'what unfolds',
      '<details><summary>Who <b>pays</b>?</summary>The <i>city</i> does.<p>All of it.</p></details>',
      ['Who pays?\nThe city does.\nAll of it.'],
    ],
    [
      'marks of notes',
      '<p>It stands.<sup><a href="https://a.example/x#n2">[2]</a></sup><sup>[<i>citation needed</i>]</sup> It is [sic] 10<sup>6</sup> tall.</p>',
      ['It stands. It is [sic] 10⁶ tall.'],
    ],
    [
      'lists of sources',
      '<p>Text.</p><h2>See also</h2><ul><li>Pier</ul><h2>Notes</h2><p>Bring a coat.</p><ul><li>hat</ul><h3>References</h3><ol><li>Holm</ol>',
      ['Text.', 'Bring a coat.\n- hat'],
    ],
    [
      'a table for layout',
      '<table><tr><td><h2>One</h2><p>Left</p></td><td><p>Right</p></td></tr></table>',
      ['Left', 'Right'],
    ],
    [
      'a table in a cell of another',
      '<table><tr><th>Tour</th><th>Times</th><th>Price</th></tr><tr><td>Bay</td><td><table><tr><td>Mon</td><td>9–12</td></tr><tr><td>Tue</td><td>10–13</td></tr></table></td><td>6</td></tr><tr><td>Gorge</td><td>daily</td><td>9</td></tr></table>',
      ['Tour: Bay; Times: Mon: 9–12, Tue: 10–13; Price: 6\nTour: Gorge; Times: daily; Price: 9'],
    ],
    ['an unclosed comment', '<p>One</p><!-- rest', ['One']],
    ['control characters', '<p>a&#1;b&#xAD;c &#x200B;d</p>', ['abc d']],
    ['text after the end', '<html><body><p>One</p></body></html><p>Two</p>', ['One', 'Two']],
    ['nothing', '<html><head><title>x</title></head></html>', []],
  ])('%s', (_name, html, expected) => {
    expect(paragraphs(html)).toEqual(expected);
  });

  test('furniture goes, short sections stay', () => {
    const body = `<nav><a href="/">Home</a></nav><main><article><h1>Quiet harbour</h1>
      ${`<p>${PROSE}</p>`.repeat(3)}<section><h2>Tools</h2><ul><li>net</li></ul></section>
      <div class="share-bar"><a href="#">Share</a></div><p>Ends.</p></article></main>
      <footer>All rights reserved</footer>`;
    expect(paragraphs(page('', body))).toEqual([PROSE, PROSE, PROSE, '- net', 'Ends.']);
  });

  test.each(['<script>1</script><noscript>x</noscript>', '<meta name="a"><div></div>'])(
    'a body is found behind %s',
    (stray) => {
      const html = `<html><head><title>x</title></head>${stray}<body><p>${PROSE}</p></body></html>`;
      expect(paragraphs(html)).toEqual([PROSE]);
    },
  );

  test('a class that says what an article has, or a section called like furniture, hides nothing', () => {
    const body = `<main><article class="has-paywall no-ads"><h1>Nets</h1><p>${PROSE}</p>
      <section id="cookies"><h2>Cookies</h2><p>${PROSE}</p></section></article></main>`;
    expect(paragraphs(page('', body))).toEqual([PROSE, PROSE]);
  });

  test('an author who is only referred to has a name', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"author":{"@id":"#p"}},{"@id":"#p","name":"Ada Holm"}]}</script>`;
    expect(parseHtml(page(head)).metadata.author).toBe('Ada Holm');
  });

  test.each([
    ['<math alttext="{\\displaystyle x^{2}\\leq \\frac{1}{n}}"><mi>x</mi></math>', 'x²≤1/n'],
    ['<math><mfrac><mn>1</mn><mi>f</mi></mfrac></math>', '1/f'],
    [
      '<span class="katex"><math><annotation encoding="application/x-tex">\\alpha_1</annotation></math></span>',
      'α₁',
    ],
  ])('the formula %s is read as %s', (formula, text) => {
    expect(paragraphs(`<p>See ${formula}, then go.</p>`)).toEqual([`See ${text}, then go.`]);
  });

  test.each([
    ['By Ada Holm', 'Ada Holm'],
    ['https://social.example/ada', undefined],
  ])('the author %s is %s', (author, expected) => {
    expect(parseHtml(page(`<meta name="author" content="${author}">`)).metadata.author).toBe(
      expected,
    );
  });

  test('the title above the article becomes its heading', () => {
    const body = `<header><h1>Quiet harbour</h1></header><div id="text">${`<p>${PROSE}</p>`.repeat(3)}</div>`;
    expect(parseHtml(page('', body)).blocks[0]).toEqual({
      type: 'heading',
      level: 1,
      text: 'Quiet harbour',
    });
  });
});

describe('hostile input', () => {
  test.each(['<div>', '<b><i>', '<ul><li>', '<blockquote>', '<table><tr><td>'])(
    '%s, 3,000 deep',
    (tag) => {
      expect(paragraphs(`${tag.repeat(3_000)}<p>${PROSE}</p>`).join(' ')).toContain(PROSE);
    },
  );

  test('absurd spans are cut', () => {
    const table =
      '<table><tr><th colspan="999999999">A</th><th>B</th></tr><tr><td rowspan="99999999">1</td><td>2</td></tr></table>';
    expect(paragraphs(table).join()).toContain('A: 1');
  });

  test.each([
    '',
    '<',
    '<p',
    '<1a b="',
    '<svg><p>x</svg>',
    '<frameset><frame></frameset>',
    '<![CDATA[x]]>',
  ])('%j is read without a failure', (html) => {
    expect(() => parseHtml(html, 'https://a.example/')).not.toThrow();
  });
});
