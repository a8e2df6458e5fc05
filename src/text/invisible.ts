/** Control characters other than line ends and tabs, and lone surrogates. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|\p{Cs}/gu;
/**
 * Zero-width spaces, word joiners, inner BOMs and soft hyphens. Joiners (U+200C, U+200D) stay: they
 * shape words.
 */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;
/** Bidirectional embeddings and overrides: one that is never closed would reverse the text around it. */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;
/** Every line end found in text files, including form feeds and the U+2028 of web pages. */
const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g;

/**
 * Removes characters that no reader sees and that would upset a display or a search. Keeps lines and
 * tabs.
 */
export function dropInvisible(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(INVISIBLE, '').replace(BIDI_OVERRIDES, '');
}

/** Turns every line end into `\n`. */
export function unifyLineEnds(text: string): string {
  return text.replace(LINE_ENDS, '\n');
}

/**
 * Rejoins words that a soft hyphen, or the sign that scans have in its place, splits at the end of a
 * line.
 */
export function joinSoftHyphens(text: string): string {
  return text.replace(/(?<=\p{L})(?:\u00AD|¬) ?\n {0,20}(?=\p{Ll})/gu, '');
}
