import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/answer/language/language.js';
import { splitWords } from '../../../src/answer/language/words.js';

const forms = async (text: string, code: string) =>
  splitWords(text, await loadLanguage(code)).map(({ form }) => form);

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

  it('tells what somebody won from what won’t do', async () => {
    const { analyse } = await loadLanguage('en');
    expect(await forms("Who won? It won't, won’t it?", 'en')).toEqual(
      "who won it won't won’t it".split(' '),
    );
    expect(['won', "won't", 'won’t'].map((word) => analyse(word).isStopWord)).toEqual([
      false,
      true,
      true,
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
  it('without a space are split in linear time', async () => {
    const text = '灯塔的看守人'.repeat(15_000);
    expect((await forms(text, 'zh')).length).toBeGreaterThan(15_000);
  });
});
