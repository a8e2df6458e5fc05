import { formatsFor } from './formats.js';
import { languages } from './languages.js';
import type { Texts } from './texts.js';

let texts: Texts | undefined;

/**
 * Texts for the people who run the bot, in English: in a terminal, and when the start fails. Created at the
 * first call, because Intl takes long to load.
 */
export function operatorTexts(): Texts {
  const [{ code, write }] = languages;
  texts ??= write(formatsFor(code, code));
  return texts;
}
