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

/** Joins lines with a space, but without one between characters of scripts that have none. */
function joinWrapped(text: string): string {
  let joined = '';
  let above = '';
  for (const wrapped of text.split('\n')) {
    const line = wrapped.trim();
    const endsJoined = WIDE_PUNCTUATION_END.test(above) || endsUnspaced(above);
    joined += endsJoined && startsUnspaced(line) ? line : ` ${line}`;
    above = line;
  }
  return joined;
}
