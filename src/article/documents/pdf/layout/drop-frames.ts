import { type Cell, type PdfLine, roundSize, type TextStyle } from '../pdf-line.js';

/** Running heads and feet and page numbers are on this many outermost baselines. */
const FRAME_BASELINES = 2;
/** A line that recurs on this many pages, apart from its numbers, is a running head or foot. */
const MIN_RECURRENCES = 3;
/** In a document of few pages, recurring once is enough at the same height. */
const FEW_PAGES = 4;
const MIN_RECURRENCES_OF_FEW = 2;
/** Heads at the same height are at most this far apart. */
const SAME_HEIGHT_POINTS = 2;
/** A running head that names the chapter is this much further from the text than lines are. */
const MIN_APART_SCALE = 1.5;
/** The share of pages that have a line set apart at the same height, if it is a frame. */
const MIN_BAND_SHARE = 0.5;
const MAX_FRAME_CHARACTERS = 120;
/** Matches "3", "– 3 –", "[3]", "iv", "3/12", "Page 3 of 12". */
const PAGE_NUMBER =
  /^[-–—[(\s]*(?:(?:page|seite|página|pagina|strana|страница|стр\.|p\.)\s*)?(?:\p{Nd}{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de|di|sur|из|من)\s*\p{Nd}{1,4})?[-–—\])\s]*$/iu;

/** Removes page numbers, and running heads and feet: lines at the edge of the page that recur. */
export function dropFrames(
  pages: readonly (readonly PdfLine[])[],
  style: TextStyle,
): (readonly PdfLine[])[] {
  const edges = pages.map(edgesOf);
  const all = edges.flatMap(({ above, below }) => [...above, ...below]);
  const recurring = recurringForms(all, pages.length);
  const apart = [edges.map(({ above }) => above), edges.map(({ below }) => below)].map((each) =>
    linesApart(each, style),
  );
  const bands = apart.flatMap((lines) => bandsOf(lines, pages.length));
  const numbered = new Set(apart.flat().filter(isNumberedHead));
  const isFrame = (line: PdfLine) =>
    line.text.length <= MAX_FRAME_CHARACTERS &&
    (PAGE_NUMBER.test(line.text) ||
      recurring.has(formOf(line, line)) ||
      numbered.has(line) ||
      (line.cells.length > 1 && line.cells.some((cell) => recurring.has(formOf(cell, line)))) ||
      bands.some((y) => Math.abs(y - line.y) <= SAME_HEIGHT_POINTS));
  return pages.map((page, index) => {
    const { above = [], below = [] } = edges[index] ?? {};
    const dropped = new Set([...outermost(above, isFrame), ...outermost(below, isFrame)]);
    return page.filter((line) => !dropped.has(line));
  });
}

/** The lines on the outermost baselines, from the edge inwards. */
function edgesOf(page: readonly PdfLine[]): { above: PdfLine[]; below: PdfLine[] } {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return { above: onFirstBaselines(sorted), below: onFirstBaselines(sorted.reverse()) };
}

function onFirstBaselines(sorted: readonly PdfLine[]): PdfLine[] {
  const edge: PdfLine[] = [];
  let baselines = 0;
  for (const line of sorted) {
    const last = edge.at(-1);
    if (!last || Math.abs(last.y - line.y) > SAME_HEIGHT_POINTS) baselines += 1;
    if (baselines > FRAME_BASELINES) break;
    edge.push(line);
  }
  return edge;
}

/** Returns the frame's lines: from the edge inwards up to the first line of the text. */
function outermost(edge: readonly PdfLine[], isFrame: (line: PdfLine) => boolean): PdfLine[] {
  const text = edge.find((line) => !isFrame(line));
  if (!text) return [...edge];
  return edge.filter((line) => isFrame(line) && Math.abs(line.y - text.y) > SAME_HEIGHT_POINTS);
}

/** A head of several parts, one of which is the number of the page. */
function isNumberedHead({ cells, page }: PdfLine): boolean {
  if (cells.length < 2) return false;
  return [cells[0], cells.at(-1)].some((cell) => cell?.text === String(page));
}

/** A line, or a part of one, without its numbers, with its size. */
function formOf({ text }: Cell, { size }: PdfLine): string {
  return `${roundSize(size)} ${text.replace(/\p{Nd}+/gu, '#')}`;
}

function recurringForms(lines: readonly PdfLine[], pageCount: number): ReadonlySet<string> {
  const places = new Map<string, Map<number, number>>();
  for (const line of lines) {
    for (const part of line.cells.length > 1 ? [line, ...line.cells] : [line]) {
      const form = formOf(part, line);
      // A number alone may be a cell of any table.
      if (/\p{L}/u.test(form))
        places.set(form, (places.get(form) ?? new Map()).set(line.page, line.y));
    }
  }
  const recurs = (heights: readonly number[]) => {
    if (heights.length >= MIN_RECURRENCES) return true;
    const isLevel = Math.max(...heights) - Math.min(...heights) <= SAME_HEIGHT_POINTS;
    return pageCount <= FEW_PAGES && heights.length >= MIN_RECURRENCES_OF_FEW && isLevel;
  };
  return new Set(
    [...places].filter(([, byPage]) => recurs([...byPage.values()])).map(([form]) => form),
  );
}

/** Returns the outermost lines that are set apart from the text and no larger. */
function linesApart(edges: readonly (readonly PdfLine[])[], style: TextStyle): PdfLine[] {
  return edges.flatMap(([outermost, ...others]) => {
    const isBody = !outermost || roundSize(outermost.size) > style.size;
    if (isBody || outermost.text.length > MAX_FRAME_CHARACTERS) return [];
    const next = others.find(({ y }) => Math.abs(y - outermost.y) > SAME_HEIGHT_POINTS);
    const gap = next ? Math.abs(next.y - outermost.y) : 0;
    return gap > style.distance * MIN_APART_SCALE ? [outermost] : [];
  });
}

/**
 * Returns the heights at which most pages have a line of its own words set apart from the text, such as
 * the chapter's name.
 */
function bandsOf(lines: readonly PdfLine[], pageCount: number): number[] {
  const heights = lines.map(({ y }) => y);
  const isBand = (y: number) => {
    const found = heights.filter((other) => Math.abs(other - y) <= SAME_HEIGHT_POINTS).length;
    return found >= MIN_RECURRENCES && found >= pageCount * MIN_BAND_SHARE;
  };
  return [...new Set(heights.map((y) => Math.round(y)))].filter(isBand);
}
