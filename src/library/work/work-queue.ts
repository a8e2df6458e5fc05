import { Problem, type ProblemCode } from '../../problem.js';
import { FairQueue } from './fair-queue.js';
import { FULL_LIMITS, type TaskLimits } from './run-task.js';

/** Half of 700 saved web pages are smaller, and nearly everything that people write themselves. */
const MAX_BRIEF_BYTES = 64 * 1024;
/** Nearly every article: 9 in 10 of 700 saved web pages are smaller. */
const MAX_QUICK_BYTES = 512 * 1024;
/** Sources of these sizes take 0.3 s and 1 s, unless they were made to take long. */
const BRIEF_LIMITS: TaskLimits = { timeoutMs: 2_500, heapMb: 64, besideMb: 35, niceness: 1 };
const QUICK_LIMITS: TaskLimits = { timeoutMs: 4_000, heapMb: 64, besideMb: 35, niceness: 3 };
const SLOW_LIMITS: TaskLimits = { ...FULL_LIMITS, niceness: 5 };
/** One for medium sources, and one that they leave free. */
export const MIN_QUICK_SLOTS = 2;
/**
 * A server that has used more of the quick lanes lately joins the large ones: twenty small articles, or
 * two made to take long.
 */
const MAX_QUICK_USE_MS = 4_000;
/** Far more than can be done within the minutes that Discord waits for a reply. */
const MAX_QUICK_WAITING = 500;
const MAX_SLOW_WAITING = 30;
/** The memory of a child process when it starts, without the pages that it shares with the bot. */
const START_MB = 15;
/** The most memory of a process in the quick lane, and in the slow one. */
export const QUICK_SLOT_MB = memoryOf(QUICK_LIMITS);
export const SLOW_SLOT_MB = memoryOf(FULL_LIMITS);
/** Tasks that fail like this within the quick limits may succeed within the full ones. */
const STOPPED: ReadonlySet<ProblemCode> = new Set(['parse-timeout', 'parse-out-of-memory']);

/**
 * Prepares articles (parses, compares and indexes them), a few at a time, in turns that are fair to the
 * servers. Small sources have a lane of their own, in which medium ones leave a slot free. A source
 * that takes too long there starts over among the large ones, and so do the server's next loads. So
 * small articles never wait for large ones, or for ones made to take long.
 */
export class WorkQueue {
  readonly #quick: FairQueue;
  /** Sources that may wait for a slot of `#quick`. */
  readonly #middling: FairQueue;
  readonly #slow = new FairQueue(1, MAX_SLOW_WAITING);

  /** @param quickSlots how many small sources are prepared at the same time; at least two */
  constructor(quickSlots = MIN_QUICK_SLOTS) {
    this.#quick = new FairQueue(quickSlots, MAX_QUICK_WAITING);
    this.#middling = new FairQueue(quickSlots - 1, MAX_QUICK_WAITING);
  }

  /**
   * @param serverId whose turn it is
   * @param bytes of the source
   * @param task keeps to the limits; it may run twice, the first time in vain
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem `loads-crowded` when it is given up
   */
  async run<Result>(
    serverId: string,
    bytes: number,
    task: (limits: TaskLimits) => Promise<Result>,
    untilMs?: number,
  ): Promise<Result> {
    if (isQuick(bytes) && this.#quick.usedMs(serverId) <= MAX_QUICK_USE_MS) {
      const isBrief = bytes <= MAX_BRIEF_BYTES;
      const limits = isBrief ? BRIEF_LIMITS : QUICK_LIMITS;
      const run = () => this.#quick.run(serverId, () => task(limits), untilMs);
      try {
        return await (isBrief ? run() : this.#middling.run(serverId, run, untilMs));
      } catch (error) {
        if (!(error instanceof Problem) || !STOPPED.has(error.code)) throw error;
      }
    }
    return this.#slow.run(serverId, () => task(SLOW_LIMITS), untilMs);
  }
}

function memoryOf({ heapMb, besideMb }: TaskLimits): number {
  return START_MB + heapMb + besideMb;
}

/** True for sizes that are not among the large ones. */
export function isQuick(bytes: number): boolean {
  return bytes <= MAX_QUICK_BYTES;
}
