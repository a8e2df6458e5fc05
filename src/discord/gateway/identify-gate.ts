import { setTimeout as delay } from 'node:timers/promises';

/** Discord lets each bucket identify every 5 s; the extra half second allows for uneven network delays. */
const IDENTIFY_INTERVAL_MS = 5_500;

/**
 * Reserves the next free time at which a shard of this bucket may identify, across all of the bot's
 * processes.
 * @param bucket the shard's id modulo Discord's `max_concurrency`
 * @param intervalMs the shortest time between two identifies of a bucket
 * @returns how many milliseconds from now that is
 */
export type ReserveIdentify = (bucket: number, intervalMs: number) => number | Promise<number>;

/** Lets shards identify one after another, as fast as Discord allows. */
export interface IdentifyGate {
  /**
   * Resolves when a shard may identify.
   * @throws when the signal aborts, because the shard's connection was lost
   */
  wait(bucket: number, signal: AbortSignal): Promise<void>;
}

/** For a bot that runs as one process. */
export function reserveInMemory(): ReserveIdentify {
  const freeAtMs = new Map<number, number>();
  return (bucket, intervalMs) => {
    const nowMs = performance.now();
    const atMs = Math.max(nowMs, freeAtMs.get(bucket) ?? 0);
    freeAtMs.set(bucket, atMs + intervalMs);
    return atMs - nowMs;
  };
}

/** For a bot of several processes. While their shared store is out of reach, each keeps to its own pace. */
export function reserveShared(shared: ReserveIdentify): ReserveIdentify {
  const reserveLocally = reserveInMemory();
  return async (bucket, intervalMs) => {
    try {
      return await shared(bucket, intervalMs);
    } catch {
      return reserveLocally(bucket, intervalMs);
    }
  };
}

/** Waits until the reserved time. */
export function createIdentifyGate(
  reserve: ReserveIdentify = reserveInMemory(),
  intervalMs: number = IDENTIFY_INTERVAL_MS,
): IdentifyGate {
  return {
    async wait(bucket, signal) {
      signal.throwIfAborted();
      await delay(await reserve(bucket, intervalMs), undefined, { signal });
    },
  };
}

/** Holds back identifying until `done` resolves; for good if it rejects. */
export function holdBack(done: Promise<unknown>, gate: IdentifyGate): IdentifyGate {
  return {
    async wait(bucket, signal) {
      await done.catch(() => new Promise(() => {}));
      await gate.wait(bucket, signal);
    },
  };
}
