import type { DomDocument, DomElement } from './dom.js';
import { hasOwnText, linkShare, textOf } from './finding/element-text.js';

/** A quantity, a name or a value; anything longer is a sentence and a paragraph of its own. */
const CELL_CHARACTERS = 60;
const LINE_CHARACTERS = 80;
/** One row is a label; two lines of short boxes may be a byline. */
const MIN_ROWS = 2;
const MIN_LINES = 3;
const MAX_LINK_SHARE = 0.5;
const BOX = 'div,section,span,li';
const LISTS = 'div,section,ul,ol';

/**
 * Makes one paragraph of boxes that lay out a list, such as ingredients or technical data, with one
 * line for each row: separately they mean nothing.
 */
export function writeRows(document: DomDocument): void {
  for (const list of [...document.body.querySelectorAll(LISTS)]) {
    const lines = readRows(list) ?? readLines(list);
    if (!lines) continue;
    const paragraph = document.createElement('p');
    for (const [index, line] of lines.entries()) {
      if (index > 0) paragraph.append(document.createElement('br'));
      paragraph.append(document.createTextNode(line));
    }
    for (const child of [...list.childNodes]) child.remove();
    if (/^[uo]l$/.test(list.localName)) list.replaceWith(paragraph);
    else list.append(paragraph);
  }
}

/** Returns rows of two or more short boxes each as lines: `135 g flour`, `Width: 3 m`. */
function readRows(list: DomElement): string[] | undefined {
  const rows = [...list.children];
  if (rows.length < MIN_ROWS || hasOwnText(list)) return undefined;
  const lines: string[] = [];
  for (const row of rows) {
    const cells = [...row.children];
    const isRow = row.matches(BOX) && cells.length > 1 && !hasOwnText(row) && cells.every(isCell);
    if (!isRow) return undefined;
    lines.push(joinCells(cells.map(textOf).filter((text) => text !== '')));
  }
  return linkShare(list) > MAX_LINK_SHARE ? undefined : lines;
}

/** Returns short boxes of the same kind, one below the other, as lines. */
function readLines(list: DomElement): string[] | undefined {
  const boxes = [...list.children];
  const [kind] = boxes.map((box) => box.getAttribute('class'));
  if (boxes.length < MIN_LINES || !kind || hasOwnText(list)) return undefined;
  const isAlike = (box: DomElement) =>
    box.localName === 'div' &&
    box.getAttribute('class') === kind &&
    box.children.length < 2 &&
    isShort(box, LINE_CHARACTERS);
  if (!boxes.every(isAlike) || linkShare(list) > MAX_LINK_SHARE) return undefined;
  return boxes.map(textOf);
}

function isCell(element: DomElement): boolean {
  return element.matches('div,span,b,strong,label') && isShort(element, CELL_CHARACTERS);
}

function isShort(element: DomElement, limit: number): boolean {
  const isLeaf = !element.querySelector('p,ul,ol,table,h1,h2,h3,h4,h5,h6,div div,input,button');
  const text = isLeaf ? textOf(element) : '';
  return isLeaf && text.length <= limit;
}

/** Separates a name from its value with a colon; a quantity and its unit are simply joined. */
function joinCells(cells: readonly string[]): string {
  const [name = '', value] = cells;
  const isNamed = cells.length === 2 && /^\p{L}[^\d:]*$/u.test(name);
  return isNamed ? `${name}: ${value}` : cells.join(' ');
}
