import type { DomDocument, DomElement } from '../dom.js';
import { isLongerThan } from './element-text.js';

/** A longer cell of several paragraphs holds a text, so its table lays out the page. */
const TEXT_CELL_CHARACTERS = 150;
/** As many line breaks separate the paragraphs of a text. */
const MIN_BREAKS = 2;
/** Tables with more rows than this hold data. */
const MAX_LAYOUT_ROWS = 60;
const GROUPS = 'thead,tbody,tfoot';

/**
 * Makes boxes of the cells of tables that lay out a page, so that columns of links beside the text are seen
 * as what they are.
 */
export function spreadTables(document: DomDocument): void {
  const places = new Map<DomElement, number>();
  const tables = [...document.body.querySelectorAll('table')].map((table) => {
    const rows = rowsOf(table);
    return { table, rows, shape: shapeOf(table, rows, places) };
  });
  const layouts = tables.filter(({ rows }) => isLayout(rows));
  const shapes = new Set(layouts.map(({ shape }) => shape));
  for (const { table, rows, shape } of tables) {
    if (!shapes.has(shape)) continue;
    for (const row of rows) {
      for (const cell of [...row.children]) toBox(cell, document);
      toBox(row, document);
    }
    for (const group of [...table.children]) {
      if (group.matches(GROUPS)) group.replaceWith(...group.childNodes);
    }
    toBox(table, document);
  }
}

/**
 * Returns the number of cells in each row of a table, and its classes or, without any, which table it is in: a
 * post of few words is laid out like the others.
 */
function shapeOf(
  table: DomElement,
  rows: readonly DomElement[],
  places: Map<DomElement, number>,
): string | DomElement {
  const outer = table.parentElement?.closest('table');
  if (outer && !places.has(outer)) places.set(outer, places.size);
  const name = table.getAttribute('class') || (outer && places.get(outer));
  return name === undefined ? table : `${name}/${rows.map((row) => row.children.length).join()}`;
}

function rowsOf(table: DomElement): DomElement[] {
  const parts = [...table.children].flatMap((part) =>
    part.matches(GROUPS) ? [...part.children] : [part],
  );
  return parts.filter(({ localName }) => localName === 'tr');
}

/** True for a table in which a text has a cell of its own, above, below or beside other cells. */
function isLayout(rows: readonly DomElement[]): boolean {
  if (rows.length === 0 || rows.length > MAX_LAYOUT_ROWS) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  const isHeaded = cells.some((cell) => cell.localName === 'th');
  // Old forums set each post in a table within a headed one.
  if (isHeaded && !cells.some((cell) => cell.querySelector('table'))) return false;
  return cells.some(isText);
}

function isText(cell: DomElement): boolean {
  if (!isLongerThan(TEXT_CELL_CHARACTERS, cell)) return false;
  const parts = [...cell.querySelectorAll('p,br,h1,h2,h3,h4,h5,h6')];
  return parts.length >= MIN_BREAKS;
}

/** Replaces a part of a table or list by a box with the same names and content. */
export function toBox(part: DomElement, document: DomDocument): void {
  const box = document.createElement('div');
  for (const name of ['class', 'id', 'role']) {
    const value = part.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  // One by one: a call with as many arguments as a cell may have nodes fails.
  for (const node of [...part.childNodes]) box.append(node);
  part.replaceWith(box);
}
