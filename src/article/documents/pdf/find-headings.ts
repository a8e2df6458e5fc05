import { endsSentence } from '../../../text/sentences.js';
import { isBoldHeading } from '../../markup/bold-headings.js';
import { markOf } from '../../plain-text/lines/heading-marks.js';
import { standsBesideText } from '../../plain-text/lines/title-line.js';
import { type Candidate, levelsOf, styleKey, taggedLevels } from './heading-levels.js';
import type { Part, TextPart } from './part.js';
import { type PdfLine, roundSize, type TextStyle } from './pdf-line.js';
import type { OutlineEntry } from './read-outline.js';

/** A heading is at least this many times the size of the text; initials and links vary less. */
const MIN_HEADING_SCALE = 1.12;
/** Headings of the text's size take one line or two. */
const MAX_LINES = 2;
const MAX_CHARACTERS = 100;
/** Names, places and dates are shorter than the first paragraph. */
const MIN_TEXT_CHARACTERS = 150;
/** A heading or two may be sentences. */
const MIN_TEXT_PARTS = 5;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s+(?=\S)/;
/** By how they look, headings are above others of their size, from the highest. */
const LOOKS = ['bold-capitals', 'bold', 'capitals', 'regular', 'italic'] as const;

/** Returns the parts that are headings, with their levels. */
export function findHeadings(
  parts: readonly Part[],
  style: TextStyle,
  outline: readonly OutlineEntry[],
  textOf: (part: TextPart) => string,
): ReadonlyMap<Part, number> {
  const textSizes = sizesOfText(parts);
  const depths = new Map(outline.map(({ title, depth }) => [keyOf(title), depth]));
  const candidates = parts.flatMap((part, index): Candidate[] => {
    if (part.kind === 'table' || part.kind === 'code') return [];
    const [first] = part.lines as [PdfLine];
    const length = lengthOf(part);
    const isShort = part.lines.length <= MAX_LINES && length <= MAX_CHARACTERS;
    const size = roundSize(first.size);
    const isLarger = size >= style.size * MIN_HEADING_SCALE && !textSizes.has(size);
    if (!isLarger && !isShort && part.tagged?.level === undefined) return [];
    const text = textOf(part);
    const outlined = isShort || isLarger ? depths.get(keyOf(text)) : undefined;
    if (!/\p{L}/u.test(text)) return [];
    const { tagged } = part;
    if (tagged?.form || (tagged?.level === undefined && part.kind === 'item' && tagged)) return [];
    const isHeading =
      tagged?.level !== undefined ||
      outlined !== undefined ||
      isLarger ||
      looksLikeHeading(part, text, style, parts, index);
    if (!isHeading) return [];
    const depth = NUMBER.exec(text)?.[1]?.split('.').length ?? 0;
    return [{ part, text, size, look: lookOf(part, text), depth, outlined }];
  });
  const isTagged = candidates.some(({ part }) => part.tagged?.level !== undefined);
  return isTagged ? taggedLevels(candidates) : levelsOf(withoutCredits(candidates, parts));
}

/** Returns the sizes of which most is sentences: where tables or code are in small print, text is larger. */
function sizesOfText(parts: readonly Part[]): ReadonlySet<number> {
  const characters = new Map<number, { all: number; ofText: number; parts: number }>();
  for (const part of parts) {
    if (part.kind !== 'text') continue;
    const size = roundSize((part.lines[0] as PdfLine).size);
    const found = characters.get(size) ?? { all: 0, ofText: 0, parts: 0 };
    characters.set(size, found);
    const length = lengthOf(part);
    found.all += length;
    if (!/[.:]$/.test(part.lines.at(-1)?.text ?? '') && length < MIN_TEXT_CHARACTERS) continue;
    found.ofText += length;
    found.parts += 1;
  }
  return new Set(
    [...characters].flatMap(([size, { all, ofText, parts: count }]) =>
      count >= MIN_TEXT_PARTS && ofText > all / 2 ? [size] : [],
    ),
  );
}

/** Leaves out the lines around the title that look like no other heading: author, place and date. */
function withoutCredits(candidates: readonly Candidate[], parts: readonly Part[]): Candidate[] {
  const isText = (part: Part) => part.kind === 'table' || lengthOf(part) > MIN_TEXT_CHARACTERS;
  const known = new Set(candidates.map(({ part }) => part as Part));
  const start = parts.findIndex((part) => !known.has(part) && isText(part));
  const before = new Set(parts.slice(0, start));
  const isBefore = ({ part }: Candidate) => before.has(part) && part.lines[0]?.page === 1;
  const later = new Set(candidates.filter((each) => !isBefore(each)).map(styleKey));
  const largest = Math.max(...candidates.filter(isBefore).map(({ size }) => size));
  // Without other headings there is no telling them apart.
  if (later.size === 0) return [...candidates];
  return candidates.filter((each) => {
    const isHeading = later.has(styleKey(each)) || each.outlined !== undefined || each.depth > 0;
    return !isBefore(each) || isHeading || each.size === largest;
  });
}

function lengthOf({ lines }: TextPart): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Recognises a heading of the text's size. */
function looksLikeHeading(
  part: TextPart,
  text: string,
  style: TextStyle,
  parts: readonly Part[],
  index: number,
): boolean {
  const next = parts[index + 1];
  if (!next || next.kind === 'code') return false;
  const isSmaller = (part.lines[0] as PdfLine).size < style.size * 0.9;
  if (isSmaller || standsBesideText(text)) return false;
  const isBold = part.lines.every((line) => line.isBold) && !style.isBold;
  if (isBold) return isBoldHeading(text);
  if (!part.isApart || part.kind === 'item' || part.lines.length > 1) return false;
  const isAboveText = next.kind === 'text' || next.kind === 'item';
  if (!isAboveText) return false;
  const mark = markOf(text);
  if (mark?.kind === 'capitals') return true;
  if (mark?.kind === 'numbered') return mark.rank < 3 || mark.depth > 1;
  return (
    part.lines.every((line) => line.isItalic) &&
    !next.lines.every((line) => line.isItalic) &&
    isBoldHeading(text) &&
    !endsSentence(text) &&
    /^\p{Lu}/u.test(text)
  );
}

function lookOf(part: TextPart, text: string): number {
  const isBold = part.lines.every((line) => line.isBold);
  const isCapitals = markOf(text)?.kind === 'capitals';
  if (isBold) return isCapitals ? 0 : 1;
  if (isCapitals) return 2;
  return part.lines.every((line) => line.isItalic) ? LOOKS.length - 1 : 3;
}

/** Titles are compared without their numbers, marks and spaces. */
function keyOf(title: string): string {
  return title
    .replace(NUMBER, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
