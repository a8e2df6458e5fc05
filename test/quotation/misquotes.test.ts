import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { checkQuote, type Located, type QuoteCheck } from '../../src/quotation/check-quote.js';
import { type NumberedArticle, numberArticle } from '../../src/quotation/numbered-article.js';

let index: PassageIndex;
let article: NumberedArticle;
beforeAll(async () => {
  const fixture = new URL('../fixtures/news-story-with-ads.txt', import.meta.url);
  const source = { name: 'news-story-with-ads.txt', bytes: await readFile(fixture) };
  index = await PassageIndex.build(await parseArticle(source));
  article = await numberArticle(index.article);
});

function check(words: readonly string[]): Promise<QuoteCheck> {
  return checkQuote(index, article, words.join(' '));
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that are shown to be only in the article, or only in the quotation. */
function changed({ differences }: Located, kind: 'added' | 'removed'): string[] {
  return differences.filter((each) => each.kind === kind).flatMap(({ text }) => wordsIn(text));
}

/** True when the article says it anyway, for example with one of two equal words. */
function isSaid(words: readonly string[]): boolean {
  const said = index.article.passages.map(({ text }) => wordsIn(text).join(' ')).join(' ');
  return said.includes(wordsIn(words.join(' ')).join(' '));
}

/** Eight to thirty words in a row of a passage, and one of them that is neither the first nor the last. */
const misquotable = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 8, max: 30 }), fc.nat())
  .map(([anyPassage, anyStart, length, anyPlace]) => {
    const long = index.article.passages
      .map(({ text }) => text.split(/\s+/))
      .filter((words) => words.length >= 8);
    const passage = long[anyPassage % long.length] as string[];
    const start = anyStart % (passage.length - 7);
    const words = passage.slice(start, start + length);
    return { words, place: 1 + (anyPlace % (words.length - 2)) };
  });

/** The ways in which a stretch of the article is misquoted, for a given word of it. */
async function holds(test: (words: string[], place: number) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(misquotable, ({ words, place }) => test(words, place)),
    { numRuns: 200 },
  );
}

describe('a stretch of an article', () => {
  it('is verbatim with a word left out, which is shown', async () => {
    await holds(async (words, place) => {
      const [first, last] = [words.slice(0, place), words.slice(place + 1)];
      const result = (await check([...first, '[…]', ...last])) as Located;
      const leftOut = wordsIn(words[place] as string);
      expect(result.kind).toBe(leftOut.length > 0 ? 'shortened' : 'verbatim');
      if (isSaid([...first, ...last])) return;
      expect(changed(result, 'removed')).toEqual(leftOut);
    });
  });

  it('is altered without one of its words, and shown to lack no other', async () => {
    await holds(async (words, place) => {
      const left = words.toSpliced(place, 1);
      if (isSaid(left)) return;
      const result = (await check(left)) as Located;
      expect(result.kind).toBe('altered');
      expect(changed(result, 'added')).toEqual([]);
      expect(changed(result, 'removed').length).toBe(wordsIn(words[place] as string).length);
    });
  });

  it('is altered with a typo in one of its words, and shown to differ in no other', async () => {
    await holds(async (words, place) => {
      const word = words[place] as string;
      const result = (await check(words.with(place, `q${word}`))) as Located;
      expect(result.kind).toBe('altered');
      expect(changed(result, 'added')).toContain(wordsIn(`q${word}`)[0]);
      const count = wordsIn(word).length;
      expect(changed(result, 'added').length).toBeLessThanOrEqual(count);
      expect(changed(result, 'removed').length).toBeLessThanOrEqual(count);
    });
  });

  it('is altered with two of its words in each other’s place', async () => {
    await holds(async (words, place) => {
      const [one, other] = words.slice(place, place + 2) as [string, string];
      const swapped = words.toSpliced(place, 2, other, one);
      if (isSaid(swapped)) return;
      const result = (await check(swapped)) as Located;
      expect(result.kind).toBe('altered');
      // Short words between two changes are part of one change.
      const most = wordsIn(`${one} ${other}`).length + 2;
      expect(changed(result, 'added').length).toBeLessThanOrEqual(most);
    });
  });

  it('is altered with words around it, which replace none of the article', async () => {
    await holds(async (words) => {
      if (words.length < 12) return;
      const result = await check(['as', 'zebras', 'say', ...words, 'or', 'so', 'zebras', 'say']);
      expect(result.kind).toBe('altered');
      expect(changed(result as Located, 'removed')).toEqual([]);
    });
  });
});

describe('misquotations', () => {
  it('is absent', async () => {
    // A word or two may be the article's: “in” is Latin too.
    const unrelated = fc.lorem({ maxCount: 40 }).filter((text) => wordsIn(text).length > 2);
    await fc.assert(
      fc.asyncProperty(unrelated, async (text) => {
        expect((await checkQuote(index, article, text)).kind).toBe('absent');
      }),
      { numRuns: 100 },
    );
  });
});
