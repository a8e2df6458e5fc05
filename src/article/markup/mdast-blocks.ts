import type { FootnoteDefinition, List, Nodes, Root, RootContent, Table } from 'mdast';
import { cleanText, foldText, LINE_BREAK } from '../../text/fold-text.js';
import type { Block, Form } from '../article.js';
import { isLoneCredit } from '../credit-line.js';
import { dropBlocks } from '../drop-blocks.js';
import { isFurniture } from '../furniture.js';
import { canTitleList, withLeadIn } from '../join-lead-ins.js';
import { groupTableRows, writeTableRows } from '../table-rows.js';
import { promoteBoldLines } from './bold-headings.js';
import { Footnotes } from './footnotes.js';
import { PictureReader } from './tree-pictures.js';

/** A longer heading that ends like a sentence is a sentence: 23 of 491 saved pages have such headings. */
const HEADING_CHARACTERS = 80;
const BLANK_LINE = new RegExp(`${LINE_BREAK}\\s*${LINE_BREAK}`);
/** Nodes that stand on their own lines, even in a table cell or a footnote. */
const FLOW: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'code',
  'blockquote',
  'tableRow',
]);
const BREAK_TAG = /^<br\b/i;

/**
 * Reads the blocks of a Markdown tree. Every format that can be turned into such a tree is read here.
 * @param base what relative addresses of pictures are relative to
 */
export function blocksFromMdast(root: Root, base?: string): Block[] {
  promoteBoldLines(root);
  const footnotes = new Footnotes(root);
  const flow = readFlow(root.children, footnotes, new PictureReader(root, base));
  const blocks = dropBlocks(flow, isOfPage);
  const uncarried = footnotes.attach('', (note) => readNote(note, footnotes));
  return uncarried === '' ? blocks : [...blocks, { type: 'paragraph', text: uncarried }];
}

/** True for furniture between paragraphs; text that stands alone under a heading is always kept. */
function isOfPage({ type, text }: Block, index: number, blocks: readonly Block[]): boolean {
  if (type === 'heading' || !(isFurniture(text) || isLoneCredit(text))) return false;
  return [blocks[index - 1], blocks[index + 1]].some((beside) => beside?.type === 'paragraph');
}

/** @param pictures reads those of each node; absent where the nodes are a part of one block */
function readFlow(
  nodes: readonly RootContent[],
  footnotes: Footnotes,
  pictures?: PictureReader,
): Block[] {
  const blocks: Block[] = [];
  const addParagraph = (text: string, form: Form = 'prose', leadIn?: Block): void => {
    if (text === '') return;
    const whole = footnotes.attach(text, (note) => readNote(note, footnotes));
    const block: Block = { type: 'paragraph', text: whole, ...(form !== 'prose' && { form }) };
    blocks.push(leadIn === undefined ? block : withLeadIn(leadIn, block));
  };
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'heading': {
        const lines = readInline(node, footnotes);
        const text = lines.replaceAll('\n', ' ');
        if (isNotice(text)) addParagraph(lines);
        else if (text !== '') blocks.push({ type: 'heading', level: node.depth, text });
        break;
      }
      case 'list': {
        if (holdsHeading(node)) {
          for (const item of node.children) {
            blocks.push(...readFlow(item.children, footnotes, pictures));
          }
          continue;
        }
        const list = readList(node, footnotes);
        const isTitled = list !== '' && nodes[index - 1]?.type === 'paragraph';
        addParagraph(list, 'list', isTitled ? takeListTitle(blocks) : undefined);
        break;
      }
      case 'blockquote':
        if (holdsHeading(node)) {
          blocks.push(...readFlow(node.children, footnotes, pictures));
          continue;
        }
        addParagraph(readLines(node.children, footnotes), 'quotation');
        break;
      case 'table':
        for (const group of groupTableRows(readTable(node, footnotes))) {
          addParagraph(group, 'table');
        }
        break;
      case 'code':
        addParagraph(cleanText(node.value.replaceAll(LINE_BREAK, '\n')).trim(), 'code');
        break;
      case 'html':
      case 'definition':
      case 'footnoteDefinition':
      case 'thematicBreak':
      case 'yaml':
        break;
      default:
        for (const text of inlineSource(node, footnotes).split(BLANK_LINE))
          addParagraph(foldText(text));
    }
    pictures?.addTo(blocks, node);
  }
  return blocks;
}

/** True for sentences that were made a heading only to be noticed. */
function isNotice(heading: string): boolean {
  return heading.length > HEADING_CHARACTERS && /[.!。！]["'”’)\]]*$/u.test(heading);
}

/** Removes and returns the last paragraph if it is a short line that can be a list's title. */
function takeListTitle(blocks: Block[]): Block | undefined {
  const last = blocks.at(-1);
  if (!last || !canTitleList(last)) return undefined;
  return blocks.pop();
}

/**
 * True for a node that contains a heading: it holds sections and is no list or quotation, whatever its
 * markup.
 */
function holdsHeading(node: Nodes): boolean {
  return 'children' in node
    ? node.children.some((child) => child.type === 'heading' || holdsHeading(child))
    : false;
}

function readLines(nodes: readonly RootContent[], footnotes: Footnotes): string {
  return readFlow(nodes, footnotes)
    .map(({ text }) => text)
    .join('\n');
}

function readNote(note: FootnoteDefinition, footnotes: Footnotes): string {
  return foldText(note.children.map((child) => inlineSource(child, footnotes)).join(LINE_BREAK));
}

function readList(list: List, footnotes: Footnotes): string {
  const first = list.start ?? 1;
  const items = list.children.map((item, index) => {
    const text = readLines(item.children, footnotes);
    if (text === '') return '';
    const marker = list.ordered ? `${first + index}.` : '-';
    const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
    return `${marker} ${box}${text.replaceAll('\n', '\n  ')}`;
  });
  return items.filter((item) => item !== '').join('\n');
}

function readTable(table: Table, footnotes: Footnotes): string[] {
  const cells = table.children.map((row) =>
    row.children.map((cell) => readInline(cell, footnotes).replaceAll('\n', ' ')),
  );
  return writeTableRows(cells);
}

function readInline(node: Nodes, footnotes: Footnotes): string {
  return foldText(inlineSource(node, footnotes));
}

/** Returns a node's text with line breaks marked but not yet folded. */
function inlineSource(node: Nodes, footnotes: Footnotes): string {
  switch (node.type) {
    case 'break':
      return LINE_BREAK;
    case 'html':
      return BREAK_TAG.test(node.value) ? LINE_BREAK : '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return footnotes.call(node.identifier);
    default:
      if ('value' in node) return node.value;
      return 'children' in node
        ? node.children
            .map(
              (child) => inlineSource(child, footnotes) + (FLOW.has(child.type) ? LINE_BREAK : ''),
            )
            .join('')
        : '';
  }
}
