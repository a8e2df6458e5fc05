import { endOfBlock } from './indented-lines.js';
import { writeInline } from './restructured-inline.js';

type Substitutions = ReadonlyMap<string, string>;

/** Columns are separated by spaces between the rules. */
const SIMPLE_TABLE = /^=+(?:\s+=+)+$/;
/** Every cell has a frame. */
const GRID_TABLE = /^\+(?:[-=]+\+)+$/;

/** True for the first line of a simple or a grid table. */
export function startsTable(line: string): boolean {
  return GRID_TABLE.test(line) || SIMPLE_TABLE.test(line);
}

/** Returns the end of the table that starts at `from`. */
export function endOfTable(lines: readonly string[], from: number): number {
  return GRID_TABLE.test(lines[from] ?? '') ? endOfBlock(lines, from) : endOfSimple(lines, from);
}

/** Writes the rows of a `csv-table` directive as HTML. */
export function writeCsv(lines: readonly string[], substitutions: Substitutions): string {
  return writeRows(lines.map(splitCsv), substitutions);
}

/** Writes the nested lists of a `list-table` directive as HTML. */
export function writeListTable(lines: readonly string[], substitutions: Substitutions): string {
  return writeRows(listTableRows(lines), substitutions);
}

function splitCsv(line: string): string[] {
  return (line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((cell) =>
    cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}

function listTableRows(lines: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const [, row, cell = ''] = /^(\* )?\s*- ?(.*)$/.exec(line) ?? [undefined, undefined, undefined];
    if (row) rows.push([cell]);
    else if (/^\s+- ?/.test(line)) rows.at(-1)?.push(cell);
    else if (line.trim() !== '') {
      const last = rows.at(-1);
      last?.push(`${last.pop() ?? ''} ${line.trim()}`);
    }
  }
  return rows;
}

/** Writes a simple or a grid table as HTML. */
export function writeTable(lines: readonly string[], substitutions: Substitutions): string {
  const isGrid = GRID_TABLE.test(lines[0] ?? '');
  const bounds = isGrid ? [] : [...(lines[0] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  let startsRow = true;
  for (const line of lines) {
    if (/^[+=\-\s]+$/.test(line) && line !== '') {
      startsRow = true;
      continue;
    }
    if (line === '') continue;
    const cells = isGrid
      ? line.split('|').slice(1, -1)
      : bounds.map((bound, column) => line.slice(bound, bounds[column + 1]));
    const goesOn = isGrid ? !startsRow : (cells[0] ?? '').trim() === '';
    const above = rows.at(-1);
    if (goesOn && above) {
      cells.forEach((cell, column) => {
        above[column] = `${above[column] ?? ''} ${cell.trim()}`.trim();
      });
    } else {
      rows.push(cells.map((cell) => cell.trim()));
    }
    startsRow = false;
  }
  return writeRows(rows, substitutions);
}

function writeRows(rows: readonly (readonly string[])[], substitutions: Substitutions): string {
  const [head = [], ...body] = rows;
  const write = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${writeInline(cell, substitutions)}</${tag}>`).join('')}</tr>`;
  return `<table>${write(head, 'th')}${body.map((row) => write(row, 'td')).join('')}</table>`;
}

/** Returns the end of a simple table: its second or third rule, when a blank line follows. */
function endOfSimple(lines: readonly string[], from: number): number {
  for (let index = from + 1; index < lines.length; index++) {
    if (SIMPLE_TABLE.test(lines[index] ?? '') && !lines[index + 1]) return index + 1;
  }
  return lines.length;
}
