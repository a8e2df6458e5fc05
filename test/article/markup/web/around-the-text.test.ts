import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';
import { parseArticle } from '../../../../src/article/parse-article.js';

const FIRST =
  'The lock keeper opens the upper gate at seven, when the first barge of the day has blown its horn.';
const SECOND =
  'Boats that come down the river wait below the weir, which is too steep for anything without an engine.';
const THIRD = 'In winter the gate stays shut, and the keeper mends the ropes and paints the beams.';
const TITLE = 'A day at the upper lock';

function lines(body: string, before = ''): string[] {
  const page = `<!DOCTYPE html><title>${TITLE}</title>${before}${body}`;
  return parseHtml(page).blocks.map(({ text }) => text);
}

function around(box: string): string[] {
  return lines(
    `<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>${box}<p>${THIRD}</p></main>`,
  );
}

const TEXT = [TITLE, FIRST, SECOND, THIRD];

describe('of what stands within a text', () => {
  test.each([
    [
      'a box that asks for an address',
      '<div class="x1"><div class="x2">Every Friday, a letter about locks, boats, and the people who mend them.</div><div><input type="email"><button>Send</button></div></div>',
    ],
    [
      'a box that leads twice to another page',
      '<div><h3><a href="/oars">How to oil an oar</a></h3><p>Linseed or tallow? The old question, answered.</p><a href="/oars">Read more</a></div>',
    ],
    [
      'a list of messages beside it',
      '<ul><li>Previous message: <a href="1">[locks] Which rope?</a></li><li>Messages sorted by: <a href="2">[ date ]</a></li></ul>',
    ],
    ['when it was checked', '<p>Page last reviewed: 12 May 2015. Next review due: May 2017</p>'],
    [
      'how it is filed, at any length',
      '<p>This entry was posted on Tuesday, March 7th, 2006 and is filed under Locks. You can follow any responses to this entry through the feed.</p>',
    ],
    [
      'whose it is, at any length',
      '<p>Copyright © 2020 River Post. All rights reserved. Visit our pages on terms of use and on permissions for more than this.</p>',
    ],
    [
      'an alert that can be closed',
      '<div role="alert">The lock is shut in March. <button>Close</button></div>',
    ],
    [
      'a table of other pages',
      '<table class="navbox"><tr><th>Locks</th></tr><tr><td>Upper, lower</td></tr></table>',
    ],
    [
      'similar offers',
      '<div class="similar-jobs"><p>A ferry line looks for a cook who can swim.</p></div>',
    ],
  ])('%s is left out', (_, box) => {
    expect(around(box)).toEqual(TEXT);
  });

  test.each([
    [
      'a quotation of another post',
      `<aside class="quote"><blockquote><p>Hemp, and nothing else.</p></blockquote></aside>`,
      'Hemp, and nothing else.',
    ],
    [
      'a table of facts beside it',
      '<aside class="portable-infobox"><p>Built in 1890 by the town.</p></aside>',
      'Built in 1890 by the town.',
    ],
    [
      'a note that is called an alert',
      '<div class="alert alert-info" role="alert">The lock is shut in March.</div>',
      'The lock is shut in March.',
    ],
    [
      'the caption of a picture that opens',
      '<div><img src="/a.jpg"><div class="lightbox-caption">The gate in spring.</div></div>',
      'The gate in spring.',
    ],
  ])('%s is read', (_, box, text) => {
    expect(around(box)).toContain(text);
  });
});

describe('of boxes that look like furniture', () => {
  test('several of one kind that lead to what they are about are read', () => {
    const product = (index: number, text: string) =>
      `<div class="product"><h2><a href="/${index}">Rope ${index}</a></h2><a href="/${index}"><img src="/${index}.jpg"></a><p>${text}</p><a href="/${index}">Buy</a></div>`;
    const body = `<article><h1>${TITLE}</h1><p>${FIRST} ${SECOND} ${THIRD}</p><p>${THIRD} ${SECOND} ${FIRST}</p>${product(1, FIRST)}${product(2, SECOND)}</article>`;
    expect(lines(body)).toContain('Rope 2');
  });

  test('the beginnings of the posts of a blog are read', () => {
    const post = (index: number, text: string) =>
      `<article class="post-${index}"><h2><a href="/${index}">Day ${index}</a></h2><p>${text}</p><a href="/${index}">Read more</a></article>`;
    const posts = [FIRST, SECOND, THIRD].map((text, index) => post(index, text)).join('');
    expect(lines(`<main><h1>${TITLE}</h1>${posts}</main>`)).toEqual(
      expect.arrayContaining([FIRST, SECOND, THIRD]),
    );
  });

  test('a text beside a form is read', () => {
    const form = '<div class="form"><form><input type="email"><button>Send</button></form></div>';
    expect(around(`<section><div class="words">${THIRD}</div>${form}</section>`)).toEqual([
      ...TEXT.slice(0, 3),
      THIRD,
      THIRD,
    ]);
  });
});

