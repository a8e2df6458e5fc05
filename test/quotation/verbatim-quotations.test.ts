import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { Located } from '../../src/quotation/check-quote.js';
import { articleOf, lighthouse } from '../answer/articles.js';
import { check, checkIn, shown, spanTexts, verbatim } from './checks.js';

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

  it('may have other spaces and marks in Chinese', async () => {
    expect(spanTexts(await verbatim('灯塔 建于 1871 年,由工程师……设计', 'chinese'))).toEqual([
      '灯塔建于1871年，由工程师设计',
    ]);
  });
});
