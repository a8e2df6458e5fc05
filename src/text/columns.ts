const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}\uFF01-\uFF60]/gu;

/** The most characters for each column of a line: a letter may carry a mark, which takes no column. */
export const CHARACTERS_PER_COLUMN = 2;

/**
 * Roughly how many terminal columns a line takes: two for an East Asian character, none for a combining
 * mark.
 */
export function columns(line: string): number {
  if (/^\p{ASCII}*$/u.test(line)) return line.length;
  const marks = line.match(/\p{M}/gu)?.length ?? 0;
  const wide = line.match(WIDE)?.length ?? 0;
  return line.length - marks + wide;
}

/** True when a line takes at most `max` columns. Lines with far more characters are not read to the end. */
export function fitsColumns(line: string, max: number): boolean {
  return line.length <= max * CHARACTERS_PER_COLUMN && columns(line) <= max;
}
