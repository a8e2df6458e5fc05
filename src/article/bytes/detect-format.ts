import { type DocumentKind, Problem } from '../../problem.js';
import { parseWebLink } from '../metadata/web-link.js';
import type { Source } from '../source.js';
import { findBinaryKind, OPEN_DOCUMENT_MANIFEST } from './binary-signatures.js';
import { kindOfType } from './document-kind.js';
import { findRefusedKind } from './refused-format.js';

export type TextFormat =
  | 'asciidoc'
  | 'bbcode'
  | 'email'
  | 'html'
  | 'markdown'
  | 'plain-text'
  | 'restructured-text'
  | 'subtitles'
  | 'wikitext';
/** Formats whose files are not text themselves. */
export type PackedFormat = 'epub' | 'open-document' | 'pdf' | 'word';

const FORMATS_BY_TYPE: Readonly<Record<string, TextFormat>> = {
  'application/x-subrip': 'subtitles',
  'message/rfc822': 'email',
  'text/asciidoc': 'asciidoc',
  'text/vtt': 'subtitles',
  'text/x-asciidoc': 'asciidoc',
  'text/prs.fallenstein.rst': 'restructured-text',
  'text/x-rst': 'restructured-text',
  'text/x-wiki': 'wikitext',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/x-web-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};
/** Declared types that are worth reading; the bytes then tell whether the declaration is true. */
const READ_TYPES =
  /^application\/(?:x-)?pdf$|wordprocessingml|epub|opendocument\.text$|^application\/(?:octet-stream|zip)$/;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

const FORMATS_BY_EXTENSION: readonly (readonly [RegExp, TextFormat])[] = [
  [/\.(?:adoc|asciidoc)$/i, 'asciidoc'],
  [/\.bbcode$/i, 'bbcode'],
  [/\.(?:eml|mht|mhtml)$/i, 'email'],
  [/\.(?:rst|rest)$/i, 'restructured-text'],
  [/\.(?:wiki|mediawiki|wikitext)$/i, 'wikitext'],
  [/\.(?:srt|vtt)$/i, 'subtitles'],
  [/\.(?:md|markdown|mdown|mdx)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:txt|text)$/i, 'plain-text'],
];

/** Enough of a text to tell its format. */
const SAMPLE_CHARACTERS = 20_000;
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|template|main|article|section|div|h1|p)\b/i;
const SUBTITLES_START =
  /^\s*(?:WEBVTT\b|\d{1,9}\n\d\d:\d\d:\d\d[,.]\d{3} --> \d\d:\d\d:\d\d[,.]\d{3})/;
/** Lines of a mail's head as programs write them, folded or not, one of which tells that it is in parts or encoded. */
const MAIL_START =
  /^(?:[A-Z][\w-]{1,60}:.{0,1000}\n(?:[ \t].{0,1000}\n){0,50}){0,60}MIME-Version: /i;
/**
 * Keys, with indented lines, comments or items below them. No line can match in two ways, so this takes
 * linear time.
 */
