import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import {
  checkQuote,
  checkQuotes,
  type Located,
  type QuoteCheck,
} from '../../src/quotation/check-quote.js';
import { type NumberedArticle, numberArticle } from '../../src/quotation/numbered-article.js';
import type { Span } from '../../src/text/span.js';
import { articleOf, lighthouse } from '../answer/articles.js';

const marks = articleOf(
  [
    '“We — all four of us — hadn’t slept,” he said… “not for 36 hours.”',
    'The café’s menu lists fish at €14, a straße of shops, and “the ‘best’ pie”.',
    'Output rose by 40% in 2019–20. It rose by 40 in 2021.',
  ],
  'en',
);
const chinese = articleOf(
  [
    '灯塔建于1871年，由工程师设计。花岗岩是从内陆四十英里的采石场运来的。',
    '四名看守人住在岩石上，每人六个星期。',
  ],
  'zh',
);
const japanese = articleOf(
  [
    '灯台は1871年から船を導いている。レンズはリヨンの工房で磨かれた。',
    '四人の灯台守が岩の上に住んでいた。',
  ],
  'ja',
);
const thai = articleOf(
  ['ประภาคารแห่งนี้นำทางเรือมาตั้งแต่ปี 1871 หินแกรนิตมาจากเหมืองที่อยู่ไกล', 'ผู้ดูแลสี่คนอาศัยอยู่บนโขดหินครั้งละหกสัปดาห์'],
  'th',
);

const indexes = new Map<string, PassageIndex>();
const numbered = new Map<string, NumberedArticle>();
beforeAll(async () => {
  for (const [name, article] of Object.entries({ lighthouse, marks, chinese, japanese, thai })) {
    indexes.set(name, await PassageIndex.build(article));
    numbered.set(name, await numberArticle(article));
  }
});

function check(quotation: string, name = 'lighthouse'): Promise<QuoteCheck> {
  const [index, article] = [indexes.get(name), numbered.get(name)];
  return checkQuote(index as PassageIndex, article as NumberedArticle, quotation);
}

async function checkIn(index: PassageIndex, quotation: string): Promise<QuoteCheck> {
  const [result] = await checkQuotes(index, [quotation]);
  return result as QuoteCheck;
}

/** The check of a quotation that is of this kind. */
async function checkIs(
  kind: QuoteCheck['kind'],
  quotation: string,
  name?: string,
): Promise<Located> {
  const result = await check(quotation, name);
  expect(result.kind).toBe(kind);
  return result as Located;
}

const verbatim = (quotation: string, name?: string) => checkIs('verbatim', quotation, name);
const altered = (quotation: string, name?: string) => checkIs('altered', quotation, name);

/** The text of each place that is quoted, or that lies between quoted places. */
function spanTexts({ places }: Located): string[] {
  return places.map(({ text, span }) => text.slice(...span));
}

/** Removed words in square brackets, added ones in braces. */
function shown({ differences }: Located): string {
  const draw = { same: (text: string) => text, removed: (text: string) => `[${text}]` };
  return differences
    .map(({ kind, text }) => (kind === 'added' ? `{${text}}` : draw[kind](text)))
    .join('');
}

