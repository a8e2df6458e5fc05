import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdentifyGate, reserveInMemory } from '../../../src/discord/gateway/identify-gate.js';

describe('reserveInMemory', () => {
  it('leaves an interval between any two of a bucket, and makes others wait for none', () => {
    const buckets = fc.array(fc.nat(3), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(buckets, (asked) => {
        const reserve = reserveInMemory();
        const takenAtMs = new Map<number, number>();
        for (const bucket of asked) {
          const beforeMs = performance.now();
          const waitMs = reserve(bucket, 5_000) as number;
          const previousMs = takenAtMs.get(bucket);
          if (previousMs === undefined) expect(waitMs).toBe(0);
          // Known no more closely than how long the call took.
          else expect(performance.now() + waitMs - previousMs).toBeGreaterThanOrEqual(5_000);
          takenAtMs.set(bucket, beforeMs + waitMs);
        }
      }),
    );
  });
});

describe('createIdentifyGate', () => {
  it('waits as long as was reserved, and no longer than its connection lasts', async () => {
    const asked: number[][] = [];
    const gate = createIdentifyGate((bucket, intervalMs) => {
      asked.push([bucket, intervalMs]);
      return bucket === 0 ? 1 : 60_000;
    });
    await gate.wait(0, AbortSignal.timeout(60_000));
    const closed = new AbortController();
    const waiting = gate.wait(1, closed.signal);
    closed.abort();
    await expect(waiting).rejects.toThrow();
    await expect(gate.wait(1, closed.signal)).rejects.toThrow();
    expect(asked.map(([bucket]) => bucket)).toEqual([0, 1]);
    // Discord's own interval, or a little more.
    for (const [, intervalMs] of asked) expect(intervalMs).toBeGreaterThanOrEqual(5_000);
  });
});
