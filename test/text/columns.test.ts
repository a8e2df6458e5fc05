import { expect, it } from 'vitest';
import { columns, fitsColumns } from '../../src/text/columns.js';

it.each([
  ['', 0],
  ['lamp', 4],
  ['Ärmel', 5],
  ['A\u0308rmel', 5],
  ['灯塔', 4],
  ['ﾗﾝﾌﾟ', 4],
  ['등대', 4],
  ['𠮷野家', 6],
  ['𝔏amp', 4],
  ['⌚ 😀', 5],
])('a line “%s” takes %i columns', (line, expected) => {
  expect(columns(line)).toBe(expected);
});

it('a line fits by its columns, not by its characters', () => {
  expect(fitsColumns('a\u0308'.repeat(10), 10)).toBe(true);
  expect(fitsColumns('灯'.repeat(10), 10)).toBe(false);
  expect(fitsColumns('灯'.repeat(5), 10)).toBe(true);
});
