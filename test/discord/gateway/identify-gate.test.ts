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
          // Only known to within the time that the call took.
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
    // Discord's 5 s, and half a second for messages that travel unevenly.
    expect(asked).toEqual([
      [0, 5_500],
      [1, 5_500],
    ]);
  });
});
