/** Matches a character that is as wide as two letters: East Asian ones (but for half-width forms), and emoji. */
const WIDE =
  /(?![\uFF61-\uFFDC])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;
/** Matches a character of two UTF-16 units. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** The most characters for each column of a line: a letter may carry a mark, which takes no column. */
export const CHARACTERS_PER_COLUMN = 2;

/**
 * Roughly how many columns a line takes in a monospaced font: two for an East Asian character or an
 * emoji, none for a combining mark.
 */
export function columns(line: string): number {
  if (/^\p{ASCII}*$/u.test(line)) return line.length;
  const count = (characters: RegExp) => line.match(characters)?.length ?? 0;
  return line.length - count(ASTRAL) - count(/\p{M}/gu) + count(WIDE);
}

/** True when a line takes at most `max` columns. Lines with far more characters are not read to the end. */
export function fitsColumns(line: string, max: number): boolean {
  return line.length <= max * CHARACTERS_PER_COLUMN && columns(line) <= max;
}
