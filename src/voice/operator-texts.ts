import { formatsFor } from './formats.js';
import { languages } from './languages.js';
import type { Texts } from './texts.js';

let texts: Texts | undefined;

/**
 * English, for whoever runs the bot: in the terminal and where the bot's start fails. Written at the
 * first call, since Intl takes its time to load.
 */
export function operatorTexts(): Texts {
  const [{ code, write }] = languages;
  texts ??= write(formatsFor(code, code));
  return texts;
}
