import { setTimeout as delay } from 'node:timers/promises';

/** Settles as the work does, or with undefined when it takes longer; what it then fails of is lost. */
export async function within<Result>(
  timeoutMs: number,
  work: Result | Promise<Result>,
): Promise<Result | undefined> {
  const done = new AbortController();
  const timeout = delay(timeoutMs, undefined, { signal: done.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    done.abort();
  }
}
