import type { DomDocument } from '../dom.js';
import type { ExportMetadata } from './export-metadata.js';
import { readConfluence } from './read-confluence.js';
import { readGoogleDocs } from './read-google-docs.js';
import { readWord } from './read-word.js';

/**
 * Gives pages exported by Word, Google Docs or Confluence the usual elements for titles, lists and
 * notes.
 * @param html the page's source
 */
export function readExport(document: DomDocument, html: string): ExportMetadata {
  readWord(document);
  readGoogleDocs(document, html);
  return readConfluence(document);
}
