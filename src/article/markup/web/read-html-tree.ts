import type { RootContent as HastContent, Nodes as HastNodes } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import type { DeclaredPicture } from '../read-picture.js';
import { attachPictures } from '../tree-pictures.js';
import type { DomElement } from './dom.js';
import { htmlHandlers } from './html-handlers.js';
import { plainInline } from './plain-inline.js';

/** Elements that are no text, or that people fill in. */
const UNREAD = new Set('img input select textarea button script wbr'.split(' '));
/** Elements that begin and end lines: white space next to them is not seen. */
const BLOCKS = new Set(
  'article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** A picture, and its number among the nodes of the page in their order. */
interface NumberedPicture {
  readonly number: number;
  readonly picture: DeclaredPicture;
}

/**
 * Reads an element of a page as a Markdown tree. An image that `markPictures` marked is in the `data` of
 * the text before it: as nodes of their own, images would change the tree around them.
 */
export function readHtmlTree(element: DomElement): Root {
  const content = fromDom(element as never) as HastContent;
  const pictures = takePictures(content);
  const root = toMdast(
    { type: 'root', children: [content] },
    { document: true, newlines: true, handlers: htmlHandlers },
  ) as Root;
  if (pictures.length > 0) placePictures(root, pictures);
  return root;
}

/** Finds the marked images, and numbers all nodes: as lines, which are copied to the Markdown tree. */
function takePictures(content: HastContent): NumberedPicture[] {
  const pictures: NumberedPicture[] = [];
  let number = 0;
  const visit = (node: HastNodes, isPreformatted: boolean) => {
    number += 1;
    const point = { line: number, column: 1 };
    node.position = { start: point, end: point };
    if (node.type === 'element' && node.properties.dataPicture !== undefined) {
      const { src, alt } = node.properties;
      pictures.push({ number, picture: { address: String(src), description: String(alt) } });
    }
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    const isInside = isPreformatted || name === 'pre';
    for (const child of node.children) visit(child, isInside);
    const children = node.children as HastContent[];
    // What stands between terms is read as one of their descriptions.
    const plain = name === 'dl' ? children : children.flatMap(plainInline);
    node.children = withoutUnread(plain, isInside) as typeof node.children;
  };
  visit(content, false);
  return pictures;
}

/**
 * Leaves out elements that are not read, and white space after blocks, and joins the texts between them: the
 * library's time grows with the square of the number of texts in a row, and of those that it removes.
 */
function withoutUnread(nodes: readonly HastContent[], isPreformatted: boolean): HastContent[] {
  const kept: HastContent[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.type === 'element' && UNREAD.has(node.tagName)) continue;
    if (node.type !== 'text') kept.push(node);
    else if (last?.type === 'text') last.value += node.value;
    else if (isPreformatted || !isBlock(last) || !/^[ \t\n\f\r]*$/.test(node.value))
      kept.push(node);
  }
  return kept;
}

function isBlock(node: HastContent | undefined): boolean {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}

function placePictures(root: Root, pictures: readonly NumberedPicture[]): void {
  const leaves = leavesOf(root);
  let at = 0;
  for (const { number, picture } of pictures) {
    while (isBefore(leaves[at + 1], number)) at += 1;
    attachPictures(leaves[at] ?? root, [picture]);
  }
}

function isBefore(leaf: Nodes | undefined, number: number): boolean {
  // A node without a number belongs to the one before it.
  return leaf !== undefined && (leaf.position?.start.line ?? 0) < number;
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}