describe('what is set beside a text', () => {
  const facts =
    '<div class="event-meta"><div class="meta-group"><h2>Details</h2><dl><dt>Date</dt><dd>11 May</dd></dl></div></div>';
  const panels = [`${FIRST} ${SECOND}`, `${FIRST} ${SECOND} ${THIRD}`, THIRD].map(
    (text, index) =>
      `<div class="panel"><div class="panel-heading"><h4><a href="#c${index}">What about ${index}?</a></h4></div><div id="c${index}"><div class="panel-body">${text}</div></div></div>`,
  );

  test.each([
    [
      'when and where it takes place',
      `<div class="text"><p>${FIRST}</p><p>${SECOND}</p></div>${facts}`,
      'Details',
    ],
    ['headings that unfold texts', `<div class="group">${panels.join('')}</div>`, 'What about 1?'],
  ])('%s, is read', (_, body, text) => {
    expect(lines(`<main><h1>${TITLE}</h1>${body}</main>`)).toContain(text);
  });
});

describe('comments', () => {
  const comment =
    '<div class="entry"><b>Udo</b><p>My aunt had the same trouble with a swan.</p></div>';

  test.each([
    '4 comments',
    'Comments (4)',
    '3 thoughts on “A day at the upper lock”',
    '12 Kommentare',
    'One thought on “A day at the upper lock”',
    'コメント (2)',
  ])('end the text below “%s”', (heading) => {
    const body = `<div class="entry"><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></div><h3>${heading}</h3>${comment}${comment}`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });

  test('end the text below a mere heading with a form for another', () => {
    const form = '<h3>Post a comment</h3><form><input><textarea></textarea></form>';
    const body = `<div><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><h3>Comments</h3>${comment}${form}</div>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });

  test('are headed by the title once where they are posts', () => {
    const post = (index: number, title: string, text: string) =>
      `<div class="post" id="p${index}"><h3><a href="#p${index}">${title}</a></h3><div>${text}</div></div>`;
    const posts = [
      post(1, TITLE, FIRST),
      post(2, `Re: ${TITLE}`, SECOND),
      post(3, `Re: ${TITLE}`, THIRD),
    ].join('');
    expect(lines(`<div><h2>${TITLE}</h2>${posts}</div>`)).toEqual(TEXT);
  });

  test.each([
    '<h2>3 thoughts on rope</h2>',
    '<h2>Comment 4</h2>',
    '<h2>1 Gates</h2><p>They are of oak.</p><h2>2 Comments</h2>',
  ])('are not what %s counts', (heading) => {
    const body = `<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${THIRD}</p>${heading}<p>${SECOND}</p></main>`;
    expect(lines(body)).toContain(SECOND);
  });

  test('are a section of the text where they are not counted, and above it where nothing else is', () => {
    const section = `<h1>${TITLE}</h1><p>${FIRST}</p><h2>Comments</h2><p>${SECOND}</p>`;
    expect(lines(section)).toContain(SECOND);
    const above = `<div><h1>${TITLE}</h1><h6>4 comments</h6><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect(lines(above)).toContain(SECOND);
  });

  test('are not taken for the text where that ends with a link', () => {
    const body = `<div>${FIRST} ${SECOND}<br><br><a href="/rank">To the list of blogs</a></div><div id="comments"><p>My aunt had the same trouble with a swan.</p></div>`;
    expect(lines(`<h1>${TITLE}</h1>${body}`).join(' ')).not.toContain('swan');
  });
});

describe('a page', () => {
  const text = `<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>`;

  test('of frames says what it tells those who see none', () => {
    const frames = (words: string) =>
      `<frameset cols="1,*"><frame src="a.html"><noframes><body>${words}</body></noframes></frameset>`;
    expect(lines(frames(text))).toEqual([TITLE, FIRST, SECOND]);
    expect(lines(frames('<p>Your browser does not show frames, so nothing is here.</p>'))).toEqual(
      [],
    );
  });

  test.each(['lock', 'lock.md'])(
    'may be in a template that is shown at once, before anything else: %s',
    async (name) => {
      const template = `<template shadowrootmode="open">${text}</template>`;
      const source = name === 'lock' ? template : `<!DOCTYPE html>${template}`;
      const { passages } = await parseArticle({ name, bytes: new TextEncoder().encode(source) });
      expect(passages.map((passage) => passage.text)).toEqual([FIRST, SECOND]);
    },
  );

  test('may set all its type in one element', () => {
    const menu =
      '<table><tr><td><b>Related stories</b><br><a href="/7">Ferry runs aground below the weir</a></td></tr></table>';
    const body = `<h1>${TITLE}</h1><font size="2">${FIRST}<br><br>${menu}${SECOND}</font>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });

  test('has headings without the way back to its top', () => {
    const body = `<a id="top"></a><h1>${TITLE}</h1><p>${FIRST}</p><h2>Names <a href="#top">top</a></h2><p>${SECOND}</p>`;
    expect(lines(body)).toEqual([TITLE, FIRST, 'Names', SECOND]);
  });
});
