import { columns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import { readAlignedTable } from '../lines/aligned-table.js';
import { isIndentedCode, withoutIndent } from '../lines/code-lines.js';
import { isForcedBreak } from '../lines/hard-wrap.js';
import type { IsTurn } from '../lines/speakers.js';
import { isTableRow } from '../lines/text-line.js';
import { canBeHeading } from '../lines/title-line.js';
import { MAX_ITEM_COLUMNS, type Unit } from './plain-text-unit.js';
import { MAX_VERSE_COLUMNS, proseSplitter, type WholeText } from './split-prose.js';

const FIRST_ITEM = /^\s*\(?[01aiI][.)]/;

/** Returns a function that splits a block of lines without blank ones, by the kind of its lines. */
export function blockSplitter(
  whole: WholeText,
  isTurn: IsTurn,
): (lines: readonly string[]) => Unit[] {
  const splitProse = proseSplitter(whole);
  return function splitBlock(lines) {
    if (isIndentedCode(lines)) return [{ type: 'code', text: withoutIndent(lines).join('\n') }];
    const units: Unit[] = [];
    for (let start = 0; start < lines.length; ) {
      const end = endOfSegment(lines, start);
      for (const unit of splitSegment(lines.slice(start, end))) {
        const last = units.at(-1);
        if (last && isLed(last, unit)) {
          const type = unit.type === 'list' ? 'list' : 'text';
          units[units.length - 1] = { type, text: `${last.text}\n${unit.text}` };
        } else {
          units.push(unit);
        }
      }
      start = end;
    }
    return units;
  };

  /** True when a list belongs to the line above it, which is no heading, or an answer to its question. */
  function isLed(last: Unit, unit: Unit): boolean {
    if (unit.type === 'list') return !(last.type === 'line' && canBeHeading(last.text));
    return isTurn(unit.text) && isTurn(last.text) && /[?？؟]$/.test(last.text);
  }

  function splitSegment(lines: readonly string[]): Unit[] {
    const [first = ''] = lines;
    if (isListItem(first)) return splitList(lines);
    if (!isRow(lines, 0)) return splitProse(lines);
    const table = readAlignedTable(lines);
    if (table) return table.map((text) => ({ type: 'table', text }));
    return [{ type: 'text', text: lines.map((line) => line.trim()).join('\n') }];
  }

  function endOfSegment(lines: readonly string[], start: number): number {
    const isList = isListItem(lines[start] ?? '');
    const isTable = isRow(lines, start);
    let end = start + 1;
    for (; end < lines.length; end++) {
      const line = lines[end] ?? '';
      if (isTurn(line)) break;
      if (isList && !isListItem(line) && !continues(lines[end - 1] ?? '', line)) break;
      if (isTable && !isTableRow(line)) break;
      const isItem = isListItem(line) && !interrupts(lines[end - 1] ?? '', line);
      if (!isList && !isTable && (isItem || isRow(lines, end))) break;
    }
    return end;
  }

  function isRow(lines: readonly string[], index: number): boolean {
    return isTableRow(lines[index] ?? '') && isTableRow(lines[index + 1] ?? '');
  }

  /** True when a number within a sentence has come to stand at the beginning of a line. */
  function interrupts(above: string, line: string): boolean {
    if (endsSentence(above) || /[:：;,]$/.test(above) || !/^\s*[(\d]/.test(line)) return false;
    const { wrapWidth } = whole;
    const isWrapped = wrapWidth !== undefined && isForcedBreak(above, line, wrapWidth);
    return isWrapped || (columns(above) > MAX_VERSE_COLUMNS && !FIRST_ITEM.test(line));
  }

  /** True when a line continues the list item above it. */
  function continues(above: string, line: string): boolean {
    const isWrapped = whole.wrapWidth !== undefined && isForcedBreak(above, line, whole.wrapWidth);
    return (
      isWrapped || /^(?:\t| {2})/.test(line) || (startsLowercase(line) && !endsSentence(above))
    );
  }

  function splitList(lines: readonly string[]): Unit[] {
    const items: string[][] = [];
    for (const line of lines) {
      if (isListItem(line)) items.push([line]);
      else items.at(-1)?.push(line);
    }
    const [only = ''] = lines;
    // "1. Scope" may be a heading.
    if (lines.length === 1) return [{ type: 'line', text: only.trim() }];
    const texts = items.map((item) => whole.join(item));
    const long = texts.filter((text) => columns(text) > MAX_ITEM_COLUMNS).length;
    if (long * 2 > texts.length) return texts.map((text) => ({ type: 'text', text }));
    return [{ type: 'list', text: texts.join('\n') }];
  }
}
