import { Problem } from '../../problem.js';
import { TimeUsed } from '../../time-used.js';

/** After this time, used time counts half. */
const HALF_LIFE_MS = 5 * 60_000;

interface Waiting {
  readonly key: string;
  start(): void;
  giveUp(): void;
}

/**
 * Runs a few tasks at a time. The next one is of the waiting key that has used the least time lately,
 * so that those who ask for little do not wait behind those who ask for much.
 */
export class FairQueue {
  #running = 0;
  /** In order of arrival. */
  readonly #waiting: Waiting[] = [];
  readonly #used = new TimeUsed(HALF_LIFE_MS);

  /**
   * @param slots how many tasks run at a time
   * @param maxWaiting when more wait, the latest task of the key that has used most time is given up
   */
  constructor(
    private readonly slots: number,
    private readonly maxWaiting = Number.POSITIVE_INFINITY,
  ) {}

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Settles as the task does.
   * @param untilMs when the task is given up if it is still waiting, on the monotonic clock
   * @throws Problem `loads-crowded` when it is given up
   */
  async run<Result>(
    key: string,
    task: () => Promise<Result>,
    untilMs = Number.POSITIVE_INFINITY,
  ): Promise<Result> {
    if (this.#running >= this.slots) await this.#wait(key, untilMs);
    else this.#running += 1;
    const startMs = performance.now();
    try {
      return await task();
    } finally {
      this.#used.add(key, performance.now() - startMs);
      this.#startNext();
    }
  }

  /** The time that a key has used lately. */
  usedMs(key: string): number {
    return this.#used.of(key);
  }

  async #wait(key: string, untilMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((start, reject) => {
        const giveUp = () => reject(new Problem('loads-crowded', undefined));
        const waiting = { key, start, giveUp };
        this.#waiting.push(waiting);
        if (this.#waiting.length > this.maxWaiting) this.#giveUpGreediest();
        if (untilMs === Number.POSITIVE_INFINITY) return;
        timer = setTimeout(() => this.#remove(waiting)?.giveUp(), untilMs - performance.now());
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Passes the slot directly to the next task. */
  #startNext(): void {
    let [next, leastMs]: [Waiting | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const waiting of this.#waiting) {
      const usedMs = this.usedMs(waiting.key);
      if (usedMs < leastMs) [next, leastMs] = [waiting, usedMs];
    }
    if (next === undefined) this.#running -= 1;
    else this.#remove(next)?.start();
  }

  #giveUpGreediest(): void {
    let [last, mostMs]: [Waiting | undefined, number] = [undefined, -1];
    for (const waiting of this.#waiting) {
      const usedMs = this.usedMs(waiting.key);
      if (usedMs >= mostMs) [last, mostMs] = [waiting, usedMs];
    }
    if (last) this.#remove(last)?.giveUp();
  }

  /** Undefined when it no longer waits. */
  #remove(waiting: Waiting): Waiting | undefined {
    const place = this.#waiting.indexOf(waiting);
    return place < 0 ? undefined : this.#waiting.splice(place, 1)[0];
  }
}
