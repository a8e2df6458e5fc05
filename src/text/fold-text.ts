import { dropInvisible } from './invisible.js';
import { endsUnspaced, startsUnspaced } from './scripts.js';

/** Stands for a line break that is meant, as opposed to one that only wraps the source's lines. */
export const LINE_BREAK = '\u2028';

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

/**
 * Takes out control and invisible characters, which character references bring back into decoded
 * text. White space, such as code needs, stays.
 */
export function cleanText(text: string): string {
  return dropInvisible(text.replace(/\r\n?/g, '\n'));
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
