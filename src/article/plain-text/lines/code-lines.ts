/** Markdown’s depth; verse and addresses are indented less, or have no marks of code. */
const INDENT = /^(?: {4}|\t)/;
const MIN_LINES = 2;
/** At least this share of the lines has marks of code; the others are names, comments, brackets. */
const MIN_MARKED_SHARE = 0.5;
/** Longer lines are not read: code is written in shorter ones. */
const MAX_LINE_CHARACTERS = 300;
/** A semicolon ends many lines of verse, so that it takes a call or an equals sign as well. */
const MARKED =
  /[{}]$|(?:=|\w\().*;$|\);$|^\s*(?:\$ |#!|from \S+ import |import [\w.]+;?$|(?:sudo|npm|npx|git|curl|pip|docker|apt-get) [\w-])|^\s*<\/?[a-z][^<>]*>|^\s*[\w.[\]]+(?:: \w+)? (?:[-+*/]?=|:=) \S|\w\([^()]*\)(?::|\s*\{)?$/;
const PROSE = /[.!?]["'”’)]?$/;

/** True for a block that is surely code: all its lines are indented, and most have marks of code. */
export function isIndentedCode(lines: readonly string[]): boolean {
  return lines.length >= MIN_LINES && lines.every((line) => INDENT.test(line)) && isCode(lines);
}

/** True when most lines have marks of code, whatever their indentation. */
export function isCode(lines: readonly string[]): boolean {
  const isCodeLine = (line: string) =>
    line.length <= MAX_LINE_CHARACTERS && MARKED.test(line) && !PROSE.test(line);
  return lines.filter(isCodeLine).length >= lines.length * MIN_MARKED_SHARE;
}

/** Returns the lines without the indentation that all of them have. */
export function withoutIndent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const depth = depths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(depth));
}
