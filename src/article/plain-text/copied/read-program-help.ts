import type { Block, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { expandTabs, indentOf, termIn } from '../layout/layout-line.js';
import { type Layout, measureLayout } from '../layout/measure-layout.js';
import { readLayout } from '../layout/read-layout.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { indexBelow } from '../lines/text-line.js';

/** Matches how a program is called, and its name. */
const USAGE =
  /^\s*(?:usage|aufruf|verwendung|utilisation|uso|sintassi|использование)\s?:\s*(\S+)?/iu;
/** Usage stands above all options, below a line or two about the program. */
const MAX_LINES_ABOVE_USAGE = 8;
const OPTION = /^\s*-{1,2}[\w?#]/;
const MIN_OPTIONS = 3;
/** Guides that show some options have more lines of text. */
const MIN_INDENTED_SHARE = 0.4;
/** Groups are named at the margin or close to it. */
const MAX_GROUP_INDENT = 3;
const MAX_GROUP_CHARACTERS = 80;
const GROUP_LEVEL = 2;

/**
 * Reads what a program prints about its own options (`tar --help`): the usage, groups of options as
 * sections, and each option with its description as one passage. Undefined for any other text.
 * @param lines without white space at their ends
 */
export function readProgramHelp(lines: readonly string[]): ParsedSource | undefined {
  const filled = lines.filter((line) => line !== '');
  const usage = filled.slice(0, MAX_LINES_ABOVE_USAGE).find((line) => USAGE.test(line));
  if (usage === undefined) return undefined;
  const indented = filled.filter((line) => /^\s/.test(line));
  if (indented.length < filled.length * MIN_INDENTED_SHARE) return undefined;
  const expanded = lines.map(expandTabs);
  const layout = { ...measureLayout(expanded), hasRows: true };
  const options = filled.filter((line) => OPTION.test(line));
  if (options.length < MIN_OPTIONS && layout.descriptions.size === 0) return undefined;
  return {
    metadata: declareMetadata({ title: nameIn(usage) }),
    blocks: readGroups(expanded, layout),
  };
}

/** Returns the name of the program, without its folder. */
function nameIn(usage: string): string | undefined {
  return USAGE.exec(usage)?.[1]?.replace(/^.*[/\\]/, '');
}

function readGroups(lines: readonly string[], layout: Layout): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const close = (end: number) => blocks.push(...readLayout(lines.slice(start, end), layout));
  for (let index = 0; index < lines.length; index++) {
    const end = USAGE.test(lines[index] ?? '') ? endOfUsage(lines, index) : index;
    if (end > index) {
      close(index);
      blocks.push({ type: 'paragraph', text: lines.slice(index, end).join('\n'), form: 'code' });
      start = end;
      index = end - 1;
    } else if (isGroup(lines, index)) {
      close(index);
      const text = withSingleSpaces(lines[index] ?? '').replace(/\s*:$/, '');
      blocks.push({ type: 'heading', level: GROUP_LEVEL, text });
      start = index + 1;
    }
  }
  close(lines.length);
  return blocks;
}

/** Returns the end of the usage, which goes on in indented lines; its start if the usage is a heading. */
function endOfUsage(lines: readonly string[], start: number): number {
  if (/:\s*$/.test(lines[start] ?? '')) return start;
  let end = start + 1;
  while (/^\s/.test(lines[end] ?? '') && !OPTION.test(lines[end] ?? '')) end += 1;
  return end;
}

/** True for the name of a group: a line that ends in a colon, or stands right above indented rows. */
function isGroup(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const indent = indentOf(line);
  if (indent < 0 || indent > MAX_GROUP_INDENT || line.length > MAX_GROUP_CHARACTERS) return false;
  if (lines[index - 1] || OPTION.test(line) || termIn(line)) return false;
  const below = lines[indexBelow(lines, index)] ?? '';
  if (indentOf(below) <= indent) return false;
  const isRow = OPTION.test(below) || termIn(below) !== undefined;
  return /:$/.test(line) || (lines[index + 1] === below && isRow && !/[.,;]$/.test(line));
}
