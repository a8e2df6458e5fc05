import { columns } from '../../../text/columns.js';
import { type JoinLines, lineJoiner } from '../lines/join-lines.js';
import { indentOf, termIn } from './layout-line.js';

/** What is known of a whole text that is laid out by indents. */
export interface Layout {
  /** The width at which it was wrapped. */
  readonly width: number;
  /** The columns at which lines begin. */
  readonly indents: ReadonlySet<number>;
  /** The columns at which descriptions stand beside their terms, in many lines. */
  readonly descriptions: ReadonlySet<number>;
  readonly join: JoinLines;
  /** True when no line was filled, so that each gap has a meaning. */
  readonly hasRows?: boolean;
}

/** The share of lines that are no longer than the width; the others are links and tables. */
const WIDTH_QUANTILE = 0.95;
/** Gaps in lines that were filled stand at any column, but not at the same one in many lines. */
const MIN_DESCRIPTIONS = 3;
const MIN_DESCRIPTION_SHARE = 0.1;

/** @param lines with spaces for tabs, and without white space at their ends */
export function measureLayout(lines: readonly string[]): Layout {
  const filled = lines.filter((line) => line !== '');
  const widths = filled.map(columns).sort((a, b) => a - b);
  const width = widths[Math.round((widths.length - 1) * WIDTH_QUANTILE)] ?? 0;
  const indents = new Set(filled.map(indentOf));
  return { width, indents, descriptions: findDescriptions(filled), join: lineJoiner(lines) };
}

function findDescriptions(filled: readonly string[]): Set<number> {
  const counts = new Map<number, number>();
  for (const line of filled) {
    const column = indentOf(line) > 0 ? termIn(line)?.column : undefined;
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const least = Math.max(MIN_DESCRIPTIONS, filled.length * MIN_DESCRIPTION_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([column]) => column));
}
