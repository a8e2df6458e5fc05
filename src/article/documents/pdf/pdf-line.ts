/** A typeset line of a page. Positions are in points, from the left and the foot of the page. */
export interface PdfLine {
  /** Calls of notes are marked: see `noteCall`. */
  readonly text: string;
  /** What gaps part, as in a table; at least one. */
  readonly cells: readonly Cell[];
  readonly page: number;
  /** Of most characters. */
  readonly size: number;
  /** The baseline. */
  readonly y: number;
  /** Where the line begins: on the right, and less than `end` too, if it runs from right to left. */
  readonly x: number;
  readonly end: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isMono: boolean;
  /** True when its first words are bold. */
  readonly startsBold: boolean;
}

export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** Sizes are rounded to this many points, because one style may vary by hundredths. */
const SIZE_STEP = 0.5;

export function roundSize(size: number): number {
  return Math.round(size / SIZE_STEP) * SIZE_STEP;
}

/** Returns the value with the greatest total weight; 0 if there is none. */
export function mostFrequent(weighted: Iterable<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** What the body of a document's text looks like. */
export interface TextStyle {
  readonly size: number;
  /** Between baselines. */
  readonly distance: number;
  readonly isBold: boolean;
  readonly isMono: boolean;
}

/** Lines further apart than this times the text's size are not neighbours in a paragraph. */
const MAX_DISTANCE_SCALE = 3;
/** Distance to size of text as it is usually set; used where no two lines of text follow one another. */
const USUAL_DISTANCE_SCALE = 1.2;
/** Distances are rounded to this many points. */
const DISTANCE_STEP = 0.25;

/** Finds the style of most characters. */
export function textStyleOf(lines: readonly PdfLine[]): TextStyle {
  const size = mostFrequent(lines.map((line) => [roundSize(line.size), line.text.length]));
  const ofText = lines.filter((line) => roundSize(line.size) === size);
  const isMostly = (isSo: (line: PdfLine) => boolean) =>
    mostFrequent(ofText.map((line) => [Number(isSo(line)), line.text.length])) === 1;
  const distances = ofText.slice(1).flatMap((line, index): [number, number][] => {
    const above = ofText[index] as PdfLine;
    const distance = Math.round((above.y - line.y) / DISTANCE_STEP) * DISTANCE_STEP;
    const isNeighbour = above.page === line.page && distance > 0;
    return isNeighbour && distance < MAX_DISTANCE_SCALE * size ? [[distance, 1]] : [];
  });
  // Of several that are as frequent, the least is that within paragraphs.
  const sorted = distances.sort(([a], [b]) => a - b);
  const distance = sorted.length > 0 ? mostFrequent(sorted) : size * USUAL_DISTANCE_SCALE;
  return {
    size,
    distance,
    isBold: isMostly((line) => line.isBold),
    isMono: isMostly((line) => line.isMono),
  };
}