describe('a verbatim quotation', () => {
  it('says in which passage, under which headings, and where', async () => {
    const text = lighthouse.passages[4]?.text as string;
    const start = text.indexOf('Ruben');
    expect(await check('Ruben Adair, still repairs the foghorn')).toEqual({
      kind: 'verbatim',
      quotation: 'Ruben Adair, still repairs the foghorn',
      places: [
        {
          passage: 4,
          text,
          headingPath: ['The keepers', 'The last watch'],
          span: [start, start + 'Ruben Adair, still repairs the foghorn'.length],
        },
      ],
      differences: [{ kind: 'same', text: 'Ruben Adair, still repairs the foghorn' }],
    });
  });

  it.each([
    ['case', 'THE GRANITE CAME BY BARGE'],
    ['white space', '\n the   granite\u00a0came\nby barge\t'],
    ['punctuation around it', '…(the granite came by barge!?)'],
    ['quotation marks', '"the ‘granite’ came by «barge»"'],
    ["Discord's markup", '***the** granite* ||came|| __by__ ~~`barge`~~'],
    ['invisible characters', 'the gran\u00adite came\u200b by\u200f barge\ufeff'],
    ['full width', 'ｔｈｅ ｇｒａｎｉｔｅ came by barge'],
  ])('may differ in %s', async (_, quotation) => {
    expect(spanTexts(await verbatim(quotation))).toEqual(['The granite came by barge']);
  });

  it.each([
    ["We -- all four of us -- hadn't slept", 'We — all four of us — hadn’t slept'],
    ['hadnʼt slept, he said. Not for 36 hours', undefined],
    ["hadn't slept,' he said 'not for 36 hours", 'hadn’t slept,” he said… “not for 36 hours'],
    ['THE CAFE\u0301‘S MENU', 'The café’s menu'],
    ['STRASSE of shops', 'straße of shops'],
    ['"the "best" pie"', 'the ‘best’ pie'],
    ['2019-20', '2019–20'],
    ['lists ﬁsh at €14', 'lists fish at €14'],
    ['lists fish at £14', undefined],
    ['rose by 40% in 2021', undefined],
    ['cafes menu lists', undefined],
  ])('reads marks as people write them: %s', async (quotation, written) => {
    const result = await check(quotation, 'marks');
    expect(result.kind === 'verbatim' ? spanTexts(result) : undefined).toEqual(
      written === undefined ? undefined : [written],
    );
  });

  it.each([
    'The granite… came by barge',
    'The granite […] came by barge',
    '[The] granite came by barge',
  ])('may have marks that stand for nothing: %s', async (quotation) => {
    expect(shown(await verbatim(quotation))).toBe('The granite came by barge');
  });

  it('may leave out marks', async () => {
    expect((await verbatim('at a time … each for six weeks')).places).toMatchObject([
      { passage: 3 },
    ]);
  });

  it('may run from one passage into the next', async () => {
    const both = await verbatim('Masons worked only at low tide.\n\nThe lens was ground');
    expect(both.places.map(({ passage }) => passage)).toEqual([1, 2]);
    expect(spanTexts(both)).toEqual(['Masons worked only at low tide.', 'The lens was ground']);
  });

  it('may be a heading, in its section, or the title', async () => {
    expect((await verbatim('The Last Watch')).places).toEqual([
      {
        passage: 4,
        text: 'The last watch',
        headingPath: ['The keepers', 'The last watch'],
        span: [0, 14],
      },
    ]);
    expect((await verbatim('Test article')).places).toMatchObject([
      { passage: 0, headingPath: [] },
    ]);
    // A passage says what a heading only names.
    expect((await verbatim('the keepers')).places).toMatchObject([{ passage: 4, span: [25, 36] }]);
  });

  it.each([
    ['buckets. Automatic lamps', [3, 4]],
    ['buckets.\n\nThe last watch\nAutomatic lamps', [3, 4, 4]],
  ])('may run across a heading, with or without it: %j', async (quotation, passages) => {
    expect((await verbatim(quotation)).places.map(({ passage }) => passage)).toEqual(passages);
  });

  it('may be a heading that nothing follows', async () => {
    const index = await PassageIndex.build(articleOf(['# Isle', 'A rock.', '## To be written']));
    const result = (await checkIn(index, 'to be written')) as Located;
    expect(result.places).toMatchObject([{ passage: 0, headingPath: ['Isle', 'To be written'] }]);
  });

  it.each([
    ['chinese', '花岗岩是从内陆四十英里的采石场运来的'],
    ['chinese', '年，由工程师设计。花岗'],
    ['japanese', 'レンズはリヨンの工房で'],
    ['thai', 'หินแกรนิตมาจากเหมือง'],
  ])('is found in %s: %s', async (name, quotation) => {
    expect(spanTexts(await verbatim(quotation, name))).toEqual([quotation]);
  });

  it('of Chinese may have spaces and other marks', async () => {
    expect(spanTexts(await verbatim('灯塔 建于 1871 年,由工程师……设计', 'chinese'))).toEqual([
      '灯塔建于1871年，由工程师设计',
    ]);
  });
});