const FRONT_MATTER = /^---\n(?:\w[\w-]*:.{0,500}\n|(?:[ \t#]|- ).{0,500}\n|\n){1,100}---(?:\n|$)/;
/** Marks that Markdown has and plain text doesn't; lists and underlines occur in both. */
const MARKDOWN_MARKS = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /^```/m,
  /^\|?[ \t]{0,9}:?-{3,99}:?[ \t]{0,9}\|/m,
];
/** Marks of wikis: first those of text and headings, then those that other formats have too. */
const WIKITEXT_MARKS = [
  /^={2,6}[^=\n]{1,200}={2,6}[ \t]*$/m,
  /'''[^'\n]{1,200}'''/,
  /<ref[ >/]/,
  /\[\[[^[\]\n]{1,200}\]\]/,
  /\{\{[^{}]{1,500}\}\}/,
  /^\{\|/m,
];
/** With fewer, links and templates in braces may be those of notes and site generators. */
const SURE_WIKITEXT_MARKS = 3;
/** Directives, roles, links and targets of reStructuredText. */
const RESTRUCTURED_MARKS = [
  /^\.\. [\w:-]{1,50}::/m,
  /:[a-z:+-]{1,30}:`[^`\n]{1,200}`/,
  /`[^`\n]{1,200}`_/,
  /^\.\. _[^:\n]{1,100}:/m,
];
/** Tags of forums and of guides on Steam, each with its end. */
const BBCODE_MARKS = [
  /\[b\][^\n]{1,300}\[\/b\]/i,
  /\[h[1-3]\][^\n]{1,300}\[\/h[1-3]\]/i,
  /\[url(?:=[^\]\n]{1,500})?\][^\n]{1,500}\[\/url\]/i,
  /^\[o?list(?:=\w)?\][ \t]*\n\[\*\]/im,
  /\[td\][^\n]{1,500}\[\/td\]/i,
  /\[(?:size|color)=[^\]\n]{1,50}\][^\n]{1,500}\[\/(?:size|color)\]/i,
  /\[i\][^\n]{1,300}\[\/i\]/i,
];
/** Kinds of marks: one may be chance in any format. */
const MIN_MARKS = 2;

/** One kind may be chance (a script's `#`, two asterisks); two are not. */
const MIN_MARKDOWN_MARKS = 2;
/** In a file declared as plain text, it takes three kinds to rule out chance. */
const MIN_MARKDOWN_MARKS_IN_PLAIN_TEXT = 3;

const PACKED: Readonly<Partial<Record<DocumentKind, PackedFormat>>> = {
  'e-book': 'epub',
  pdf: 'pdf',
  word: 'word',
};
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Returns the format of bytes that are read although they are not text, whatever type they declare. */
export function packedFormatOf(bytes: Uint8Array): PackedFormat | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = findBinaryKind(buffer);
  if (kind === 'office' && isOpenText(buffer)) return 'open-document';
  // Word's format before 2007, and Kindle's, share only the name with those that are read.
  const isReadable = kind === 'pdf' || buffer.toString('latin1', 0, 2) === 'PK';
  return kind && isReadable ? PACKED[kind] : undefined;
}

/** True for an OpenDocument text, or one of any kind that does not say which. */
function isOpenText(bytes: Buffer): boolean {
  const isTyped = bytes.includes(OPEN_DOCUMENT);
  return isTyped ? bytes.includes(`${OPEN_DOCUMENT}text`) : bytes.includes(OPEN_DOCUMENT_MANIFEST);
}

/**
 * Chooses a text's format by its declared type, then by its name's extension, then by its content.
 * @throws Problem `type-unsupported` when the declared type is something else
 */
export function detectFormat(source: Source, text: string): TextFormat {
  const declared = formatOfType(source);
  if (declared) return declared;
  const { name } = source;
  const path = parseWebLink(name)?.pathname ?? name;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const byExtension = FORMATS_BY_EXTENSION.find(([extension]) => extension.test(path));
  const isNamed = byExtension !== undefined && byExtension[1] !== 'plain-text';
  const kind = findRefusedKind(path, sample, isNamed);
  if (kind) throw new Problem('type-unsupported', { name, kind });
  if (isNamed) return byExtension[1];
  const minMarks = byExtension ? MIN_MARKDOWN_MARKS_IN_PLAIN_TEXT : MIN_MARKDOWN_MARKS;
  return formatOfContent(sample, minMarks);
}

/**
 * Returns the format that a source's declared type certainly stands for; undefined when it is not
 * certain.
 * @throws Problem `type-unsupported` when the declared type is not one that can be read as text
 */
export function formatOfType({
  name,
  contentType = '',
}: Omit<Source, 'bytes'>): TextFormat | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(FORMATS_BY_TYPE, type)) return FORMATS_BY_TYPE[type];
  // Types are often wrong or missing, so only what is surely something else is refused unseen.
  if (type === '' || READ_TYPES.test(type)) return undefined;
  const kind = kindOfType(type);
  if (kind === 'other' && MEDIA_TYPE.test(type)) return undefined;
  throw new Problem('type-unsupported', { name, kind });
}

function formatOfContent(sample: string, minMarks: number): TextFormat {
  if (SUBTITLES_START.test(sample)) return 'subtitles';
  if (MAIL_START.test(sample)) return 'email';
  if (HTML_START.test(sample)) return 'html';
  if (countMarks(RESTRUCTURED_MARKS, sample) >= MIN_MARKS) return 'restructured-text';
  const isWiki = countMarks(WIKITEXT_MARKS.slice(0, SURE_WIKITEXT_MARKS), sample) > 0;
  if (isWiki && countMarks(WIKITEXT_MARKS, sample) >= MIN_MARKS) return 'wikitext';
  if (countMarks(BBCODE_MARKS, sample) >= MIN_MARKS) return 'bbcode';
  const marks = MARKDOWN_MARKS.filter((mark) => mark.test(sample)).length;
  const isMarkdown = FRONT_MATTER.test(sample) || marks >= minMarks;
  return isMarkdown ? 'markdown' : 'plain-text';
}

function countMarks(marks: readonly RegExp[], sample: string): number {
  return marks.filter((mark) => mark.test(sample)).length;
}
