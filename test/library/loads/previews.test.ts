import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Previews } from '../../../src/library/loads/previews.js';

/** What the cache tells the time by; fake timers replace it for others. */
const clock = performance;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(clock, 'now').mockImplementation(() => Date.now());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('lets go of a preview after an hour, though nobody asks for it', () => {
  const previews = new Previews();
  previews.keep('1', 'a', 'default');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(59 * 60_000);
  expect(previews.get('1', 'a')).toBe('default');
  vi.advanceTimersByTime(2 * 60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(previews.get('1', 'a')).toBeUndefined();
});
