import { Locale, TimestampStyles, time } from 'discord.js';
import { formatsFor } from '../../voice/formats.js';
import { languages } from '../../voice/languages.js';
import type { Texts } from '../../voice/texts.js';

/** The locales that have texts of their own. */
export const spokenLocales: readonly Locale[] = Object.values(Locale).filter((locale) =>
  languages.some(({ locales }) => locales.includes(locale)),
);

/** Shorter waits are told to the second. */
const SHORT_WAIT_MS = 2 * 60_000;

const written = new Map<string, Texts>();

/** Returns the texts for a member's locale, or the English ones if it has none. */
export function textsFor(locale: Locale): Texts {
  let texts = written.get(locale);
  if (!texts) {
    const language = languages.find(({ locales }) => locales.includes(locale)) ?? languages[0];
    // Discord has some thirty locales; anything else is not a language and must not fill the memory.
    const isKnown = Object.values(Locale).includes(locale);
    const formats = formatsFor(language.code, isKnown ? locale : language.code);
    texts = language.write({ ...formats, clock: showClock });
    if (isKnown) written.set(locale, texts);
  }
  return texts;
}

/** Shows a time of day, which Discord displays in each reader's own time zone. */
function showClock(afterMs: number): string {
  const [unitMs, style] =
    afterMs < SHORT_WAIT_MS
      ? ([1000, TimestampStyles.LongTime] as const)
      : ([60_000, TimestampStyles.ShortTime] as const);
  const shownMs = Math.ceil((Date.now() + afterMs) / unitMs) * unitMs;
  return time(Math.floor(shownMs / 1000), style);
}
