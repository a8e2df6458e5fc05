import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/answer/language/language.js';
import { splitSentences, splitWords } from '../../../src/answer/language/words.js';

const forms = async (text: string, code: string) =>
  splitWords(text, await loadLanguage(code)).map(({ form }) => form);
const sentences = (text: string, code?: string) =>
  splitSentences(text, code).map((span) => text.slice(...(span as [number, number])));

describe('splitWords', () => {
  it('folds case and compatibility forms, and parts words at apostrophes', async () => {
    expect(await forms('Iran’s ﬁrst plan—and l’ÉTÉ', 'en')).toEqual([
      'iran',
      's',
      'first',
      'plan',
      'and',
      'l',
      'été',
    ]);
  });

  it('keeps marks with their letters', async () => {
    expect(await forms('यह एक परीक्षण है।', 'hi')).toEqual(['यह', 'एक', 'परीक्षण', 'है']);
  });

  it('finds words that no space parts', async () => {
    expect(await forms('灯塔的看守人', 'zh')).toEqual(['灯塔', '的', '看守', '人']);
    expect((await forms('ประภาคารเก่าแก่', 'th')).length).toBeGreaterThan(1);
  });

  it('keeps signs that tell names apart', async () => {
    expect(await forms('C, C++ and C#; .NET at example.net.', 'en')).toEqual(
      'c c++ and c# .net at example net'.split(' '),
    );
    expect(await forms('1.1, 1.10, v2.0.1, 100.1a. In 1990.', 'en')).toEqual(
      '1.1 1.10 v2.0.1 100.1a in 1990'.split(' '),
    );
    expect(await forms('run --dry-run -- or [--force], x--y', 'en')).toEqual(
      'run --dry-run or --force x y'.split(' '),
    );
    expect(await forms('👍🏽 wins ©', 'en')).toEqual(['👍🏽', 'wins']);
  });

  it('gives spans into the text as written', async () => {
    const text = 'Ein Ausflug nach Köln.';
    const language = await loadLanguage('de');
    expect(
      splitWords(text, language).map(({ span }) => text.slice(...(span as [number, number]))),
    ).toEqual(['Ein', 'Ausflug', 'nach', 'Köln']);
  });
});

describe('long texts', () => {
  it('without a space are read in time', async () => {
    const text = '灯塔的看守人'.repeat(15_000);
    expect((await forms(text, 'zh')).length).toBeGreaterThan(15_000);
    expect(sentences(text).join('')).toBe(text);
  });

  it('are parted at the same places as short ones', () => {
    const text = '灯塔很旧。看守人走了！ It rose. It fell. '.repeat(2_000);
    expect(new Set(sentences(text))).toEqual(
      new Set(['灯塔很旧。', '看守人走了！', 'It rose.', 'It fell.']),
    );
  });
});

describe('splitSentences', () => {
  it.each([
    ['他走了。“好的。”她说。', ['他走了。', '“好的。”', '她说。']],
    ['He left. (She stayed.) They ate.', ['He left.', '(She stayed.)', 'They ate.']],
    ['Er ging. „Ja“, sagte sie (', ['Er ging.', '„Ja“, sagte sie (']],
  ])('puts what opens to the sentence that it opens: %s', (text, sentences) => {
    expect(splitSentences(text).map((span) => text.slice(...span))).toEqual(sentences);
  });

  it.each([
    [['It rose. It fell.'], ['It rose.', 'It fell.']],
    [['Dr. A. Thorne met Gov. Hale at 5 p.m. on the pier. They spoke.'], 2],
    [['灯塔很旧。看守人走了！'], ['灯塔很旧。', '看守人走了！']],
    [['- one\n- two'], ['- one', '- two']],
    [['no mark at all'], ['no mark at all']],
    [
      ['He built it.[2][3] It stands.[citation needed] “Yes.”[4] Who knows?[5]'],
      ['He built it.[2][3]', 'It stands.[citation needed]', '“Yes.”[4]', 'Who knows?[5]'],
    ],
    [['He left. [Laughter] She stayed.'], ['He left.', '[Laughter] She stayed.']],
    [
      ['Sign up by typing !join now. See https://a.example/?a=1 or ask!'],
      ['Sign up by typing !join now.', 'See https://a.example/?a=1 or ask!'],
    ],
    [['Is it .env or a.b? No.'], ['Is it .env or a.b?', 'No.']],
    [['Great!🎉 So it is.'], ['Great!', '🎉 So it is.']],
    [['灯塔很旧!看守人走了?是的.'], ['灯塔很旧!', '看守人走了?', '是的.']],
    [['灯塔很旧。[1]看守人走了。'], ['灯塔很旧。[1]', '看守人走了。']],
    [[' … '], ['…']],
    [['1. One thing. 2. Another.'], ['1. One thing.', '2. Another.']],
  ])('%j', ([text], expected) => {
    if (typeof expected === 'number') expect(sentences(text as string)).toHaveLength(expected);
    else expect(sentences(text as string)).toEqual(expected);
  });

  it.each([
    [
      'de',
      [
        'Er starb am 7. Januar 1943.',
        'König Ludwig XIV. von Frankreich kam z. B. im 19. Jahrhundert.',
      ],
    ],
    ['de', ['Das kostet 30 Mio. Euro.', 'Mehr nicht.']],
    ['tr', ['II. Abdülhamid 2. Dünya Savaşı’ndan önce öldü.', 'Prof. Dr. Ali geldi.']],
    ['es', ['Vivió en EE. UU. con la Dra. Gómez.', 'Luego volvió.']],
    ['ru', ['Он родился в 1995 г.', 'Потом жил в г. Москва на ул. Ленина.']],
    ['hi', ['डॉ. राम गाँव में रहते हैं।', 'वह १९९५ में आए थे।']],
    ['vi', ['TP. Hồ Chí Minh rất lớn.', 'Ở đó có sông.']],
    ['en', ['It was decided under article 34.', 'That was in Super Bowl 50.']],
  ])('knows what a full stop does in %s: %j', (code, parts) => {
    expect(sentences(parts.join(' '), code)).toEqual(parts);
  });
});
