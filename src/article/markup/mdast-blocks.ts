import type { FootnoteDefinition, List, Nodes, Root, RootContent, Table } from 'mdast';
import { cleanText, foldText, LINE_BREAK } from '../../text/fold-text.js';
import type { Block, Form } from '../article.js';
import { isLoneCredit } from '../credit-line.js';
import { isFurniture } from '../furniture.js';
import { withLeadIn } from '../join-lead-ins.js';
import { promoteBoldLines } from './bold-headings.js';
import { Footnotes } from './footnotes.js';
import { groupTableRows, writeTableRows } from './table-rows.js';

/** A line as short as this, right before a list, is the list's title, even if it ends in no colon. */
const LIST_TITLE_CHARACTERS = 80;
/** What is longer and ends as a sentence is one: of 491 saved pages 23 have such headings. */
const HEADING_CHARACTERS = 80;
const BLANK_LINE = new RegExp(`${LINE_BREAK}\\s*${LINE_BREAK}`);
/** Nodes that stand on lines of their own, even in a table's cell or a footnote. */
const FLOW: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'code',
  'blockquote',
  'tableRow',
]);
const BREAK_TAG = /^<br\b/i;

/** Reads a Markdown tree's blocks: the one way for whatever can be turned into such a tree. */
export function blocksFromMdast(root: Root): Block[] {
  promoteBoldLines(root);
  const footnotes = new Footnotes(root);
  const blocks = readFlow(root.children, footnotes).filter(isOfArticle);
  const uncarried = footnotes.attach('', (note) => readNote(note, footnotes));
  return uncarried === '' ? blocks : [...blocks, { type: 'paragraph', text: uncarried }];
}

/** Pages put furniture between paragraphs; what stands alone under a heading is its section's text. */
function isOfArticle({ type, text }: Block, index: number, blocks: readonly Block[]): boolean {
  if (type === 'heading' || !(isFurniture(text) || isLoneCredit(text))) return true;
  return [blocks[index - 1], blocks[index + 1]].every((beside) => beside?.type !== 'paragraph');
}

function readFlow(nodes: readonly RootContent[], footnotes: Footnotes): Block[] {
  const blocks: Block[] = [];
  const addParagraph = (text: string, form: Form = 'prose', leadIn?: string): void => {
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
          for (const item of node.children) blocks.push(...readFlow(item.children, footnotes));
          break;
        }
        const list = readList(node, footnotes);
        const isTitled = list !== '' && nodes[index - 1]?.type === 'paragraph';
        addParagraph(list, 'list', isTitled ? takeListTitle(blocks) : undefined);
        break;
      }
      case 'blockquote':
        if (holdsHeading(node)) blocks.push(...readFlow(node.children, footnotes));
        else addParagraph(readLines(node.children, footnotes), 'quotation');
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
  }
  return blocks;
}

/** True for sentences that are set as a heading so that nobody misses them. */
function isNotice(heading: string): boolean {
  return heading.length > HEADING_CHARACTERS && /[.!。！]["'”’)\]]*$/u.test(heading);
}

/** Takes back the short line above a list, if the last paragraph is one. */
function takeListTitle(blocks: Block[]): string | undefined {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || last.text.length > LIST_TITLE_CHARACTERS) return undefined;
  blocks.pop();
  return last.text;
}

/** A node with a heading holds sections: it is no list or quotation, whatever its markup says. */
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

/** A node's text with its line breaks marked, not yet folded. */
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
