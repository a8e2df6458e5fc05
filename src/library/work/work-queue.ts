import { availableParallelism } from 'node:os';
import { Problem, type ProblemCode } from '../../problem.js';
import { FairQueue } from './fair-queue.js';
import { FULL_LIMITS, type TaskLimits } from './run-task.js';

/** Nearly every article: of 700 saved web pages, 9 in 10 are smaller. */
const MAX_QUICK_BYTES = 512 * 1024;
/** A source of that size is done in a second, unless it was made to take long. */
const QUICK_LIMITS: TaskLimits = { timeoutMs: 4_000, heapMb: 64 };
const QUICK_SLOTS = Math.max(2, Math.floor(availableParallelism() / 2));
/** What a child process takes beside its heap. */
const PROCESS_MB = 50;
/** All processes that prepare loads, at the same time and each at its limit. */
export const WORK_MB =
  QUICK_SLOTS * (QUICK_LIMITS.heapMb + PROCESS_MB) + FULL_LIMITS.heapMb + PROCESS_MB;
/** What is stopped as too long or too large may still be done with the full limits. */
const STOPPED: ReadonlySet<ProblemCode> = new Set(['parse-timeout', 'parse-out-of-memory']);

/**
 * Where articles are prepared: parsed, compared and indexed, a few at a time, in turns that are fair to
 * the servers. What is small, or is made to look so, has lanes of its own, and what takes longer there
 * than it should begins anew among the large ones. So no small article waits for large ones.
 */
export class WorkQueue {
  readonly #quick = new FairQueue(QUICK_SLOTS);
  readonly #slow = new FairQueue(1);

  /**
   * @param serverId whose turn it is
   * @param bytes of what is worked on
   * @param task keeps the limits; it may run twice, the first time to no end
   */
  async run<Result>(
    serverId: string,
    bytes: number,
    task: (limits: TaskLimits) => Promise<Result>,
  ): Promise<Result> {
    if (isQuick(bytes)) {
      try {
        return await this.#quick.run(serverId, () => task(QUICK_LIMITS));
      } catch (error) {
        if (!(error instanceof Problem) || !STOPPED.has(error.code)) throw error;
      }
    }
    return this.#slow.run(serverId, () => task(FULL_LIMITS));
  }
}

/** Whether so many bytes are worked on in the lanes of what is small. */
export function isQuick(bytes: number): boolean {
  return bytes <= MAX_QUICK_BYTES;
}
