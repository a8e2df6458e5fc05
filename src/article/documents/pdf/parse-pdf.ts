import { getDocumentProxy } from 'unpdf';
import { Problem } from '../../../problem.js';
import type { ArticleMetadata, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromLines, type PdfLine } from './pdf-lines.js';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A scan may have a stamp or a page number as text; a page of prose has a hundred times as much. */
const MIN_CHARACTERS_PER_PAGE = 20;

/**
 * Reads the text of a PDF: headings by their size, paragraphs by the gaps between lines. Drops running
 * heads and feet.
 * @throws Problem `document-unreadable` when it is damaged, needs a password, or holds only pictures
 */
export async function parsePdf({ name, bytes }: Source): Promise<ParsedSource> {
  const document = await open(name, bytes);
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(document, number));
  }
  const characters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (characters < MIN_CHARACTERS_PER_PAGE * pages.length) {
    throw new Problem('document-unreadable', { name, reason: 'scanned' });
  }
  return { metadata: await readMetadata(document), blocks: blocksFromLines(pages) };
}

async function open(name: string, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy, because the library takes ownership of the bytes.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const reason = isLocked ? 'encrypted' : 'damaged';
    throw new Problem('document-unreadable', { name, reason }, { cause: error });
  }
}

/** Returns the lines of a page in the order they were written: usually column by column. */
async function readPage(document: PdfDocument, number: number): Promise<PdfLine[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let line: { text: string; size: number; y: number } | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y = Number(item.transform[5]);
    const size = item.height || Math.abs(Number(item.transform[3]));
    const isSameLine = line !== undefined && Math.abs(line.y - y) < line.size / 2;
    if (line === undefined || (!isSameLine && item.str.trim() !== '')) {
      if (line) lines.push(line);
      line = { text: item.str, size, y };
    } else if (isSameLine) {
      line.text += item.str;
      line.size = Math.max(line.size, item.str.trim() === '' ? 0 : size);
    }
  }
  if (line) lines.push(line);
  page.cleanup();
  return lines
    .map(({ text, ...place }) => ({ ...place, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

async function readMetadata(document: PdfDocument): Promise<ArticleMetadata> {
  const { info } = await document.getMetadata();
  const declared = info as Readonly<Record<string, unknown>>;
  return declareMetadata({ title: declared.Title, author: declared.Author });
}
