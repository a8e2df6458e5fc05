import type { Block, Form } from '../../article.js';
import { joinLeadIns, joinListTitles } from '../../join-lead-ins.js';
import { markOf } from '../../plain-text/lines/heading-marks.js';
import { type JoinLines, lineJoiner } from '../../plain-text/lines/join-lines.js';
import { contentsOf } from '../../plain-text/page/drop-contents.js';
import { groupTableRows, writeTableRows } from '../../table-rows.js';
import { findHeadings } from './find-headings.js';
import { joinParts } from './join-parts.js';
import { dropFrames } from './layout/drop-frames.js';
import { splitParts } from './layout/split-parts.js';
import { takeEndNotes, takeNotes } from './layout/take-notes.js';
import { NOTE_CALL, Notes } from './notes.js';
import { type Part, type TextPart, wasEndedBefore } from './part.js';
import { partsFromTags, type TaggedPage } from './parts-from-tags.js';
import { type PdfLine, type TextStyle, textStyleOf } from './pdf-line.js';
import type { OutlineEntry } from './read-outline.js';

/** Lines set in from both margins by this many times their size are a quotation. */
const QUOTATION_INDENT_SCALE = 0.8;
/** Matches an entry of a list of figures, with a row of dots before its page. */
const ENTRY = /(?:\. ?){6}\s*\d{1,4}$/;
const DIVISION = /^\p{L}{3,12}\s(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])[.:]?$/u;
const BULLET = /^\s*[-*•–◦▪‣·●○+]\s+/u;

/** Turns pages into blocks: by the structure that is written into the document, or else by their looks. */
export function blocksFromPages(
  pages: readonly TaggedPage[],
  outline: readonly OutlineEntry[],
): Block[] {
  const lines = pages.map((page) => page.lines);
  const style = textStyleOf(lines.flat());
  const join = lineJoiner(lines.flat().map(({ text }) => text));
  const notes = new Notes();
  const split =
    partsFromTags(pages, style, join, notes) ?? partsFromLines(lines, style, join, notes);
  const parts = takeEndNotes(joinParts(split, style), join, notes);
  const headings = findHeadings(parts, style, outline, ({ lines }) => joinPlain(lines, join));
  const blocks = parts.flatMap((part, index): Block[] => {
    const level = headings.get(part);
    if (part.kind === 'table') return tableBlocks(part.rows);
    if (level !== undefined) {
      return [{ type: 'heading', level, text: joinPlain(part.lines, join) }];
    }
    if (part.kind === 'item') return listBlock(parts, index, headings, join, style);
    const { text, form } = readText(part, join, style);
    return paragraph(text, form);
  });
  const whole = joinLeadIns(joinListTitles(joinDivisions(blocks))).map((block) =>
    attachNotes(block, notes),
  );
  const rest = notes.rest().flatMap((text) => paragraph(text, 'prose'));
  return [...whole, ...rest];
}

/** Joins "Chapter 1" with the heading that stands below it. */
function joinDivisions(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isDivision = last?.type === 'heading' && DIVISION.test(last.text);
    if (isDivision && block.type === 'heading' && markOf(last.text)?.kind === 'numbered') {
      const level = Math.min(last.level, block.level);
      joined[joined.length - 1] = { ...block, level, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** Adds the notes that a block calls below its text. */
function attachNotes(block: Block, notes: Notes): Block {
  if (block.type === 'heading') return block;
  const { text, leadIn = 0 } = block;
  const head = notes.mark(text.slice(0, leadIn));
  const whole = [head + notes.mark(text.slice(leadIn)), ...notes.called(text)].join('\n');
  return { ...block, text: whole, ...(leadIn > 0 && { leadIn: head.length }) };
}

function partsFromLines(
  pages: readonly (readonly PdfLine[])[],
  style: TextStyle,
  join: JoinLines,
  notes: Notes,
): Part[] {
  const body = dropContents(dropFrames(pages, style)).map((page) =>
    takeNotes(page, style, join, notes),
  );
  return splitParts(body, style);
}

/** Removes tables of contents. */
function dropContents(pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] {
  const lines = pages.flat();
  const contents = contentsOf(lines.map(({ cells }) => cells.map(({ text }) => text).join('\t')));
  if (contents.size === 0) return [...pages];
  const dropped = new Set([...contents].map((index) => lines[index]));
  // A list of figures may have a single entry.
  return pages.map((page) => page.filter((line) => !dropped.has(line) && !ENTRY.test(line.text)));
}

/** Writes the items that follow one another as one list; items after the first write nothing. */
function listBlock(
  parts: readonly Part[],
  index: number,
  headings: ReadonlyMap<Part, number>,
  join: JoinLines,
  style: TextStyle,
): Block[] {
  const isItem = (part: Part | undefined): part is TextPart =>
    part?.kind === 'item' && !headings.has(part);
  if (isItem(parts[index - 1])) return [];
  const items: TextPart[] = [];
  for (let at = index; isItem(parts[at]); at++) items.push(parts[at] as TextPart);
  const [only] = items as [TextPart];
  if (items.length === 1 && !BULLET.test(only.lines[0]?.text ?? '')) {
    return paragraph(readText(only, join, style).text, 'prose');
  }
  const starts = [...new Set(items.map(({ lines }) => Math.round((lines[0] as PdfLine).x)))];
  const text = items.map(({ lines, tagged }) => {
    const x = Math.round((lines[0] as PdfLine).x);
    const within = starts.filter((other) => other < x - style.size / 2).length;
    const depth = tagged?.depth === undefined ? within : tagged.depth - 1;
    const item = join(lines.map((line) => line.text)).replace(BULLET, '- ');
    return '  '.repeat(depth) + item;
  });
  return paragraph(text.join('\n'), 'list');
}

function readText(
  { kind, lines, margins, tagged }: TextPart,
  join: JoinLines,
  style: TextStyle,
): { text: string; form: Form } {
  if (kind === 'code') return { text: writeCode(lines), form: 'code' };
  const texts = lines.map(({ text }) => text);
  // An address or a poem: each line could have taken the first word of the next.
  const middle = (margins.left + margins.right) / 2;
  const isVerse =
    (lines.length > 2 || (lines.length === 2 && lines.every(({ end }) => end < middle))) &&
    lines.every((line, index) => {
      const next = lines[index + 1];
      return !next || wasEndedBefore(line, next, margins);
    });
  const text = isVerse ? texts.join('\n') : join(texts);
  if (tagged) return { text, form: tagged.form ?? 'prose' };
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

function tableBlocks(rows: readonly (readonly string[])[]): Block[] {
  return groupTableRows(writeTableRows(rows)).flatMap((group) => paragraph(group, 'table'));
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
