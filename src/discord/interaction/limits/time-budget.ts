import { recentlyUsed } from '../../../recently-used.js';

/** With more keys, the least recently seen are forgotten. */
const MAX_KEYS = 10_000;

interface Spent {
  readonly ms: number;
  /** By a monotonic clock. */
  readonly asOfMs: number;
}

/** Limits the thread's time within any window, on average; used time comes back steadily. */
export class TimeBudget {
  readonly #spent = recentlyUsed<Spent>(MAX_KEYS);

  /** @param budgetMs of a window; 0 for any amount */
  constructor(
    private readonly budgetMs: number,
    private readonly windowMs: number,
  ) {}

  spend(key: string, ms: number, nowMs: number = performance.now()): void {
    if (this.budgetMs === 0) return;
    this.#spent.set(key, { ms: this.#spentBy(key, nowMs) + ms, asOfMs: nowMs });
  }

  /** Returns 0, or the milliseconds until some of a used-up budget is back. */
  waitMs(key: string, nowMs: number = performance.now()): number {
    if (this.budgetMs === 0) return 0;
    const overMs = this.#spentBy(key, nowMs) - this.budgetMs;
    return overMs <= 0 ? 0 : (overMs * this.windowMs) / this.budgetMs;
  }

  #spentBy(key: string, nowMs: number): number {
    const spent = this.#spent.get(key);
    if (spent === undefined) return 0;
    return Math.max(0, spent.ms - ((nowMs - spent.asOfMs) * this.budgetMs) / this.windowMs);
  }
}
