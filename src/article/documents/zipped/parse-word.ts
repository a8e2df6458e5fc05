import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { refuseDamaged } from '../refuse-damaged.js';
import { takeTitlePage, writtenTitle } from '../take-title-page.js';
import { lightenWord } from './lighten-word.js';
import { readZip, textOf } from './read-zip.js';
import { wordStyleMap } from './word-styles.js';
import { elementText } from './xml-text.js';

const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
/** What the library reads: not pictures and fonts, which make up most of a file. */
const READ = /\.(?:xml|rels)$/;
const TEXTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
/** Matches what the library writes where a note is called: the link, and its number in brackets. */
const NOTE_CALL = /(<a href="#(?:foot|end)note-\d+"[^>]*>)\[(\d+)\]/g;
const NOTE = /<w:(?:foot|end)noteReference /g;
/** More are more elements than an article may have, and would fill the memory before they are counted. */
const MAX_NOTES = 10_000;
/** Drops pictures: nothing is quoted from them. */
const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document (.docx): headings by their styles, lists, tables, notes.
 * @throws Problem `document-unreadable` when it is damaged or unpacks to too much
 */
export async function parseWord({ name, bytes }: Source): Promise<ParsedSource> {
  const files = readZip(name, bytes, (path) => READ.test(path));
  const properties = textOf(files, PROPERTIES);
  const metadata = declareMetadata({
    title: writtenTitle(elementText(properties, 'dc:title')),
    author: elementText(properties, 'dc:creator'),
    language: elementText(properties, 'dc:language'),
  });
  const styleMap = wordStyleMap(textOf(files, STYLES));
  const { value } = await mammoth
    .convertToHtml({ buffer: lighten(files) }, { convertImage: NO_PICTURES, styleMap })
    .catch(refuseDamaged(name));
  return takeTitlePage({ metadata, blocks: blocksFromHtml(value.replace(NOTE_CALL, '$1$2')) });
}

function lighten(files: ReadonlyMap<string, Uint8Array>): Buffer {
  let notes = 0;
  const light = [...files].map(([path, bytes]) => {
    if (!TEXTS.test(path)) return [path, bytes];
    const xml = lightenWord(textOf(files, path));
    notes += xml.match(NOTE)?.length ?? 0;
    return [path, strToU8(xml)];
  });
  if (notes > MAX_NOTES) throw new Problem('too-many-parts', { part: 'notes', limit: MAX_NOTES });
  return Buffer.from(zipSync(Object.fromEntries(light), { level: 0 }));
}
