import { Problem } from '../../../problem.js';
import type { FontStyle, FontStyles } from './font-styles.js';
import type { PdfPage } from './open-pdf.js';

/** A piece of text of one font and size. */
export interface Run extends FontStyle {
  readonly text: string;
  /** 1 from right to left, -1 from left to right; 0 for white space. */
  readonly direction: number;
  readonly size: number;
  /** The nearer edge to where lines begin; on a page from right to left, minus the right edge. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The part of the page that the document’s structure refers to. */
  readonly content: string | undefined;
}

/** On one page. A newspaper written letter by letter has 30,000; for more, finding the lines takes seconds. */
const MAX_ITEMS = 40_000;

type Matrix = [number, number, number, number, number, number];

/** What the library says of a page's text, as far as it is used here. */
interface TextContent {
  readonly items: readonly (TextItem | MarkItem)[];
  readonly lang: string | null;
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The beginning or the end of a marked part of the page. */
interface MarkItem {
  readonly type: string;
  readonly id?: string | null;
}

/**
 * Reads the text of a page in the order it was written: usually column by column.
 * @param isTagged whether the document says what its parts are, so that runs name them
 * @throws Problem `too-many-parts` when the page is no text, but a drawing of words
 */
export async function readRuns(
  page: PdfPage,
  fonts: FontStyles,
  isTagged: boolean,
): Promise<{ runs: Run[]; language: string | null }> {
  const { items, lang } = await readContent(page, isTagged);
  await fonts.learn(
    page,
    items.flatMap((item) => ('str' in item ? [item.fontName] : [])),
  );
  const { transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = transform as Matrix;
  const height = page.view[3] as number;
  const isRotated = (page.rotate / 90) % 2 !== 0;
  const runs: Run[] = [];
  const marks: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.id ?? marks.at(-1));
      continue;
    }
    if (item.str === '') continue;
    const [m0, m1, m2, m3, m4, m5] = item.transform as Matrix;
    // Text across the page is a stamp or the scale of a diagram.
    const isUpright = isRotated ? Math.abs(m1) >= Math.abs(m0) : Math.abs(m0) >= Math.abs(m1);
    if (!isUpright) continue;
    const x = a * m4 + c * m5 + e;
    const y = height - (b * m4 + d * m5 + f);
    const size = item.height || Math.hypot(m2, m3);
    const direction = item.str.trim() === '' ? 0 : item.dir === 'rtl' ? 1 : -1;
    const place = { size, x, end: x + item.width, y, content: marks.at(-1) };
    runs.push({ text: item.str, direction, ...place, ...fonts.of(item.fontName) });
  }
  const mirrored = runsRightToLeft(runs)
    ? runs.map((run) => ({ ...run, x: -run.end, end: -run.x }))
    : runs;
  return { runs: mirrored, language: lang };
}

/** Reads until there is too much: a small drawing may repeat others, which repeat others. */
async function readContent(page: PdfPage, isTagged: boolean): Promise<TextContent> {
  const items: (TextItem | MarkItem)[] = [];
  let lang: string | null = null;
  const stream: ReadableStream<TextContent> = page.streamTextContent({
    includeMarkedContent: isTagged,
  });
  for (const reader = stream.getReader(); ; ) {
    const { value } = await reader.read();
    if (!value) return { items, lang };
    lang ??= value.lang;
    for (const item of value.items) items.push(item);
    if (items.length > MAX_ITEMS) {
      throw new Problem('too-many-parts', { part: 'runs', limit: MAX_ITEMS });
    }
  }
}

/** True when most of the text runs from right to left. */
export function runsRightToLeft(runs: readonly Run[]): boolean {
  return runs.reduce((sum, { text, direction }) => sum + direction * text.length, 0) > 0;
}
