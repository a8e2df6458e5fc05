import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../../src/discord/interaction/limits/rate-limit.js';

describe('RateLimit', () => {
  it('lets so many through, then says how long to wait', () => {
    const limit = new RateLimit(2, 60_000);
    expect(limit.take('ada', 0)).toBe(0);
    expect(limit.take('ada', 10_000)).toBe(0);
    expect(limit.take('ada', 25_000)).toBe(35_000);
    expect(limit.take('ada', 59_999)).toBe(1);
    expect(limit.take('ada', 60_000)).toBe(0);
    expect(limit.take('ada', 60_001)).toBe(9_999);
  });

  it('counts each by themselves', () => {
    const limit = new RateLimit(1, 60_000);
    expect(limit.take('ada', 0)).toBe(0);
    expect(limit.take('ben', 0)).toBe(0);
    expect(limit.take('ada', 1)).toBe(59_999);
  });

  it('knows no limit of 0', () => {
    const limit = new RateLimit(0, 60_000);
    expect(Array.from({ length: 1000 }, () => limit.take('ada', 0)).every((ms) => ms === 0)).toBe(
      true,
    );
  });

  it('never lets more through within any window, and always after the wait', () => {
    const pauses = fc.array(fc.nat(30_000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), pauses, (count, steps) => {
        const limit = new RateLimit(count, 60_000);
        const taken: number[] = [];
        let nowMs = 0;
        for (const step of steps) {
          nowMs += step;
          const waitMs = limit.take('ada', nowMs);
          expect(waitMs).toBeLessThanOrEqual(60_000);
          if (waitMs > 0 && step % 2 === 0) {
            expect(limit.take('ada', nowMs + waitMs - 1)).toBe(1);
            nowMs += waitMs;
            expect(limit.take('ada', nowMs)).toBe(0);
          } else if (waitMs > 0) continue;
          taken.push(nowMs);
          const recent = taken.filter((atMs) => atMs > nowMs - 60_000);
          expect(recent.length).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('forgets those who were away longest when very many come', () => {
    const limit = new RateLimit(1, 60_000);
    limit.take('ada', 0);
    for (let index = 0; index < 100_000; index++) limit.take(`flood ${index}`, 1);
    expect(limit.take('flood 99999', 2)).toBe(59_999);
    expect(limit.take('ada', 2)).toBe(0);
  });
});
