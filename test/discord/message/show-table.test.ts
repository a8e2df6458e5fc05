import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/message/discord-markdown.js';
import { showPassage } from '../../../src/discord/message/show-passage.js';
import { alignTable } from '../../../src/discord/message/show-table.js';

const align = (text: string) => alignTable(text, escapeMarkdown);

it('aligns the columns of a table, below what leads into it', () => {
  const rows =
    'Month: May; Boat: 10:00\nMonth: September; Boat: 9:00; Note: *full*\nMonth: 灯; Note: -';
  expect(align(`The *boats*:\n${rows}`)).toBe(
    [
      'The \\*boats\\*:',
      '```',
      'Month      Boat   Note',
      'May        10:00',
      'September  9:00   *full*',
      '灯                -',
      '```',
    ].join('\n'),
  );
});

it.each([
  ['one row', 'Month: May; Boat: 10:00'],
  ['rows without names', 'May; 10:00\nJune; 9:00'],
  ['rows of other columns', 'Month: May; Boat: 10:00\nBoat: 9:00; Month: June'],
  ['what a phone is too narrow for', `A: ${'x'.repeat(20)}; B: ${'y'.repeat(20)}\nA: x; B: y`],
  ['a fence', 'A: ```; B: 1\nA: 2; B: 3'],
  ['lines between', 'A: 1; B: 2\nand\nA: 3; B: 4'],
])('leaves %s as rows', (_, text) => {
  expect(align(text)).toBeUndefined();
});

it('shows a wider table, and one of which a row is bold, row by row', () => {
  const text = 'A: 1; B: 2\nA: 3; B: 4';
  expect(showPassage({ text, form: 'table' }, [11, 21])).toBe('- A: 1; B: 2\n- **A: 3; B: 4**');
  expect(showPassage({ text: 'A; B\nC; D', form: 'table' })).toBe('- A; B\n- C; D');
});
