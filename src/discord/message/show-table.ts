import { columns } from '../../text/columns.js';
import { dropInvisible } from '../../text/invisible.js';

/** Characters that fit a code block on a phone, next to the avatar. */
const MAX_WIDTH = 34;
const GAP = '  ';
const FENCE = '```';
/** Matches a value after its column's name, as tables are written. */
const CELL = /^([^:：]{1,80}): (.+)$/su;

type Row = ReadonlyMap<string, string>;

/**
 * Shows a table whose rows include the column names (`Month: May; Boat: 10:00`) as aligned columns in a
 * code block, below its lead-in, as Discord markdown. Undefined if it is not such a table, or is too
 * wide for a phone.
 * @param showLine makes the lines before the rows safe to show
 */
export function alignTable(text: string, showLine: (line: string) => string): string | undefined {
  if (text.includes(FENCE)) return undefined;
  const lines = dropInvisible(text).split('\n');
  const first = lines.findIndex((line) => readRow(line) !== undefined);
  const rows = lines.slice(first).map(readRow);
  if (first < 0 || rows.length < 2 || !rows.every((row) => row !== undefined)) return undefined;
  const names = columnNames(rows);
  if (names === undefined || names.length < 2) return undefined;
  const cells = [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))];
  const widths = names.map((_, at) => Math.max(...cells.map((row) => columns(row[at] as string))));
  const width = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  if (width > MAX_WIDTH) return undefined;
  const drawn = cells.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] as number) - columns(cell)))
      .join(GAP)
      .trimEnd(),
  );
  return [...lines.slice(0, first).map(showLine), FENCE, ...drawn, FENCE].join('\n');
}

/** Undefined for a line that is not a row of named cells. */
function readRow(line: string): Row | undefined {
  const cells = line.split('; ').map((cell) => CELL.exec(cell));
  if (!cells.every((cell) => cell !== null)) return undefined;
  return new Map(cells.map(([, name, value]) => [name as string, value as string]));
}

/**
 * Returns the column names of the fullest row, if all other rows have a subset in the same order,
 * because empty cells are not written.
 */
function columnNames(rows: readonly Row[]): string[] | undefined {
  const fullest = rows
    .map((row) => [...row.keys()])
    .reduce((most, names) => (names.length > most.length ? names : most), []);
  const isPart = (row: Row) => {
    const places = [...row.keys()].map((name) => fullest.indexOf(name));
    return places.every((place, at) => place > (places[at - 1] ?? -1));
  };
  return rows.every(isPart) ? fullest : undefined;
}
