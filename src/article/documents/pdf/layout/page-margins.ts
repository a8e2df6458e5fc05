import type { PdfLine, TextStyle } from '../pdf-line.js';

/** The edges of a column of text, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A column of text is wider than this many times its size; anything narrower is indented. */
const MIN_COLUMN_SCALE = 11;
/** Beginnings of lines this close are the same. */
const SAME_EDGE_POINTS = 3;
/** The share of lines that begin at the edge of a column, at least. */
const MIN_SHARE = 0.1;
const MIN_LINES = 3;
/** The share of lines that cross the gap between columns: headings and tables. */
const MAX_CROSSING_SHARE = 0.25;

/** Finds the columns of a page, and returns the margins of the one that a line is in. */
export function columnFinder(
  page: readonly PdfLine[],
  style: TextStyle,
): (line: PdfLine) => Margins {
  const starts = new Map<number, number>();
  for (const { x } of page) {
    const edge = Math.round(x / SAME_EDGE_POINTS);
    starts.set(edge, (starts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(MIN_LINES, page.length * MIN_SHARE);
  const edges = [...starts]
    .filter(([, count]) => count >= least)
    .map(([edge]) => edge * SAME_EDGE_POINTS)
    .sort((a, b) => a - b);
  const lefts: number[] = [];
  for (const edge of edges) {
    const last = lefts.at(-1);
    const isApart = last === undefined || edge - last > MIN_COLUMN_SCALE * style.size;
    const before = edge - 2 * SAME_EDGE_POINTS;
    const crossing = page.filter(({ x, end }) => x < before && end > edge + SAME_EDGE_POINTS);
    const isCrossed = lefts.length > 0 && crossing.length > page.length * MAX_CROSSING_SHARE;
    if (isApart && !isCrossed) lefts.push(edge);
  }
  const indexOf = (x: number) => {
    const found = lefts.findLastIndex((left) => left <= x + SAME_EDGE_POINTS);
    return Math.max(0, found);
  };
  const columns = (lefts.length > 0 ? lefts : [Math.min(...page.map(({ x }) => x))]).map(
    (left, index, { length }): Margins => {
      const inside = page.filter(({ x }) => length === 1 || indexOf(x) === index);
      // A heading or a table may cross the columns.
      const limit = lefts[index + 1] ?? Number.POSITIVE_INFINITY;
      const ends = inside.map(({ end }) => end).filter((end) => end <= limit);
      return {
        left: Math.min(left, ...inside.map(({ x }) => x).filter((x) => left - x < style.size)),
        right: usualEnd(ends, left),
      };
    },
  );
  return ({ x }) => columns[indexOf(x)] as Margins;
}

/** Returns where full lines end; a running head may reach further. */
function usualEnd(ends: readonly number[], left: number): number {
  const sorted = [...ends].sort((a, b) => b - a);
  const isShared = (end: number, index: number) =>
    sorted.length < MIN_LINES || end - (sorted[index + 1] ?? end) < SAME_EDGE_POINTS * 4;
  return (
    sorted.find((end, index) => index + 1 < sorted.length && isShared(end, index)) ??
    sorted[0] ??
    left
  );
}
