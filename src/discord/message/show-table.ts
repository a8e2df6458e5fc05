import { dropInvisible } from '../../text/invisible.js';

/** Characters of a code block on a phone, beside the avatar. */
const MAX_WIDTH = 34;
const GAP = '  ';
const FENCE = '```';
/** A value after its column's name, as tables are written. */
const CELL = /^([^:：]{1,80}): (.+)$/su;
/** Takes the room of two characters. */
const WIDE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/gu;

type Row = ReadonlyMap<string, string>;

/**
 * A table whose rows are written with their columns' names (`Month: May; Boat: 10:00`) as aligned
 * columns in a code block, below what leads into it; undefined where it is no such table, or too wide
 * for a phone. As Discord markdown.
 * @param showLine makes the lines in front of the rows safe to show
 */
export function alignTable(text: string, showLine: (line: string) => string): string | undefined {
  if (text.includes(FENCE)) return undefined;
  const lines = dropInvisible(text).split('\n');
  const first = lines.findIndex((line) => readRow(line) !== undefined);
  const rows = lines.slice(first).map(readRow);
  if (first < 0 || rows.length < 2 || !rows.every((row) => row !== undefined)) return undefined;
  const columns = columnsOf(rows);
  if (columns === undefined || columns.length < 2) return undefined;
  const cells = [columns, ...rows.map((row) => columns.map((name) => row.get(name) ?? ''))];
  const widths = columns.map((_, at) =>
    Math.max(...cells.map((row) => widthOf(row[at] as string))),
  );
  const width = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  if (width > MAX_WIDTH) return undefined;
  const drawn = cells.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] as number) - widthOf(cell)))
      .join(GAP)
      .trimEnd(),
  );
  return [...lines.slice(0, first).map(showLine), FENCE, ...drawn, FENCE].join('\n');
}

/** Undefined for a line that is no row of named cells. */
function readRow(line: string): Row | undefined {
  const cells = line.split('; ').map((cell) => CELL.exec(cell));
  if (!cells.every((cell) => cell !== null)) return undefined;
  return new Map(cells.map(([, name, value]) => [name as string, value as string]));
}

/** The names of the fullest row, if all others have some of these in the same order: empty cells are not written. */
function columnsOf(rows: readonly Row[]): string[] | undefined {
  const columns = rows
    .map((row) => [...row.keys()])
    .reduce((fullest, names) => (names.length > fullest.length ? names : fullest), []);
  const isPart = (row: Row) => {
    const places = [...row.keys()].map((name) => columns.indexOf(name));
    return places.every((place, at) => place > (places[at - 1] ?? -1));
  };
  return rows.every(isPart) ? columns : undefined;
}

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}
