import type { Token } from 'markdown-it';
import type { Image, ListItem, Nodes, Parent, Root, RootContent } from 'mdast';
import { attachPictures, declaredIn } from '../tree-pictures.js';
import { isRowOfPictures, isUndescribed } from './badges.js';
import { makeCallout, type Naming, readCallout, textParagraph } from './callouts.js';
import { areLabelled } from './labelled-lines.js';

/** Makes a parent node for an opening token; the keys are the first parts of the tokens' types. */
const PARENTS: Readonly<Record<string, (token: Token) => Nodes & Parent>> = {
  paragraph: () => ({ type: 'paragraph', children: [] }),
  heading: ({ tag }) => ({
    type: 'heading',
    depth: Number(tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6,
    children: [],
  }),
  blockquote: () => ({ type: 'blockquote', children: [] }),
  bullet_list: () => ({ type: 'list', ordered: false, children: [] }),
  ordered_list: (token) => ({
    type: 'list',
    ordered: true,
    start: Number(token.attrGet('start') ?? 1),
    children: [],
  }),
  list_item: () => ({ type: 'listItem', children: [] }),
  table: () => ({ type: 'table', children: [] }),
  tr: () => ({ type: 'tableRow', children: [] }),
  th: () => ({ type: 'tableCell', children: [] }),
  td: () => ({ type: 'tableCell', children: [] }),
  footnote_reference: ({ meta }) => ({
    type: 'footnoteDefinition',
    identifier: labelOf(meta),
    children: [],
  }),
  em: () => ({ type: 'emphasis', children: [] }),
  strong: () => ({ type: 'strong', children: [] }),
  s: () => ({ type: 'delete', children: [] }),
  link: (token) => ({ type: 'link', url: String(token.attrGet('href') ?? ''), children: [] }),
};
const LEAVES: Readonly<Record<string, (token: Token) => Nodes>> = {
  text: ({ content }) => ({ type: 'text', value: content }),
  softbreak: () => ({ type: 'text', value: '\n' }),
  hardbreak: () => ({ type: 'break' }),
  code_inline: ({ content }) => ({ type: 'inlineCode', value: content }),
  code_block: ({ content }) => ({ type: 'code', value: content }),
  fence: ({ content }) => ({ type: 'code', value: content }),
  html_inline: ({ content }) => ({ type: 'html', value: content }),
  html_block: ({ content }) => ({ type: 'html', value: content }),
  hr: () => ({ type: 'thematicBreak' }),
  image: readImage,
  footnote_ref: ({ meta }) => ({ type: 'footnoteReference', identifier: labelOf(meta) }),
};
const TOKEN = /^(\w+?)(?:_(open|close))?$/;
const CHECKBOX = /^\[([ xX])\]\s+/;

/** Real pages nest fewer boxes; deeper ones are read as if they were outside. */
const MAX_BOXES = 16;

/** Holds the content of a box (`:::note`, `<Card>`) until its end is found. */
interface Box extends Parent {
  readonly type: 'box';
  readonly naming: Naming & { readonly name: string };
}

/** Turns the parser's flat list of tokens into the tree from which blocks are read. */
export function mdastFromTokens(tokens: readonly Token[]): Root {
  const root: Root = { type: 'root', children: [] };
  const open: (Parent | Box)[] = [root];
  addTokens(tokens, open);
  closeBoxes(open);
  return root;
}

function addTokens(tokens: readonly Token[], open: (Parent | Box)[]): void {
  for (const token of tokens) {
    const [, name = '', end] = TOKEN.exec(token.type) ?? [];
    const makeParent = end && PARENTS[name];
    const parent = open.at(-1) as Parent;
    if (end === 'open' && makeParent) {
      const node = makeParent(token);
      parent.children.push(node as never);
      open.push(node);
    } else if (end === 'close' && makeParent) {
      closeParent(open);
    } else if (token.type === 'inline') {
      const children = token.children ?? [];
      addTokens(areLabelled(token.content) ? children.map(withHardBreak) : children, open);
    } else if (token.type === 'container_start') {
      openBox(token.meta as unknown as Box['naming'], open);
    } else if (token.type === 'container_end') {
      closeBox((token.meta as unknown as Box['naming']).name, open);
    } else if (token.type !== 'text' || token.content !== '') {
      const leaf = LEAVES[token.type]?.(token);
      if (leaf) parent.children.push(leaf as never);
    }
  }
}

function closeParent(open: (Parent | Box)[]): void {
  closeBoxes(open);
  const node = open.pop() as Nodes;
  if (node.type === 'listItem') readCheckbox(node);
  if (node.type === 'blockquote') readCallout(node);
  if (node.type === 'paragraph' && isRowOfPictures(node)) dropRow(node, open.at(-1) as Parent);
}

/** Drops a row of pictures as a paragraph; those that are no badges stay behind what is before it. */
function dropRow(row: Nodes, parent: Parent): void {
  parent.children.pop();
  attachPictures((parent.children.at(-1) ?? parent) as Nodes, declaredIn(row));
}

function openBox(naming: Box['naming'], open: (Parent | Box)[]): void {
  if (open.filter(isBox).length >= MAX_BOXES) return;
  const box: Box = { type: 'box', naming, children: [] };
  open.at(-1)?.children.push(box as never);
  open.push(box);
}

/** Closes the innermost open box with this name and those inside it, if there is one here. */
function closeBox(name: string, open: (Parent | Box)[]): void {
  let at = open.length - 1;
  for (let node = open[at]; node && isBox(node) && node.naming.name !== name; node = open[at]) at--;
  const found = open[at];
  if (!found || !isBox(found)) return;
  while (open.length > at + 1) unpack(open, false);
  unpack(open, true);
}

/** Closes boxes that were left open when their surroundings end. */
function closeBoxes(open: (Parent | Box)[]): void {
  while (isBox(open.at(-1) as Parent | Box)) unpack(open, false);
}

/** Replaces the innermost box by its content. */
function unpack(open: (Parent | Box)[], isClosed: boolean): void {
  const box = open.pop() as Box;
  const { children } = open.at(-1) as Parent;
  children.pop();
  for (const node of contentOf(box, isClosed)) children.push(node as never);
}

function contentOf({ naming, children }: Box, isClosed: boolean): RootContent[] {
  const { title, label } = naming;
  if (children.length === 0 || (title === undefined && label === undefined)) return children;
  if (isClosed && isAdmonition(naming.name)) return [makeCallout(naming, children)];
  // A component may hold whole sections, so its title introduces only the first block.
  const [first, ...rest] = children as [RootContent, ...RootContent[]];
  if (first.type !== 'heading') return [makeCallout(naming, [first]), ...rest];
  return title === undefined ? children : [textParagraph(title), ...children];
}

/**
 * True for callouts, whose boxes are named by their marks (`:::`, `!!!`); components (`Card`) have a
 * word.
 */
function isAdmonition(name: string): boolean {
  return !/^\w/.test(name) && name !== '===';
}

function isBox(node: Parent | Box): node is Box {
  return node.type === 'box';
}

/** Removes the checkbox from the start of an item's text and records whether the item is done. */
function readCheckbox(item: ListItem): void {
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const box = text?.type === 'text' ? CHECKBOX.exec(text.value) : null;
  if (text?.type !== 'text' || !box) return;
  text.value = text.value.slice(box[0].length);
  item.checked = box[1] !== ' ';
}

/** Makes the break between two lines with labels a hard one. */
function withHardBreak(token: Token): Token {
  if (token.type === 'softbreak') token.type = 'hardbreak';
  return token;
}

function readImage(token: Token): Image {
  const url = String(token.attrGet('src') ?? '');
  const alt = plainText(token.children ?? []);
  const pictures = [{ address: url, description: alt }];
  const image: Image = { type: 'image', url, alt, data: { pictures } };
  return isUndescribed(image) ? { ...image, alt: '' } : image;
}

function plainText(tokens: readonly Token[]): string {
  return tokens.map(({ content, children }) => (children ? plainText(children) : content)).join('');
}

function labelOf(meta: unknown): string {
  return meta instanceof Object && 'label' in meta ? String(meta.label) : '';
}
