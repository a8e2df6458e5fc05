import { Problem } from '../../problem.js';
import { parseWebLink } from '../metadata/web-link.js';
import type { Source } from '../source.js';
import { kindOfType } from './document-kind.js';

export type Format = 'markdown' | 'html' | 'plain-text';

const FORMATS_BY_TYPE: Readonly<Record<string, Format>> = {
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/x-web-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};
/** What servers say when they do not know, or do not say. */
const VAGUE_TYPES = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);

const FORMATS_BY_EXTENSION: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdown|mdx)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:txt|text)$/i, 'plain-text'],
];

/** Enough of a text to tell its format by. */
const SAMPLE_CHARACTERS = 20_000;
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|h1|p)\b/i;
/** Keys, what is indented or a comment under them, items: no line can be read in two ways. */
const FRONT_MATTER = /^---\n(?:\w[\w-]*:.{0,500}\n|(?:[ \t#]|- ).{0,500}\n|\n){1,100}---(?:\n|$)/;
/** What Markdown writes and plain text doesn't; lists and underlines are in both. */
const MARKDOWN_MARKS = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /^```/m,
  /^\|?[ \t]{0,9}:?-{3,99}:?[ \t]{0,9}\|/m,
];
/** One mark may be chance (a `#` of a script, two asterisks); two kinds are not. */
const MIN_MARKDOWN_MARKS = 2;

/**
 * Chooses a text's format by its declared type, then by its name's extension, then by its content.
 * @throws Problem `type-unsupported` when it is declared as something else
 */
export function detectFormat(source: Source, text: string): Format {
  const declared = formatOfType(source);
  if (declared) return declared;
  const { name } = source;
  const path = parseWebLink(name)?.pathname ?? name;
  const byExtension = FORMATS_BY_EXTENSION.find(([extension]) => extension.test(path));
  return byExtension?.[1] ?? formatOfContent(text.slice(0, SAMPLE_CHARACTERS));
}

/**
 * The format that a source's declared type stands for; undefined when it stands for none for sure.
 * @throws Problem `type-unsupported` when it is declared as what is no text to read
 */
export function formatOfType({
  name,
  contentType = '',
}: Omit<Source, 'bytes'>): Format | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(FORMATS_BY_TYPE, type)) return FORMATS_BY_TYPE[type];
  if (VAGUE_TYPES.has(type)) return undefined;
  throw new Problem('type-unsupported', { name, kind: kindOfType(type) });
}

function formatOfContent(sample: string): Format {
  if (HTML_START.test(sample)) return 'html';
  const marks = MARKDOWN_MARKS.filter((mark) => mark.test(sample)).length;
  const isMarkdown = FRONT_MATTER.test(sample) || marks >= MIN_MARKDOWN_MARKS;
  return isMarkdown ? 'markdown' : 'plain-text';
}
