import { type ArticleMetadata, type Block, MAX_HEADING_LEVEL } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { readDate } from '../../metadata/read-date.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { letteringOf, numberingOf } from '../lines/numbering.js';
import { indexBelow } from '../lines/text-line.js';
import { canBeHeading, looksLikeTitle } from '../lines/title-line.js';
import { expandTabs } from './layout-line.js';
import { type Layout, measureLayout } from './measure-layout.js';
import { readLayout } from './read-layout.js';

/** Fewer numbered headings may be a list with text below its items. */
const MIN_NUMBERED = 3;
/** Nearly all lines but the headings are indented. */
const MIN_INDENTED_SHARE = 0.9;
const OUTER_LEVEL = 2;
const MAX_TITLE_LINES = 3;
const GAP = / {3,}(?=\S)/;
const INITIALS_AND_NAME = /^(?:\p{Lu}\.[ -]?)+\s?\p{Lu}[\p{L}’' -]{1,30}(?:, Ed\.)?$/u;

/** A memo: the lines above its first heading, and what is below. */
export interface Memo {
  readonly metadata: ArticleMetadata;
  readonly opening: readonly string[];
  readonly sections: readonly Block[];
}

/**
 * Reads a text whose headings, most of them numbered, stand at the margin and whose text is indented, as
 * in Internet standards. Undefined for any other text.
 * @param lines without page numbers, and without white space at their ends
 * @param top the first lines of the text, nothing left out
 */
export function readMemo(lines: readonly string[], top: readonly string[]): Memo | undefined {
  const headings = lines.flatMap((_, index) => (isHeading(lines, index) ? [index] : []));
  const numbered = headings.filter((index) => depthOf(lines[index] ?? '') !== undefined);
  const [first] = headings;
  if (first === undefined || numbered.length < MIN_NUMBERED) return undefined;
  const body = lines.slice(first).filter((line) => line !== '');
  const indented = body.filter((line) => /^\s/.test(line));
  if (indented.length < (body.length - headings.length) * MIN_INDENTED_SHARE) return undefined;
  const expanded = lines.map(expandTabs);
  const layout = measureLayout(expanded);
  const sections = headings.flatMap((index, order) =>
    readSection(expanded.slice(index, headings[order + 1]), layout),
  );
  const opening = lines.slice(0, first);
  return { metadata: readHead(top), opening: markTitle(opening), sections };
}

/** Reads authors and date from the right of the lines above the title. */
function readHead(opening: readonly string[]): ArticleMetadata {
  const cells = opening
    .filter((line) => GAP.test(line))
    .map((line) => line.split(GAP).at(-1) ?? '');
  const authors = cells.filter((cell) => INITIALS_AND_NAME.test(cell));
  const date = cells.find((cell) => readDate(cell) !== undefined);
  return declareMetadata({ author: authors, date });
}

/** Marks the title with `#`: the last lines above the first heading, if they are indented. */
function markTitle(opening: readonly string[]): readonly string[] {
  const end = opening.findLastIndex((line) => line !== '') + 1;
  const start = opening.lastIndexOf('', end - 1) + 1;
  const title = opening.slice(start, end);
  const isTitle =
    title.length > 0 &&
    title.length <= MAX_TITLE_LINES &&
    title.every((line) => /^ {2,}\S/.test(line) && looksLikeTitle(line));
  return isTitle
    ? [...opening.slice(0, start), `# ${title.map(withSingleSpaces).join(' ')}`]
    : opening;
}

/** True for a title at the margin, between blank lines, above indented text or another heading. */
function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!/^\S/.test(line) || lines[index - 1] || lines[index + 1] || !canBeHeading(line))
    return false;
  const below = lines[indexBelow(lines, index)] ?? '';
  return /^\s/.test(below) || depthOf(below) !== undefined;
}

function readSection([heading = '', ...lines]: readonly string[], layout: Layout): Block[] {
  const level = Math.min(MAX_HEADING_LEVEL, OUTER_LEVEL - 1 + (depthOf(heading) ?? 1));
  const text = withSingleSpaces(heading);
  return [{ type: 'heading', level, text }, ...readLayout(lines, layout)];
}

function depthOf(line: string): number | undefined {
  return (numberingOf(line) ?? letteringOf(line))?.depth;
}
