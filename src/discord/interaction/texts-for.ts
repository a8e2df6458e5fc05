import { Locale, TimestampStyles, time } from 'discord.js';
import { oncePerText } from '../../once-per.js';
import { formatsFor } from '../../voice/formats.js';
import { languages } from '../../voice/languages.js';
import type { Texts } from '../../voice/texts.js';

/** The locales that have texts of their own. */
export const spokenLocales: readonly Locale[] = Object.values(Locale).filter((locale) =>
  languages.some(({ locales }) => locales.includes(locale)),
);

/** Shorter waits are told to the second. */
const SHORT_WAIT_MS = 2 * 60_000;

/** All that Discord has; anything else is not a language, and must not fill the memory. */
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

const write = oncePerText((locale): Texts => {
  const language = languages.find(({ locales }) => locales.includes(locale)) ?? languages[0];
  return language.write({ ...formatsFor(language.code, locale), clock: showClock });
});

/** Returns the texts for a member's locale, or the English ones if it has none. */
export function textsFor(locale: Locale): Texts {
  return write(LOCALES.has(locale) ? locale : Locale.EnglishUS);
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
