import { describe, expect, it } from 'vitest';
import { TimeBudget } from '../../../../src/discord/interaction/limits/time-budget.js';

describe('TimeBudget', () => {
  it('lets nobody take more than comes back in a while, and others as they like', () => {
    const budget = new TimeBudget(1_000, 60_000);
    budget.spend('ada', 900, 0);
    expect(budget.waitMs('ada', 0)).toBe(0);
    budget.spend('ada', 600, 0);
    expect(budget.waitMs('ada', 0)).toBe(30_000);
    expect(budget.waitMs('bob', 0)).toBe(0);
    expect(budget.waitMs('ada', 30_000)).toBe(0);
    budget.spend('ada', 100, 60_000);
    expect(budget.waitMs('ada', 60_000)).toBe(0);
  });

  it('has no limit where none is set', () => {
    const budget = new TimeBudget(0, 60_000);
    budget.spend('ada', 1e9, 0);
    expect(budget.waitMs('ada', 0)).toBe(0);
  });
});
