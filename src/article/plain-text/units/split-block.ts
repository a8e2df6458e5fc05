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
/** Matches "Step 2: Cut the cloth", "Day 3. Rest". */
const STEP = /^\s*(\p{Lu}\p{L}{2,19} )(\d{1,3})[.:)]\s+\S/u;
/** Enough of a line to see that it is a step. */
const STEP_CHARACTERS = 100;

type IsItem = (line: string) => boolean;

/** Returns a function that splits a block of lines without blank ones, by the kind of its lines. */
export function blockSplitter(
  whole: WholeText,
  isTurn: IsTurn,
): (lines: readonly string[]) => Unit[] {
  const splitProse = proseSplitter(whole);
  return function splitBlock(lines) {
    const isItem = itemTester(lines);
    if (isIndentedCode(lines)) return [{ type: 'code', text: withoutIndent(lines).join('\n') }];
    const units: Unit[] = [];
    for (let start = 0; start < lines.length; ) {
      const end = endOfSegment(lines, start, isItem);
      for (const unit of splitSegment(lines.slice(start, end), isItem)) {
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

  function splitSegment(lines: readonly string[], isItem: IsItem): Unit[] {
    const [first = ''] = lines;
    if (isItem(first)) return splitList(lines, isItem);
    if (!isRow(lines, 0)) return splitProse(lines);
    const table = readAlignedTable(lines);
    if (table) return table.map((text) => ({ type: 'table', text }));
    return [{ type: 'text', text: lines.map((line) => line.trim()).join('\n') }];
  }

  function endOfSegment(lines: readonly string[], start: number, isItem: IsItem): number {
    const isList = isItem(lines[start] ?? '');
    const isTable = isRow(lines, start);
    let end = start + 1;
    for (; end < lines.length; end++) {
      const line = lines[end] ?? '';
      if (isTurn(line)) break;
      if (isList && !isItem(line) && !continues(lines[end - 1] ?? '', line)) break;
      if (isTable && !isTableRow(line)) break;
      const isNext = isItem(line) && !interrupts(lines[end - 1] ?? '', line);
      if (!isList && !isTable && (isNext || isRow(lines, end))) break;
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

  function splitList(lines: readonly string[], isItem: IsItem): Unit[] {
    const items: string[][] = [];
    for (const line of lines) {
      if (isItem(line)) items.push([line]);
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

/** Returns a test for the items of a list in a block: bulleted, numbered, or steps that count up. */
function itemTester(lines: readonly string[]): IsItem {
  const steps = new Set<string>();
  let [word, last] = ['', 0];
  for (const line of lines) {
    const [, label = '', number = ''] = STEP.exec(line.slice(0, STEP_CHARACTERS)) ?? [];
    if (label === '') continue;
    if (label === word && Number(number) === last + 1) steps.add(label);
    [word, last] = [label, Number(number)];
  }
  const isStep = (line: string) =>
    steps.has(STEP.exec(line.slice(0, STEP_CHARACTERS))?.[1] ?? 'none');
  return (line) => isListItem(line) || (steps.size > 0 && isStep(line));
}
