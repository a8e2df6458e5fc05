import { columns } from '../../../text/columns.js';
import { endsSentence, leadsIn, startsLowercase } from '../../../text/sentences.js';
import { isForcedBreak, wrapWidthOf } from '../lines/hard-wrap.js';
import { markOf } from '../lines/heading-marks.js';
import { type JoinLines, withSingleSpaces } from '../lines/join-lines.js';
import { isInCapitals } from '../lines/text-line.js';
import { canBeHeading } from '../lines/title-line.js';
import type { Unit } from './plain-text-unit.js';

/** Lines of verse, addresses and signatures are shorter; a longer line is a paragraph. */
const MAX_KEPT_COLUMNS = 80;
/** In a text without blank lines, this many short lines that mostly end no sentence are a poem. */
const MIN_VERSE_LINES = 4;
/** Lines of verse are narrower; prose without blank lines is wrapped wider, or not at all. */
export const MAX_VERSE_COLUMNS = 60;
/** A passage is quoted whole: no stanza is longer, and a poem without stanzas is cut. */
const MAX_KEPT_LINES = 40;

/** A line that is longer than this share of the width was broken within a sentence. */
const MIN_WRAPPED_SHARE = 0.5;

const QUANTITY = /^\s*\p{N}|\p{N}\s?[%‰\p{Sc}]?$/u;

/** What a whole text says about its lines. */
export interface WholeText {
  /** The width at which the text was wrapped, if it was. */
  readonly wrapWidth: number | undefined;
  readonly isBlankFree: boolean;
  /** True when most paragraphs have a heading right above them. */
  readonly isHeaded: boolean;
  readonly join: JoinLines;
}

