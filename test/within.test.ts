import { describe, expect, it } from 'vitest';
import { within } from '../src/within.js';

const never = new Promise<never>(() => {});

describe('within', () => {
  it('gives what is there, or comes in time', async () => {
    expect(await within(60_000, 'there')).toBe('there');
    expect(await within(60_000, Promise.resolve('comes'))).toBe('comes');
  });

  it('keeps no process waiting for what is there', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await within(60_000, 'there');
    expect(timers()).toBe(before);
  });

  it('gives up on what does not come', async () => {
    expect(await within(1, never)).toBeUndefined();
  });

  it('fails as the work does, and minds no failure that comes late', async () => {
    await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
    let fail = (_: Error) => {};
    const late = new Promise<never>((_, reject) => {
      fail = reject;
    });
    expect(await within(1, late)).toBeUndefined();
    fail(new Error('late'));
  });
});
