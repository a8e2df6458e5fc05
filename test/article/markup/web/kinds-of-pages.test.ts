import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/article/article.js';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const FIRST =
  'The lock keeper opens the upper gate at seven, when the first barge of the day has blown its horn.';
const SECOND =
  'Boats that come down the river wait below the weir, which is too steep for anything without an engine.';
const THIRD = 'In winter the gate stays shut, and the keeper mends the ropes and paints the beams.';
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const TITLE = 'A day at the upper lock';

function blocks(body: string, title = `${TITLE} | River Post`): readonly Block[] {
  const head = `<head><title>${title}</title></head>`;
  return parseHtml(`<!DOCTYPE html><html>${head}<body>${body}</body></html>`).blocks;
}

function lines(body: string, title?: string): string[] {
  return blocks(body, title).map(({ text }) => text);
}

describe('names of furniture', () => {
  const box =
    '<p>Every Friday we send a letter about boats, and you can leave whenever you want.</p>';

  test.each([
    ['in camel case', `<div class="newsletterBox">${box}</div>`],
    ['with two underscores', `<div class="page__newsletter__box">${box}</div>`],
    ['said to scripts', `<div class="x1" data-testid="newsletter-box">${box}</div>`],
    ['of a custom element', `<newsletter-box>${box}</newsletter-box>`],
  ])('are read %s', (_, furniture) => {
    const body = `<article><h1>${TITLE}</h1><p>${FIRST}</p>${furniture}<p>${SECOND}</p></article>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });

  test('say nothing about a box that holds the title', () => {
    const body = `<div class="post tag-newsletter author-box"><h1>${TITLE}</h1>${TEXT}</div>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND, THIRD]);
  });
});

