const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}\uFF01-\uFF60]/gu;

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