describe('a quotation that leaves words out', () => {
  it.each([
    'The granite came … from a quarry […] Masons worked only at low tide',
    'the granite came...from a quarry [...] masons worked only at low tide.',
    'The granite came (…) from a quarry ... Masons worked only at low tide…',
    '... The granite came . . . from a quarry [ … ] Masons worked only at low tide',
  ])('is shown with them: %s', async (quotation) => {
    expect(shown(await checkIs('shortened', quotation))).toBe(
      'The granite came [by barge] from a quarry [40 miles inland.] Masons worked only at low tide',
    );
  });

  it.each([
    ['The keepers did … approve the tower.', 'The keepers did [not] approve the tower'],
    ['No man can … climb it', 'No man can [safely] climb it'],
  ])('does not hide what it turns round: %s', async (quotation, comparison) => {
    const index = await PassageIndex.build(
      articleOf(['The keepers did not approve the tower. No man can safely climb it.'], 'en'),
    );
    const result = (await checkIn(index, quotation)) as Located;
    expect(result.kind).toBe('shortened');
    expect(shown(result)).toBe(comparison);
  });

  it('may run across passages and headings', async () => {
    const result = await checkIs('shortened', 'Masons worked […] in Lyon … Four keepers lived');
    expect(result.places.map(({ passage }) => passage)).toEqual([1, 2, 3]);
    expect(shown(result)).toMatch(
      /^Masons worked \[only .*\] in Lyon\[\. It .*\]\nFour keepers lived$/s,
    );
  });

  it('of Chinese has them, too', async () => {
    expect(shown(await checkIs('shortened', '灯塔建于1871年,由……设计', 'chinese'))).toBe(
      '灯塔建于1871年，由[工程师]设计',
    );
  });

  it('is found where it leaves out least', async () => {
    const index = await PassageIndex.build(
      articleOf(['The old tower fell. The crew said the tower they saw was safe.'], 'en'),
    );
    expect(shown((await checkIn(index, 'the tower … was safe')) as Located)).toBe(
      'the tower [they saw] was safe',
    );
  });

  it('does not leave out more than a long paragraph', async () => {
    const filler = Array.from({ length: 20 }, (_, n) => `Filler ${n} ${'stands here '.repeat(20)}`);
    const far = await PassageIndex.build(
      articleOf(['The committee did not', ...filler, 'approve the budget'], 'en'),
    );
    expect((await checkIn(far, 'The committee did … approve the budget')).kind).not.toBe(
      'shortened',
    );
  });

  it('is found at a later place when only that one goes on as quoted', async () => {
    const filler = Array.from({ length: 20 }, (_, n) => `Filler ${n} ${'stands here '.repeat(20)}`);
    const index = await PassageIndex.build(
      articleOf(['The bell rang at dawn.', ...filler, 'The bell rang at noon and at dusk.'], 'en'),
    );
    const result = (await checkIn(index, 'The bell rang … at dusk')) as Located;
    expect(result.places.map(({ passage }) => passage)).toEqual([21]);
  });
});

describe('a quotation with an editor’s brackets', () => {
  it.each([
    '[T]he granite came by barge',
    '[The granite] came by barge',
    'The granite [came] by barge',
  ])('is verbatim where the article says the same: %s', async (quotation) => {
    expect(shown(await verbatim(quotation))).toBe('The granite came by barge');
  });

  it.each([
    [
      '[The stone] came by barge from a quarry',
      'The [granite] {[stone]} came by barge from a quarry',
    ],
    [
      'The granite came by barge [of all things] from a quarry',
      'The granite came by barge {[of all things]} from a quarry',
    ],
    [
      'The granite [for the tower] came … from a quarry [in the hills]',
      'The granite {[for the tower]} came [by barge] from a quarry {[in the hills]}',
    ],
    ['Masons [sic] worked only at low tide', 'Masons {[sic]} worked only at low tide'],
    ['Masons worked [only at high] tide', 'Masons worked only at [low] {[high]} tide'],
  ])('is edited where it does not: %s', async (quotation, comparison) => {
    expect(shown(await checkIs('edited', quotation))).toBe(comparison);
  });

  it('shows those of the article, too', async () => {
    const index = await PassageIndex.build(
      articleOf(['The old tower[12] fell in March [of that year].'], 'en'),
    );
    expect(shown((await checkIn(index, 'The old tower fell in March')) as Located)).toBe(
      'The old tower[[12]] fell in March',
    );
    expect(shown((await checkIn(index, 'tower[12] fell … year')) as Located)).toBe(
      'tower[12] fell [in March [of that] year',
    );
  });

  it('is altered where it differs outside of them', async () => {
    expect(shown(await altered('[Some] masons worked only at high tide'))).toContain('{high}');
  });
});

