import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/answer/detect-language.js';
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

  it('is not misled by a short English text', () => {
    expect(languageOf(articleOf(['A paragraph about snails that arrive late.']))).toBe('en');
    expect(languageOf(articleOf(['Another paragraph about slugs. They eat at night.']))).toBe('en');
    expect(languageOf(articleOf(['Le phare est sur une île.']))).toBe('fr');
  });

  it('takes no side in a text of two languages', () => {
    expect(languageOf(articleOf([ENGLISH, GERMAN, ENGLISH, GERMAN, ENGLISH, GERMAN]))).toBe('und');
  });
});
