import { english } from './english.js';
import type { Formats } from './formats.js';
import type { Texts } from './texts.js';

/** A language that the bot speaks. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** What Discord calls it, once for each country. */
  readonly locales: readonly string[];
  /** Writes the texts, with figures and dates in the form that is asked for. */
  write(formats: Formats): Texts;
}

/** The first serves whoever speaks none of them. */
export const languages: readonly [Language, ...Language[]] = [english];
