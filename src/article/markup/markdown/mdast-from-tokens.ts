import type { Token } from 'markdown-it';
import type { Image, ListItem, Nodes, Paragraph, Parent, Root } from 'mdast';
import { isRowOfBadges, isUndescribed } from './badges.js';
import { areLabelled } from './labelled-lines.js';

/** Keep the nodes between an opening and a closing token, by what the tokens' types begin with. */
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

/** Makes the tree that blocks are read from out of the parser's flat list of tokens. */
export function mdastFromTokens(tokens: readonly Token[]): Root {
  const root: Root = { type: 'root', children: [] };
  const open: Parent[] = [root];
  addTokens(tokens, open);
  return root;
}

function addTokens(tokens: readonly Token[], open: Parent[]): void {
  for (const token of tokens) {
    const [, name = '', end] = TOKEN.exec(token.type) ?? [];
    const parent = open.at(-1) as Parent;
    const makeParent = end && PARENTS[name];
    if (end === 'open' && makeParent) {
      const node = makeParent(token);
      parent.children.push(node as never);
      open.push(node);
    } else if (end === 'close' && makeParent) {
      open.pop();
      if (parent.type === 'listItem') readCheckbox(parent as ListItem);
      if (parent.type === 'paragraph' && isRowOfBadges(parent as Paragraph)) {
        open.at(-1)?.children.pop();
      }
    } else if (token.type === 'text' && token.content === '') {
      // What the parser leaves between two marks.
    } else if (token.type === 'inline') {
      const children = token.children ?? [];
      addTokens(areLabelled(token.content) ? children.map(withHardBreak) : children, open);
    } else {
      const leaf = LEAVES[token.type]?.(token);
      if (leaf) parent.children.push(leaf as never);
    }
  }
}

/** Takes `[x]` from the beginning of an item's text and notes whether the item is done. */
function readCheckbox(item: ListItem): void {
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const box = text?.type === 'text' ? CHECKBOX.exec(text.value) : null;
  if (text?.type !== 'text' || !box) return;
  text.value = text.value.slice(box[0].length);
  item.checked = box[1] !== ' ';
}

/** The softbreak between two lines that begin with labels is one that is meant. */
function withHardBreak(token: Token): Token {
  if (token.type === 'softbreak') token.type = 'hardbreak';
  return token;
}

function readImage(token: Token): Image {
  const image: Image = {
    type: 'image',
    url: String(token.attrGet('src') ?? ''),
    alt: plainText(token.children ?? []),
  };
  return isUndescribed(image) ? { ...image, alt: '' } : image;
}

function plainText(tokens: readonly Token[]): string {
  return tokens.map(({ content, children }) => (children ? plainText(children) : content)).join('');
}

function labelOf(meta: unknown): string {
  return meta instanceof Object && 'label' in meta ? String(meta.label) : '';
}
