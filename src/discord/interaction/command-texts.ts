import { Locale, type LocalizationMap } from 'discord.js';
import type { Texts } from '../../voice/texts.js';
import { spokenLocales, textsFor } from './texts-for.js';

type CommandText = keyof Texts['commands'];

/** Returns a description as Discord expects it, in every language that the bot speaks. */
export function description(text: CommandText) {
  return { description: inEnglish(text), description_localizations: inEveryLanguage(text) };
}

/** Returns the name of a command in a message's menu, which is all that Discord shows of it. */
export function menuName(text: CommandText) {
  return { name: inEnglish(text), name_localizations: inEveryLanguage(text) };
}

function inEnglish(text: CommandText): string {
  return textsFor(Locale.EnglishUS).commands[text];
}

function inEveryLanguage(text: CommandText): LocalizationMap {
  return Object.fromEntries(
    spokenLocales.map((locale) => [locale, textsFor(locale).commands[text]]),
  );
}
