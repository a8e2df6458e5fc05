import mammoth from 'mammoth';
import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { takeTitlePage, writtenTitle } from '../take-title-page.js';
import { readZip, textOf } from './read-zip.js';
import { wordStyleMap } from './word-styles.js';
import { elementText } from './xml-text.js';

const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
/** Matches what the library writes where a note is called: the link, and its number in brackets. */
const NOTE_CALL = /(<a href="#(?:foot|end)note-\d+"[^>]*>)\[(\d+)\]/g;
/** Drops pictures: they make up most of a file, and nothing is quoted from them. */
const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document (.docx): headings by their styles, lists, tables, notes.
 * @throws Problem `document-unreadable` when it is damaged or unpacks to too much
 */
export async function parseWord({ name, bytes }: Source): Promise<ParsedSource> {
  const files = readZip(name, bytes, (path) => path.endsWith('.xml'));
  const properties = textOf(files, PROPERTIES);
  const metadata = declareMetadata({
    title: writtenTitle(elementText(properties, 'dc:title')),
    author: elementText(properties, 'dc:creator'),
    language: elementText(properties, 'dc:language'),
  });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: NO_PICTURES, styleMap: wordStyleMap(textOf(files, STYLES)) },
    );
    return takeTitlePage({ metadata, blocks: blocksFromHtml(value.replace(NOTE_CALL, '$1$2')) });
  } catch (error) {
    throw new Problem('document-unreadable', { name, reason: 'damaged' }, { cause: error });
  }
}
