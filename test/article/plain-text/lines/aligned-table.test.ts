import { expect, it } from 'vitest';
import { readAlignedTable } from '../../../../src/article/plain-text/lines/aligned-table.js';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';

const ROWS = [
  'Boat: Ada; Berths: 6; Price: 120 euros',
  'Boat: Old Bea; Berths: 12; Price: 95 euros',
];

it.each([
  ['tabs', 'Boat\tBerths\tPrice\nAda\t6\t120 euros\nOld Bea\t12\t95 euros'],
  [
    'spaces',
    'Boat       Berths       Price\nAda             6   120 euros\nOld Bea        12    95 euros',
  ],
])('a table whose columns are aligned with %s has rows that name their columns', (_, table) => {
  const { blocks } =
    parsePlainText(`These boats are for hire from May on, with a skipper.\n\n${table}

Ask for the price of the other boats at the office, which is open on weekdays.`);
  expect(blocks[1]).toEqual({ type: 'paragraph', text: ROWS.join('\n'), form: 'table' });
});

it.each([
  ['without names', ['1\tHistory', '2\tKeepers', '3\tNotes']],
  ['without figures', ['Boat   Skipper', 'Ada    Hedda', 'Bea    Ole']],
  ['of another width', ['Boat\tPrice', 'Ada\t6', 'Bea\t7\tnew']],
  ['out of line', ['Boat   Price', 'Ada      6', 'Old Bea   78']],
  ['too few', ['Boat\tPrice', 'Ada\t6']],
])('lines %s are no table', (_, lines) => {
  expect(readAlignedTable(lines)).toBeUndefined();
});
