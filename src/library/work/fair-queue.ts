import { LRUCache } from 'lru-cache';

/** After so long, time that was used counts half. */
const HALF_LIFE_MS = 5 * 60_000;
/** The least recently served are forgotten beyond it, and count as new. */
const MAX_KEYS = 10_000;

interface Waiting {
  readonly key: string;
  start(): void;
}

interface Use {
  readonly usedMs: number;
  /** On the monotonic clock. */
  readonly untilMs: number;
}

/**
 * Runs a few tasks at a time. Of those that wait, the next is of the key that has used the least time
 * lately: who asks for little does not wait behind who asks for much.
 */
export class FairQueue {
  #running = 0;
  /** In the order they came. */
  readonly #waiting: Waiting[] = [];
  readonly #uses = new LRUCache<string, Use>({ max: MAX_KEYS });

  /** @param slots how many tasks run at a time */
  constructor(private readonly slots: number) {}

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Settles as the task does. */
  async run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.slots) {
      await new Promise<void>((start) => this.#waiting.push({ key, start }));
    } else this.#running += 1;
    const startMs = performance.now();
    try {
      return await task();
    } finally {
      this.#charge(key, performance.now() - startMs);
      this.#startNext();
    }
  }

  /** The slot passes to the next; none is free in between. */
  #startNext(): void {
    let [next, leastMs] = [-1, Number.POSITIVE_INFINITY];
    for (const [place, { key }] of this.#waiting.entries()) {
      const usedMs = this.#usedMs(key);
      if (usedMs < leastMs) [next, leastMs] = [place, usedMs];
    }
    if (next < 0) this.#running -= 1;
    else this.#waiting.splice(next, 1)[0]?.start();
  }

  #charge(key: string, ms: number): void {
    this.#uses.set(key, { usedMs: this.#usedMs(key) + ms, untilMs: performance.now() });
  }

  #usedMs(key: string): number {
    const use = this.#uses.peek(key);
    return use ? use.usedMs * 0.5 ** ((performance.now() - use.untilMs) / HALF_LIFE_MS) : 0;
  }
}
