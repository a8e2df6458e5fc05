import { expect, it } from 'vitest';
import { printable } from '../../src/terminal/printable.js';

it('keeps a text from steering the terminal', () => {
  expect(printable('a\u001b]0;title\u0007b\u202ec\nd\u009b')).toBe('a]0;titlebc\nd');
});
