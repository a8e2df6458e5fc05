import { dropInvisible } from './invisible.js';
import { endsUnspaced, startsUnspaced } from './scripts.js';

/** Marks a line break that is meant, unlike one that only wraps the source's lines. */
export const LINE_BREAK = '\u2028';

/** Matches a full-width comma or question mark, which brings its own space. */
const WIDE_PUNCTUATION_END = /[\uFF01-\uFF60]$/;

/**
 * Folds text from markup into what a reader sees: wrapped lines are joined (without a space in scripts
 * that have none), white space becomes one space, and each `LINE_BREAK` becomes `\n`.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .split(LINE_BREAK)
    .map((line) => joinWrapped(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Removes control and invisible characters, which character references can bring back into decoded
 * text. Keeps all white space, because code needs it.
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
