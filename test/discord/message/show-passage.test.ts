import { expect, it } from 'vitest';
import { showPassage } from '../../../src/discord/message/show-passage.js';

const LEAD_IN = 'To *light* it:\n';
const shown = (
  rest: string,
  form: 'code' | 'quotation' | 'table' | 'list',
  bold?: [number, number],
) => showPassage({ text: LEAD_IN + rest, form, leadIn: LEAD_IN.length }, bold);

it.each([
  ['code', 'lamp --on\n\nlamp *', '```\nlamp --on\n\nlamp *\n```'],
  ['quotation', 'Fill it.\nStrike.', '> Fill it.\n> Strike.'],
  ['table', 'A: 1; B: 2\nC: 3; D: 4', '- A: 1; B: 2\n- C: 3; D: 4'],
  ['list', '- oil\n- a match', '- oil\n- a match'],
] as const)('shows what leads into a %s as prose above it', (form, rest, expected) => {
  expect(shown(rest, form)).toBe(`To \\*light\\* it:\n${expected}`);
});

it('shows bold on both sides of where the form begins', () => {
  const text = 'Fill it.\nStrike.';
  expect(shown(text, 'quotation', [0, 14])).toBe('**To \\*light\\* it:**\n> Fill it.\n> Strike.');
  expect(shown(text, 'quotation', [15, 23])).toBe('To \\*light\\* it:\n> **Fill it.**\n> Strike.');
});

it('shows a part of a passage that ends before the form begins, or starts behind it', () => {
  expect(showPassage({ text: 'To light…', form: 'code', leadIn: 15 })).toBe('To light…');
  expect(showPassage({ text: 'lamp', form: 'code', leadIn: -3 })).toBe('```\nlamp\n```');
});
