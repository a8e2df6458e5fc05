import type { ArticleBlock } from '../protocol.js';

/** The part of a passage that a message quotes, in UTF-16 code units. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/** Shorter lines are found in many passages by chance. */
const MIN_LENGTH = 24;
/** The same of a text without spaces, which says as much in fewer characters. */
const MIN_DENSE_LENGTH = 8;
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The passages that the lines of a message quote, by their numbers, in the order in which the message
 * has them. A line that was cut (“…”) is looked for in its parts.
 */
export function findQuoted(
  lines: readonly string[],
  blocks: readonly ArticleBlock[],
): Map<number, Quoted> {
  const quoted = new Map<number, Quoted>();
  const parts = lines.flatMap((line) => line.split('…')).map((part) => part.trim());
  for (const part of parts) {
    if (part.length < (DENSE.test(part) ? MIN_DENSE_LENGTH : MIN_LENGTH)) continue;
    for (const block of blocks) {
      if (block.type !== 'passage' || quoted.has(block.number)) continue;
      const start = block.text.indexOf(part);
      if (start >= 0) quoted.set(block.number, { start, end: start + part.length });
    }
  }
  return quoted;
}