describe('a quotation that is put together', () => {
  it.each([
    'Masons worked only at low tide. Automatic lamps replaced the keepers in 1988.',
    'Automatic lamps replaced the keepers … Masons worked only at low tide',
    'The granite came by barge. Four keepers lived on the rock! It floats on a bath of mercury',
  ])('of sentences from all over is found in parts: %s', async (quotation) => {
    const result = await check(quotation);
    if (result.kind !== 'assembled') throw new Error(result.kind);
    expect(result.parts.every(({ kind }) => kind === 'verbatim')).toBe(true);
    const words = (text: string) => text.match(/\w+/g);
    expect(words(result.parts.map(shown).join(' '))).toEqual(words(quotation));
  });

  it('is in as few parts as can be', async () => {
    const result = await check(
      'Masons worked only at low tide. The lens was ground in a workshop in Lyon. Automatic lamps replaced the keepers in 1988.',
    );
    expect(result.kind === 'assembled' && result.parts.map(shown)).toEqual([
      'Masons worked only at low tide.\nThe lens was ground in a workshop in Lyon',
      'Automatic lamps replaced the keepers in 1988',
    ]);
  });

  it('is compared as a whole where its sentences stand near each other', async () => {
    const index = await PassageIndex.build(
      articleOf(
        ['The old tower fell in March. Nobody was hurt. The new tower will be of steel.'],
        'en',
      ),
    );
    const result = await checkIn(
      index,
      'The old tower fell in March. The new tower will be of steel.',
    );
    expect(shown(result as Located)).toBe(
      'The old tower fell in March. [Nobody was hurt.] The new tower will be of steel',
    );
  });

  it('may have an abbreviation in a sentence', async () => {
    const index = await PassageIndex.build(
      articleOf(['Mr. Adair came ashore every week.', 'He brought flour, oil and letters.'], 'en'),
    );
    const result = await checkIn(
      index,
      'He brought flour, oil and letters. Mr. Adair came ashore every week.',
    );
    expect(result.kind).toBe('assembled');
  });

  it('is not made of a few words each', async () => {
    expect((await check('It is the. The keepers in.')).kind).not.toBe('assembled');
  });
});

