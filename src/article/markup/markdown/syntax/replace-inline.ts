import type { MarkdownIt } from 'markdown-it';

interface Replacement {
  /** What the parser's list of rules calls it. */
  readonly name: string;
  /** Matches at a place, and is sticky; its first character must be `first`. */
  readonly pattern: RegExp;
  readonly first: string;
  /** The text to read in its place; undefined where it stands for itself. */
  read(match: RegExpExecArray): string | undefined;
}

/** Teaches a parser to read a text in the place of whatever matches a pattern outside code. */
export function replaceInline(parser: MarkdownIt, replacement: Replacement): void {
  const { name, pattern, first, read } = replacement;
  parser.inline.ruler.before('link', name, (state, isSilent) => {
    if (state.src[state.pos] !== first) return false;
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (!match || pattern.lastIndex > state.posMax) return false;
    const end = pattern.lastIndex;
    const text = read(match);
    if (text === undefined) return false;
    if (!isSilent) state.pending += text;
    state.pos = end;
    return true;
  });
}
