import type { MarkdownIt, StateBlock } from 'markdown-it';
import { calloutLabel } from '../callouts.js';

/** Matches `:::note[Title]`, `::: tip Title`, `:::{note} Title`, `::: {.callout-note title="Title"}`. */
const OPENING = /^:{3,}[ \t]*(?:\{?\.?(?:callout-)?([A-Za-z][\w-]*)[ \t]*([^\n]*?)\}?[ \t]*)$/;
const CLOSING = /^:{3,}[ \t]*$/;
/** Matches `!!! note "Title"`, `??? tip` and `=== "Tab"`, whose content is indented below. */
const INDENTED =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w -]*?)(?:[ \t]+"([^"\n]*)")?|===\+?[ \t]+"([^"\n]+)")[ \t]*$/;
const INDENT = 4;

/** Reads the callouts of Docusaurus, VuePress, MyST, Quarto and MkDocs. */
export function admonitions(parser: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  parser.block.ruler.before('fence', 'colon_container', readColons, { alt });
  parser.block.ruler.before('fence', 'indented_container', readIndented, { alt });
}

function readColons(state: StateBlock, start: number, _: number, isSilent: boolean): boolean {
  const line = lineAt(state, start);
  if (!line.startsWith(':::')) return false;
  const isClosing = CLOSING.test(line);
  const [, kind = '', rest = ''] = OPENING.exec(line) ?? [];
  if (!isClosing && kind === '') return false;
  if (isSilent) return true;
  const token = state.push(isClosing ? 'container_end' : 'container_start', '', 0);
  const title = /title="([^"]*)"/.exec(rest)?.[1] ?? rest.replace(/^\[(.*)\]$|^\{.*\}$/, '$1');
  token.meta = isClosing ? { name: ':::' } : { name: ':::', ...calloutLabel(kind, title) };
  state.line = start + 1;
  return true;
}

function readIndented(state: StateBlock, start: number, end: number, isSilent: boolean): boolean {
  const line = lineAt(state, start);
  if (!/^(?:!!!|\?\?\?|===)/.test(line)) return false;
  const [match, kind = '', title, tab] = INDENTED.exec(line) ?? [];
  if (match === undefined) return false;
  const indent = state.blkIndent + INDENT;
  let next = start + 1;
  while (next < end && (state.isEmpty(next) || (state.sCount[next] ?? 0) >= indent)) next += 1;
  if (next === start + 1 || isSilent) return next > start + 1;
  const name = line.slice(0, 3);
  state.push('container_start', '', 0).meta = {
    name,
    ...(tab === undefined ? calloutLabel(kind, title, title === '') : { title: tab }),
  };
  const { blkIndent, parentType, lineMax } = state;
  state.blkIndent = indent;
  state.level += 1;
  state.lineMax = next;
  state.md.block.tokenize(state, start + 1, next);
  state.level -= 1;
  Object.assign(state, { blkIndent, parentType, lineMax });
  state.push('container_end', '', 0).meta = { name };
  state.line = next;
  return true;
}

function lineAt(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  // No opening line is longer than this.
  return state.src.slice(start, Math.min(state.eMarks[line] ?? 0, start + 500));
}
