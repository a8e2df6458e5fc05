import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { QuoteCheck } from '../../src/quotation/check-quote.js';
import type { Span } from '../../src/text/span.js';
import { articleOf } from '../answer/articles.js';
import { altered, check, checkIn, indexes, shown, verbatim } from './checks.js';

/** Labelled by hand; the threshold must keep them apart. */
const quotations: [label: QuoteCheck['kind'], quotation: string][] = [
  ['altered', 'The lighthouse at Harrow Point guided ships past the reef from 1871'],
  ['altered', 'It is the second oldest lighthouse on this coast'],
  ['altered', 'Engineer Mabel Thorne drew up all the plans after two wrecks in one winter'],
  ['altered', 'granite came by train from a quarry 14 miles inland'],
  ['altered', 'The lens was made in a workshop in Paris'],
  ['altered', 'a child can easily turn the lens with one hand'],
  ['altered', 'They grew carrots in soil that they carried up in sacks'],
  ['altered', 'Electric lamps replaced all keepers in 1989'],
  ['altered', 'the last of them still cleans the foghorn every summer'],
  ['altered', 'Each of the keepers lived on the rock for six weeks'],
  ['absent', 'The keepers went home at the end of the war'],
  ['absent', 'The plans of the engineer were lost in a fire'],
  ['absent', 'It is one of the most visited places in the country'],
  ['absent', 'The reef has claimed more than a hundred ships'],
  ['absent', 'A new lens was bought from a company in Hamburg'],
  ['absent', 'On the rock they kept goats and a small library'],
  ['absent', 'Mercury is poisonous, and the keepers often fell ill'],
  ['absent', 'Nobody has lived there since the storm'],
  ['absent', 'The quarry closed in the spring of that year'],
  ['absent', 'To be, or not to be, that is the question'],
];

describe('a quotation', () => {
  it.each(quotations)('is %s: %s', async (label, quotation) => {
    expect((await check(quotation)).kind).toBe(label);
  });

  it('that is absent comes with the nearest passage', async () => {
    const result = await check('Nobody repairs that old foghorn nowadays');
    expect(result.kind === 'absent' && result.nearest?.passage).toBe(4);
  });

  it.each([
    'Aliens landed on a rock in the garden of the ambassador',
    'The last president of the company resigned today',
  ])('that has but one word in common with a passage comes without: %s', async (quotation) => {
    expect(await check(quotation)).toEqual({ kind: 'absent', quotation, nearest: undefined });
  });

  it.each(['', ' ', '…', '"', '🙂🙂', ',,,', '\u200b'])(
    'without a word is absent: “%s”',
    async (text) => {
      expect(await check(text)).toEqual({ kind: 'absent', quotation: text, nearest: undefined });
    },
  );

  it.each(['grey granite', 'zebra', 'lived on Mars'])(
    'too short to be altered is absent: %s',
    async (text) => {
      expect((await check(text)).kind).toBe('absent');
      expect((await check('granite')).kind).toBe('verbatim');
    },
  );

  it.each([
    'a b '.repeat(1_500),
    'the of '.repeat(850),
    'the … '.repeat(1_000),
    'a,'.repeat(3_000),
    '🙂'.repeat(3_000),
    '['.repeat(6_000),
    `a${'\u0301'.repeat(6_000)}`,
    '\ud800 x '.repeat(1_500),
    '__proto__ constructor toString hasOwnProperty',
    'The lighthouse at Harrow Point '.repeat(200),
  ])('may be anything (case %#)', async (text) => {
    expect(['altered', 'absent']).toContain((await check(text)).kind);
  });

  it('is checked at once in an article that repeats itself', async () => {
    const tokens = Array.from({ length: 50 }, () => 'a b '.repeat(500));
    const index = await PassageIndex.build(articleOf([...tokens, 'c'], 'en'));
    expect((await checkIn(index, 'a b '.repeat(1_500))).kind).toBe('verbatim');
    expect((await checkIn(index, `${'a b '.repeat(1_500)}d`)).kind).not.toBe('verbatim');
    expect((await checkIn(index, `${'a … b … '.repeat(500)} b b`)).kind).not.toBe('verbatim');
  });
});

/** Words, and characters where no spaces part words. */
const SPACED_WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu;
// Sara am (U+0E33) is a letter, but is folded into a mark and a letter.
const UNSPACED_WORD = /\p{N}+|\p{L}[\p{M}\u0e33]*/gu;

