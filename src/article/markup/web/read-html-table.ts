import type { Element, ElementContent } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Blockquote, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { TABLE_PASSAGE_CHARACTERS, writeTableRows } from '../../table-rows.js';

/** Wider and taller cells are mistakes, or attacks on the program that fills them in. */
const MAX_SPAN = 50;
/** A cell as short as a name or a date is repeated in every row it spans. */
const REPEATED_CELL_CHARACTERS = 80;
/** Longer cells show that the table lays out a page. */
const DATA_CELL_CHARACTERS = 300;
const BLANK: TableCell = { type: 'tableCell', children: [] };

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly Element[];
}

/**
 * Turns a table into its caption and one Markdown table with a single head row and its spanning cells
 * filled in. A table that only lays out the page becomes the content of its cells. A cell that spans
 * the whole first row is a caption too, as in the infoboxes of an encyclopedia. A small table and its
 * caption are one passage.
 */
export function readHtmlTable(state: State, table: Element): RootContent[] {
  const allRows = collectRows(table.children, false);
  const firstInner = Math.max(
    0,
    allRows.findIndex((row) => row.cells.length > 1),
  );
  const rows = allRows.slice(firstInner);
  const captions = table.children.filter((child) => isElement(child, 'caption'));
  const caption = [
    ...captions,
    ...allRows.slice(0, firstInner).flatMap(({ cells }) => cells),
  ].flatMap((element) => flowOf(state, element as Element));
  if (isLayout(table, rows)) {
    return [...caption, ...rows.flatMap((row) => row.cells.flatMap((cell) => flowOf(state, cell)))];
  }
  const firstBody = rows.findIndex((row) => !row.isHead);
  const headRows = firstBody === -1 ? 1 : firstBody;
  const grid = fillGrid(state, rows, headRows);
  const columns = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  const head = Array.from({ length: columns }, (_, column) =>
    mergeCells(grid.slice(0, headRows).map((cells) => cells[column] ?? BLANK)),
  );
  const body = grid.slice(headRows).map((cells) => Array.from(cells, (cell) => cell ?? BLANK));
  const children = [head, ...body].map((cells) => ({ type: 'tableRow' as const, children: cells }));
  const content = [...caption, { type: 'table' as const, children }];
  const isOnePassage = caption.length > 0 && textOf(content).length <= TABLE_PASSAGE_CHARACTERS;
  return isOnePassage
    ? [{ type: 'blockquote', children: content as Blockquote['children'] }]
    : content;
}

function collectRows(nodes: readonly ElementContent[], isInHead: boolean): Row[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (/^t(?:head|body|foot)$/.test(node.tagName)) {
      return collectRows(node.children, node.tagName === 'thead');
    }
    if (node.tagName !== 'tr') return [];
    const cells = node.children.filter(
      (child): child is Element => isElement(child, 'td') || isElement(child, 'th'),
    );
    const isHead = isInHead || cells.every((cell) => cell.tagName === 'th');
    return cells.length === 0 ? [] : [{ isHead, cells }];
  });
}

function isLayout(table: Element, rows: readonly Row[]): boolean {
  const { role } = table.properties;
  if (role === 'presentation' || role === 'none' || String(role) === 'presentation') return true;
  if (rows.every((row) => row.cells.length < 2) || holds(table, /^h[1-6]$/)) return true;
  return holds(table, /^table$/) && !isData(rows);
}

/** True when rows with nested tables are data after all: there are several, and all cells are short. */
function isData(rows: readonly Row[]): boolean {
  const isWide = rows.filter((row) => row.cells.length > 1).length > 1;
  return isWide && rows.every((row) => row.cells.every((cell) => isShort(cell)));
}

function isShort(cell: Element): boolean {
  return textOf(cell).replace(/\s+/g, ' ').length <= DATA_CELL_CHARACTERS;
}

function holds(node: Element, name: RegExp): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (name.test(child.tagName) || holds(child, name)),
  );
}

function fillGrid(
  state: State,
  rows: readonly Row[],
  headRows: number,
): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    const cells = grid[index] ?? [];
    let column = 0;
    for (const element of row.cells) {
      while (cells[column]) column++;
      const cell = {
        type: 'tableCell',
        children: cellContent(state, element),
      } as unknown as TableCell;
      const isRepeated = textOf(cell).length <= REPEATED_CELL_CHARACTERS;
      const width = readSpan(element.properties.colSpan);
      for (const [below, target] of grid
        .slice(index, index + readSpan(element.properties.rowSpan))
        .entries()) {
        for (let across = 0; across < width; across++) {
          const isOwn = below === 0 && across === 0;
          const isFilled = isRepeated && (index < headRows || across === 0);
          target[column + across] = isOwn || isFilled ? cell : BLANK;
        }
      }
      column += width;
    }
  }
  return grid;
}

/** Merges head cells above each other into one, without repetitions. */
function mergeCells(cells: readonly TableCell[]): TableCell {
  const children = [...new Set(cells)].flatMap((cell) => cell.children);
  return { type: 'tableCell', children };
}

/** Returns a cell's content. A nested table becomes a line, so that no row of the outer table is split. */
function cellContent(state: State, cell: Element): RootContent[] {
  return flowOf(state, cell).map((node) => (holdsTable(node) ? writeInnerTable(node) : node));
}

function holdsTable(node: RootContent): boolean {
  return (
    node.type === 'table' ||
    ('children' in node && (node.children as RootContent[]).some(holdsTable))
  );
}

function writeInnerTable(node: RootContent): RootContent {
  if (node.type !== 'table') {
    const children = 'children' in node ? (node.children as RootContent[]) : [];
    const inner = children.map((child) => (holdsTable(child) ? writeInnerTable(child) : child));
    return { ...node, children: inner } as RootContent;
  }
  const rows = writeTableRows(node.children.map((row) => row.children.map((cell) => textOf(cell))));
  const value = rows.map((row) => row.replaceAll('; ', ' ')).join(', ');
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function flowOf(state: State, element: Element): RootContent[] {
  return state.toFlow(state.all(element));
}

function readSpan(value: unknown): number {
  const span = Number(value);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
