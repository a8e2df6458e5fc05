import { recentlyUsed } from './recently-used.js';

/** With more keys, those that used time the longest ago are forgotten and count as new. */
const MAX_KEYS = 10_000;

interface Use {
  readonly ms: number;
  /** On the monotonic clock. */
  readonly asOfMs: number;
}

/** How much time each key has used lately: after a half-life, used time counts half. */
export class TimeUsed {
  readonly #uses = recentlyUsed<Use>(MAX_KEYS);

  constructor(private readonly halfLifeMs: number) {}

  of(key: string): number {
    const use = this.#uses.peek(key);
    return use ? use.ms * 0.5 ** ((performance.now() - use.asOfMs) / this.halfLifeMs) : 0;
  }

  add(key: string, ms: number): void {
    this.#uses.set(key, { ms: this.of(key) + ms, asOfMs: performance.now() });
  }
}