/** A stretch of whole words of one of the articles. */
const stretch = fc
  .record({
    name: fc.constantFrom('lighthouse', 'marks', 'chinese', 'japanese', 'thai'),
    passage: fc.nat(),
    ends: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ name, passage: anyPassage, ends }) => {
    const { article, language } = indexes.get(name) as PassageIndex;
    const passage = anyPassage % article.passages.length;
    const text = article.passages[passage]?.text as string;
    const words = Array.from(
      text.matchAll(language.unspaced ? UNSPACED_WORD : SPACED_WORD),
      ({ 0: word, index }): Span => [index, index + word.length],
    );
    const [first, last] = ends.map((end) => end % words.length).sort((a, b) => a - b) as [
      number,
      number,
    ];
    const span: Span = [words[first]?.[0] as number, words[last]?.[1] as number];
    return { name, passage, span, words: words.slice(first, last + 1), text: text.slice(...span) };
  });

/** Other ways to write what a mark stands for. */
const VARIANTS: [RegExp, string[]][] = [
  [/[’']/u, ["'", '’', 'ʼ']],
  [/[“”‘"]/u, ['"', '„', '»', '']],
  [/[—–-]/u, ['-', '–', '—', '--']],
  [/…/u, ['...', '…', '']],
  [/ /u, [' ', '  ', '\n', '\u00a0', ' \u200b', '\u3000', '** ', ' __']],
  [/\p{L}/u, []],
];

const rewriting = fc.infiniteStream(fc.nat());

function rewrite(text: string, choices: Iterator<number>): string {
  return text.replace(/./gsu, (character) => {
    const choice = choices.next().value as number;
    const [, variants] = VARIANTS.find(([pattern]) => pattern.test(character)) ?? [];
    if (!variants) return character;
    const cased = [character, character.toUpperCase(), character.toLowerCase()];
    const options = variants.length > 0 ? variants : cased;
    return options[choice % options.length] as string;
  });
}

describe('whatever is quoted', () => {
  it('is verbatim, however its marks, case and white space are written', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, rewriting, async ({ name, passage, span, text }, choices) => {
        const result = await verbatim(`“${rewrite(text, choices)}!”`, name);
        expect(shown(result).toLowerCase()).toBe(text.toLowerCase());
        const { passages } = (indexes.get(name) as PassageIndex).article;
        const wholeText = passages.map((each) => each.text).join('\n');
        if (wholeText.toLowerCase().split(text.toLowerCase()).length > 2) return;
        expect(result.places).toMatchObject([{ passage, span }]);
      }),
    );
  });

  it('is altered with one word changed', async () => {
    const long = stretch.filter(({ words }) => words.length >= 7);
    await fc.assert(
      fc.asyncProperty(long, fc.nat(), async ({ name, words, span, text }, anyWord) => {
        const [start, end] = words[anyWord % words.length] as Span;
        const word = text.slice(start - span[0], end - span[0]);
        const quotation = `${text.slice(0, start - span[0])} zeppelin ${text.slice(end - span[0])}`;
        const result = await altered(quotation, name);
        const added = result.differences.filter(({ kind }) => kind === 'added');
        const removed = result.differences.filter(({ kind }) => kind === 'removed');
        expect(added.map((each) => each.text).join(' ')).toContain('zeppelin');
        expect(
          removed.some(
            (each) =>
              each.text.includes(word[0] as string) || each.text.includes(word.at(-1) as string),
          ),
        ).toBe(true);
      }),
    );
  });

  it('is absent when the article has none of its words', async () => {
    const word = fc.constantFrom('Zebras', 'gallop', 'across', 'purple', 'continents', 'eagerly');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 60 }), async (words) => {
        expect((await check(words.join(' '))).kind).toBe('absent');
      }),
    );
  });

  it('gets spans that lie inside their passages, in order', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      stretch.map(({ text }) => text),
      fc.constantFrom('…', '[...]', ' ', '\n', '"', '. . .'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece),
        fc.constantFrom(...['lighthouse', 'chinese', 'thai']),
        async (pieces, name) => {
          const result = await check(pieces.join(' '), name);
          const places =
            result.kind === 'absent'
              ? []
              : result.kind === 'assembled'
                ? result.parts.flatMap((part) => part.places)
                : result.places;
          expect(places.length > 0).toBe(result.kind !== 'absent');
          for (const {
            text,
            span: [start, end],
          } of places) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
