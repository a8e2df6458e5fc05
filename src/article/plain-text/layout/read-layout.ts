import { endsSentence, leadsIn, startsLowercase } from '../../../text/sentences.js';
import type { Paragraph } from '../../article.js';
import { isCode, withoutIndent } from '../lines/code-lines.js';
import { isForcedBreak } from '../lines/hard-wrap.js';
import { withSingleSpaces } from '../lines/join-lines.js';
import { joinParts } from './join-parts.js';
import { indentOf, termIn } from './layout-line.js';
import type { Layout } from './measure-layout.js';
import { type Start, startAt } from './part-start.js';

/** The share of forced breaks in a paragraph that was wrapped. */
const MIN_FORCED_SHARE = 0.5;
/** What is indented more often is read as it stands, so that no line is read more often. */
const MAX_DEPTH = 12;
/** A line that only closes a bracket stands in code. */
const CLOSING = /^\s*[}\])]+[;,]?$/;
/** A line of a table or box that is drawn. */
const DRAWN = /^\s*(?:[│┌├└┃┏┣┗║╔╠╚]|\+[-=+]|\|.*\|$)/;

/**
 * Reads text that is laid out by indents, as manual pages and other output of programs are. A term with the
 * text indented below it, or beside it after a gap, is one passage; other indented lines that are not
 * wrapped prose are code.
 * @param lines with spaces for tabs, and without white space at their ends
 */
export function readLayout(lines: readonly string[], layout: Layout): Paragraph[] {
  return readLevel(lines, layout, 0);
}

function readLevel(lines: readonly string[], layout: Layout, depth: number): Paragraph[] {
  const base = indentOf(lines.find((line) => line !== '') ?? '');
  const parts: Paragraph[] = [];
  let blockEnd = 0;
  for (let index = 0; index < lines.length; ) {
    if (lines[index] === '') {
      index += 1;
      continue;
    }
    if (index >= blockEnd) {
      blockEnd = endOfBlock(lines, index);
      const block = lines.slice(index, blockEnd);
      if (isCodeBlock(block)) {
        parts.push(codeOf(block));
        index = blockEnd;
        continue;
      }
    }
    const start = depth < MAX_DEPTH ? startAt(lines, index, blockEnd, layout) : undefined;
    if (start) {
      const end = endOfBody(lines, index + start.size - 1);
      const first = start.beside === undefined ? [] : [start.beside];
      const body = [...first, ...lines.slice(index + start.size, end)];
      parts.push(...partsOf(start, body, layout, depth));
      index = end;
    } else {
      const end = endOfPiece(lines, index, blockEnd, layout);
      parts.push(...readPiece(lines.slice(index, end), base, depth, layout, parts.at(-1)));
      index = end;
    }
  }
  return joinParts(parts);
}

function endOfBlock(lines: readonly string[], start: number): number {
  const end = lines.indexOf('', start);
  return end < 0 ? lines.length : end;
}

/** Returns the end of all that is indented below a line. */
function endOfBody(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  let end = start + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (indentOf(line) <= indent) break;
    end = index + 1;
  }
  return end;
}

/** Returns the end of the lines that are indented alike, without a term. */
function endOfPiece(
  lines: readonly string[],
  start: number,
  blockEnd: number,
  layout: Layout,
): number {
  const [first = '', second = ''] = lines.slice(start, start + 2);
  // Of a paragraph, all lines but the first may be indented.
  const isHanging =
    start + 1 < blockEnd &&
    indentOf(second) > indentOf(first) &&
    startsLowercase(second) &&
    !endsSentence(first) &&
    isForcedBreak(first, second, layout.width);
  const indent = indentOf(isHanging ? second : first);
  let end = start + 1;
  while (end < blockEnd && indentOf(lines[end] ?? '') === indent) {
    const isWrapped = isForcedBreak(lines[end - 1] ?? '', lines[end] ?? '', layout.width);
    if (!isWrapped && startAt(lines, end, blockEnd, layout)) break;
    end += 1;
  }
  return end;
}

function isCodeBlock(block: readonly string[]): boolean {
  if (block.some((line) => CLOSING.test(line))) return true;
  return block.length > 1 && (isCode(block) || block.every((line) => DRAWN.test(line)));
}

function codeOf(lines: readonly string[]): Paragraph {
  return { type: 'paragraph', text: withoutIndent(lines).join('\n'), form: 'code' };
}

/** Puts a term or marker before the first paragraph of its text. */
function partsOf(
  { head, isItem }: Start,
  body: readonly string[],
  layout: Layout,
  depth: number,
): Paragraph[] {
  const [first, ...rest] = readLevel(body, layout, depth + 1);
  if (isItem)
    return [{ type: 'paragraph', text: `${head} ${first?.text ?? ''}`, form: 'list' }, ...rest];
  if (!first) return [{ type: 'paragraph', text: head }];
  return [{ ...first, text: `${head}\n${first.text}` }, ...rest];
}

function readPiece(
  lines: readonly string[],
  base: number,
  depth: number,
  { width, join, hasRows }: Layout,
  above: Paragraph | undefined,
): Paragraph[] {
  const [first = ''] = lines;
  const isDeep = indentOf(first) > base;
  if (lines.length === 1) {
    return isDeep && !endsSentence(first)
      ? [codeOf(lines)]
      : [{ type: 'paragraph', text: withSingleSpaces(first) }];
  }
  const areRows = hasRows && lines.every((line) => termIn(line));
  // A description is wrapped at a width of its own.
  const isDescription = hasRows && depth > 0 && !isDeep;
  if (!areRows && (isDescription || isProse(lines, width))) {
    return [{ type: 'paragraph', text: join(lines) }];
  }
  const isLed = above?.form === 'code' || leadsIn(above?.text ?? '');
  if (isDeep || isLed) return [codeOf(lines)];
  return [{ type: 'paragraph', text: lines.map(withSingleSpaces).join('\n') }];
}

/** True when lines were wrapped, or are a sentence that was wrapped earlier. */
function isProse(lines: readonly string[], width: number): boolean {
  const [first = '', ...below] = lines;
  const forced = below.filter((line, index) => isForcedBreak(lines[index] ?? '', line, width));
  const lowercase = below.filter(startsLowercase);
  const isSentence = !startsLowercase(first) && endsSentence(lines.at(-1) ?? '');
  return (
    forced.length >= below.length * MIN_FORCED_SHARE ||
    (isSentence && lowercase.length === below.length)
  );
}
