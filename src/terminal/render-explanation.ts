import type { AnswerExplanation } from '../answer/explain-answer.js';
import { type Table, tabulateExplanation } from '../answer/tabulate-explanation.js';
import { printable } from './printable.js';

/**
 * Explains why the best passage won (its terms, each feature's share, the runner-up) and why it counts
 * as an answer or not.
 */
export function renderExplanation(explanation: AnswerExplanation): string {
  const tables = tabulateExplanation(explanation).map(renderTable);
  if (explanation.passages.length === 0) tables.push('No passage shares a term.\n');
  return printable(tables.join('\n'));
}

/** Columns of figures are flush right. */
function renderTable({ title, columns, rows }: Table): string {
  const cellsOf = (at: number) => rows.map((row) => row[at] ?? '');
  const layout = columns.map((column, at) => ({
    width: Math.max(...[column, ...cellsOf(at)].map(({ length }) => length)),
    isFigures: cellsOf(at).every((cell) => /^-?\d/.test(cell)),
  }));
  const line = (cells: readonly string[]) => {
    const padded = layout.map(({ width, isFigures }, at) => {
      const cell = cells[at] ?? '';
      return isFigures ? cell.padStart(width) : cell.padEnd(width);
    });
    return `  ${padded.join('  ')}`.trimEnd();
  };
  return `${[`${title}:`, line(columns), ...rows.map(line)].join('\n')}\n`;
}
