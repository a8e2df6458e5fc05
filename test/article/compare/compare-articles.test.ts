import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, type Block, buildArticle } from '../../../src/article/article.js';
import { compareArticles, NO_CHANGES } from '../../../src/article/compare/compare-articles.js';

/** A line that begins with `#` is a heading of level 1. */
function article(...lines: string[]): Article {
  const blocks = lines.map(
    (line): Block =>
      line.startsWith('# ')
        ? { type: 'heading', level: 1, text: line.slice(2) }
        : { type: 'paragraph', text: line },
  );
  return buildArticle({ metadata: {}, blocks }, 'Mills');
}

const OLD = 'The old mill by the river grinds four tonnes of rye every week.';
const EDITED = 'The old mill by the river grinds five tonnes of wheat every week.';
const OTHER = 'A baker from town bought a bicycle and painted its frame green.';
const NEW = 'Next spring, children will plant apple trees along the dam.';

test('equal articles have nothing to report', () => {
  const before = article('# A', OLD, OTHER);
  expect(compareArticles(before, before)).toEqual(NO_CHANGES);
});

test('passages are added, removed and changed, each under its headings', () => {
  const before = article('# A', OLD, '# B', OTHER);
  const after = article('# A', EDITED, '# C', NEW);
  expect(compareArticles(before, after)).toEqual({
    added: [{ text: NEW, headingPath: ['C'] }],
    removed: [{ text: OTHER, headingPath: ['B'] }],
    changed: [
      {
        before: { text: OLD, headingPath: ['A'] },
        after: { text: EDITED, headingPath: ['A'] },
      },
    ],
    sections: { added: 1, removed: 1, renamed: [] },
  });
});

test('a passage that only moved is unchanged', () => {
  const comparison = compareArticles(
    article('# A', OLD, '# B', OTHER),
    article('# B', OTHER, '# A', OLD),
  );
  expect(comparison).toEqual(NO_CHANGES);
});

test('equal passages are counted', () => {
  const { added, removed } = compareArticles(article(OLD, OTHER), article(OLD, OLD, OTHER));
  expect(added.map(({ text }) => text)).toEqual([OLD]);
  expect(removed).toEqual([]);
});

test('a changed passage is found behind many new ones', () => {
  const added = Array.from(
    { length: 50 },
    (_, index) => `Entry ${index} tells of ${index * 7} ducks.`,
  );
  const { changed } = compareArticles(
    article(NEW, OTHER, OLD),
    article(NEW, ...added, OTHER, EDITED),
  );
  expect(changed.map(({ before, after }) => [before.text, after.text])).toEqual([[OLD, EDITED]]);
});

test('the most similar passage is the changed one', () => {
  const further = EDITED.replace('old', 'little').replace('river', 'pond');
  const { changed, added } = compareArticles(article(OLD), article(further, EDITED));
  expect(changed[0]?.after.text).toBe(EDITED);
  expect(added.map(({ text }) => text)).toEqual([further]);
});

test('Chinese passages change like any other', () => {
  const before = article('茶厂建于一九五六年，最多的时候有六百名工人。');
  const after = article('茶厂建于一九五七年，最多的时候有七百名工人。');
  expect(compareArticles(before, after).changed).toHaveLength(1);
});

test('every passage is told of once, whatever the articles are', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '…'), { minLength: 1, maxLength: 4 });
  const texts = fc.array(
    words.map((found) => found.join(' ')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, texts, (from, to) => {
      const { added, removed, changed } = compareArticles(article(...from), article(...to));
      expect(from.length - removed.length).toBe(to.length - added.length);
      expect(changed.length).toBeLessThanOrEqual(to.length - added.length);
      for (const { before, after } of changed) expect(before.text).not.toBe(after.text);
    }),
  );
});
