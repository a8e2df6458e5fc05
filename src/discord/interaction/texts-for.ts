import { Locale } from 'discord.js';
import { formatsFor } from '../../voice/formats.js';
import { languages } from '../../voice/languages.js';
import type { Texts } from '../../voice/texts.js';

/** The locales that have texts of their own. */
export const spokenLocales: readonly Locale[] = Object.values(Locale).filter((locale) =>
  languages.some(({ locales }) => locales.includes(locale)),
);

const written = new Map<string, Texts>();

/** The texts for a member whose Discord is set to a locale; English where there are no others yet. */
export function textsFor(locale: Locale): Texts {
  let texts = written.get(locale);
  if (!texts) {
    const language = languages.find(({ locales }) => locales.includes(locale)) ?? languages[0];
    // Discord has some thirty locales; anything else is no language, and must not fill the memory.
    const isKnown = Object.values(Locale).includes(locale);
    texts = language.write(formatsFor(language.code, isKnown ? locale : language.code));
    if (isKnown) written.set(locale, texts);
  }
  return texts;
}
