import { LRUCache } from 'lru-cache';

/** The time that turns may follow one another before what arrived meanwhile is looked at. */
const SLICE_MS = 10;
/** After it, time that was taken counts half. */
const HALF_LIFE_MS = 5_000;
/** Whose time is remembered; the least recently seen are forgotten beyond it. */
const MAX_REMEMBERED = 10_000;
/** The most that a single server may have waiting: far more than is answered in Discord's 3 s. */
const MAX_WAITING = 2_000;

type Turn = () => void;

/**
 * Shares the thread that answers. When several wait, the next turn is that of whoever took the least
 * of its time lately; so nobody makes another wait for more than one turn, however many they ask for.
 */
export class FairTurns {
  readonly #waiting = new Map<string, Turn[]>();
  /** Milliseconds taken, as of a time. */
  readonly #taken = new LRUCache<string, { readonly ms: number; readonly asOfMs: number }>({
    max: MAX_REMEMBERED,
  });
  #isDue = false;

  /**
   * Takes a turn, at once if nobody waits. What it does until it first waits for something counts.
   * @param who whom the turn counts for
   * @returns false when too many wait already: then nothing is done
   */
  take(who: string, turn: Turn): boolean {
    if (!this.#isDue) {
      this.#run(who, turn);
      this.#continueSoon();
      return true;
    }
    const own = this.#waiting.get(who);
    if (own === undefined) this.#waiting.set(who, [turn]);
    else if (own.length >= MAX_WAITING) return false;
    else own.push(turn);
    return true;
  }

  #continueSoon(): void {
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      const untilMs = performance.now() + SLICE_MS;
      while (this.#waiting.size > 0 && performance.now() < untilMs) this.#next();
      if (this.#waiting.size > 0) this.#continueSoon();
    });
  }

  #next(): void {
    let [next = '', least = Number.POSITIVE_INFINITY]: [string?, number?] = [];
    for (const who of this.#waiting.keys()) {
      const taken = this.#takenBy(who);
      if (taken < least) [next, least] = [who, taken];
    }
    const turns = this.#waiting.get(next) as Turn[];
    const turn = turns.shift() as Turn;
    if (turns.length === 0) this.#waiting.delete(next);
    this.#run(next, turn);
  }

  #run(who: string, turn: Turn): void {
    const startMs = performance.now();
    try {
      turn();
    } finally {
      const asOfMs = performance.now();
      this.#taken.set(who, { ms: this.#takenBy(who) + asOfMs - startMs, asOfMs });
    }
  }

  #takenBy(who: string): number {
    const taken = this.#taken.get(who);
    if (taken === undefined) return 0;
    return taken.ms * 0.5 ** ((performance.now() - taken.asOfMs) / HALF_LIFE_MS);
  }
}
