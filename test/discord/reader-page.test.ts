import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/article.js';
import {
  findPage,
  firstPageOf,
  pageAfter,
  pageBefore,
  pageOfSentence,
  type ReaderPage,
} from '../../src/discord/reader-page.js';
import { anyText } from './hostile-text.js';

const articleOf = (texts: readonly string[]) =>
  buildArticle(
    { metadata: {}, blocks: texts.map((text) => ({ type: 'paragraph', text })) },
    'The Lighthouse',
  );
const articles = fc.array(anyText(), { minLength: 1, maxLength: 4 }).map(articleOf);

describe('the pages of an article', () => {
  it('have every word of it, one after the other, and lead back the same way', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const pages: ReaderPage[] = [];
        for (let page: ReaderPage | undefined = findPage(article, 0); page; ) {
          pages.push(page);
          page = pageAfter(article, page);
        }
        const written = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        expect(written(pages.map(({ text }) => text))).toBe(
          written(article.passages.map(({ text }) => text)),
        );
        for (const [place, page] of pages.entries()) {
          expect(findPage(article, page.number)).toEqual(page);
          expect(pageBefore(article, page)).toEqual(pages[place - 1]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are found by what they show', () => {
    const sentences = Array.from({ length: 99 }, (_, n) => `Sentence ${n} tells of the lamp.`);
    const long = sentences.join(' ');
    const article = articleOf(['Short.', long]);
    for (const sentence of sentences) {
      const start = long.indexOf(sentence);
      const quoted = { passage: 1, text: long, sentence: [start, start + 1] } as const;
      const page = findPage(article, pageOfSentence(quoted));
      expect(page.passage).toBe(1);
      expect(page.text).toContain(sentence);
    }
    expect(findPage(article, firstPageOf(0))).toMatchObject({ part: 0, parts: 1 });
  });

  it('are the nearest that there are, whatever the number', () => {
    const article = articleOf(['One.', 'Two.']);
    for (const number of [999, 1999, 2000, Number.MAX_SAFE_INTEGER]) {
      expect(findPage(article, number).text).toBe(number < 1000 ? 'One.' : 'Two.');
    }
  });
});
