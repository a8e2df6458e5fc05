import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import { type Block, MAX_HEADING_LEVEL } from '../../article.js';
import { type JoinLines, lineJoiner } from '../../plain-text/lines/join-lines.js';

/** A typeset line of a page. Sizes and positions are in points, from the foot of the page. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** A heading is at least this many times the size of the text; initials and links vary less. */
const MIN_HEADING_SCALE = 1.12;
/** Sizes are rounded to this many points, because one style may vary by hundredths. */
const SIZE_STEP = 0.5;
/** Lines closer than this times the usual distance belong to one paragraph. */
const MIN_GAP_SCALE = 1.3;
/** A line that recurs on this many pages, apart from its numbers, is a running head or foot. */
const MIN_RECURRENCES = 3;
/** Running heads and feet and page numbers are among this many outermost lines. */
const FRAME_LINES = 2;
/** Lines further apart than this times the text's size are not neighbours in a paragraph. */
const MAX_DISTANCE_SCALE = 3;
/** Distance to size of text as it is usually set; used where no two lines of text follow one another. */
const USUAL_DISTANCE_SCALE = 1.2;
const PAGE_NUMBER = /^[-–—\s]*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|von|de)\s*\d{1,4})?[-–—\s]*$/i;

/** Turns pages into blocks: larger lines are headings, and the larger the line, the higher its level. */
export function blocksFromLines(pages: readonly (readonly PdfLine[])[]): Block[] {
  const kept = dropFrames(pages);
  const lines = kept.flat();
  const textSize = usualSize(lines);
  const sizes = headingSizes(lines, textSize);
  const distance = usualDistance(kept, textSize);
  const join = lineJoiner(lines.map(({ text }) => text));
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const flush = (): void => {
    if (open.length > 0) blocks.push(writeBlock(open, sizes, join));
    open = [];
  };
  for (const page of kept) {
    for (const [index, line] of page.entries()) {
      const above = open.at(-1);
      if (above && startsBlock(above, line, index === 0, distance)) flush();
      open.push(line);
    }
  }
  flush();
  return blocks;
}

function startsBlock(above: PdfLine, line: PdfLine, isNewPage: boolean, distance: number): boolean {
  if (roundSize(above.size) !== roundSize(line.size)) return true;
  const goesOn = !endsSentence(above.text) || startsLowercase(line.text);
  const gap = above.y - line.y;
  // A paragraph may continue in the next column or page; a line further up the page begins another
  // column.
  if (isNewPage || gap < 0) return !goesOn;
  // A large heading's lines are further apart than those of the text.
  return gap > Math.max(distance, line.size) * MIN_GAP_SCALE;
}

function writeBlock(lines: readonly PdfLine[], sizes: readonly number[], join: JoinLines): Block {
  const text = join(lines.map((line) => line.text));
  const level = sizes.indexOf(roundSize((lines[0] as PdfLine).size)) + 1;
  if (level === 0) return { type: 'paragraph', text };
  return { type: 'heading', level: Math.min(MAX_HEADING_LEVEL, level), text };
}

/** Removes page numbers, and lines that recur at the head or foot of several pages. */
function dropFrames(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  const formOf = ({ text }: PdfLine) => text.replace(/\d+/g, '#');
  const isAtEdge = (index: number, page: readonly PdfLine[]) =>
    index < FRAME_LINES || index >= page.length - FRAME_LINES;
  for (const page of pages) {
    const edges = page.filter((_, index) => isAtEdge(index, page)).map(formOf);
    for (const form of new Set(edges)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const isFrame = (line: PdfLine, index: number, page: readonly PdfLine[]) =>
    isAtEdge(index, page) &&
    ((counts.get(formOf(line)) ?? 0) >= MIN_RECURRENCES || PAGE_NUMBER.test(line.text));
  return pages.map((page) => page.filter((line, index) => !isFrame(line, index, page)));
}

function roundSize(size: number): number {
  return Math.round(size / SIZE_STEP) * SIZE_STEP;
}

/** Returns the size of most characters. */
function usualSize(lines: readonly PdfLine[]): number {
  return mostFrequent(lines.map(({ size, text }) => [roundSize(size), text.length]));
}

/** Returns the sizes of headings, largest first. */
function headingSizes(lines: readonly PdfLine[], textSize: number): number[] {
  const larger = lines
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ size }) => roundSize(size))
    .filter((size) => size >= textSize * MIN_HEADING_SCALE);
  return [...new Set(larger)].sort((a, b) => b - a);
}

/** Returns the usual distance between lines of text. */
function usualDistance(pages: readonly (readonly PdfLine[])[], textSize: number): number {
  const distances = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index): [number, number][] => {
      const distance = roundSize((page[index] as PdfLine).y - line.y);
      const isText = roundSize(line.size) === textSize;
      return isText && distance > 0 && distance < MAX_DISTANCE_SCALE * textSize
        ? [[distance, 1]]
        : [];
    }),
  );
  return distances.length > 0 ? mostFrequent(distances) : textSize * USUAL_DISTANCE_SCALE;
}

function mostFrequent(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
