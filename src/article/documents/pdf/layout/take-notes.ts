import type { JoinLines } from '../../../plain-text/lines/join-lines.js';
import {
  CALL_END,
  CALL_START,
  NOTE_CALL,
  type PdfLine,
  roundSize,
  type TextStyle,
} from '../pdf-line.js';

/** Notes are set in at most this many times the text's size. */
const MAX_NOTE_SCALE = 0.93;
/** Matches the number or sign that a note begins with; the first or second group is its label. */
const NOTE_START = /^(?:\ufdd0([^\ufdd1]*)\ufdd1|(\d{1,3}|[*†‡§]{1,3})[.)]?\s)\s*(?=\S)/u;
/** Of a word that an exponent may follow, as in "m²": no word that a note belongs to is shorter. */
const UNIT = /(?:^|[^\p{L}])(?:\p{L}{1,2}|mol|min)$/u;
const TAIL_CHARACTERS = 8;
const MAX_NOTES_ON_PAGE = 100;

/** The notes at the foot of each page. */
export class Notes {
  readonly #texts = new Map<string, string>();
  readonly #attached = new Set<string>();

  add(page: number, label: string, text: string): void {
    const key = keyOf(page, label);
    if (!this.#texts.has(key)) this.#texts.set(key, text);
  }

  /**
   * Writes the calls of notes as `[1]`, and the notes that were not called before on lines of their own
   * below the text. Other raised numbers are exponents.
   */
  attach(text: string, pages: readonly number[]): string {
    const notes: string[] = [];
    const marked = text.replace(NOTE_CALL, (_, label: string, offset: number) => {
      const before = text.slice(Math.max(0, offset - TAIL_CHARACTERS), offset);
      const key = pages.map((page) => keyOf(page, label)).find((each) => this.#texts.has(each));
      if (key === undefined) {
        const isExponent =
          !/\d/.test(label) || offset === 0 || UNIT.test(before) || /\d$/.test(before);
        return isExponent ? label : `[${label}]`;
      }
      if (!this.#attached.has(key)) notes.push(`[${label}] ${this.#texts.get(key)}`);
      this.#attached.add(key);
      return `[${label}]`;
    });
    return [marked, ...notes].join('\n');
  }

  /** The notes that nothing called, in their order. */
  rest(): string[] {
    const uncalled = [...this.#texts].filter(([key]) => !this.#attached.has(key));
    return uncalled.map(([key, text]) => `[${key.split(' ')[1]}] ${text}`);
  }
}

function keyOf(page: number, label: string): string {
  return `${page} ${label}`;
}

/** Takes the notes at the foot of a page from its lines: in small print, below all else in the column. */
export function takeNotes(
  page: readonly PdfLine[],
  style: TextStyle,
  join: JoinLines,
  notes: Notes,
): readonly PdfLine[] {
  const called = new Set(
    page.flatMap(({ text }) => [...text.matchAll(NOTE_CALL)].map(([, label]) => label)),
  );
  const isSmall = (line: PdfLine) => line.size <= style.size * MAX_NOTE_SCALE && !line.isMono;
  const isRaisedStart = ({ text }: PdfLine) => {
    const [, raised] = NOTE_START.exec(text) ?? [];
    return raised !== undefined && called.has(raised);
  };
  const starts = page
    .filter((line) => (isSmall(line) ? NOTE_START.test(line.text) : isRaisedStart(line)))
    .slice(0, MAX_NOTES_ON_PAGE);
  const taken = new Set<PdfLine>();
  for (const start of starts) {
    if (taken.has(start)) continue;
    const below = page.filter((line) => line.y <= start.y + 1 && sharesColumn(line, start));
    const isNote = (line: PdfLine) =>
      isSmall(line) || (isRaisedStart(start) && roundSize(line.size) === roundSize(start.size));
    const isBelowText = page.some((line) => line.y > start.y + 1 && sharesColumn(line, start));
    if (!isBelowText || !below.every(isNote)) continue;
    const zone = below.sort((a, b) => b.y - a.y);
    for (const [label, lines] of splitNotes(zone)) {
      notes.add(start.page, label, join(lines.map(({ text }) => text)));
    }
    for (const line of zone) taken.add(line);
  }
  return taken.size === 0 ? page : page.filter((line) => !taken.has(line));
}

function splitNotes(lines: readonly PdfLine[]): [label: string, lines: PdfLine[]][] {
  const split: [string, PdfLine[]][] = [];
  for (const line of lines) {
    const [start, raised, plain] = NOTE_START.exec(line.text) ?? [];
    const label = raised ?? plain;
    if (start === undefined || label === undefined) split.at(-1)?.[1].push(line);
    else split.push([label, [{ ...line, text: line.text.slice(start.length) }]]);
  }
  return split;
}

function sharesColumn(line: PdfLine, start: PdfLine): boolean {
  return line.x < start.end && line.end > start.x - 4 * start.size;
}

/** Removes the marks of raised numbers. */
export function withoutCalls(text: string): string {
  return text.replaceAll(CALL_START, '').replaceAll(CALL_END, '');
}
