import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguage } from '../../src/answer/language.js';
import { articleOf } from './articles.js';

const ENGLISH = 'The ferry leaves the northern harbour every hour until the weather turns.';
const GERMAN = 'Die Fähre verlässt den nördlichen Hafen jede Stunde, bis das Wetter umschlägt.';

describe('languageOf', () => {
  it('trusts what the article declares, in any well-formed way', () => {
    expect(languageOf(articleOf([ENGLISH], 'pt_BR'))).toBe('pt');
    expect(languageOf(articleOf([ENGLISH], 'nb'))).toBe('no');
  });

  it('otherwise detects it', () => {
    expect(languageOf(articleOf([ENGLISH]))).toBe('en');
    expect(languageOf(articleOf([GERMAN], 'not a language'))).toBe('de');
    expect(
      languageOf(
        articleOf(['灯塔的看守人在岩石上住了很久，每六个星期轮换一次，从来没有离开过海岸。']),
      ),
    ).toBe('zh');
  });

  it('takes no side in a text of two languages', () => {
    expect(languageOf(articleOf([ENGLISH, GERMAN, ENGLISH, GERMAN]))).toBe('und');
  });
});

describe('loadLanguage', () => {
  it('stems and knows stop words where they exist', async () => {
    const english = await loadLanguage('en-GB');
    const stem = (word: string) => english.analyse(word).stem;
    expect(stem('Running')).toBe(stem('runs'));
    expect(stem('ran')).toBe(stem('running'));
    expect(english.stopWords.has('the')).toBe(true);
  });

  it('knows how rare a word is', async () => {
    const { analyse } = await loadLanguage('en');
    expect(analyse('people').rarity).toBeLessThan(analyse('lighthouse').rarity);
    expect(analyse('foghorn')).toMatchObject({ rarity: 1, isListed: false });
  });

  it('leaves words as they are where nothing is known', async () => {
    const unknown = await loadLanguage('und');
    expect(unknown.analyse('Running')).toMatchObject({ form: 'running', stem: 'running' });
    expect(unknown.stopWords.size).toBe(0);
  });

  it('refuses what is no language code', async () => {
    await expect(loadLanguage('no such thing')).rejects.toMatchObject({ code: 'language-unknown' });
  });
});
