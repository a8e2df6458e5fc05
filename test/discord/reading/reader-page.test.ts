import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { type Article, type Block, buildArticle } from '../../../src/article/article.js';
import { numberOfSentence } from '../../../src/discord/message/sentence-number.js';
import { readableSections } from '../../../src/discord/reading/readable-sections.js';
import {
  findPage,
  findSentence,
  firstPieceOf,
  pieceOfSentence,
  type ReaderPage,
  readPage,
} from '../../../src/discord/reading/reader-page.js';
import { anyText } from '../hostile-text.js';

const articleOf = (texts: readonly string[]) =>
  buildArticle(
    { metadata: {}, blocks: texts.map((text) => ({ type: 'paragraph', text })) },
    'The Lighthouse',
  );
const articles = fc
  .array(anyText(), { minLength: 1, maxLength: 4 })
  .map((texts) => articleOf([...texts, 'The end.']));

describe('the pages of an article', () => {
  it('have every word of it once, one after the other, and each piece finds its own', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const pieces = pagesOf(article).flatMap((page) =>
          page.pieces.map((piece) => ({ piece, page })),
        );
        const written = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        expect(written(pieces.map(({ piece }) => piece.text))).toBe(
          written(article.passages.map(({ text }) => text)),
        );
        for (const { piece, page } of pieces) {
          expect(findPage(article, piece.number).at).toBe(page.at);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are one a section where it fits, and several where it does not', () => {
    const blocks = ['x'.repeat(150), 'x'.repeat(500), 'x'.repeat(150)].flatMap((text, n) => [
      { type: 'heading' as const, level: 2, text: `Section ${n}` },
      { type: 'paragraph' as const, text },
      { type: 'paragraph' as const, text },
    ]);
    const pages = pagesOf(buildArticle({ metadata: {}, blocks }, 'T'));
    expect(pages.map(({ pieces }) => pieces.map(({ passage }) => passage))).toEqual([
      [0, 1],
      [2],
      [3],
      [4, 5],
    ]);
    expect(pages.map(({ at, count }) => [at, count])).toEqual([0, 1, 2, 3].map((at) => [at, 4]));
  });

  it('have pictures behind the text that they belong to, on a page of their own where there is no room', () => {
    const illustrated = (text: string, ...names: string[]): Block => ({
      type: 'paragraph',
      text,
      pictures: names.map((name) => ({ url: `https://example.org/${name}.jpg` })),
    });
    const heading = (text: string, ...names: string[]): Block => ({
      ...illustrated(text, ...names),
      type: 'heading',
      level: 2,
    });
    const article = buildArticle(
      {
        metadata: {},
        blocks: [
          illustrated('Short.', 'a'),
          illustrated('x'.repeat(300), 'b', 'c', 'd', 'e', 'f'),
          illustrated('x'.repeat(300)),
          illustrated('x'.repeat(100), 'g'),
          heading('Map', 'map'),
          heading('Boats'),
          illustrated('Boats.'),
        ],
      },
      'T',
    );
    const shown = pagesOf(article).map(({ pieces }) =>
      pieces.map(({ text, pictures }) =>
        pictures.length > 0
          ? pictures.map(({ url }) => /(\w+)\.jpg/.exec(url)?.[1]).join(' ')
          : text.length,
      ),
    );
    expect(shown).toEqual([[6, 'a'], [300], ['b c d e'], ['f'], [300], [100, 'g'], ['map'], [6]]);
    const sections = readableSections(article).map(
      ({ firstPiece }) => findPage(article, firstPiece).at,
    );
    expect(sections).toEqual([0, 6, 7]);
    for (const { at, pieces } of pagesOf(article)) {
      for (const { number } of pieces) expect(findPage(article, number).at).toBe(at);
    }
  });

  it('are found by what they show', () => {
    const sentences = Array.from({ length: 99 }, (_, n) => `Sentence ${n} tells of the lamp.`);
    const long = sentences.join(' ');
    const article = articleOf(['Short.', long]);
    for (const sentence of sentences) {
      const start = long.indexOf(sentence);
      const quoted = { passage: 1, text: long, sentence: [start, start + 1] } as const;
      const { pieces } = findPage(article, pieceOfSentence(quoted));
      expect(pieces.map(({ text }) => text).join(' ')).toContain(sentence);
    }
    expect(findPage(article, firstPieceOf(0)).pieces[0]).toMatchObject({ text: 'Short.' });
  });

  it('are found by the number of a sentence', async () => {
    const article = articleOf(['Short. Shorter.', 'It is dark. It burns oil. Ada keeps it.']);
    const index = await PassageIndex.build(article);
    for (const [passage, { text }] of article.passages.entries()) {
      for (const sentence of index.words.sentencesOf(passage)) {
        const quoted = { passage, text, sentence };
        expect(findSentence(index, numberOfSentence(quoted))).toEqual(quoted);
      }
    }
    for (const number of [5, 9_999_999, Number.MAX_SAFE_INTEGER]) {
      const { text, sentence } = findSentence(index, number);
      expect(text.slice(...sentence)).not.toBe('');
    }
  });

  it('are the nearest that there are, whatever the number', () => {
    const article = articleOf(['One.', `Two. ${'x'.repeat(799)}`]);
    for (const number of [999, 1999, 2000, Number.MAX_SAFE_INTEGER]) {
      const { pieces } = findPage(article, number);
      expect(pieces.at(-1)?.passage).toBe(number < 1000 ? 0 : 1);
    }
    expect(readPage(article, 99)).toEqual(pagesOf(article).at(-1));
  });
});

function pagesOf(article: Article): ReaderPage[] {
  const { count } = readPage(article, 0);
  return Array.from({ length: count }, (_, at) => readPage(article, at));
}
