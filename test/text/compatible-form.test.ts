import { expect, it } from 'vitest';
import { compatibleForm } from '../../src/text/compatible-form.js';

it('replaces signs that stand for letters, and leaves those that stand for several words', () => {
  expect(compatibleForm('ﬁne①Ａ')).toBe('fine1A');
  expect(compatibleForm('ﷲ')).toHaveLength(4);
  expect(compatibleForm('ﷺ'.repeat(300))).toBe('ﷺ'.repeat(300));
});

it('composes what it leaves', () => {
  expect(compatibleForm('ﷺe\u0301')).toBe('ﷺé');
});
