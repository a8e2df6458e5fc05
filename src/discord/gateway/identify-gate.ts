import { setTimeout as delay } from 'node:timers/promises';

/** Discord lets a bucket identify every 5 s; the rest makes up for messages that travel unevenly. */
export const IDENTIFY_INTERVAL_MS = 5_500;

/**
 * Takes the next free time at which a shard of a bucket may identify, for every process of the bot.
 * @param bucket the shard's id modulo Discord's `max_concurrency`
 * @param intervalMs what must lie between two such times of a bucket
 * @returns how many milliseconds from now that is
 */
export type ReserveIdentify = (bucket: number, intervalMs: number) => number | Promise<number>;

/** Lets shards identify one after another, as often as Discord allows. */
export interface IdentifyGate {
  /**
   * Resolves when a shard may identify.
   * @throws as the signal does, when its connection is lost in the meantime
   */
  wait(bucket: number, signal: AbortSignal): Promise<void>;
}

/** For a bot that is one process. */
export function reserveInMemory(): ReserveIdentify {
  const freeAtMs = new Map<number, number>();
  return (bucket, intervalMs) => {
    const nowMs = performance.now();
    const atMs = Math.max(nowMs, freeAtMs.get(bucket) ?? 0);
    freeAtMs.set(bucket, atMs + intervalMs);
    return atMs - nowMs;
  };
}

/** For a bot of several processes; while what they share is out of reach each keeps its own pace. */
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

/** Waits for the time that was reserved. */
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
