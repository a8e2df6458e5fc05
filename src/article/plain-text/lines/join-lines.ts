import { endsUnspaced, startsUnspaced } from '../../../text/scripts.js';

/**
 * Before these words, a hyphen at the end of a line stands for a word to come: "Vor- und Nachteile", "two-
 * or threefold".
 */
const CONJUNCTION = /^(?:and|or|to|und|oder|bis|sowie|y|o|et|ou|e|en|of)\s/i;
/** Compounds that begin with these keep their hyphen ("well-known") if a longer word follows. */
const COMPOUND_START = /^(?:well|self|half|long|short|high|low|full|two|three|four|five|six)$/i;
const MIN_COMPOUND_END_CHARACTERS = 4;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** No hyphenated word is longer. */
const WORD_CHARACTERS = 60;

/** Returns a line of prose without the wide spaces after full stops, or of lines that were filled. */
export function withSingleSpaces(line: string): string {
  return line.trim().replaceAll(/ {2,}/g, ' ');
}

/** Joins the lines of a paragraph into one line. */
export type JoinLines = (lines: readonly string[]) => string;

/**
 * Returns a function that joins lines. It tells hyphens from hyphenation by how the text writes the word
 * elsewhere.
 */
export function lineJoiner(textLines: readonly string[]): JoinLines {
  let words: Set<string> | undefined;
  const isWord = (word: string): boolean => {
    words ??= collectWords(textLines);
    return words.has(word.toLowerCase());
  };
  const glue = (before: string, after: string): string => {
    const head = /([\p{L}\p{M}]+)[-‐]$/u.exec(before.slice(-WORD_CHARACTERS))?.[1];
    const tail = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(after.slice(0, WORD_CHARACTERS))?.[0];
    if (head === undefined || tail === undefined) {
      const isRange = /\d[-‐–]$/.test(before) && /^\d/.test(after);
      return isRange || (endsUnspaced(before) && startsUnspaced(after)) ? before : `${before} `;
    }
    if (CONJUNCTION.test(after)) return `${before} `;
    const isCompound =
      isWord(`${head}-${tail}`) ||
      (isWord(head) && isWord(tail)) ||
      (COMPOUND_START.test(head) && tail.length >= MIN_COMPOUND_END_CHARACTERS);
    const isNameOrLonger = /^\p{Lu}/u.test(tail) || tail.includes('-');
    return isNameOrLonger || (isCompound && !isWord(head + tail)) ? before : before.slice(0, -1);
  };
  return (lines) => {
    const parts = lines.map(withSingleSpaces).filter((line) => line !== '');
    return parts
      .map((line, index) => (index + 1 < parts.length ? glue(line, parts[index + 1] ?? '') : line))
      .join('');
  };
}

/** Returns all words of the text, without the halves at the line ends in question. */
function collectWords(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  let isAfterHyphen = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(WORD) ?? [];
    const endsWithHyphen = /[-‐]$/.test(line);
    for (const word of found.slice(isAfterHyphen ? 1 : 0, endsWithHyphen ? -1 : undefined)) {
      words.add(word);
    }
    isAfterHyphen = endsWithHyphen;
  }
  return words;
}
