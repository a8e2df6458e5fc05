import { LRUCache } from 'lru-cache';

/** The least recently seen are forgotten beyond it: a few megabytes at the usual limits. */
const MAX_KEYS = 10_000;

export interface UsesLeft {
  readonly left: number;
  readonly moreInMs: number;
}

/** At most so many uses by anyone within any window of time; memory is bounded, whoever comes. */
export class RateLimit {
  /** When each used it within the window, oldest first; what is refused leaves no trace. */
  readonly #uses = new LRUCache<string, readonly number[]>({ max: MAX_KEYS });

  /** @param limit uses within a window; 0 for any number */
  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  /**
   * Uses it once, unless that would be too often.
   * @param nowMs by a clock that is never set
   * @returns 0, or when it is refused, after how many milliseconds it will not be
   */
  take(key: string, nowMs: number = performance.now()): number {
    if (this.limit === 0) return 0;
    const recent = this.#recent(key, nowMs);
    const oldest = recent[recent.length - this.limit];
    if (oldest !== undefined) return oldest + this.windowMs - nowMs;
    this.#uses.set(key, [...recent, nowMs]);
    return 0;
  }

  /** Makes the latest use as if it had not been. */
  giveBack(key: string): void {
    this.#uses.set(key, (this.#uses.get(key) ?? []).slice(0, -1));
  }

  /** How many uses are left, and after how many milliseconds there is one more; undefined without a limit. */
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
