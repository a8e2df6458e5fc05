import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { JsxScanner, type JsxTag, readAttributes } from './scan-jsx.js';

const FENCED = /^[ \t]*(```|~~~)[\s\S]*?(?:^[ \t]*\1|(?![\s\S]))/gm;
/** Signs of MDX that Markdown lacks: lines of code at the top, a closed component, a comment. */
const MDX_MARKS = [
  /^import\s[^\n]{0,500}\sfrom\s+['"]/m,
  /^import\s+['"][^'"\n]+['"];?[ \t]*$/m,
  /^export\s+(?:const|default|function)\s/m,
  /^[ \t]*<\/[A-Z][\w.]*>[ \t]*$/m,
  /^[ \t]*<[A-Z][\w.]*(?:\s[^<>]{0,500})?(?:\/>|>[^\n]*<\/[A-Z][\w.]*>)[ \t]*$/m,
  /^\{\/\*/m,
];
const IMPORT =
  /import\s+(?:(?:type\s+)?[\w$*{}\s,]{1,2000}?\sfrom\s+)?['"][^'"\n]{1,500}['"];?[ \t]*(?:\/\/[^\n]*)?(?=\n|$)/y;
const EXPORT = /^export\s+(?:const|let|var|function|default|class|async|type|interface|enum|\{|\*)/;
/** Attributes that hold a component's visible title, the most telling first. */
const TITLES = 'title name path query header label summary question caption term'.split(' ');
/** Tags that lay out a page; lists, tables and headings are left to the HTML reader. */
const LAYOUT =
  /^(?:div|span|section|article|main|center|figure|picture|source|img|br|hr|video|audio|iframe|svg|path|style|script|button|a|b|i|em|strong|small|input|label)$/;
const STRING = /^\{\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*\}$/;

/** True when a text shows signs of MDX outside its code blocks. */
export function isMdx(text: string): boolean {
  const prose = text.replace(FENCED, '');
  return MDX_MARKS.some((mark) => mark.test(prose));
}

/**
 * Reads MDX: drops imports, exports and expressions, and reads the content of components as Markdown
 * below their titles.
 */
export function mdx(parser: MarkdownIt): void {
  // In MDX, indented text is not code: it is inside a component.
  parser.disable('code');
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  parser.block.ruler.before('fence', 'esm', skipProgram);
  parser.block.ruler.before('fence', 'jsx_flow', readFlowTag, { alt });
  parser.block.ruler.before('fence', 'expression_flow', skipFlowExpression, { alt });
  parser.inline.ruler.before('link', 'jsx_text', skipTag);
  parser.inline.ruler.before('link', 'expression_text', readExpression);
}

function skipProgram(state: StateBlock, start: number, end: number, isSilent: boolean): boolean {
  const from = state.bMarks[start] ?? 0;
  if (state.blkIndent > 0 || !/[ie]/.test(state.src[from] ?? '')) return false;
  IMPORT.lastIndex = from;
  let next = start + 1;
  if (IMPORT.test(state.src)) {
    while (next < end && (state.bMarks[next] ?? 0) < IMPORT.lastIndex) next += 1;
  } else {
    if (!EXPORT.test(state.src.slice(from, from + 100))) return false;
    const scanner = scannerOf(state);
    while (next < end && !state.isEmpty(next)) next += 1;
    // A function or an object may contain blank lines.
    const brace = state.src.slice(from, state.eMarks[next - 1]).indexOf('{');
    const close = brace === -1 ? undefined : scanner.expressionEnd(from + brace);
    while (close !== undefined && next < end && (state.bMarks[next] ?? 0) < close) next += 1;
  }
  if (!isSilent) state.line = next;
  return true;
}

/** Reads the tags at the start of a line. Text between a pair of tags on one line is a paragraph. */
function readFlowTag(state: StateBlock, start: number, end: number, isSilent: boolean): boolean {
  const from = firstOf(state, start);
  if (state.src[from] !== '<') return false;
  const tag = scannerOf(state).tagAt(from);
  if (!tag || !isComponent(tag)) return false;
  let line = start;
  while (line < end && (state.eMarks[line] ?? 0) < tag.end) line += 1;
  if (line >= end) return false;
  const rest = state.src.slice(tag.end, state.eMarks[line]);
  const closing = `</${tag.name}>`;
  const inner = rest.trimEnd().endsWith(closing) ? rest.slice(0, rest.lastIndexOf(closing)) : '';
  const isPair = !tag.isSelfClosing && inner.trim() !== '' && !inner.includes(closing);
  if (!isPair && rest.trim() !== '') return false;
  if (isSilent) return true;
  if (tag.isClosing) state.push('container_end', '', 0).meta = { name: tag.name };
  else if (!tag.isSelfClosing) state.push('container_start', '', 0).meta = namingOf(tag);
  if (isPair) {
    state.push('paragraph_open', 'p', 1);
    const content = state.push('inline', '', 0);
    content.content = inner.trim();
    content.children = [];
    state.push('paragraph_close', 'p', -1);
    state.push('container_end', '', 0).meta = { name: tag.name };
  }
  state.line = line + 1;
  return true;
}

function isComponent({ name, source }: JsxTag): boolean {
  return /^(?:$|[A-Z])|\./.test(name) || LAYOUT.test(name) || source.includes('{');
}

function namingOf({ name, source }: JsxTag): { name: string; title?: string } {
  const attributes = readAttributes(source);
  const title = TITLES.map((each) => attributes.get(each)?.trim()).find(Boolean);
  const isNamed = title !== undefined && /^[A-Z]/.test(name);
  return isNamed ? { name, title } : { name };
}

/** Skips `{/* a comment *\/}` and `{items.map(…)}` on lines of their own. */
function skipFlowExpression(
  state: StateBlock,
  start: number,
  end: number,
  isSilent: boolean,
): boolean {
  const from = firstOf(state, start);
  if (state.src[from] !== '{') return false;
  const close = scannerOf(state).expressionEnd(from);
  if (close === undefined || STRING.test(state.src.slice(from, close))) return false;
  let line = start;
  while (line < end && (state.eMarks[line] ?? 0) < close) line += 1;
  if (line >= end || state.src.slice(close, state.eMarks[line]).trim() !== '') return false;
  if (!isSilent) state.line = line + 1;
  return true;
}

function skipTag(state: StateInline): boolean {
  if (state.src[state.pos] !== '<') return false;
  const tag = scannerOf(state).tagAt(state.pos);
  // Other tags are left to the HTML reader, such as `<br>` for a line break.
  if (!tag || tag.end > state.posMax || !(tag.source.includes('{') || tag.name === ''))
    return false;
  state.pos = tag.end;
  return true;
}

function readExpression(state: StateInline, isSilent: boolean): boolean {
  if (state.src[state.pos] !== '{') return false;
  const end = scannerOf(state).expressionEnd(state.pos);
  if (end === undefined || end > state.posMax) return false;
  const values = STRING.exec(state.src.slice(state.pos, end))?.slice(1);
  if (!isSilent) state.pending += values?.find((value) => value !== undefined) ?? '';
  state.pos = end;
  return true;
}

/** Returns the scanner of the text being parsed, which remembers what it did not find. */
function scannerOf({ src, env }: StateBlock | StateInline): JsxScanner {
  const noted = env.jsx as { of: string; scanner: JsxScanner } | undefined;
  if (noted?.of === src) return noted.scanner;
  const scanner = new JsxScanner(src);
  env.jsx = { of: src, scanner };
  return scanner;
}

function firstOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
