import { Problem } from '../../../problem.js';
import { TimeUsed } from '../../../time-used.js';

/** How long turns may follow one another before new arrivals are considered. */
const SLICE_MS = 10;
/** After this time, used time counts half. */
const HALF_LIFE_MS = 5_000;
/** When to try again if too much is waiting. */
const CROWDED_WAIT_MS = 3_000;
/** The most that a single server may have waiting: far more than can be answered within Discord's 3 s. */
const MAX_WAITING = 2_000;

type Turn = () => void;

interface UnderWay {
  /** Resolves when its last work is over. */
  readonly last: Promise<void>;
  readonly count: number;
}

interface Done<Result> {
  readonly result: Result;
  /** The thread's time that it took. */
  readonly ms: number;
}

/**
 * Shares the answering thread. When several are waiting, the one that used the least time lately goes
 * next, so nobody delays another by more than one turn, however much they ask for.
 */
export class FairTurns {
  readonly #waiting = new Map<string, Turn[]>();
  readonly #taken = new TimeUsed(HALF_LIFE_MS);
  /** Work in progress by user, so that the same user's next work waits. */
  readonly #underWay = new Map<string, UnderWay>();
  #isDue = false;
  /** The number of works in slices; they share the thread equally. */
  #sliced = 0;
  /** The time that has passed for each of them. */
  #slicedMs = 0;
  #slicedAsOfMs = 0;

  /**
   * Takes a turn, at once if nobody is waiting. What the turn does before it first waits counts.
   * @param who is charged for the turn
   * @returns false when too many are waiting, in which case nothing is done
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

  /**
   * Does work that may run in slices when it is its turn, one piece of work at a time for each user;
   * all of its time counts.
   * @throws Problem `too-many-questions` when too much is waiting
   */
  run<Result>(who: string, work: () => Result | Promise<Result>): Promise<Done<Result>> {
    const { last, count } = this.#underWay.get(who) ?? { last: undefined, count: 0 };
    if (count >= MAX_WAITING) return Promise.reject(crowded());
    const done = last ? last.then(() => this.#work(who, work)) : this.#work(who, work);
    const over = done.then(
      () => this.#isOver(who),
      () => this.#isOver(who),
    );
    this.#underWay.set(who, { last: over, count: count + 1 });
    return done;
  }

  #isOver(who: string): void {
    const { last, count } = this.#underWay.get(who) as UnderWay;
    if (count === 1) this.#underWay.delete(who);
    else this.#underWay.set(who, { last, count: count - 1 });
  }

  #work<Result>(who: string, work: () => Result | Promise<Result>): Promise<Done<Result>> {
    return new Promise((resolve, reject) => {
      const isTaken = this.take(who, () => {
        const startMs = performance.now();
        try {
          // What it does before it first waits counts for the turn.
          const working = Promise.resolve(work());
          resolve(this.#finish(who, working, performance.now() - startMs));
        } catch (error) {
          reject(error);
        }
      });
      if (!isTaken) reject(crowded());
    });
  }

  /** Charges work in slices for its share of the time in which others run, too. */
  async #finish<Result>(
    who: string,
    working: Promise<Result>,
    firstMs: number,
  ): Promise<Done<Result>> {
    this.#passSlicedTime();
    const fromMs = this.#slicedMs;
    this.#sliced += 1;
    try {
      const result = await working;
      this.#passSlicedTime();
      return { result, ms: firstMs + this.#slicedMs - fromMs };
    } finally {
      this.#passSlicedTime();
      this.#sliced -= 1;
      this.#taken.add(who, this.#slicedMs - fromMs);
    }
  }

  #passSlicedTime(): void {
    const nowMs = performance.now();
    if (this.#sliced > 0) this.#slicedMs += (nowMs - this.#slicedAsOfMs) / this.#sliced;
    this.#slicedAsOfMs = nowMs;
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
      const taken = this.#taken.of(who);
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
      this.#taken.add(who, performance.now() - startMs);
    }
  }
}

function crowded(): Problem {
  return new Problem('too-many-questions', { waitMs: CROWDED_WAIT_MS });
}
