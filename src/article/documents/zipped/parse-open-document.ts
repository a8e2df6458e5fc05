import { Problem } from '../../../problem.js';
import { MAX_HEADING_LEVEL, type ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { readZip, textOf } from './read-zip.js';
import { attribute, elementText } from './xml-text.js';

/** OpenDocument elements and their HTML counterparts; for any other element only its content is read. */
const TAGS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};
/** Says how each file is encrypted, if it is. */
const MANIFEST = 'META-INF/manifest.xml';
const READ_FILES = new Set([MANIFEST, 'content.xml', 'meta.xml']);
/** Elements that are not part of the text: indexes, reviewers' notes and tracked changes. */
const UNREAD =
  /<(text:table-of-content|text:tracked-changes|office:annotation|text:note)\b[\s\S]*?<\/\1>/g;

/**
 * Reads a text document of LibreOffice and similar programs (.odt).
 * @throws Problem `document-unreadable` when it is damaged or unpacks to too much
 */
export function parseOpenDocument({ name, bytes }: Source): ParsedSource {
  const files = readZip(name, bytes, (path) => READ_FILES.has(path));
  if (textOf(files, MANIFEST).includes('encryption-data')) {
    throw new Problem('document-unreadable', { name, reason: 'encrypted' });
  }
  const meta = textOf(files, 'meta.xml');
  const content = textOf(files, 'content.xml');
  const body = content.slice(Math.max(0, content.indexOf('<office:text')));
  return {
    metadata: declareMetadata({
      title: elementText(meta, 'dc:title'),
      author: elementText(meta, 'meta:initial-creator') ?? elementText(meta, 'dc:creator'),
      language: elementText(meta, 'dc:language'),
    }),
    blocks: blocksFromHtml(toHtml(body.replace(UNREAD, ''))),
  };
}

function toHtml(xml: string): string {
  const headings: string[] = [];
  return xml.replace(/<(\/?)([\w-]+:[\w-]+)((?:\s[^>]*)?)>/g, (tag, slash, element) => {
    if (element === 'text:line-break') return '<br>';
    if (element === 'text:tab' || element === 'text:s') return ' ';
    if (tag.endsWith('/>')) return '';
    if (element === 'text:h') {
      if (slash) return `</${headings.pop() ?? 'h1'}>`;
      const level = Math.min(MAX_HEADING_LEVEL, Number(attribute(tag, 'text:outline-level')) || 1);
      headings.push(`h${level}`);
      return `<h${level}>`;
    }
    const known = TAGS[element];
    return known ? `<${slash}${known}>` : '';
  });
}
