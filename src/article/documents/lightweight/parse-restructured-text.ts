import { MAX_HEADING_LEVEL, type ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { escapeHtml } from './escape-html.js';
import { dedent, endOfBlock, endOfIndented, trimBlank } from './indented-lines.js';
import { writeInline } from './restructured-inline.js';
import {
  endOfTable,
  startsTable,
  writeCsv,
  writeListTable,
  writeTable,
} from './restructured-tables.js';

const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/;
const DIRECTIVE = /^\.\.\s+(?:\|([^|]+)\|\s+)?([\w:+.-]+)::(?:\s+(.*))?$/;
const FOOTNOTE = /^\.\.\s+\[(?:\d+|#[\w-]*|\*|[\w-]+)\]\s+(.*)$/;
const FIELD = /^:([^:\s][^:\n]{0,60}):(?:\s+(.*))?$/;
const ITEM =
  /^(?:([-*+•])|((?:\d{1,4}|#|[A-Za-z]|[ivxlc]{1,6})[.)]|\((?:\d{1,4}|[a-z])\)))\s+(?=\S)/;
const ADMONITION = /^(?:note|warning|tip|hint|important|caution|danger|attention|error|seealso)$/;
const LITERAL = /^(?:code|code-block|sourcecode|parsed-literal|prompt|literal|math)$/;
/**
 * Directives that are skipped: pictures, lists of pages, and instructions to the program that builds
 * the document.
 */
const UNREAD =
  /^(?:image|figure|contents|toctree|index|meta|raw|include|literalinclude|highlight|sectionauthor|moduleauthor|module|currentmodule|default-role|role|todo|only|auto\w+|plot|graphviz|youtube|tabularcolumns|sectnum|header|footer|target-notes|class)$/;
/** An underline of this length counts even if its title is longer, as in docutils. */
const MIN_SHORT_UNDERLINE = 4;
/** Real documents nest less. Each level reads its lines once more, so this bounds time and stack. */
const MAX_DEPTH = 20;

interface State {
  /** Styles of underlines in order of appearance, the outermost first. */
  readonly styles: string[];
  readonly substitutions: Map<string, string>;
}

/** Reads reStructuredText. Included files are not read. */
export function parseRestructuredText(text: string): ParsedSource {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', '        ').trimEnd());
  const fields = new Map<string, string>();
  const state: State = { styles: [], substitutions: substitutionsOf(lines) };
  const start = lines.findIndex((line) => FIELD.test(line));
  const isHead = lines.slice(0, Math.max(0, start)).every((line) => !/[.!?]$/.test(line));
  for (let index = start; isHead && start >= 0; index++) {
    const [, name, value = ''] = FIELD.exec(lines[index] ?? '') ?? [];
    if (!name) break;
    fields.set(name.toLowerCase(), value);
    lines[index] = '';
  }
  const metadata = declareMetadata({
    title: fields.get('title'),
    author: fields.get('author') ?? fields.get('authors'),
    date: fields.get('date'),
    language: fields.get('language'),
  });
  return { metadata, blocks: blocksFromHtml(writeBody(lines, state, 0)) };
}

function substitutionsOf(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, directive, text = ''] = DIRECTIVE.exec(line) ?? [];
      return name === undefined ? [] : [[name, directive === 'replace' ? text : '']];
    }),
  );
}

function writeBody(lines: readonly string[], state: State, depth: number): string {
  const html: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (line === '') {
      index += 1;
      continue;
    }
    const end = index + 1;
    const title = depth === 0 ? titleAt(lines, index) : undefined;
    if (title) {
      html.push(writeHeading(title, state));
      index = title.end;
    } else if (/^\s/.test(line)) {
      const block = endOfIndented(lines, index);
      html.push(`<blockquote>${inner(lines.slice(index, block), state, depth)}</blockquote>`);
      index = block;
    } else if (/^\.\.(?:\s|$)/.test(line)) {
      const block = endOfIndented(lines, end);
      html.push(writeDirective(line, lines.slice(end, block), state, depth));
      index = block;
    } else if (startsTable(line)) {
      const block = endOfTable(lines, index);
      html.push(writeTable(lines.slice(index, block), state.substitutions));
      index = block;
    } else if (ITEM.test(line)) {
      const block = endOfList(lines, index);
      html.push(writeList(lines.slice(index, block), state, depth));
      index = block;
    } else if (ADORNMENT.test(line)) {
      index = end;
    } else {
      const block = Math.max(end, endOfBlock(lines, index, true));
      const literal = endOfIndented(lines, block);
      html.push(writeParagraph(lines.slice(index, block), state));
      const isLiteral = (lines[block - 1] ?? '').endsWith('::');
      if (isLiteral) html.push(writeLiteral(lines.slice(block, literal)));
      const isDefinition = !isLiteral && lines[block] !== '' && literal > block;
      if (isDefinition) html.push(inner(lines.slice(block, literal), state, depth));
      index = isLiteral || isDefinition ? Math.max(block, literal) : block;
    }
  }
  return html.join('\n');
}

function inner(lines: readonly string[], state: State, depth: number): string {
  const body = dedent(lines);
  if (depth >= MAX_DEPTH) return `<p>${escapeHtml(body.join('\n'))}</p>`;
  return writeBody(body, state, depth + 1);
}

function titleAt(lines: readonly string[], index: number) {
  const [line = '', below = '', third = ''] = lines.slice(index, index + 3);
  if (ADORNMENT.test(line) && below.trim() !== '' && third === line) {
    return { text: below.trim(), style: `${line[0]}${line[0]}`, end: index + 3 };
  }
  // A title of one character has an underline of one, as in docutils.
  const isUnderline =
    ADORNMENT.test(below) || (/^[\p{L}\p{N}]$/u.test(line) && /^[=~^-]$/.test(below));
  const isTitle = !/^\s/.test(line) && !ADORNMENT.test(line) && isUnderline;
  const isLong = below.length >= Math.min(line.length, MIN_SHORT_UNDERLINE);
  return isTitle && isLong ? { text: line, style: below[0] ?? '', end: index + 2 } : undefined;
}

function writeHeading({ text, style }: { text: string; style: string }, state: State): string {
  if (!state.styles.includes(style)) state.styles.push(style);
  const level = Math.min(MAX_HEADING_LEVEL, state.styles.indexOf(style) + 1);
  return `<h${level}>${writeInline(text, state.substitutions)}</h${level}>`;
}

function writeParagraph(lines: readonly string[], state: State): string {
  const [first = ''] = lines;
  if (first.startsWith('>>>')) return `<pre>${escapeHtml(lines.join('\n'))}</pre>`;
  if (lines.every((line) => /^\|(?: |$)/.test(line))) {
    const verse = lines.map((line) => writeInline(line.slice(2), state.substitutions));
    return `<p>${verse.join('<br>')}</p>`;
  }
  const fields = lines.map((line) => FIELD.exec(line));
  if (fields[0]) {
    return `<p>${writeInline(lines.join('\n').replace(/^:([^:\n]+):/gm, '$1:'), state.substitutions)}</p>`;
  }
  const text = lines
    .join('\n')
    .replace(/(^|\s)::$/, '')
    .replace(/::$/, ':');
  return text === '' ? '' : `<p>${writeInline(text, state.substitutions)}</p>`;
}

function writeLiteral(lines: readonly string[]): string {
  return `<pre>${escapeHtml(dedent(lines).join('\n'))}</pre>`;
}

function writeDirective(
  line: string,
  below: readonly string[],
  state: State,
  depth: number,
): string {
  const footnote = FOOTNOTE.exec(line);
  if (footnote) return inner([`   ${footnote[1] ?? ''}`, ...below], state, depth);
  const [, substitution, name = '', argument = ''] = DIRECTIVE.exec(line) ?? [];
  if (name === '' || substitution !== undefined || UNREAD.test(name)) return '';
  const body = dedent(below);
  const options = body.findIndex((each) => !FIELD.test(each));
  const content = body.slice(options < 0 ? body.length : options);
  if (LITERAL.test(name)) {
    return writeLiteral(name === 'math' && argument !== '' ? [argument, ...content] : content);
  }
  if (ADMONITION.test(name)) {
    const label = name === 'seealso' ? 'See also' : name.charAt(0).toUpperCase() + name.slice(1);
    const [head = '', ...rest] = trimBlank(argument === '' ? content : [argument, ...content]);
    return inner([`${label}: ${head}`, ...rest], state, depth);
  }
  const change = {
    versionadded: 'New in',
    versionchanged: 'Changed in',
    deprecated: 'Deprecated since',
  }[name];
  if (change) {
    const [version = '', ...words] = argument.split(' ');
    const text = trimBlank([...(words.length > 0 ? [words.join(' ')] : []), ...content]);
    return inner(
      [`${change} version ${version}: ${text[0] ?? ''}`, ...text.slice(1)],
      state,
      depth,
    );
  }
  if (name === 'csv-table') return writeCsv(content, state.substitutions);
  if (name === 'list-table') return writeListTable(content, state.substitutions);
  return inner([...(argument === '' ? [] : [argument]), '', ...content], state, depth);
}

function writeList(lines: readonly string[], state: State, depth: number): string {
  const tag = ITEM.exec(lines[0] ?? '')?.[1] ? 'ul' : 'ol';
  const items: string[][] = [];
  for (const line of lines) {
    const mark = ITEM.exec(line)?.[0];
    if (mark) items.push([' '.repeat(mark.length) + line.slice(mark.length)]);
    else items.at(-1)?.push(line);
  }
  const start = Number.parseInt(lines[0] ?? '', 10);
  const from = tag === 'ol' && start > 1 ? ` start="${start}"` : '';
  return `<${tag}${from}>${items.map((item) => `<li>${inner(item, state, depth)}</li>`).join('')}</${tag}>`;
}

function endOfList(lines: readonly string[], from: number): number {
  const isBullets = ITEM.exec(lines[from] ?? '')?.[1] !== undefined;
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const item = ITEM.exec(line);
    const isOther = !item || (item[1] !== undefined) !== isBullets;
    if (line !== '' && !/^\s/.test(line) && isOther) break;
    if (line !== '') end = index + 1;
  }
  return end;
}