describe('lists of links within a text', () => {
  const links = '<a href="/1">Ferry runs aground</a> <a href="/2">New bridge opens</a>';

  test.each([
    ['under a heading', `<div><h3>More from the river</h3>${links}</div>`],
    ['in a box of their own', `<div><ul><li>${links}</li></ul></div>`],
    [
      'in a custom element',
      `<rich-link><a href="/1"><div>Ferry runs aground</div></a></rich-link>`,
    ],
    ['in a paragraph of their own', '<p><a href="/1">Ferry runs aground below the weir</a></p>'],
  ])('%s are left out', (_, list) => {
    const body = `<article><h1>${TITLE}</h1><p>${FIRST}</p>${list}<p>${SECOND}</p></article>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });
});

describe('a title that is no first-level heading', () => {
  test.each([
    ['a bold text', `<font size="5"><b>${TITLE}</b></font>`],
    ['a box', `<div class="t1">${TITLE}</div>`],
  ])('may be %s', (_, title) => {
    const [first] = blocks(`<div>${title}<div>${TEXT}</div></div>`);
    expect(first).toMatchObject({ type: 'heading', level: 1, text: TITLE });
  });

  test('has its lead below it', () => {
    const lead = 'Why the keeper never takes a holiday while the river is high';
    const cells = [
      '<td class="headline">The keeper</td>',
      `<td><b>${lead}</b></td>`,
      `<td>${TEXT}</td>`,
    ];
    const rows = cells.map((cell) => `<tr>${cell}</tr>`).join('');
    expect(lines(`<table>${rows}</table>`, 'River Post')).toContain(lead);
  });

  test('keeps the level that it has', () => {
    const [first] = blocks(`<div><h2>${TITLE}</h2>${TEXT}</div>`);
    expect(first).toMatchObject({ type: 'heading', level: 2, text: TITLE });
  });

  test('is no link elsewhere', () => {
    const body = `<div><div><a href="/">${TITLE}</a> <a href="/n">News</a></div>${TEXT}</div>`;
    expect(lines(body)).toEqual([FIRST, SECOND, THIRD]);
  });
});

test('a kicker above a title is no passage', () => {
  const heading = `<h1><span>The river</span> <span>${TITLE}</span></h1>`;
  const body = `<article><div><span class="label">Inland</span>${heading}</div>${TEXT}</article>`;
  expect(lines(body)).toEqual([`The river ${TITLE}`, FIRST, SECOND, THIRD]);
});

describe('short lines of one class between paragraphs', () => {
  const part = (line: string, text: string) => `<p class="x7">${line}</p><p>${text}</p>`;

  test('are subheadings', () => {
    const body = `<article><h1>${TITLE}</h1><p>${FIRST}</p>${part('Below the weir', SECOND)}${part('In winter', THIRD)}</article>`;
    const headings = blocks(body).filter(({ type }) => type === 'heading');
    expect(headings.map(({ text }) => text)).toEqual([TITLE, 'Below the weir', 'In winter']);
  });

  test('are paragraphs if one of them is a sentence', () => {
    const body = `<article><h1>${TITLE}</h1>${part('It rains.', FIRST)}${part('In winter', THIRD)}</article>`;
    expect(blocks(body).filter(({ type }) => type === 'heading')).toHaveLength(1);
  });
});

describe('the main part of a page', () => {
  const cards = Array.from(
    { length: 3 },
    (_, index) => `<div class="card"><h3>Task ${index}</h3><p>${SECOND} ${FIRST}</p></div>`,
  );

  test('is kept to, however short', () => {
    const body = `<main><h1>${TITLE}</h1><p>${THIRD}</p></main><section>${cards.join('')}</section>`;
    expect(lines(body)).toEqual([TITLE, THIRD]);
  });

  test('may be marked within one form', () => {
    const body = `<form><input name="q"><main><h1>${TITLE}</h1><p>${THIRD}</p></main>${cards.join('')}</form>`;
    expect(lines(body)).toEqual([TITLE, THIRD]);
  });
});

describe('a thread', () => {
  const post = (text: string) => `<div class="usertext"><div class="md"><p>${text}</p></div></div>`;

  test('has answers that are called comments and set like the question', () => {
    const answers = [SECOND, THIRD].map((text) => `<div class="comment">${post(text)}</div>`);
    const body = `<main>${post(FIRST)}<div class="comments">${answers.join('')}</div></main>`;
    expect(lines(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('is no article with comments', () => {
    const comment = `<div class="comment"><div class="text"><p>${THIRD}</p></div></div>`;
    const body = `<main><h1>${TITLE}</h1>${post(FIRST)}${post(SECOND)}<div class="comments">${comment}${comment}</div></main>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND]);
  });

  const table = (index: number, text: string) =>
    `<div><div id="edit${index}"><table class="post" id="post${index}"><tr><td>Keeper ${index}<br>Posts: 3${index}</td><td><div id="message_${index}">${text}</div><div>__________________<br>Slow boats, long days</div></td></tr></table></div></div>`;

  test('in tables has short posts, too, and no signatures', () => {
    const posts = [`${FIRST}<br><br>${SECOND}`, THIRD, `${SECOND}<br><br>${FIRST}`].map(
      (text, index) => table(index, text),
    );
    const rules = `<div><b>Posting Rules</b></div><div>You may not post here.</div>`;
    const found = lines(`<div><div id="posts">${posts.join('')}</div>${rules}</div>`);
    expect(found.join('\n')).toContain(THIRD);
    expect(found.join('\n')).not.toMatch(/Slow boats|Posting Rules|may not post/);
  });

  const message = (index: number, text: string) =>
    `<article class="message" id="message-${index}"><div class="user"><h4>Skipper ${index}</h4><dl class="facts"><dt>From</dt><dd>North quay ${index}</dd></dl></div><div class="main"><div class="when">3 May</div><div class="body">${text}</div></div></article>`;

  test('has the posts and their writers, without what is known of these', () => {
    const posts = [FIRST, SECOND, THIRD].map((text, index) => message(index + 1, text));
    expect(lines(`<h1>${TITLE}</h1><div>${posts.join('')}</div>`)).toEqual([
      TITLE,
      ...['Skipper 1', FIRST],
      ...['Skipper 2', SECOND],
      ...['Skipper 3', THIRD],
    ]);
  });

  test('may call the question a comment, too', () => {
    const posts = [FIRST, SECOND, THIRD].map(
      (text, index) => `<li id="comment${index}" class="Comment"><div><p>${text}</p></div></li>`,
    );
    const body = `<main><h1>${TITLE}</h1><div class="comments"><ol>${posts.join('')}</ol></div></main>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND, THIRD]);
  });

  test('has posts that are each headed by a link with its title', () => {
    const posts = [`${FIRST}<br>${SECOND}`, THIRD, SECOND].map(
      (text, index) =>
        `<div class="b${index % 2}"><div class="who"><p class="rank">Skipper ${index}</p></div><div><h5><a href="/p">Re: ${TITLE}</a></h5><div id="msg_${index}">${text}</div></div></div>`,
    );
    const news = '<div><p>New to the board? Say hello in the lounge.</p></div>';
    const found = lines(`<div>${news}<h3>${TITLE}</h3><form>${posts.join('')}</form></div>`).join(
      '\n',
    );
    expect(found).toContain(THIRD);
    expect(found).not.toMatch(/Skipper|lounge/);
  });

  test('in a list has no signatures', () => {
    const posts = [FIRST, SECOND, THIRD].map(
      (text, index) =>
        `<li id="post_${index}"><div class="body"><div>${text}</div></div><blockquote class="signature">Slow boats, long days.</blockquote></li>`,
    );
    expect(lines(`<h1>${TITLE}</h1><ol>${posts.join('')}</ol>`)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  test('may be made of custom elements', () => {
    const answers = [SECOND, THIRD].map(
      (text) => `<forum-comment><div id="comment-text"><p>${text}</p></div></forum-comment>`,
    );
    const body = `<main><h1>${TITLE}</h1><forum-post><div><p>${FIRST}</p></div></forum-post>${answers.join('')}</main>`;
    expect(lines(body)).toEqual([TITLE, FIRST, SECOND, THIRD]);
  });
});

test('a button in a box that is called an accordion unfolds a text', () => {
  const body = `<main><h1>${TITLE}</h1><div class="accordion"><button>When does it open?</button><div>${FIRST}</div></div></main>`;
  expect(lines(body)).toEqual([TITLE, 'When does it open?', FIRST]);
});

test('a menu with sentences is that of a restaurant', () => {
  const dish = `<div class="menu-item"><h4>Eel in green sauce</h4><p>${THIRD}</p></div>`;
  const body = `<div><h1>${TITLE}</h1>${TEXT}<div class="menu-section"><h2>The menu</h2>${dish}</div></div>`;
  expect(lines(body)).toContain('Eel in green sauce');
});

describe('what a page says about its article', () => {
  const read = (head: string, body: string) =>
    parseHtml(`<!DOCTYPE html><html><head>${head}</head><body>${body}${TEXT}</body></html>`)
      .metadata;

  test('is read from the marks of journals', () => {
    const names = ['Orme, Ruth', 'Lund, Bea'].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    const date = '<meta name="citation_date" content="2018/06/01">';
    expect(read(`${names.join('')}${date}`, '')).toMatchObject({
      author: 'Orme, Ruth, Lund, Bea',
      date: '2018-06-01',
    });
  });

  test('is read from microformats', () => {
    const body =
      '<span class="author vcard"><a class="fn">Ruth Orme</a></span><abbr class="published" title="2010-03-14">Sunday</abbr>';
    expect(read('', body)).toMatchObject({ author: 'Ruth Orme', date: '2010-03-14' });
  });

  test.each([
    ['a linked name of the site', `<h1><a href="/">River Post</a></h1><h3>${TITLE}</h3>`],
    ['its name in a banner', `<div role="banner"><h1>River Post</h1></div><h2>${TITLE}</h2>`],
  ])('has the title below %s', (_, body) => {
    expect(read(`<title>River Post: ${TITLE}</title>`, body).title).toBe(TITLE);
  });
});

test('a column beside a short article is no part of it, however long', () => {
  const column = `<aside>${`<p>${SECOND} ${FIRST}</p>`.repeat(8)}</aside>`;
  expect(lines(`<div><div class="x"><h1>${TITLE}</h1>${TEXT}</div>${column}</div>`)).toEqual([
    TITLE,
    FIRST,
    SECOND,
    THIRD,
  ]);
});
