import type { RootContent as HastContent } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { DomElement } from './dom.js';
import { htmlHandlers } from './html-handlers.js';

/** Reads an element of a page as a Markdown tree. */
export function readHtmlTree(element: DomElement): Root {
  const content = fromDom(element as never) as HastContent;
  return toMdast(
    { type: 'root', children: [content] },
    { document: true, newlines: true, handlers: htmlHandlers },
  ) as Root;
}
