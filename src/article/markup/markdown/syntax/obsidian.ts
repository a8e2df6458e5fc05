import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { replaceInline } from './replace-inline.js';

const EMBED = /!\[\[[^[\]\n]{1,500}\]\]/y;
/**
 * In a table the bar between page and alias is escaped. The text of an ordinary link may have brackets,
 * too.
 */
const WIKI_LINK = /\[\[([^[\]\n|\\]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\](?![([])/y;
/** Matches the name that wikis use for an automatic table of contents. */
const CONTENTS = /^_?toc_?$/i;
const INLINE_COMMENT = /%%(?!%)(?:[^%]|%(?!%)){1,5000}%%/y;
const COMMENT_MARK = '%%';
/** Matches the id of the block that it ends, used as a link target: `^37066d`. */
const BLOCK_ID = /\^[A-Za-z0-9][A-Za-z0-9-]{2,}[ \t]*(?=\n|$)/y;
const HIGHLIGHT = /==(?=[^\s=])(?:[^=\n]|=(?!=)){0,2000}(?<=[^\s=])==(?!=)/y;
const ASCII_WORD = /[A-Za-z0-9]/;

/** Reads what Obsidian and other wikis add to Markdown as the words that their readers see. */
export function obsidian(parser: MarkdownIt): void {
  replaceInline(parser, { name: 'embed', first: '!', pattern: EMBED, read: () => '' });
  replaceInline(parser, {
    name: 'wiki_link',
    first: '[',
    pattern: WIKI_LINK,
    read: ([, page = '', alias]) => {
      if (CONTENTS.test(page)) return '';
      return alias?.trim() || nameOf(page);
    },
  });
  replaceInline(parser, {
    name: 'wiki_comment',
    first: '%',
    pattern: INLINE_COMMENT,
    // "100%% sure" is no comment.
    read: ({ index, input }) => (/\d/.test(input[index - 1] ?? '') ? undefined : ''),
  });
  replaceInline(parser, {
    name: 'block_id',
    first: '^',
    pattern: BLOCK_ID,
    read: ({ index, input }) => (/\S/.test(input[index - 1] ?? ' ') ? undefined : ''),
  });
  parser.inline.ruler.before('link', 'highlight', readHighlight);
  parser.block.ruler.before('fence', 'wiki_comment', skipComment, {
    alt: ['paragraph', 'blockquote', 'list'],
  });
}

/** Shows `Weather#Wind` as `Weather > Wind`, and drops a block's id. */
function nameOf(page: string): string {
  return page
    .split('#')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('^'))
    .join(' > ')
    .replace(/\.md$/, '');
}

/** Skips the marks around highlighted text. The closing mark is found when the opening one is read. */
function readHighlight(state: StateInline): boolean {
  const { src, pos, env } = state;
  if (!src.startsWith('==', pos)) return false;
  const noted = env.highlights as { of: string; ends: Set<number> } | undefined;
  const highlights = noted?.of === src ? noted : { of: src, ends: new Set<number>() };
  env.highlights = highlights;
  if (!highlights.ends.has(pos)) {
    HIGHLIGHT.lastIndex = pos;
    const isInWord = ASCII_WORD.test(src[pos - 1] ?? '');
    if (isInWord || !HIGHLIGHT.test(src) || HIGHLIGHT.lastIndex > state.posMax) return false;
    highlights.ends.add(HIGHLIGHT.lastIndex - 2);
  }
  state.pos += 2;
  return true;
}

/** Skips lines from `%%` to `%%`, including blank ones. */
function skipComment(state: StateBlock, start: number, end: number, isSilent: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  if (!state.src.startsWith(COMMENT_MARK, from)) return false;
  const close = state.src.indexOf(COMMENT_MARK, from + COMMENT_MARK.length);
  if (close === -1) return false;
  let line = start;
  while (line < end && (state.eMarks[line] ?? 0) < close) line += 1;
  const after = state.src.slice(close + COMMENT_MARK.length, state.eMarks[line]);
  if (line >= end || after.trim() !== '') return false;
  if (!isSilent) state.line = line + 1;
  return true;
}
