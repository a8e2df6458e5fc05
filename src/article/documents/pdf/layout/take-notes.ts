import type { JoinLines } from '../../../plain-text/lines/join-lines.js';
import { END, NOTE_CALL, type Notes, noteCall } from '../notes.js';
import type { Part } from '../part.js';
import { type PdfLine, roundSize, type TextStyle } from '../pdf-line.js';

/** Notes are set in at most this many times the text's size. */
const MAX_NOTE_SCALE = 0.93;
/** Matches the number or sign that a note begins with; the first or second group is its label. */
const NOTE_START = /^(?:\[\ufdd0\d+ ([^\ufdd1]*)\ufdd1\]|(\d{1,3}|[*†‡§]{1,3})[.)]?\s)\s*(?=\S)/u;
/** Matches a call that has lost its small print: "in November.1"; the second group is its label. */
const GLUED_CALL = /(\p{L}{3}[.,;:!?)»”"’]{0,2})(\d{1,2})(?=[\s.,;:!?)]|$)/gu;
/** Notes of the text's size are at least this many times the usual distance below the text. */
const MIN_APART_SCALE = 1.2;
const MAX_NOTES_ON_PAGE = 100;

/** Takes the notes at the foot of a page from its lines: in small print, below all else in the column. */
export function takeNotes(
  page: readonly PdfLine[],
  style: TextStyle,
  join: JoinLines,
  notes: Notes,
): readonly PdfLine[] {
  const called = new Set(page.flatMap(({ text }) => callsIn(text)));
  const raised = new Set<string | undefined>(page.flatMap(({ text }) => raisedIn(text)));
  const isSmall = (line: PdfLine) => line.size <= style.size * MAX_NOTE_SCALE;
  const labelOf = ({ text }: PdfLine) => {
    const [, raised, plain] = NOTE_START.exec(text) ?? [];
    return raised ?? plain;
  };
  const starts = page
    .filter((line) => {
      const label = labelOf(line);
      // Lines of code may be numbered too.
      const isCode = line.isMono && !raised.has(label);
      return label !== undefined && !isCode && (isSmall(line) || called.has(label));
    })
    .slice(-MAX_NOTES_ON_PAGE);
  /** Notes of the text's size: they are the last on the page, set apart, and each of them is called. */
  const areCalled = (below: readonly PdfLine[], start: PdfLine) => {
    const labels = below.flatMap((line) => labelOf(line) ?? []);
    const isLast = page.every(({ y }) => y > start.y + 1 || below.some((line) => line.y === y));
    return (
      isLast &&
      isSetApart(start, page, style) &&
      labels.every((label) => called.has(label)) &&
      below.every((line) => roundSize(line.size) === roundSize(start.size)) &&
      endsTogether(below, labelOf, style)
    );
  };
  const taken = new Set<PdfLine>();
  for (const start of starts) {
    if (taken.has(start)) continue;
    const below = page.filter((line) => line.y <= start.y + 1 && sharesColumn(line, start));
    const isBelowText = page.some((line) => line.y > start.y + 1 && sharesColumn(line, start));
    const isOfNotes = isSmall(start) ? below.every(isSmall) : areCalled(below, start);
    if (!isBelowText || !isOfNotes) continue;
    const zone = below.sort((a, b) => b.y - a.y);
    addNotes(zone, join, notes);
    for (const line of zone) taken.add(line);
  }
  if (taken.size === 0) return page;
  return page.filter((line) => !taken.has(line)).map((line) => withCalls(line, line.page, notes));
}

/**
 * Takes the numbered notes at the end of a document, if the text calls them all. The pages that are asked
 * for them include `END`.
 */
export function takeEndNotes(parts: readonly Part[], join: JoinLines, notes: Notes): Part[] {
  const from = parts.findLastIndex(({ kind }) => kind !== 'item') + 1;
  const items = parts.slice(from).flatMap((part) => (part.kind === 'item' ? [part.lines] : []));
  const called = new Set<string>();
  for (const part of parts.slice(0, from)) {
    if (part.kind === 'table') continue;
    for (const { text } of part.lines) {
      for (const label of callsIn(text)) called.add(label);
    }
  }
  const labels = items.map(([first]) => NOTE_START.exec(first?.text ?? '')?.[2]);
  const isNotes = items.length > 0 && labels.every((label) => label && called.has(label));
  if (!isNotes) return [...parts];
  for (const [index, lines] of items.entries()) {
    const text = join(lines.map((line) => line.text));
    notes.add(END, labels[index] as string, text.replace(NOTE_START, ''));
  }
  return parts
    .slice(0, from)
    .map((part) =>
      part.kind === 'table'
        ? part
        : { ...part, lines: part.lines.map((line) => withCalls(line, END, notes)) },
    );
}

/** Marks the calls of notes that have lost their small print. */
function withCalls(line: PdfLine, page: number, notes: Notes): PdfLine {
  const text = line.text.replace(GLUED_CALL, (whole, word: string, label: string) =>
    notes.has(page, label) ? word + noteCall(page, label) : whole,
  );
  return text === line.text ? line : { ...line, text };
}

/** Adds the notes that lines hold. */
export function addNotes(lines: readonly PdfLine[], join: JoinLines, notes: Notes): void {
  for (const [label, [first, ...others]] of splitNotes(lines)) {
    if (first) notes.add(first.page, label, join([first, ...others].map(({ text }) => text)));
  }
}

/** The labels of the notes that a line may call. */
function callsIn(text: string): string[] {
  const glued = [...text.matchAll(GLUED_CALL)].map(([, , label = '']) => label);
  return [...raisedIn(text), ...glued];
}

function raisedIn(text: string): string[] {
  return [...text.matchAll(NOTE_CALL)].map(([, , label = '']) => label);
}

/** True when more space than between lines is above a line. */
function isSetApart(line: PdfLine, page: readonly PdfLine[], style: TextStyle): boolean {
  const above = page.filter((other) => other.y > line.y + 1 && sharesColumn(other, line));
  return above.every((other) => other.y - line.y > style.distance * MIN_APART_SCALE);
}

/** True when no space parts the lines of a note. */
function endsTogether(
  lines: readonly PdfLine[],
  labelOf: (line: PdfLine) => string | undefined,
  style: TextStyle,
): boolean {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return sorted.slice(1).every((line, index) => {
    const gap = (sorted[index] as PdfLine).y - line.y;
    return labelOf(line) !== undefined || gap <= style.distance * MIN_APART_SCALE;
  });
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
