import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { spokenLocales, textsFor } from '../../../src/discord/interaction/texts-for.js';
import { languages } from '../../../src/voice/languages.js';
import type { Texts } from '../../../src/voice/texts.js';

describe('the texts', () => {
  it('write figures as the member does, and words in their own language', () => {
    const place = (locale: Locale) =>
      textsFor(locale).reader.place({ number: 1234, count: 20_000 });
    expect(place(Locale.EnglishUS)).toBe('1,234 of 20,000');
    expect(place(Locale.German)).toBe('1.234 of 20.000');
    expect(textsFor(Locale.German).answer.neverUses(['a', 'b', 'c'])).toBe(
      'It never uses “a”, “b”, and “c”.',
    );
  });

  it('say which words were read as others', () => {
    const { readAs } = textsFor(Locale.EnglishUS).answer;
    expect(readAs([{ word: 'plasn', suggestion: 'plans' }])).toBe('Read “plasn” as “plans”.');
  });

  it('do not compile where one is missing', () => {
    const texts = textsFor(Locale.EnglishUS);
    const { 'file-missing': _, ...problems } = texts.problems;
    // @ts-expect-error A language needs a text for every problem.
    const incomplete: Texts = { ...texts, problems };
    expect(incomplete.problems).not.toHaveProperty('file-missing');
  });

  it('are for locales that Discord has', () => {
    const locales = languages.flatMap((language) => language.locales);
    expect([...spokenLocales].sort()).toEqual(locales.sort());
    expect(new Set(locales).size).toBe(locales.length);
  });

  it('exist for every language of Discord, and any that it may add', () => {
    for (const locale of [...Object.values(Locale), 'xx-unknown', '' as string]) {
      expect(textsFor(locale as Locale).buttons.share).toBe('Share');
    }
  });
});
