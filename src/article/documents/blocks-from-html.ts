import type { Block } from '../article.js';
import { blocksFromMdast } from '../markup/mdast-blocks.js';
import { openHtml } from '../markup/web/open-html.js';
import { readHtmlTree } from '../markup/web/read-html-tree.js';

/** Reads HTML that holds the text and nothing else, as documents are converted to it. */
export function blocksFromHtml(html: string): Block[] {
  return blocksFromMdast(
    readHtmlTree(openHtml(`<html><head></head><body>${html}</body></html>`).body),
  );
}
