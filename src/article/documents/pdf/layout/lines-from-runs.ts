import { noteCall } from '../notes.js';
import { type Cell, mostFrequent, type PdfLine } from '../pdf-line.js';
import { type Run, runsRightToLeft } from '../read-runs.js';

/** The most of the text's size that a raised number has. */
const MAX_CALL_SCALE = 0.85;
/** The least of the text's size by which it is raised. */
const MIN_CALL_RISE = 0.15;
const CALL = /^(?:\d{1,3}|[*†‡§]{1,3}|\p{Ll})$/u;
/** Gaps wider than this times the size part cells; those of justified text are mostly narrower. */
const MIN_CELL_GAP_SCALE = 0.85;
/** The mark of a list's item, as a cell of its own. */
const MARKER = /^(?:[-*•–◦▪‣·●○]|\(?[\dA-Za-z]{1,3}[.)])$/u;
/** Signs that fonts of symbols have for a mark. */
const SYMBOL_MARK =
  /^[▶►▸▹▷◆◇❖✦✔✓✗➤➢➔⇒■□❑❒⁃∙⬤\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf071\uf06e\uf0a8\uf02d](?=\s|$)/u;
/** Up to this many lines higher, a piece stands beside what was written before, in a table; further up begins a column. */
const MAX_ROW_LINES = 6;
/** Pieces written twice this close make one bold. */
const OVERPRINT_POINTS = 1;
/** Looked through for the line that a piece stands on. */
const MAX_LINES_BACK = 12;

/** Puts the runs of a page together to lines, in the order they were written. */
export function linesFromRuns(runs: readonly Run[], page: number): PdfLine[] {
  const lines = groupRuns(runs).flatMap((line) => writeLine(line, page) ?? []);
  return joinMarkers(lines);
}

/** Puts runs on one baseline together. */
function groupRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (last && isOnLine(last, run)) lines.at(-1)?.push(run);
      continue;
    }
    const isOverprint =
      last?.text === run.text &&
      Math.abs(last.x - run.x) < OVERPRINT_POINTS &&
      Math.abs(last.y - run.y) < OVERPRINT_POINTS;
    if (isOverprint) continue;
    const line = last && isOnLine(last, run) ? lines.at(-1) : rowOf(run, lines);
    if (line) line.push(run);
    else lines.push([run]);
    last = run;
  }
  return lines;
}

function isOnLine(last: Run, run: Run): boolean {
  return Math.abs(last.y - run.y) < Math.max(last.size, run.size) / 2;
}

/** Returns the line that a cell stands on whose neighbour, of several lines, was written before it. */
function rowOf(run: Run, lines: readonly Run[][]): Run[] | undefined {
  const above = lines.at(-1)?.at(-1);
  if (!above || run.y < above.y || run.y - above.y > MAX_ROW_LINES * run.size) return undefined;
  const row = lines.slice(-MAX_LINES_BACK).findLast(([first]) => first && isOnLine(first, run));
  const beside = row?.at(-1);
  return beside && beside.end <= run.x ? row : undefined;
}

function writeLine(written: readonly Run[], page: number): PdfLine | undefined {
  const runs = isMirrored(written) ? inReadingOrder(written) : written;
  const words = runs.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return undefined;
  const weigh = (value: (run: Run) => number) =>
    mostFrequent(words.map((run) => [value(run), run.text.trim().length]));
  const size = weigh((run) => run.size);
  const y = weigh((run) => run.y);
  const cells: Cell[] = [];
  let text = '';
  let start: Run | undefined;
  let last: Run | undefined;
  const flush = () => {
    const clean = cleanLine(text);
    if (start && last && clean !== '') cells.push({ text: clean, x: start.x, end: last.end });
  };
  for (const run of runs) {
    if (run.text.trim() === '') {
      text += run.text;
      continue;
    }
    const gap = last ? Math.max(run.x - last.end, last.x - run.end) : 0;
    if (gap > MIN_CELL_GAP_SCALE * size) {
      flush();
      text = '';
      start = undefined;
    }
    const isCall =
      run.size < MAX_CALL_SCALE * size &&
      run.y - y > MIN_CALL_RISE * run.size &&
      CALL.test(run.text.trim());
    text += isCall ? noteCall(page, run.text.trim()) : run.text;
    start ??= run;
    last = run;
  }
  flush();
  return lineOf(joinMarkerCell(cells), {
    page,
    size,
    y,
    isBold: words.every((run) => run.isBold),
    isItalic: words.every((run) => run.isItalic),
    isMono: words.every((run) => run.isMono),
    startsBold: words[0]?.isBold === true,
  });
}

