import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { buildArticle } from '../../../src/article/article.js';
import {
  findPage,
  findPageBefore,
  findPiece,
  findSentence,
  firstPageOf,
  numberOfSentence,
  type Piece,
  pageOfSentence,
  pieceAfter,
  pieceBefore,
} from '../../../src/discord/reading/reader-page.js';
import { anyText } from '../hostile-text.js';

const articleOf = (texts: readonly string[]) =>
  buildArticle(
    { metadata: {}, blocks: texts.map((text) => ({ type: 'paragraph', text })) },
    'The Lighthouse',
  );
const articles = fc.array(anyText(), { minLength: 1, maxLength: 4 }).map(articleOf);

describe('the pages of an article', () => {
  it('have every word of it once, one after the other, in as many as it takes', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const pieces: Piece[] = [];
        for (let number: number | undefined = 0; number !== undefined; ) {
          const page = findPage(article, number);
          pieces.push(...page);
          number = pieceAfter(article, page.at(-1) as Piece)?.number;
        }
        const written = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        expect(written(pieces.map(({ text }) => text))).toBe(
          written(article.passages.map(({ text }) => text)),
        );
        for (const [place, piece] of pieces.entries()) {
          expect(findPiece(article, piece.number)).toEqual(piece);
          expect(pieceBefore(article, piece)).toEqual(pieces[place - 1]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lead back to what stands right before, and show nothing twice', () => {
    const article = articleOf(
      Array.from({ length: 60 }, (_, n) => `${n} `.repeat(1 + (n % 40) * 9)),
    );
    for (const passage of article.passages.keys()) {
      const page = findPageBefore(article, firstPageOf(passage));
      const passages = page.map((piece) => piece.passage);
      expect(passages.at(-1)).toBe(Math.max(passage - 1, passages.length - 1));
      expect(passages).toEqual(passages.map((_, at) => (passages[0] as number) + at));
    }
    expect(findPageBefore(article, 0)).toEqual(findPage(article, 0));
  });

  it('fill a screen, with fewer passages where sections begin', () => {
    const plain = articleOf(Array(20).fill('x'.repeat(150)));
    expect(findPage(plain, 0)).toHaveLength(7);
    const blocks = Array.from({ length: 20 }, (_, n) => [
      { type: 'heading' as const, level: 2, text: `Section ${n}` },
      { type: 'paragraph' as const, text: 'x'.repeat(150) },
    ]).flat();
    expect(findPage(buildArticle({ metadata: {}, blocks }, 'T'), 0)).toHaveLength(4);
  });

  it('are found by what they show', () => {
    const sentences = Array.from({ length: 99 }, (_, n) => `Sentence ${n} tells of the lamp.`);
    const long = sentences.join(' ');
    const article = articleOf(['Short.', long]);
    for (const sentence of sentences) {
      const start = long.indexOf(sentence);
      const quoted = { passage: 1, text: long, sentence: [start, start + 1] } as const;
      const [piece] = findPage(article, pageOfSentence(quoted));
      expect(piece.passage).toBe(1);
      expect(piece.text).toContain(sentence);
    }
    expect(findPage(article, firstPageOf(0))[0]).toMatchObject({ part: 0, parts: 1 });
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
    const article = articleOf(['One.', 'Two.']);
    for (const number of [999, 1999, 2000, Number.MAX_SAFE_INTEGER]) {
      expect(findPage(article, number)[0].text).toBe(number < 1000 ? 'One.' : 'Two.');
    }
  });
});