/** Returns a function that splits lines without items and rows into paragraphs, verse and possible headings. */
export function proseSplitter(whole: WholeText): (lines: readonly string[]) => Unit[] {
  return (lines) => cutAtNumbered(lines).flatMap(splitProse);

  function splitProse(lines: readonly string[]): Unit[] {
    const [first = '', ...rest] = lines;
    if (rest.length === 0) return [{ type: 'line', text: first.trim() }];
    const width = wrapWidthOf([lines]) ?? whole.wrapWidth;
    if (width !== undefined && isMostlyForced(lines, width)) return splitWrapped(lines, width);
    const isLong = lines.some((line) => columns(line) > MAX_KEPT_COLUMNS);
    if (isLong || (whole.isBlankFree && !isVerse(lines))) return splitByLines(lines);
    if (isWrappedEarly(lines)) return [{ type: 'text', text: whole.join(lines) }];
    const isFollowed = endsSentence(rest.at(-1) ?? '') && !isVerse(lines);
    const goesOn = isInCapitals(first)
      ? isInCapitals(rest[0] ?? '')
      : startsLowercase(rest[0] ?? '');
    if (isFollowed && isSentence(lines)) return [{ type: 'text', text: whole.join(lines) }];
    const isTitle = canBeHeading(first) && !goesOn && !isWrappedLine(lines);
    if (isTitle && (isFollowed || (isQuantities(rest) && !QUANTITY.test(first)))) {
      return [{ type: 'line', text: first.trim() }, ...splitProse(rest)];
    }
    const type = isQuantities(lines) ? 'list' : 'text';
    return chunk(lines, MAX_KEPT_LINES).map((part) => ({ type, text: keepLines(part) }));
  }

  /** True for a paragraph of a wrapped text whose lines end a few words short of the width. */
  function isWrappedEarly(lines: readonly string[]): boolean {
    const { wrapWidth } = whole;
    const [first = ''] = lines;
    if (wrapWidth === undefined || whole.isHeaded || markOf(first) !== undefined) return false;
    const above = lines.slice(0, -1);
    const isWide = above.every((line) => columns(line) > wrapWidth * MIN_WRAPPED_SHARE);
    return isWide && endsSentence(lines.at(-1) ?? '') && !above.some(endsSentence);
  }

  function splitWrapped(lines: readonly string[], width: number): Unit[] {
    const units: Unit[] = [];
    let paragraph: string[] = [];
    lines.forEach((line, index) => {
      paragraph.push(line);
      const next = lines[index + 1];
      const isHeadingNext = startsNumbered(line, next, lines[index + 2], width);
      const isOnlyLine = paragraph.length === 1;
      const canHead =
        isOnlyLine && (whole.isHeaded || isShortFor(line, width) || markOf(line) !== undefined);
      if (next !== undefined && !isHeadingNext && !endsParagraph(line, next, width, canHead)) {
        return;
      }
      units.push({ type: paragraph.length === 1 ? 'line' : 'text', text: whole.join(paragraph) });
      paragraph = [];
    });
    return units;
  }

  function splitByLines(lines: readonly string[]): Unit[] {
    const paragraphs: string[][] = [];
    for (const line of lines) {
      const above = paragraphs.at(-1)?.at(-1) ?? '.';
      const isBroken =
        /\p{L}-$/u.test(above.slice(-3)) ||
        (startsLowercase(line) && !endsSentence(above) && !leadsIn(above)) ||
        (columns(above) > MAX_KEPT_COLUMNS && /,$/.test(above));
      if (isBroken) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs.map((paragraph) => ({
      type: paragraph.length === 1 ? 'line' : 'text',
      text: whole.join(paragraph),
    }));
  }
}

/** Cuts lines before each numbered heading that follows the end of a sentence. */
function cutAtNumbered(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const [above = '', below] = [lines[index - 1], lines[index + 1]];
    if (startsNumbered(above, line, below, Number.POSITIVE_INFINITY)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

function isMostlyForced(lines: readonly string[], width: number): boolean {
  const forced = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isForcedBreak(line, next, width);
  });
  return forced.length * 2 >= lines.length - 1;
}

/** True when a sentence has ended and a numbered heading follows: a short line above another. */
function startsNumbered(line: string, heading = '', text = '', width = 0): boolean {
  const isHeading = endsSentence(line) && markOf(heading)?.kind === 'numbered';
  return isHeading && text !== '' && !isForcedBreak(heading, text, width);
}

/** True for a first line that is as long as prose and longer than all below: the first of a paragraph. */
function isWrappedLine([first = '', ...below]: readonly string[]): boolean {
  const width = columns(first);
  return width > MAX_VERSE_COLUMNS && below.every((line) => columns(line) < width);
}

function isShortFor(line: string, width: number): boolean {
  return columns(line) <= width * MIN_WRAPPED_SHARE;
}

function endsParagraph(line: string, next: string, width: number, canHead: boolean): boolean {
  const isIndented = /^(?:\t| {2}|\u3000)/.test(next) && !/^\s/.test(line);
  if (isForcedBreak(line, next, width) && !isIndented) return false;
  return endsSentence(line) || (canHead && canBeHeading(line) && !startsLowercase(next));
}

/** True for lines too long for verse, most of which go on with the line above. */
function isSentence([, ...below]: readonly string[]): boolean {
  const isWide = below.some((line) => columns(line) > MAX_VERSE_COLUMNS);
  return isWide && below.filter(startsLowercase).length * 2 >= below.length;
}

function isVerse(lines: readonly string[]): boolean {
  const ends = lines.filter(endsSentence).length;
  const isShort = lines.every((line) => columns(line) <= MAX_VERSE_COLUMNS);
  return lines.length >= MIN_VERSE_LINES && isShort && ends * 2 < lines.length;
}

/** True when most lines begin or end with a figure, as ingredients, prices and telephone numbers do. */
function isQuantities(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.filter((line) => QUANTITY.test(line)).length * 2 > lines.length;
}

function keepLines(lines: readonly string[]): string {
  return lines.map(withSingleSpaces).join('\n');
}

function chunk(lines: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, index) =>
    lines.slice(index * size, (index + 1) * size),
  );
}
