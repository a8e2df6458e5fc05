/** Scripts written without spaces between words, by their Unicode names. */
export const UNSPACED_SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
] as const;
/** Default scripts (ISO 15924) of the languages that are written without such spaces. */
const UNSPACED_CODES: ReadonlySet<string> = new Set([
  'Hans',
  'Hant',
  'Jpan',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
]);
/** Matches characters of these scripts and the punctuation they share. */
const UNSPACED = new RegExp(
  `[${UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')}]`,
  'u',
);

/** True when a text has a character of a script written without spaces between words. */
export function hasUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** True when the line begins with a character of a script written without spaces between words. */
export function startsUnspaced(line: string): boolean {
  return UNSPACED.test(String.fromCodePoint(line.trimStart().codePointAt(0) ?? 0));
}

/** True when the line ends with a character of a script written without spaces between words. */
export function endsUnspaced(line: string): boolean {
  return UNSPACED.test(line.slice(-2));
}

/**
 * True when a language is written without spaces between words.
 * @param language BCP 47 code
 */
export function isUnspacedLanguage(language: string): boolean {
  return UNSPACED_CODES.has(new Intl.Locale(language).maximize().script ?? '');
}
