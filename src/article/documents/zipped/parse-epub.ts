import { posix } from 'node:path';
import { Problem } from '../../../problem.js';
import type { Block, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { takeTitlePage } from '../take-title-page.js';
import { boldClasses } from './bold-classes.js';
import { readZip, textOf } from './read-zip.js';
import { attribute, elementText } from './xml-text.js';

/** Matches navigation documents, which list the chapters and are not part of the text. */
const NAVIGATION = /\bnav\b/;
/** Files that the shops' systems (Adobe's, Apple's, Readium's) put into a book. */
const LICENCES = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl'];
/** As many passages and sections as an article may have; the rest of a larger book need not be read. */
const MAX_BLOCKS = 30_000;
/** Of all chapters. All steps together take four seconds for this many links. */
const MAX_ELEMENTS = 100_000;

/**
 * Reads the chapters of an e-book (EPUB 2 or 3) in reading order.
 * @throws Problem `document-unreadable` when it is damaged, protected, or unpacks to too much; `too-many-parts`
 */
export function parseEpub({ name, bytes }: Source): ParsedSource {
  const files = readZip(name, bytes, (path) => /\.(?:x?html?|xml|opf|lcpl|css)$/i.test(path));
  if (isCopyProtected(files)) {
    throw new Problem('document-unreadable', { name, reason: 'copy-protected' });
  }
  const container = textOf(files, 'META-INF/container.xml');
  const packagePath = attribute(/<rootfile\s[^<>]*>/.exec(container)?.[0] ?? '', 'full-path') ?? '';
  const book = textOf(files, packagePath);
  const hrefs = new Map<string, string>();
  for (const [item] of book.matchAll(/<(?:opf:)?item\s[^<>]*>/g)) {
    if (NAVIGATION.test(attribute(item, 'properties') ?? '')) continue;
    hrefs.set(attribute(item, 'id') ?? '', attribute(item, 'href') ?? '');
  }
  const inOrder = [...book.matchAll(/<(?:opf:)?itemref\s[^<>]*>/g)].flatMap(([itemref]) => {
    const href = hrefs.get(attribute(itemref, 'idref') ?? '');
    return href === undefined || attribute(itemref, 'linear') === 'no' ? [] : [href];
  });
  // Each is there once; otherwise a few bytes would stand for any number of chapters.
  const folder = posix.dirname(packagePath);
  const chapters = [...new Set(inOrder.map((href) => posix.join(folder, decodePath(href))))]
    .filter((path) => files.has(path))
    .map((path) => textOf(files, path));
  if (chapters.length === 0) throw new Problem('document-unreadable', { name, reason: 'damaged' });
  const metadata = declareMetadata({
    title: elementText(book, 'dc:title'),
    author: elementText(book, 'dc:creator'),
    language: elementText(book, 'dc:language'),
    date: elementText(book, 'dc:date'),
  });
  const bodies = chapters.map(bodyOf);
  const elements = bodies.reduce((sum, body) => sum + (body.match(/<[a-z]/gi)?.length ?? 0), 0);
  if (elements > MAX_ELEMENTS) {
    throw new Problem('too-many-parts', { part: 'elements', limit: MAX_ELEMENTS });
  }
  // Some programs write headings as bold paragraphs.
  const isMarked = bodies.some((body) => /<h[1-6][\s>]/i.test(body));
  const sheets = isMarked ? [] : [...files.keys()].filter((path) => /\.css$/i.test(path));
  const bold = boldClasses(sheets.map((path) => textOf(files, path)));
  const blocks: Block[] = [];
  for (const body of bodies) {
    for (const block of blocksFromHtml(body, bold)) blocks.push(block);
    if (blocks.length <= MAX_BLOCKS) continue;
    throw new Problem('too-many-parts', { part: 'blocks', limit: MAX_BLOCKS });
  }
  return takeTitlePage({ metadata, blocks });
}

function decodePath(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Shops encrypt the chapters; publishing programs encrypt only fonts, which does no harm. */
function isCopyProtected(files: ReadonlyMap<string, Uint8Array>): boolean {
  if (LICENCES.some((path) => files.has(path))) return true;
  const encryption = textOf(files, 'META-INF/encryption.xml');
  const references = encryption.match(/<(?:\w+:)?CipherReference\s[^<>]*>/g) ?? [];
  return references.some((tag) => /\.x?html?$/i.test(attribute(tag, 'URI') ?? ''));
}

function bodyOf(xhtml: string): string {
  const start = /<body\b[^<>]*>/i.exec(xhtml);
  const inner = start ? xhtml.slice(start.index + start[0].length) : xhtml;
  const end = inner.lastIndexOf('</body>');
  return end < 0 ? inner : inner.slice(0, end);
}
