/** Discord answers, and greets a shard, within a second or two; a slow network and a retry fit in. */
export const SHARD_TIMEOUT_MS = 30_000;
