import type { Block } from '../article.js';
import { blocksFromMdast } from '../markup/mdast-blocks.js';
import type { DomDocument } from '../markup/web/dom.js';
import { markPictures } from '../markup/web/mark-pictures.js';
import { dropUnseen } from '../markup/web/open-html.js';
import { parseDocument } from '../markup/web/parse-document.js';
import { readHtmlTree } from '../markup/web/read-html-tree.js';
import { linkNotes } from './link-notes.js';

const NO_CLASSES: ReadonlySet<string> = new Set();

/**
 * Reads HTML that converters produce from documents: the text and nothing around it.
 * @param bold the classes whose elements are bold
 * @param online where the addresses of pictures lead, for formats whose pictures are not in the file
 */
export function blocksFromHtml(
  html: string,
  bold = NO_CLASSES,
  online?: { readonly base: string | undefined },
): Block[] {
  const document = parseDocument(`<html><head></head><body>${html}</body></html>`);
  if (bold.size > 0) emphasise(document, bold);
  linkNotes(document);
  dropUnseen(document);
  if (online) markPictures(document.body);
  return blocksFromMdast(readHtmlTree(document.body), online?.base);
}

function emphasise(document: DomDocument, bold: ReadonlySet<string>): void {
  for (const element of [...document.querySelectorAll('p[class],span[class]')]) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/);
    if (!classes.some((name) => bold.has(name))) continue;
    const strong = document.createElement('strong');
    for (const child of [...element.childNodes]) strong.append(child);
    element.append(strong);
  }
}
