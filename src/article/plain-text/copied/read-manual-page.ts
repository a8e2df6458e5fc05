import type { ArticleMetadata, Block, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { readDate } from '../../metadata/read-date.js';
import { expandTabs, indentOf } from '../layout/layout-line.js';
import { type Layout, measureLayout } from '../layout/measure-layout.js';
import { readLayout } from '../layout/read-layout.js';
import { withoutIndent } from '../lines/code-lines.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { indexBelow, isInCapitals } from '../lines/text-line.js';

/** Matches the first line: `CRONTAB(5)   File Formats Manual   CRONTAB(5)`. */
const HEADER = /^\s*(\S{1,60}\(\w{1,8}\))\s+(?:\S.*\s)?\1$/;
/** Matches the last line: `cron 3.0   19 April 2010   CRONTAB(5)`. */
const FOOTER = /^.*\s{3,}(\S{1,60}\(\w{1,8}\))$/;
/** Matches the last line of a BSD page, which names the system twice. */
const BSD_FOOTER = /^(\S.{0,60}?)\s{3,}\S.{0,60}?\s{3,}\1$/;
const GAP = /\s{3,}/;
/** Longer lines are neither headers nor headings. */
const MAX_LINE_CHARACTERS = 200;
/** Name and usage; a text without a header has more sections before it is taken for a manual. */
const MIN_SECTIONS = 2;
const MIN_SECTIONS_WITHOUT_HEADER = 4;
/** Some pages have a prompt, a note or an unindented line; other texts have most lines at the margin. */
const MAX_OTHER_SHARE = 0.05;
/** The usage of a command is code, wherever it is wrapped. */
const USAGE =
  /^(?:synopsis|usage|syntax|übersicht|aufruf|sinopsis|sintaxis|sintassi|использование)$/i;
const TITLE_LEVEL = 1;
const SECTION_LEVEL = 2;

interface Section {
  readonly heading: string;
  readonly level: number;
  readonly isUsage: boolean;
  readonly lines: string[];
}

/**
 * Reads a manual page as a terminal shows it: headings in capitals at the margin, the text indented below,
 * subheadings between the two. Undefined for any other text.
 */
export function readManualPage(source: readonly string[]): ParsedSource | undefined {
  const headed = source.some(isHeader);
  if (!headed && countHeadings(source) < MIN_SECTIONS_WITHOUT_HEADER) return undefined;
  const lines = source.map(expandTabs);
  const footers = findFooters(lines);
  const body = lines.map((line, index) => (footers.has(index) ? '' : line));
  if (countHeadings(body) < MIN_SECTIONS || !isIndented(body)) return undefined;
  const layout = measureLayout(body);
  const blocks = sectionsOf(body).flatMap((section) => readSection(section, layout));
  return { metadata: readMetadata(lines, footers), blocks };
}

function isHeader(line: string): boolean {
  return line.length <= MAX_LINE_CHARACTERS && HEADER.test(line);
}

/** True for a line in capitals at the margin, above an indented one. */
function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!/^\[?\p{Lu}/u.test(line) || line.length > MAX_LINE_CHARACTERS || isHeader(line))
    return false;
  return isInCapitals(line) && !GAP.test(line) && /^\s/.test(lines[indexBelow(lines, index)] ?? '');
}

function countHeadings(lines: readonly string[]): number {
  return lines.filter((_, index) => isHeading(lines, index)).length;
}

/** True when hardly a line but the headings stands at the margin. */
function isIndented(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const others = lines.filter(
    (line, index) => /^\S/.test(line) && !isHeader(line) && !isHeading(lines, index),
  );
  return others.length <= filled.length * MAX_OTHER_SHARE;
}

function findFooters(lines: readonly string[]): Set<number> {
  const names = new Set(lines.filter(isHeader).map((line) => HEADER.exec(line)?.[1]));
  const footers = new Set<number>();
  lines.forEach((line, index) => {
    if (!/^\S/.test(line) || line.length > MAX_LINE_CHARACTERS || isHeader(line)) return;
    if (names.has(FOOTER.exec(line)?.[1]) || BSD_FOOTER.test(line)) footers.add(index);
  });
  return footers;
}

function readMetadata(lines: readonly string[], footers: ReadonlySet<number>): ArticleMetadata {
  const title = HEADER.exec(lines.find(isHeader) ?? '')?.[1];
  const parts = [...footers].flatMap((index) => (lines[index] ?? '').split(GAP));
  return declareMetadata({ title, date: parts.find((part) => readDate(part) !== undefined) });
}

function sectionsOf(lines: readonly string[]): Section[] {
  const body = bodyIndent(lines);
  const sections: Section[] = [];
  let title: string | undefined;
  let isUsage = false;
  const open = (heading: string, level: number) =>
    sections.push({ heading, level, isUsage, lines: [] });
  open('', 0);
  lines.forEach((line, index) => {
    const name = isHeader(line) ? HEADER.exec(line)?.[1] : undefined;
    if (name !== undefined) {
      // Pages of several screens repeat their header.
      if (name !== title) open(name, TITLE_LEVEL);
      title = name;
    } else if (isHeading(lines, index)) {
      isUsage = USAGE.test(line);
      open(line, SECTION_LEVEL);
    } else if (isSubheading(lines, index, body)) {
      open(line, SECTION_LEVEL + 1);
    } else {
      sections.at(-1)?.lines.push(line);
    }
  });
  return sections;
}

/** Returns the indent of most lines below headings. */
function bodyIndent(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  lines.forEach((_, index) => {
    if (!isHeading(lines, index)) return;
    const indent = indentOf(lines[indexBelow(lines, index)] ?? '');
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  });
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function isSubheading(lines: readonly string[], index: number, body: number): boolean {
  const line = lines[index] ?? '';
  const indent = indentOf(line);
  if (indent <= 0 || indent >= body || line.length > MAX_LINE_CHARACTERS) return false;
  return indentOf(lines[indexBelow(lines, index)] ?? '') >= body;
}

function readSection({ heading, level, isUsage, lines }: Section, layout: Layout): Block[] {
  const title: Block[] =
    heading === ''
      ? []
      : [{ type: 'heading', level, text: withSingleSpaces(heading).replace(/\s*:$/, '') }];
  return [...title, ...(isUsage ? readUsage(lines) : readLayout(lines, layout))];
}

/** Keeps lines and indents, without the gaps that fill a line. */
function readUsage(lines: readonly string[]): Block[] {
  const kept = withoutIndent(lines).map((line) => line.replaceAll(/(?<=\S) {2,}/g, ' '));
  const text = kept.join('\n').replaceAll(/^\n+|\n+$/g, '');
  return text === '' ? [] : [{ type: 'paragraph', text, form: 'code' }];
}
