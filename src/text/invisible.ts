/** Control characters but for line ends and tabs, and halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|\p{Cs}/gu;
/** Zero-width spaces, word joiners, inner BOMs, soft hyphens; joiners (U+200C, U+200D) shape words. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;
/** An embedding or override that is never closed would turn around whatever the text stands in. */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;
/** Every line end that text files use, old printers' form feeds and U+2028 of web pages included. */
const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g;

/** Drops what no reader sees and a display or a search would stumble over. Lines and tabs stay. */
export function dropInvisible(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(INVISIBLE, '').replace(BIDI_OVERRIDES, '');
}

/** Makes every line end a `\n`. */
export function unifyLineEnds(text: string): string {
  return text.replace(LINE_ENDS, '\n');
}

/** Puts words together that a soft hyphen, or the sign that scans have for one, parts at a line's end. */
export function joinSoftHyphens(text: string): string {
  return text.replace(/(?<=\p{L})(?:\u00AD|¬) ?\n {0,20}(?=\p{Ll})/gu, '');
}