describe('an altered quotation', () => {
  it.each([
    [
      'to the harbour of the old town in summer, granite came by barge from a quarry 40 miles inland',
      '{to the harbour of the old town in summer,} granite came by barge from a quarry 40 miles inland',
    ],
    [
      'granite came by barge from a quarry 40 miles inland, as all in town would tell you a year later',
      'granite came by barge from a quarry 40 miles inland{, as all in town would tell you a year later}',
    ],
  ])(
    'holds no common word for the article’s that stands elsewhere: %s',
    async (quotation, text) => {
      expect(shown(await altered(quotation))).toBe(text);
    },
  );

  it.each([
    [
      'The granite came by train from a quarry 40 miles inland.',
      'The granite came by [barge] {train} from a quarry 40 miles inland',
    ],
    ['Four keepers lived at a time', 'Four keepers lived [on the rock] at a time'],
    ['The very last of them, Ruben Adair', 'The {very} last of them, Ruben Adair'],
    ['Ruben Adair still repairs the foghorn', 'Ruben Adair[,] still repairs the foghorn'],
    ['some masons worked only at high tide', '{some} Masons worked only at [low] {high} tide'],
    [
      'It floats on a bath of oil … can turn it with two hands',
      'It floats on a bath of [mercury]{oil}[, so that a child] can turn it with [one hand]{two hands}',
    ],
    [
      'the oldest on this coast. Engineer Mabel Thorne made the plans',
      'the oldest on this coast.\nEngineer Mabel Thorne [drew] {made} the plans',
    ],
    [
      'the oldest on this coast. Building. Engineer Mabel Thorne made the plans',
      'the oldest on this coast.\nBuilding\n{.} Engineer Mabel Thorne [drew] {made} the plans',
    ],
  ])('is shown beside the article: %s', async (quotation, comparison) => {
    expect(shown(await altered(quotation))).toBe(comparison);
  });

  it.each([
    ['The cake costs 4 €', 'The cake costs [3] {4} €'],
    ['Nobody climbs the tower alone', 'Nobody climbs the tower [by himself]{alone}'],
    ['Nobody climbs the tower by night', 'Nobody climbs the tower by [himself]{night}'],
    ['Lanterns light the steps at noon', 'Lanterns light the steps at [dusk]{noon}'],
    ['Candles light the steps at dusk', '[Lanterns] {Candles} light the steps at dusk'],
  ])('may be altered at its end: %s', async (quotation, comparison) => {
    const index = await PassageIndex.build(
      articleOf(
        [
          'The cake costs 3 €. Nobody climbs the tower by himself, so most stay below.',
          'Lanterns light the steps at dusk and until the gate is closed.',
        ],
        'en',
      ),
    );
    expect(shown((await checkIn(index, quotation)) as Located)).toBe(comparison);
  });

  it('is compared with one text rather than with a heading and what stands below it', async () => {
    const index = await PassageIndex.build(
      articleOf(
        [
          '# Isle',
          'A rock.',
          '## The storm and what it did',
          'The lamp did not survive the storm.',
        ],
        'en',
      ),
    );
    const result = (await checkIn(index, 'the storm did not survive the lamp')) as Located;
    expect(shown(result)).toBe('The [lamp] {storm} did not survive the [storm]{lamp}');
  });

  it('stands in its passage', async () => {
    const result = await altered('The granite came by train from a quarry');
    expect(result.places.map(({ passage }) => passage)).toEqual([1]);
    expect(spanTexts(result)).toEqual(['The granite came by barge from a quarry']);
  });

  it.each([
    ['chinese', '四名看守人住在岩石上，每人七个星期', '四名看守人住在岩石上，每人[六]{七}个星期'],
    ['japanese', '四人の灯台守が島の上に住んでいた', '四人の灯台守が[岩]{島}の上に住んでいた'],
    // Sara am belongs to the letter before it.
    ['thai', 'ทำทางเรือมาตั้งแต่ปี 1871', '[นำ]{ทำ}ทางเรือมาตั้งแต่ปี 1871'],
    ['thai', 'ผู้ดูแลห้าคนอาศัยอยู่บนโขดหิน', 'ผู้ดูแล[สี่]{ห้า}คนอาศัยอยู่บนโขดหิน'],
  ])('is shown in %s', async (name, quotation, comparison) => {
    expect(shown(await altered(quotation, name))).toBe(comparison);
  });

  it('is found among sentences that are nearly the same', async () => {
    const weeks = Array.from({ length: 40 }, (_, week) => `The tide of week ${week} came late.`);
    const index = await PassageIndex.build(articleOf(weeks, 'en'));
    const result = (await checkIn(index, 'The tide of week 12 came early')) as Located;
    expect(shown(result)).toBe('The tide of week 12 came [late]{early}');
  });

  it('has what it adds behind its own words', async () => {
    expect(shown(await altered('The granite came by barge as we all know'))).toBe(
      'The granite came by barge {as we all know}',
    );
    expect(shown(await altered('As we all know, granite came by barge from a quarry'))).toBe(
      '{As we all know,} granite came by barge from a quarry',
    );
  });

  it('gives back both texts', async () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    const result = await altered('Four old keepers lived on a rock, each for seven whole weeks');
    const read = (kind: 'removed' | 'added') =>
      result.differences
        .filter((difference) => difference.kind === 'same' || difference.kind === kind)
        .map(({ text }) => text)
        .join('');
    expect(words(read('added'))).toEqual(words(result.quotation));
    expect(words(read('removed'))).toEqual(words(spanTexts(result).join(' ')));
  });
});

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

  it('in an article that repeats itself is found or not, but at once', async () => {
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
