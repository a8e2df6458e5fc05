import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/article/markup/web/parse-html.js';

const SENTENCES = [
  'The ferry to the outer islands leaves at six in the morning, when the fish market opens and the gulls are still asleep.',
  'Whoever wants to take a bicycle along, says the mate, has to carry it over the gangway, which is narrow, wet and steep.',
  'In winter, when the bay freezes, an icebreaker goes ahead of her, and the crossing takes twice as long as in summer.',
  'There is soup on board, cooked by the captain himself, with whatever was left in the nets that were hauled in at night.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const TEASERS = ['Goats', 'Bells', 'Kites']
  .map((name) => `<div><h3><a href="/${name}">${name}</a></h3><p>${SENTENCES.join(' ')}</p></div>`)
  .join('');

function read(body: string, title = 'The early ferry | Island Gazette') {
  return parseHtml(`<!DOCTYPE html><html><head><title>${title}</title></head>${body}</html>`);
}

function lines(body: string, title?: string): string[] {
  return read(body, title).blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
  );
}

describe('what stands around an article', () => {
  test.each([
    ['a consent form', `<div id="cookie-notice"><p>${SENTENCES.join(' ')}</p><button>Yes</button>`],
    ['a dialog to log in', `<div class="modal" role="dialog"><p>${SENTENCES.join(' ')}</p>`],
    ['comments', `<div class="comments-area"><p>${SENTENCES.join(' ')}</p>`],
    ['the author', `<div class="author-card"><h4>Who</h4><p>${SENTENCES[2]}</p>`],
    ['beginnings of other articles', `<section class="teasers"><h2>Also</h2>${TEASERS}</section>`],
    ['beginnings of other articles in a list', `<ul class="x"><li>${TEASERS}</li></ul>`],
  ])('%s is no part of it, however short it is', (_name, box) => {
    const article = `<main><h1>The early ferry</h1><p>${SENTENCES[0]}</p></main>`;
    expect(lines(`<body>${article}${box}</div></body>`)).toEqual([
      '# The early ferry',
      SENTENCES[0],
    ]);
  });

  test('a page of nothing but beginnings is read', () => {
    expect(lines(`<body><main>${TEASERS}</main></body>`).join()).toContain('Bells');
  });

  test('a box is read where there is nothing else', () => {
    expect(lines(`<body><div class="modal"><p>${SENTENCES[0]}</p></div></body>`)).toEqual([
      SENTENCES[0],
    ]);
  });
});

describe('a lead', () => {
  const lead = 'From Monday on the ferry leaves an hour earlier, and takes bicycles.';

  test.each([
    ['above the text that the page marks', `<p class="intro">${lead}</p>`],
    ['in a box of its own', `<div class="row"><div class="standfirst">${lead}</div></div>`],
    ['as a heading', `<h2 class="subhead">${lead}</h2>`],
  ])('%s is kept', (_name, html) => {
    const body = `<body><div class="top"><h1>The early ferry</h1><ul><li><a href="/">Home</a></li></ul>
      <p class="byline">By Ole Brandt, who has lived on the island for all of his long life</p>${html}</div>
      <div class="grid"><div itemprop="articleBody">${TEXT}</div></div></body>`;
    const [title, first, ...rest] = lines(body);
    expect(title).toBe('# The early ferry');
    expect(first?.replace(/^#+ /, '')).toBe(lead);
    expect(rest).toEqual(SENTENCES);
  });
});

describe('several articles on a page', () => {
  test('all posts of a thread are read, below who wrote them', () => {
    const post = (name: string, text: string) =>
      `<article class="post js"><h4>${name}</h4><div><article class="body">${text}</article></div></article>`;
    const posts = [
      post('ada', '<p>When does she leave?</p>'),
      post('ben', TEXT),
      post('ada', '<p>Thanks!</p>'),
    ];
    expect(lines(`<body><h1>The early ferry</h1><div>${posts.join('')}</div></body>`)).toEqual([
      '# The early ferry',
      '#### ada',
      'When does she leave?',
      '#### ben',
      ...SENTENCES,
      '#### ada',
      'Thanks!',
    ]);
  });

  test('so are posts below links to their writers', () => {
    const posts = ['<p>When?</p>', TEXT, '<p>I see, thank you.</p>'].map(
      (text) =>
        `<article class="message"><h4><a href="/m">ada</a></h4><div>${text}</div></article>`,
    );
    const read = lines(`<body><h1>The early ferry</h1><div>${posts.join('')}</div></body>`);
    expect(read).toEqual(expect.arrayContaining(['When?', ...SENTENCES, 'I see, thank you.']));
  });

  test('so are posts that only have numbers', () => {
    const posts = ['<p>When?</p>', TEXT, '<p>I see, thank you.</p>'].map(
      (text, index) => `<div id="post-${index}" class="p${index}">${text}</div>`,
    );
    const read = lines(`<body><h1>The early ferry</h1><div>${posts.join('')}</div></body>`);
    expect(read).toEqual(['# The early ferry', 'When?', ...SENTENCES, 'I see, thank you.']);
  });

  test('the next article, loaded below the first, is another page', () => {
    const article = (title: string, text: string) =>
      `<article class="story"><h1>${title}</h1>${text}</article>`;
    const other = article('Goats on the roof', `<p>${SENTENCES[3]}</p>`);
    const body = `<body><div>${article('The early ferry', TEXT)}${other}</div></body>`;
    expect(lines(body)).toEqual(['# The early ferry', ...SENTENCES]);
  });
});

describe('the title', () => {
  test.each([
    ['links home', '<header><h1><a href="/">Island Gazette</a></h1></header>'],
    ['is called so', '<div><h1 class="site-title">Gazette</h1></div>'],
    ['is what ends the title', '<div class="header"><h1>Island Gazette</h1></div>'],
  ])('is no first-level heading that names the site: it %s', (_name, html) => {
    const { metadata, blocks } = read(
      `<body>${html}<main><h1>Early ferry</h1>${TEXT}</main></body>`,
    );
    expect(metadata.title).toBe('Early ferry');
    expect(blocks[0]).toMatchObject({ text: 'Early ferry' });
  });

  test('is the page’s, where its heading is of the second level', () => {
    const header = '<div id="header"><h1><a href="/">Island Gazette</a></h1></div>';
    const body = `<body>${header}<div><h2>The early ferry</h2>${TEXT}</div></body>`;
    expect(read(body).metadata.title).toBe('The early ferry');
    expect(lines(body)[0]).toBe('## The early ferry');
  });

  test('is no heading of a section further down', () => {
    const body = `<body><h2>Tickets</h2>${TEXT}<h1>Thanks for reading</h1><p>Bye.</p></body>`;
    expect(read(body).metadata.title).toBe('The early ferry');
  });
});
