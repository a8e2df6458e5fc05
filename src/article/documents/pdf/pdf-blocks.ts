import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import type { Block, Form } from '../../article.js';
import { type JoinLines, lineJoiner } from '../../plain-text/lines/join-lines.js';
import { contentsOf } from '../../plain-text/page/drop-contents.js';
import { groupTableRows, writeTableRows } from '../../table-rows.js';
import { findHeadings } from './find-headings.js';
import { dropFrames } from './layout/drop-frames.js';
import { type Part, splitParts, type TextPart, wasEndedBefore } from './layout/split-parts.js';
import { Notes, takeNotes } from './layout/take-notes.js';
import { NOTE_CALL, type PdfLine, type TextStyle, textStyleOf } from './pdf-line.js';
import type { OutlineEntry } from './read-outline.js';

/** Lines set in from both margins by this many times their size are a quotation. */
const QUOTATION_INDENT_SCALE = 0.8;
/** Between the halves of a paragraph stand at most this many tables, pictures' captions and the like. */
const MAX_FLOATS = 4;
const CAPTION =
  /^(?:table|figure|fig\.|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|таблица|рис(?:унок|\.)|جدول|شكل|表|図|图)\s*[\d.]*/iu;
const BULLET = /^\s*[-*•–◦▪‣·●○■□❑➢✓\uf0a7\uf0b7\uf0d8+]\s+/u;

/** Turns the lines of pages into blocks. */
export function blocksFromLines(
  pages: readonly (readonly PdfLine[])[],
  outline: readonly OutlineEntry[] = [],
): Block[] {
  const style = textStyleOf(pages.flat());
  const join = lineJoiner(pages.flat().map(({ text }) => text));
  const notes = new Notes();
  const body = dropContents(dropFrames(pages, style)).map((page) =>
    takeNotes(page, style, join, notes),
  );
  const parts = joinHalves(splitParts(body, style));
  const headings = findHeadings(parts, style, outline, ({ lines }) => joinPlain(lines, join));
  const blocks = parts.flatMap((part, index) => {
    const level = headings.get(part);
    if (part.kind === 'table') return tableBlocks(part.rows, notes, part.page);
    if (level !== undefined) {
      return [{ type: 'heading', level, text: joinPlain(part.lines, join) } as const];
    }
    if (part.kind === 'item') return listBlock(parts, index, headings, join, notes, style);
    const { text, form } = readText(part, join, style);
    return paragraph(notes.attach(text, pagesOf(part)), form);
  });
  return [...blocks, ...notes.rest().flatMap((text) => paragraph(text, 'prose'))];
}

/** Removes tables of contents. */
function dropContents(pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] {
  const lines = pages.flat();
  const contents = contentsOf(lines.map(({ cells }) => cells.map(({ text }) => text).join('\t')));
  const dropped = new Set([...contents].map((index) => lines[index]));
  return dropped.size === 0
    ? [...pages]
    : pages.map((page) => page.filter((line) => !dropped.has(line)));
}

/** Puts together paragraphs that a table or a new page interrupts. */
function joinHalves(parts: readonly Part[]): Part[] {
  const joined = [...parts];
  for (let index = 0; index < joined.length; index++) {
    const part = joined[index] as Part;
    if (part.kind !== 'text' || endsSentence(part.lines.at(-1)?.text ?? '')) continue;
    const at = continuationOf(joined, index, part);
    const next = joined[at];
    if (next?.kind !== 'text') continue;
    joined[index] = { ...part, lines: [...part.lines, ...next.lines] };
    joined.splice(at, 1);
  }
  return joined;
}

