import type { MarkdownIt } from 'markdown-it';

interface Replacement {
  /** The rule's name in the parser's list of rules. */
  readonly name: string;
  /** A sticky pattern whose first character must be `first`. */
  readonly pattern: RegExp;
  readonly first: string;
  /** Returns the text to read instead; undefined to leave the match as it is. */
  read(match: RegExpExecArray): string | undefined;
}

/** Makes a parser replace the text that matches a pattern outside code. */
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
