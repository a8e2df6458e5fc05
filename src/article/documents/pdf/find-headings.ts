import { endsSentence } from '../../../text/sentences.js';
import { MAX_HEADING_LEVEL } from '../../article.js';
import { isBoldHeading } from '../../markup/bold-headings.js';
import { markOf } from '../../plain-text/lines/heading-marks.js';
import { standsBesideText } from '../../plain-text/lines/title-line.js';
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
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s+(?=\S)/;
/** By how they look, headings are above others of their size, from the highest. */
const LOOKS = ['bold-capitals', 'bold', 'capitals', 'regular', 'italic'] as const;

interface Candidate {
  readonly part: TextPart;
  readonly text: string;
  readonly size: number;
  readonly look: number;
  /** How many numbers it begins with; 0 for none. */
  readonly depth: number;
  /** From the outline, 1 for the outermost. */
  readonly outlined: number | undefined;
}

/** Returns the parts that are headings, with their levels. */
export function findHeadings(
  parts: readonly Part[],
  style: TextStyle,
  outline: readonly OutlineEntry[],
  textOf: (part: TextPart) => string,
): ReadonlyMap<Part, number> {
  const depths = new Map(outline.map(({ title, depth }) => [keyOf(title), depth]));
  const candidates = parts.flatMap((part, index): Candidate[] => {
    if (part.kind === 'table' || part.kind === 'code') return [];
    const [first] = part.lines as [PdfLine];
    const length = lengthOf(part);
    const isShort = part.lines.length <= MAX_LINES && length <= MAX_CHARACTERS;
    const size = roundSize(first.size);
    const isLarger = size >= style.size * MIN_HEADING_SCALE;
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

/** Headings that the structure does not name are below those above them; a title is above all. */
function taggedLevels(candidates: readonly Candidate[]): ReadonlyMap<Part, number> {
  const first = candidates.findIndex(({ part }) => part.tagged?.level !== undefined);
  const isTitled = first > 0 && (candidates[0]?.size ?? 0) > (candidates[first]?.size ?? 0);
  const offset = isTitled && candidates.some(({ part }) => part.tagged?.level === 1) ? 1 : 0;
  let last = 0;
  return new Map(
    candidates.map(({ part }, index) => {
      const own = part.tagged?.level;
      if (own !== undefined) last = own + offset;
      const level = own === undefined && !(index === 0 && isTitled) ? last + 1 : last || 1;
      return [part, Math.min(MAX_HEADING_LEVEL, level)];
    }),
  );
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

/** Larger ones are above smaller ones, then by their looks, then by their numbers. */
function levelsOf(candidates: readonly Candidate[]): ReadonlyMap<Part, number> {
  const least = new Map<string, number>();
  for (const each of candidates) {
    const style = styleKey(each);
    if (each.depth > 0) least.set(style, Math.min(least.get(style) ?? each.depth, each.depth));
  }
  const depthOf = (each: Candidate) => each.depth || least.get(styleKey(each)) || 0;
  const rankOf = (each: Candidate) => [-each.size, each.look, depthOf(each)] as const;
  const ranks = new Map(candidates.map((each) => [rankOf(each).join(' '), rankOf(each)]));
  const sorted = [...ranks].sort(([, a], [, b]) => compareRanks(a, b));
  const orders = new Map(sorted.map(([key], index) => [key, index]));
  const orderOf = (each: Candidate) => orders.get(rankOf(each).join(' ')) ?? 0;
  const outlined = new Map<number, number>();
  for (const each of candidates) {
    const depth = each.outlined ?? Number.POSITIVE_INFINITY;
    const least = Math.min(outlined.get(orderOf(each)) ?? depth, depth);
    if (Number.isFinite(least)) outlined.set(orderOf(each), least);
  }
  const levels = levelsOfRanks(sorted.length, outlined);
  // A title is above all that the outline names.
  const offset = outlined.size > 0 && !outlined.has(0) ? 1 : 0;
  const levelOf = (each: Candidate) =>
    each.outlined === undefined ? (levels[orderOf(each)] ?? 1) : offset + each.outlined;
  return new Map(candidates.map((each) => [each.part, Math.min(MAX_HEADING_LEVEL, levelOf(each))]));
}

/** Returns the level of each rank; those that the outline names have its levels. */
function levelsOfRanks(count: number, outlined: ReadonlyMap<number, number>): number[] {
  if (outlined.size === 0) return Array.from({ length: count }, (_, rank) => rank + 1);
  const offset = outlined.has(0) ? 0 : 1;
  const levels: number[] = [];
  let deepest = 0;
  for (let rank = 0; rank < count; rank++) {
    const own = outlined.get(rank);
    if (own !== undefined) deepest = Math.max(deepest, own);
    levels.push(own !== undefined ? offset + own : deepest === 0 ? 1 : offset + deepest + 1);
  }
  return levels;
}

function styleKey({ size, look }: Candidate): string {
  return `${size} ${look}`;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** Titles are compared without their numbers, marks and spaces. */
function keyOf(title: string): string {
  return title
    .replace(NUMBER, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
