/**
 * Discord answers and greets a shard within a second or two; this leaves time for a slow network and a
 * retry.
 */
export const SHARD_TIMEOUT_MS = 30_000;
