import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { splitSentences } from '../../../src/answer/language/words.js';
import { type Article, type Block, buildArticle } from '../../../src/article/article.js';
import { toQuestion } from '../../../src/discord/answering/show-question.js';
import {
  findSuggested,
  nameSuggestion,
  type Suggested,
} from '../../../src/discord/answering/suggestion.js';

function articleOf(blocks: Block[], title = 'The Lighthouse'): Article {
  return buildArticle({ metadata: { title }, blocks }, title);
}
const heading = (text: string, level = 2): Block => ({ type: 'heading', level, text });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const nameIn = (article: Article, suggested: Suggested) =>
  nameSuggestion(article, suggested, 'Beginning');
const find = async (article: Article, question: string) =>
  findSuggested(await PassageIndex.build(article), question);

describe('a suggestion', () => {
  const article = articleOf([
    paragraph('It stands on an island.'),
    heading('May I visit?'),
    paragraph('Yes. In June only.'),
    heading('May I stay the night?'),
    paragraph('Yes. Bring a blanket.'),
    paragraph(`The keeper says that ${'nobody ever stayed for long '.repeat(9)}but you may.`),
  ]);

  it('is named for its heading and sentence', () => {
    expect(nameIn(article, { passage: 1, sentence: [5, 18] })).toBe('May I visit? › In June only.');
  });

  it('is named for the beginning before the first heading, also under the title', () => {
    const suggested = { passage: 0, sentence: [0, 23] } as const;
    const under = articleOf([
      heading('The Lighthouse', 1),
      paragraph('It stands on an island.'),
      heading('May I visit?'),
    ]);
    for (const each of [article, under]) {
      expect(nameIn(each, suggested)).toBe('Beginning › It stands on an island.');
    }
    const plain = articleOf([paragraph('It stands on an island.')]);
    expect(nameIn(plain, suggested)).toBe('The Lighthouse › It stands on an island.');
  });

  it('leads back to its own passage where others say the same', async () => {
    const suggested = { passage: 2, sentence: [0, 4] } as const;
    expect(await find(article, nameIn(article, suggested))).toEqual(suggested);
  });

  it('leads back where only its beginning is shown', async () => {
    const [sentence] = splitSentences(article.passages[3]?.text as string) as [[number, number]];
    const name = nameIn(article, { passage: 3, sentence });
    expect(name).toMatch(/^May I stay the night\? › The keeper says .+…$/);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(await find(article, name)).toEqual({ passage: 3, sentence });
  });

  it('leads back through what is not shown', async () => {
    const text = 'It is  dark.\n The\u202e beam\u0007 turns\nat ni\u202aght\ud83d only.';
    const odd = articleOf([paragraph(text)]);
    const sentences = splitSentences(text);
    for (const sentence of sentences) {
      const suggested = { passage: 0, sentence };
      expect(await find(odd, nameIn(odd, suggested))).toEqual(suggested);
    }
    expect(sentences.length).toBeGreaterThan(1);
  });

  it('is nothing that somebody only typed', async () => {
    for (const typed of ['May I visit?', 'May I visit? › ', 'a › b', ' › ', 'In June only.', '']) {
      expect(await find(article, typed)).toBeUndefined();
    }
  });

  it('shows whole characters only', () => {
    const family = '👨‍👩‍👧';
    const emoji = articleOf([heading(family.repeat(20)), paragraph(family.repeat(40))]);
    const [label, sentence] = nameIn(emoji, {
      passage: 0,
      sentence: [0, family.length * 40],
    }).split(' › ') as [string, string];
    for (const part of [label, sentence]) {
      expect(part.replaceAll(family, '')).toBe('…');
    }
  });

  it('leads back, whatever the article', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('. ', ' › ', '*', '\n', '\u202e', '😀', 'e\u0301', '漢', ' ', 'Yes. '),
          fc.constantFrom('https://a.bc/d', '[a](https://b.cd)', '<@1>', 'ht', '\u202etp://'),
          fc.lorem({ maxCount: 12 }),
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((pieces) => pieces.join(''));
    const block = fc.oneof(
      fc.record({
        type: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 6 }),
        text,
      }),
      fc.record({ type: fc.constant('paragraph' as const), text: text.map((each) => `W${each}`) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), text, async (blocks, title) => {
        const article = articleOf(blocks, `T${title}`);
        const index = await PassageIndex.build(article);
        for (const [passage, { text }] of article.passages.entries()) {
          for (const sentence of splitSentences(text)) {
            const name = nameIn(article, { passage, sentence });
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(toQuestion(name)).toBe(name);
            const found = findSuggested(index, name);
            expect(found && nameIn(article, found)).toBe(name);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
