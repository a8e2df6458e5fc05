import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { takeTitlePage, writtenTitle } from '../take-title-page.js';
import { openDocumentHtml } from './open-document-html.js';
import { readStyles } from './open-document-styles.js';
import { readZip, textOf } from './read-zip.js';
import { elementText } from './xml-text.js';

/** Says how each file is encrypted, if it is. */
const MANIFEST = 'META-INF/manifest.xml';
const READ_FILES = new Set([MANIFEST, 'content.xml', 'styles.xml', 'meta.xml']);

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
  const metadata = declareMetadata({
    title: writtenTitle(elementText(meta, 'dc:title')),
    author: elementText(meta, 'meta:initial-creator') ?? elementText(meta, 'dc:creator'),
    language: elementText(meta, 'dc:language'),
  });
  const styles = readStyles([textOf(files, 'styles.xml'), content]);
  return takeTitlePage({ metadata, blocks: blocksFromHtml(openDocumentHtml(body, styles)) });
}
