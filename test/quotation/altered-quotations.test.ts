import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { Located } from '../../src/quotation/check-quote.js';
import { articleOf } from '../answer/articles.js';
import { altered, checkIn, shown, spanTexts } from './checks.js';

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
