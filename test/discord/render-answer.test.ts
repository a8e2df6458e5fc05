import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Abstained, Answer, Found, QuotedPassage } from '../../src/answer/answer.js';
import { renderAnswer } from '../../src/discord/render-answer.js';
import { acceptMessage } from './accept-message.js';

const source = { article: { title: 'The Lighthouse' }, link: 'https://example.org/lighthouse' };

describe('renderAnswer of an answer', () => {
  it('shows the question, the passage under its headings, and where it comes from', () => {
    const message = renderAnswer(
      found(
        passage(
          'Built in 1901. It burns oil. Ships see it.',
          [15, 28],
          ['The Lighthouse', 'Light'],
        ),
      ),
      source,
    );
    expect(acceptMessage(message)).toEqual([
      '### What does it burn?',
      '-# Light\n>>> Built in 1901. **It burns oil.** Ships see it.',
      '-# From The Lighthouse',
    ]);
    expect(message.components[0].components.at(-1)).toMatchObject({
      components: [{ label: 'Open the article', url: 'https://example.org/lighthouse' }],
    });
  });

  it('shows the passages that come close to the best, three at most', () => {
    const scores = [10, 9, 5.9, 1].map((score) => ({ ...passage('It burns oil.'), score }));
    expect(acceptMessage(renderAnswer(found(...scores), source))).toHaveLength(4);
    const equal = [1, 1, 1, 1].map((score) => ({ ...passage('It burns oil.'), score }));
    expect(acceptMessage(renderAnswer(found(...equal), source))).toHaveLength(5);
  });

  it('cuts a long passage around the sentence that answers', () => {
    const before = 'The keeper writes a page a day. '.repeat(60);
    const after = ' Nobody reads it.'.repeat(60);
    const sentence = 'It burns oil.';
    const text = before + sentence + after;
    const quoted = passage(text, [before.length, before.length + sentence.length]);
    const [, quote] = acceptMessage(renderAnswer(found(quoted), source));
    expect(quote).toMatch(/^>>> ….+ \*\*It burns oil\.\*\* .+…$/);
    expect(quote?.length).toBeLessThan(1000);
  });

  it('shows the innermost of many headings, each on one line', () => {
    const path = ['One', 'Two', 'Three\nlines', 'F'.repeat(500)];
    const [, quote] = acceptMessage(
      renderAnswer(found(passage('It burns oil.', [0, 13], path)), source),
    );
    expect(quote).toMatch(/^-# Two › Three lines › F{68}…\n>>> /);
  });

  it('lets nothing in the question or the article become markup', () => {
    const hostile = '[free](https://evil.example) @everyone <@1> ||x||\n```js';
    const quoted = passage(hostile, [0, hostile.length], ['Light', hostile]);
    const answer = { ...found(quoted), question: hostile };
    const text = acceptMessage(
      renderAnswer(answer, { article: { title: hostile }, link: undefined }),
    ).join('\n');
    const shown = '\\[free](https\\://evil\\.example) \\@everyone \\<\\@1> \\|\\|x\\|\\|';
    expect(text.split(shown)).toHaveLength(5);
    expect(text).not.toContain('```');
  });

  it('shows no button without a link, or with one that is too long for it', () => {
    for (const link of [undefined, `https://example.org/${'x'.repeat(512)}`]) {
      const message = renderAnswer(found(passage('It burns oil.')), { ...source, link });
      expect(acceptMessage(message)).toHaveLength(3);
      expect(message.components[0].components).toHaveLength(3);
    }
  });
});

describe('renderAnswer of an abstention', () => {
  it('says so, names the words, suggests others, and lists the nearest sections', () => {
    const answer = abstained({
      missingWords: ['zebra', 'kangaroo'],
      corrections: [{ word: 'lihgt', suggestion: 'light' }],
      nearest: [
        passage('It burns oil.', [0, 13], ['The Lighthouse', 'Light']),
        passage('It is tall.', [0, 11], ['The Lighthouse', 'Light']),
        passage('Ada keeps it.', [0, 13], ['The Lighthouse', 'Keepers', 'Ada']),
      ],
    });
    expect(acceptMessage(renderAnswer(answer, source))).toEqual([
      '### What does it burn?',
      [
        '**The article does not say.**',
        'It never uses “zebra” and “kangaroo”.',
        'Did you mean “light”?',
        '',
        'Nearest sections:',
        '- Light',
        '- Keepers › Ada',
      ].join('\n'),
      '-# From The Lighthouse',
    ]);
  });

  it('says what to ask when there is nothing to look up', () => {
    const answer = { ...abstained({ reason: 'no-words' }), question: '' };
    expect(acceptMessage(renderAnswer(answer, source))).toEqual([
      expect.stringContaining('nothing to look up'),
      '-# From The Lighthouse',
    ]);
  });
});

describe('Discord takes the message', () => {
  it.each([
    ['long paragraphs', 'word '.repeat(20_000)],
    ['one long word', 'w'.repeat(100_000)],
    ['nothing but markup', '*'.repeat(100_000)],
    ['markup on lines of its own', '#\n'.repeat(50_000)],
    ['towers of accents', `Z${'\u0335\u0321'.repeat(40)}`.repeat(1000)],
    ['emoji of many parts', '👨‍👩‍👧‍👦'.repeat(5000)],
    ['Chinese', '灯塔在岛上。'.repeat(10_000)],
    ['empty lines', '\n\n\n'.repeat(10_000)],
  ])('for %s in all places', (_, text) => {
    const quoted = [0, 1, 2].map(() => passage(text, [1000, 90_000], [text, text, text, text]));
    const words = Array(50).fill(text);
    const corrections = words.map((word: string) => ({ word, suggestion: word }));
    const article = { article: { title: text }, link: 'https://example.org' };
    for (const answer of [
      { ...found(...quoted), question: text },
      abstained({ question: text, missingWords: words, corrections, nearest: quoted }),
    ]) {
      acceptMessage(renderAnswer(answer, article));
    }
  });

  it('for any answer', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '> ',
        '\n',
        '# ',
        'https://a.bc ',
        '\\',
        '\0',
        '👨‍👩‍👧',
        '漢',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.lorem({ maxCount: 30 }),
    );
    const text = fc
      .tuple(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 60 }))
      .map(([pieces, times]) => pieces.join('').repeat(times));
    const quoted = fc
      .record({ text, path: fc.array(text, { maxLength: 5 }), a: fc.nat(), b: fc.nat() })
      .map(({ text, path, a, b }) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        return passage(text, ends as [number, number], path);
      });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 8 }),
        fc.array(quoted, { minLength: 1, maxLength: 4 }),
        (question, title, words, passages) => {
          const corrections = words.map((word) => ({ word, suggestion: word }));
          const article = { article: { title }, link: undefined };
          acceptMessage(renderAnswer({ ...found(...passages), question }, article));
          acceptMessage(
            renderAnswer(
              abstained({ question, missingWords: words, corrections, nearest: passages }),
              article,
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

function found(...passages: QuotedPassage[]): Found {
  const question = 'What does it burn?';
  return {
    kind: 'found',
    question,
    confidence: 1,
    missingWords: [],
    corrections: [],
    passages,
  };
}

function abstained(about: Partial<Abstained>): Answer {
  return {
    kind: 'abstained',
    reason: 'weak-match',
    question: 'What does it burn?',
    confidence: 0,
    missingWords: [],
    corrections: [],
    nearest: [],
    ...about,
  };
}

function passage(
  text: string,
  sentence: [number, number] = [0, text.length],
  headingPath: string[] = [],
): QuotedPassage {
  return { passage: 0, text, headingPath, score: 1, sentence, highlights: [] };
}
