import { posix } from 'node:path';
import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import type { Source } from '../../source.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { readZip, textOf } from './read-zip.js';
import { attribute, elementText } from './xml-text.js';

/** Matches navigation documents, which list the chapters and are not part of the text. */
const NAVIGATION = /\bnav\b/;

/**
 * Reads the chapters of an e-book (EPUB 2 or 3) in reading order.
 * @throws Problem `document-unreadable` when it is damaged, protected, or unpacks to too much
 */
export function parseEpub({ name, bytes }: Source): ParsedSource {
  const files = readZip(name, bytes, (path) => /\.(?:x?html?|xml|opf)$/i.test(path));
  if (files.has('META-INF/rights.xml')) {
    throw new Problem('document-unreadable', { name, reason: 'encrypted' });
  }
  const container = textOf(files, 'META-INF/container.xml');
  const packagePath = attribute(/<rootfile\s[^>]*>/.exec(container)?.[0] ?? '', 'full-path') ?? '';
  const book = textOf(files, packagePath);
  const hrefs = new Map<string, string>();
  for (const [item] of book.matchAll(/<(?:opf:)?item\s[^>]*>/g)) {
    if (NAVIGATION.test(attribute(item, 'properties') ?? '')) continue;
    hrefs.set(attribute(item, 'id') ?? '', attribute(item, 'href') ?? '');
  }
  const chapters = [...book.matchAll(/<(?:opf:)?itemref\s[^>]*>/g)].flatMap(([itemref]) => {
    const href = hrefs.get(attribute(itemref, 'idref') ?? '');
    if (href === undefined || attribute(itemref, 'linear') === 'no') return [];
    return [textOf(files, posix.join(posix.dirname(packagePath), decodeURI(href)))];
  });
  if (chapters.length === 0) throw new Problem('document-unreadable', { name, reason: 'damaged' });
  const metadata = declareMetadata({
    title: elementText(book, 'dc:title'),
    author: elementText(book, 'dc:creator'),
    language: elementText(book, 'dc:language'),
    date: elementText(book, 'dc:date'),
  });
  return { metadata, blocks: chapters.flatMap((chapter) => blocksFromHtml(bodyOf(chapter))) };
}

function bodyOf(xhtml: string): string {
  const start = /<body\b[^>]*>/i.exec(xhtml);
  const inner = start ? xhtml.slice(start.index + start[0].length) : xhtml;
  const end = inner.lastIndexOf('</body>');
  return end < 0 ? inner : inner.slice(0, end);
}
