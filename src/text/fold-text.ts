import { endsUnspaced, startsUnspaced } from '../article/plain-text/text-line.js';

/** Stands for a line break that is meant, as opposed to one that only wraps the source's lines. */
export const LINE_BREAK = '\u2028';

/** Control and invisible characters, which character references bring back into decoded text. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Cs}\u200B\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu;
/** A comma or question mark of Chinese and Japanese, which brings its own space. */
const WIDE_PUNCTUATION_END = /[\uFF01-\uFF60]$/;

/**
 * Folds a run of markup's text into what a reader sees: wrapped lines are joined (without a space in
 * scripts that have none), white space is one space, and each `LINE_BREAK` is a `\n`.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .split(LINE_BREAK)
    .map((line) => joinWrapped(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Takes unprintable characters out of text whose white space matters, such as code. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

function joinWrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      const isUnspaced = WIDE_PUNCTUATION_END.test(line) || endsUnspaced(line);
      return isUnspaced && startsUnspaced(next) ? line : `${line} `;
    })
    .join('');
}
