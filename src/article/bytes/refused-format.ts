import type { DocumentKind } from '../../problem.js';

/** Sources of documents that would be quoted with their commands, by how they begin. */
const STARTS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:\s|%.{0,500}\n){0,50}\\document(?:class|style)\b/, 'latex'],
  [/^(?:[.'].{0,500}\n){0,50}\.(?:TH|Dd) \S/, 'troff'],
  [/^From \S+@\S+ .{10,60}\n(?:[A-Z][\w-]{1,60}:)/, 'mailbox'],
  [/^\s*\{\s*"(?:cells|nbformat|metadata)"\s*:[\s\S]*"nbformat"/, 'notebook'],
  [/^\s*<\?xml[\s\S]{0,2000}(?:docbook\.org|<!DOCTYPE (?:book|article|chapter)\b)/, 'docbook'],
  [/^\s*(?:<[?!][^>]{0,500}>\s*){0,5}<FictionBook\b/, 'e-book'],
  [/^\s*(?:<[?!][^>]{0,500}>\s*){0,5}<(?:TEI|teiCorpus|TEI\.2)\b/, 'tei'],
  [/^\s*(?:<[?!][^>]{0,500}>\s*){0,5}<svg\b/, 'image'],
  [/^\s*(?:<[?!][^>]{0,500}>\s*){0,5}<(?:opml|rss|feed)\b/, 'xml'],
  [/^\s*(?:\\input texinfo|@(?:setfilename|settitle|node) )/, 'texinfo'],
  [/^(?:\s|#.{0,500}\n){0,50}#\+(?:title|author|date|startup|options|language):/i, 'org'],
  [/^(?:\s|#.{0,500}\n){0,50}=(?:head1|pod|encoding)(?: |\n)/, 'pod'],
  [/^%!PS-/, 'postscript'],
];
/** Matches how lines of data begin; a text that has them in its midst is about them. */
const DATA_STARTS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^\s*(?:\[\s*)?\{\s*"[^"\n]{0,100}"\s*:/, 'json'],
  [/^\s*<\?xml\b(?![\s\S]{0,2000}<(?:html|body)\b)/i, 'xml'],
];
/** Commands of LaTeX: a chapter that another file includes has no first line to tell it by. */
const LATEX_SECTION = /^\\(?:chapter|(?:sub){0,2}section)\*?\{/m;
const LATEX_COMMAND = /\\(?:begin|end|label|cite|ref|emph|textbf|usepackage)\{/;
/** What such names stand for, where nothing in the text says otherwise. */
const EXTENSIONS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\.(?:tex|latex)$/i, 'latex'],
  [/\.(?:texi|texinfo|txi)$/i, 'texinfo'],
  [/\.org$/i, 'org'],
  [/\.pod$/i, 'pod'],
  [/\.(?:csv|tsv)$/i, 'spreadsheet'],
  [/\.(?:ass|ssa|sbv|lrc)$/i, 'subtitles'],
  [/\.(?:bat|c|cpp|cs|go|h|java|js|kt|lua|ps1|py|rb|rs|sh|swift|ts)$/i, 'code'],
  [/\.mbox$/i, 'mailbox'],
];

/**
 * The kind of a text that is no prose but its source, or data; undefined for what may be read.
 * @param path the name's, without what a link has behind it
 * @param isNamed true when the name says that it is a text that is read
 */
export function findRefusedKind(
  path: string,
  sample: string,
  isNamed: boolean,
): DocumentKind | undefined {
  const matches = ([pattern]: readonly [RegExp, DocumentKind]) => pattern.test(sample);
  const start = STARTS.find(matches);
  if (start) return start[1];
  if (isNamed) return undefined;
  const isLatex = LATEX_SECTION.test(sample) && LATEX_COMMAND.test(sample);
  if (isLatex) return 'latex';
  return (DATA_STARTS.find(matches) ?? EXTENSIONS.find(([extension]) => extension.test(path)))?.[1];
}
