import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { Located } from '../../src/quotation/check-quote.js';
import { articleOf } from '../answer/articles.js';
import { altered, check, checkIn, checkIs, shown, verbatim } from './checks.js';

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

  it('is recognised in Chinese, too', async () => {
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
  ])('is found in parts when its sentences are from different places: %s', async (quotation) => {
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
