import { availableParallelism } from 'node:os';
import { Problem, type ProblemCode } from '../../problem.js';
import { FairQueue } from './fair-queue.js';
import { FULL_LIMITS, type TaskLimits } from './run-task.js';

/** Nearly every article: of 700 saved web pages, 9 in 10 are smaller. */
const MAX_QUICK_BYTES = 512 * 1024;
/** A source of that size is done in a second, unless it was made to take long. */
const QUICK_LIMITS: TaskLimits = { timeoutMs: 4_000, heapMb: 64 };
const QUICK_SLOTS = Math.max(2, Math.floor(availableParallelism() / 2));
/** The memory of a child process beside its heap. */
const PROCESS_MB = 50;
/** All processes that prepare loads, at the same time and each at its limit. */
export const WORK_MB =
  QUICK_SLOTS * (QUICK_LIMITS.heapMb + PROCESS_MB) + FULL_LIMITS.heapMb + PROCESS_MB;
/** Tasks that end so with the quick limits may succeed with the full ones. */
const STOPPED: ReadonlySet<ProblemCode> = new Set(['parse-timeout', 'parse-out-of-memory']);

/**
 * Prepares articles (parses, compares and indexes them), a few at a time, in turns that are fair to the
 * servers. Small sources have a lane of their own; those that take longer there than they should begin
 * anew among the large ones. So no small article waits for large ones.
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

/** True for sizes that belong in the lane of small sources. */
export function isQuick(bytes: number): boolean {
  return bytes <= MAX_QUICK_BYTES;
}