/** True for a line from right to left whose pieces were written from its left end. */
function isMirrored(runs: readonly Run[]): boolean {
  if (!runsRightToLeft(runs)) return false;
  const rightToLeft = runs.filter(({ direction }) => direction === 1);
  return rightToLeft.slice(1).some(({ x }, index) => x < (rightToLeft[index] as Run).x);
}

/**
 * Some programs write a line from right to left letter by letter, from its left end. Its numbers and
 * foreign words run from left to right.
 */
function inReadingOrder(runs: readonly Run[]): Run[] {
  // The second letter of a ligature has no width, and white space may overlap it.
  const sorted = [...runs].sort((a, b) => a.x + a.end - b.x - b.end);
  const ordered: Run[] = [];
  for (let index = 0; index < sorted.length; ) {
    let end = index;
    while (sorted[end]?.direction === -1) end += 1;
    // White space after a foreign word stands behind it.
    ordered.push(...sorted.slice(index, end).reverse());
    if (end === index) ordered.push(sorted[end++] as Run);
    index = end;
  }
  return ordered;
}

/** Ligatures, Arabic letters by their shape, and Chinese characters as parts of others. */
const PRESENTATION_FORMS = /[\u2e80-\u2fdf\ufb00-\ufb06\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]+/g;
/** Lām-alif is one sign, whose letters the library turns round; no word has two alifs in a row. */
const TURNED_LAM_ALIF = /ا([اأإآ])ل/g;

function cleanLine(text: string): string {
  return text
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'))
    .replace(TURNED_LAM_ALIF, 'ال$1')
    .replace(/\u00ad\s*$/, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SYMBOL_MARK, '•');
}

function lineOf(
  cells: readonly Cell[],
  rest: Omit<PdfLine, 'cells' | 'text' | 'x' | 'end'>,
): PdfLine | undefined {
  if (cells.length === 0) return undefined;
  return {
    ...rest,
    cells,
    text: cells.map(({ text }) => text).join(' '),
    x: Math.min(...cells.map(({ x }) => x)),
    end: Math.max(...cells.map(({ end }) => end)),
  };
}

/** A list's mark is no cell beside its item. */
function joinMarkerCell(cells: readonly Cell[]): readonly Cell[] {
  const [marker, item, ...others] = cells;
  if (!marker || !item || !MARKER.test(marker.text)) return cells;
  return [{ text: `${marker.text} ${item.text}`, x: marker.x, end: item.end }, ...others];
}

/** Puts lists' marks that were written apart before their items. */
function joinMarkers(lines: readonly PdfLine[]): PdfLine[] {
  const isMarker = (line: PdfLine) => MARKER.test(line.text);
  const markers = lines.filter(isMarker);
  if (markers.length === 0) return [...lines];
  const byBaseline = new Map(markers.map((marker) => [Math.round(marker.y), marker]));
  const joined = new Set<PdfLine>();
  const whole = lines.map((line) => {
    if (isMarker(line)) return line;
    const y = Math.round(line.y);
    const marker = [y, y - 1, y + 1].map((at) => byBaseline.get(at)).find((found) => found);
    const isBefore = marker && marker.end <= line.x && line.x - marker.end < 4 * line.size;
    if (!isBefore || joined.has(marker)) return line;
    joined.add(marker);
    const text = `${marker.text} ${line.text}`;
    const [first, ...others] = line.cells as [Cell, ...Cell[]];
    const cell = { text: `${marker.text} ${first.text}`, x: marker.x, end: first.end };
    return { ...line, text, x: marker.x, cells: [cell, ...others] };
  });
  return whole.filter((line) => !joined.has(line));
}
