import { Problem } from '../../../problem.js';
import type { ArticleMetadata, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { refuseDamaged } from '../refuse-damaged.js';
import { takeTitlePage, writtenTitle } from '../take-title-page.js';
import { checkStreams } from './check-streams.js';
import { FontStyles } from './font-styles.js';
import { linesFromRuns } from './layout/lines-from-runs.js';
import { openPdf, type PdfDocument } from './open-pdf.js';
import type { TaggedPage, TagNode } from './parts-from-tags.js';
import { blocksFromPages } from './pdf-blocks.js';
import { readOutline } from './read-outline.js';
import { readRuns } from './read-runs.js';

/** A scan may have a stamp or a page number as text; a page of prose has a hundred times as much. */
const MIN_CHARACTERS_PER_PAGE = 20;
/** The longest books have half as many; empty ones, too, take a millisecond each. */
const MAX_PAGES = 3_000;
/** For each page the library reads all parts that are beside its own: half a second for a million. */
const MAX_PARTS_READ = 8_000_000;

/**
 * Reads the text of a PDF: headings by the outline, their size or weight, paragraphs by gaps and
 * indentation, lists, tables, code, and notes with what calls them. Drops running heads and feet and tables
 * of contents.
 * @throws Problem `document-unreadable` when it is damaged, needs a password, unpacks to too much, or holds only pictures;
 * `too-many-parts` when it has more pages, or more words on one, than any book
 */
export async function parsePdf(source: Source): Promise<ParsedSource> {
  const { name } = source;
  const siblings = checkStreams(source);
  const document = await openPdf(source);
  if (document.numPages > MAX_PAGES) {
    throw new Problem('too-many-parts', { part: 'pages', limit: MAX_PAGES });
  }
  const refuse = refuseDamaged(name);
  const fonts = new FontStyles();
  const pages: TaggedPage[] = [];
  const isMarked = (await document.getMarkInfo())?.Marked === true;
  const isTagged = isMarked && siblings * document.numPages <= MAX_PARTS_READ;
  let language: string | null = null;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(refuse);
    const read = await readRuns(page, fonts, isTagged).catch(refuse);
    const tree = isTagged ? await page.getStructTree().catch(refuse) : undefined;
    const lines = linesFromRuns(read.runs, number);
    pages.push({
      page: number,
      runs: read.runs,
      lines,
      tree: (tree ?? undefined) as TagNode | undefined,
    });
    language ??= read.language;
    page.cleanup();
  }
  const all = pages.flatMap(({ lines }) => lines);
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < MIN_CHARACTERS_PER_PAGE * pages.length) {
    throw new Problem('document-unreadable', { name, reason: 'scanned' });
  }
  const metadata = await readMetadata(document, language);
  return takeTitlePage({ metadata, blocks: blocksFromPages(pages, await readOutline(document)) });
}

async function readMetadata(
  document: PdfDocument,
  language: string | null,
): Promise<ArticleMetadata> {
  const { info } = await document.getMetadata();
  const { Title, Author } = info as Readonly<Record<string, unknown>>;
  return declareMetadata({ title: writtenTitle(Title), author: Author, language });
}
