import { recentlyUsed } from '../../../recently-used.js';

/** With more keys, the least recently seen are forgotten: a few megabytes at the usual limits. */
const MAX_KEYS = 10_000;

export interface UsesLeft {
  readonly left: number;
  readonly moreInMs: number;
}

/** Allows each key a number of uses within any window of time, in bounded memory. */
export class RateLimit {
  /** Times of each key's uses within the window, oldest first; refused uses are not recorded. */
  readonly #uses = recentlyUsed<readonly number[]>(MAX_KEYS);

  /** @param limit uses within a window; 0 for any number */
  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  /**
   * Records a use, unless that exceeds the limit.
   * @param nowMs by a monotonic clock
   * @returns 0, or the milliseconds until a refused use would be allowed
   */
  take(key: string, nowMs: number = performance.now()): number {
    if (this.limit === 0) return 0;
    const recent = this.#recent(key, nowMs);
    const oldest = recent[recent.length - this.limit];
    if (oldest !== undefined) return oldest + this.windowMs - nowMs;
    this.#uses.set(key, [...recent, nowMs]);
    return 0;
  }

  /** Removes the latest use. */
  giveBack(key: string): void {
    this.#uses.set(key, (this.#uses.get(key) ?? []).slice(0, -1));
  }

  /**
   * Returns how many uses are left and the milliseconds until there is one more; undefined without a
   * limit.
   */
  left(key: string, nowMs: number = performance.now()): UsesLeft | undefined {
    if (this.limit === 0) return undefined;
    const recent = this.#recent(key, nowMs);
    const [oldest = nowMs - this.windowMs] = recent;
    return { left: this.limit - recent.length, moreInMs: oldest + this.windowMs - nowMs };
  }

  #recent(key: string, nowMs: number): readonly number[] {
    return (this.#uses.get(key) ?? []).filter((usedMs) => usedMs + this.windowMs > nowMs);
  }
}
