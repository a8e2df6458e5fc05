import type { DomDocument } from '../dom.js';
import type { ExportMetadata } from './export-metadata.js';
import { readConfluence } from './read-confluence.js';
import { readGoogleDocs } from './read-google-docs.js';
import { readWord } from './read-word.js';

/**
 * Gives pages that Word, Google Docs and Confluence wrote the elements that their text would have on
 * any other page: titles, lists and notes. `html` is the page's source.
 */
export function readExport(document: DomDocument, html: string): ExportMetadata {
  readWord(document);
  readGoogleDocs(document, html);
  return readConfluence(document);
}
