import { english } from './english.js';
import type { Language } from './texts.js';

/** The languages that the bot speaks. The first is for people who use none of them. */
export const languages: readonly [Language, ...Language[]] = [english];