/** Returns the index of the part that goes on in the middle of a sentence; -1 if there is none. */
function continuationOf(parts: readonly Part[], index: number, part: TextPart): number {
  const size = part.lines[0]?.size;
  for (let at = index + 1; at <= index + MAX_FLOATS; at++) {
    const other = parts[at];
    if (!other || other.kind === 'item') return -1;
    if (other.kind !== 'text') continue;
    const text = other.lines[0]?.text ?? '';
    const isSameStyle = other.lines[0]?.size === size && !other.lines[0]?.isBold;
    if (isSameStyle && at > index + 1 && startsLowercase(text)) return at;
    if (!CAPTION.test(text)) return -1;
  }
  return -1;
}

/** Writes the items that follow one another as one list; items after the first write nothing. */
function listBlock(
  parts: readonly Part[],
  index: number,
  headings: ReadonlyMap<Part, number>,
  join: JoinLines,
  notes: Notes,
  style: TextStyle,
): Block[] {
  const isItem = (part: Part | undefined): part is TextPart =>
    part?.kind === 'item' && !headings.has(part);
  if (isItem(parts[index - 1])) return [];
  const items: TextPart[] = [];
  for (let at = index; isItem(parts[at]); at++) items.push(parts[at] as TextPart);
  const [only] = items as [TextPart];
  const pages = [...new Set(items.flatMap(pagesOf))];
  if (items.length === 1 && !BULLET.test(only.lines[0]?.text ?? '')) {
    return paragraph(notes.attach(readText(only, join, style).text, pagesOf(only)), 'prose');
  }
  const starts = [...new Set(items.map(({ lines }) => Math.round((lines[0] as PdfLine).x)))];
  const text = items.map(({ lines }) => {
    const x = Math.round((lines[0] as PdfLine).x);
    const depth = starts.filter((other) => other < x - style.size / 2).length;
    const item = join(lines.map((line) => line.text)).replace(BULLET, '- ');
    return '  '.repeat(depth) + item;
  });
  return paragraph(notes.attach(text.join('\n'), pages), 'list');
}

function readText(
  { kind, lines, margins }: TextPart,
  join: JoinLines,
  style: TextStyle,
): { text: string; form: Form } {
  if (kind === 'code') return { text: writeCode(lines), form: 'code' };
  const texts = lines.map(({ text }) => text);
  // An address or a poem: each line could have taken the first word of the next.
  const isVerse =
    lines.length > 2 &&
    lines.every((line, index) => {
      const next = lines[index + 1];
      return !next || wasEndedBefore(line, next, margins);
    });
  const text = isVerse ? texts.join('\n') : join(texts);
  const indent = QUOTATION_INDENT_SCALE * style.size;
  const isIndented =
    lines.length > 1 &&
    !isVerse &&
    lines.every(({ x, end }) => x > margins.left + indent && end < margins.right - indent);
  return { text, form: isIndented ? 'quotation' : 'prose' };
}

/** Keeps the lines, and how far they are set in. */
function writeCode(lines: readonly PdfLine[]): string {
  const left = Math.min(...lines.map(({ x }) => x));
  return lines
    .map(({ text, x, end }) => {
      const width = (end - x) / Math.max(1, text.length);
      return ' '.repeat(Math.max(0, Math.round((x - left) / width) || 0)) + text;
    })
    .join('\n');
}

function tableBlocks(rows: readonly (readonly string[])[], notes: Notes, page: number): Block[] {
  return groupTableRows(writeTableRows(rows)).flatMap((group) =>
    paragraph(notes.attach(group, [page]), 'table'),
  );
}

function paragraph(text: string, form: Form): Block[] {
  if (text === '') return [];
  return [{ type: 'paragraph', text, ...(form !== 'prose' && { form }) }];
}

/** Calls of notes are no part of a heading. */
function joinPlain(lines: readonly PdfLine[], join: JoinLines): string {
  return join(lines.map(({ text }) => text))
    .replace(NOTE_CALL, '')
    .trim();
}

/** A note may stand on the page after its call. */
function pagesOf({ lines }: TextPart): number[] {
  const pages = new Set(lines.map(({ page }) => page));
  return [...pages, Math.max(...pages) + 1];
}
