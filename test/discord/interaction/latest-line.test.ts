import type { MessageComponentInteraction } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LatestLine } from '../../../src/discord/interaction/latest-line.js';

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

const press = (deleteReply: () => Promise<void>) =>
  ({
    message: { id: '1' },
    user: { id: '2' },
    customId: 'a',
    deleteReply,
  }) as unknown as MessageComponentInteraction;

it('deletes what an earlier press was told', async () => {
  const [lines, deleteReply] = [new LatestLine(), vi.fn(async () => {})];
  await lines.keep(press(deleteReply));
  expect(deleteReply).not.toHaveBeenCalled();
  await lines.keep(press(async () => {}));
  expect(deleteReply).toHaveBeenCalledOnce();
});

it('lets go of what can no longer be deleted', async () => {
  const [lines, deleteReply] = [new LatestLine(), vi.fn(async () => {})];
  await lines.keep(press(deleteReply));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(16 * 60_000);
  expect(vi.getTimerCount()).toBe(0);
  await lines.keep(press(async () => {}));
  expect(deleteReply).not.toHaveBeenCalled();
});
