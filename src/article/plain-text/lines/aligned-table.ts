import { groupTableRows, writeTableRows } from '../../table-rows.js';

/** The names of the columns, and two rows: fewer lines may have gaps by chance. */
const MIN_LINES = 3;
/** The name of a column is shorter. */
const MAX_NAME_CHARACTERS = 40;
/** Longer lines are not rows of a table that is aligned with spaces. */
const MAX_ROW_CHARACTERS = 300;
const CELL = /\S+(?: \S+)*/g;
const FIGURE = /\p{N}/u;

/**
 * Reads lines that are surely a table, with tabs between their columns or aligned with spaces, as
 * passages whose rows name their columns. Undefined for other lines.
 */
export function readAlignedTable(lines: readonly string[]): string[] | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const rows = splitAtTabs(lines) ?? splitAtGaps(lines);
  if (!rows || !hasNames(rows)) return undefined;
  return groupTableRows(writeTableRows(rows));
}

function splitAtTabs(lines: readonly string[]): string[][] | undefined {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return isEven(rows) ? rows : undefined;
}

/** Splits at two spaces or more, if each column begins or ends at the same place in all lines. */
function splitAtGaps(lines: readonly string[]): string[][] | undefined {
  if (lines.some((line) => line.includes('\t') || line.length > MAX_ROW_CHARACTERS)) {
    return undefined;
  }
  const rows = lines.map((line) => [...line.matchAll(CELL)]);
  if (!isEven(rows)) return undefined;
  const isAligned = rows[0]?.every((_, column) => {
    const cells = rows.map((row) => row[column] as RegExpExecArray);
    const starts = new Set(cells.map(({ index }) => index));
    const ends = new Set(cells.map(({ index, 0: text }) => index + text.length));
    return starts.size === 1 || ends.size === 1;
  });
  return isAligned ? rows.map((row) => row.map(([text]) => text)) : undefined;
}

/** True if all rows have the same number of cells, two at least. */
function isEven(rows: readonly (readonly unknown[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width);
}

/** True if the first row has short names without figures, above a column of nothing but figures. */
function hasNames([head = [], ...body]: readonly (readonly string[])[]): boolean {
  const isName = (text: string) =>
    text !== '' && text.length <= MAX_NAME_CHARACTERS && !FIGURE.test(text);
  const isOfFigures = (column: number) => body.every((row) => FIGURE.test(row[column] ?? ''));
  return head.every(isName) && head.some((_, column) => isOfFigures(column));
}
