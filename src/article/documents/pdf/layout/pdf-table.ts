import { isListItem } from '../../../../text/list-item.js';
import { endsSentence } from '../../../../text/sentences.js';
import type { Cell, PdfLine, TextStyle } from '../pdf-line.js';

/** The names of the columns and one row, or two rows. */
const MIN_ROWS = 2;
/** Rows further apart than this times the usual distance belong to different tables. */
const MAX_ROW_GAP_SCALE = 3;
/** Lines this much closer than others are one row whose cells are wrapped. */
const WRAPPED_GAP_SCALE = 1.2;
/** Longer pieces beside one another are columns of text. */
const MAX_MEAN_CELL_CHARACTERS = 60;
/** The lines of a page in small print; a longer table becomes two. */
const MAX_LINES = 200;
/** Headings are no rows, even where a gap follows their number. */
const MAX_SIZE_SCALE = 1.12;
/** The share of rows that fill two columns or more. */
const MIN_FILLED_SHARE = 0.6;
/** Names of columns are shorter. */
const MAX_NAME_CHARACTERS = 40;
/** Two columns may be terms and their explanations; of more, the first row has the names. */
const MIN_NAMED_COLUMNS = 3;
/** A rule below the names of columns takes this much more space. */
const HEAD_GAP_SCALE = 1.08;
const FIGURE = /\p{N}/u;
const SECTION_NUMBER = /^\d{1,3}(?:\.\d{1,3})*\.?$/;

export interface PdfTable {
  /** The first row has the names of the columns; it is blank if they have none. */
  readonly rows: readonly (readonly string[])[];
  /** The index after the last line. */
  readonly end: number;
}

interface Column {
  x: number;
  end: number;
}

/** Reads the table that begins with a line, if one does: lines with gaps below one another. */
export function readPdfTable(
  page: readonly PdfLine[],
  from: number,
  style: TextStyle,
): PdfTable | undefined {
  const first = page[from];
  if (!first || !isRow(first, style)) return undefined;
  let end = from + 1;
  let rowsEnd = end;
  for (; end < page.length && end - from < MAX_LINES; end++) {
    const above = page[end - 1] as PdfLine;
    const line = page[end] as PdfLine;
    const gap = above.y - line.y;
    if (gap <= 0 || gap > MAX_ROW_GAP_SCALE * style.distance) break;
    if (isRow(line, style)) rowsEnd = end + 1;
    else if (!isWrapped(line, page.slice(from, end), gap, style)) break;
    else rowsEnd = end + 1;
  }
  const lines = page.slice(from, rowsEnd);
  const filled = lines.filter(({ cells }) => cells.length > 1);
  if (filled.length < MIN_ROWS || filled.length < lines.length * MIN_FILLED_SHARE) return undefined;
  const cells = filled.flatMap((line) => line.cells);
  const characters = cells.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MAX_MEAN_CELL_CHARACTERS * cells.length) return undefined;
  const columns = columnsOf(filled);
  if (columns.length < 2 || !isAligned(filled, columns)) return undefined;
  const rows = writeRows(lines, columns);
  const named = hasNames(lines, rows, columns) ? rows : [columns.map(() => ''), ...rows];
  return { rows: named, end: rowsEnd };
}

function isRow(line: PdfLine, style: TextStyle): boolean {
  if (line.cells.length < 2 || line.size >= style.size * MAX_SIZE_SCALE) return false;
  if (line.isMono && !style.isMono) return false;
  const isNumberedHeading = line.isBold && SECTION_NUMBER.test(line.cells[0]?.text ?? '');
  return !isNumberedHeading && !isListItem(line.text);
}

/** A line that continues a cell of the row above: within a column, and not further below than lines are. */
function isWrapped(
  line: PdfLine,
  rows: readonly PdfLine[],
  gap: number,
  style: TextStyle,
): boolean {
  const columns = columnsOf(rows.filter(({ cells }) => cells.length > 1));
  const isInColumn = columns.some(({ x, end }, index) => {
    const limit = columns[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    return line.x >= x - 1 && line.x <= end && line.end < limit;
  });
  return isInColumn && gap <= style.distance * WRAPPED_GAP_SCALE;
}

/** Columns are where the cells of different rows overlap. */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const cells = lines.flatMap((line) => line.cells).sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const { x, end } of cells) {
    const last = columns.at(-1);
    if (last && x <= last.end) last.end = Math.max(last.end, end);
    else columns.push({ x, end });
  }
  return columns;
}

/** True when no two cells of a row are in one column, and each column has cells of several rows. */
function isAligned(lines: readonly PdfLine[], columns: readonly Column[]): boolean {
  const counts = columns.map(() => 0);
  for (const { cells } of lines) {
    const used = cells.map((cell) => columnOf(cell, columns));
    if (new Set(used).size < used.length) return false;
    for (const column of used) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts.filter((count) => count >= MIN_ROWS).length >= 2;
}

function columnOf(cell: Cell, columns: readonly Column[]): number {
  return columns.findIndex(({ x, end }) => cell.x <= end && cell.end >= x);
}

/** Lines that are closer together than others continue the cells above them. */
function writeRows(lines: readonly PdfLine[], columns: readonly Column[]): string[][] {
  const gaps = lines.slice(1).map((line, index) => (lines[index] as PdfLine).y - line.y);
  const least = Math.min(...gaps);
  const isSpaced = Math.max(...gaps) > least * WRAPPED_GAP_SCALE;
  const isContinued = ({ cells }: PdfLine, gap: number) =>
    cells.length < 2 ||
    (isSpaced && gap < least * WRAPPED_GAP_SCALE && cells.length < columns.length);
  const rows: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    const last = rows.at(-1);
    const row = last && isContinued(line, gap) ? last : columns.map(() => '');
    for (const cell of line.cells) {
      const column = columnOf(cell, columns);
      row[column] = row[column] ? `${row[column]} ${cell.text}` : cell.text;
    }
    if (row !== last) rows.push(row);
  }
  return rows;
}

/** True when the first row looks unlike the others: bold, further above them, or without their figures. */
function hasNames(
  lines: readonly PdfLine[],
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): boolean {
  const [first, ...others] = lines as [PdfLine, ...PdfLine[]];
  const [head = [], ...body] = rows;
  if (head.some((name) => name.length > MAX_NAME_CHARACTERS || endsSentence(name))) return false;
  if (first.isBold && !others.every(({ isBold }) => isBold)) return true;
  const gaps = lines.slice(1).map((line, index) => (lines[index] as PdfLine).y - line.y);
  const [below = 0, ...further] = gaps;
  if (further.length > 0 && below > Math.max(...further) * HEAD_GAP_SCALE) return true;
  const hasFigure = (row: readonly string[], column: number) => FIGURE.test(row[column] ?? '');
  const isOfFigures = (column: number) => body.every((row) => hasFigure(row, column));
  if (head.some((_, column) => hasFigure(head, column) && isOfFigures(column))) return false;
  if (columns.length >= MIN_NAMED_COLUMNS && head.every((name) => name !== '')) return true;
  return head.some((_, column) => !hasFigure(head, column) && isOfFigures(column));
}
