import type { Block } from '../article.js';
import { blocksFromMdast } from '../markup/mdast-blocks.js';
import { openHtml } from '../markup/web/open-html.js';
import { readHtmlTree } from '../markup/web/read-html-tree.js';

/** Reads HTML that converters produce from documents: the text and nothing around it. */
export function blocksFromHtml(html: string): Block[] {
  return blocksFromMdast(
    readHtmlTree(openHtml(`<html><head></head><body>${html}</body></html>`).body),
  );
}
