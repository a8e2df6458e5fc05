import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../log.js';

/** Later than a start, which has enough to do. */
const FIRST_AFTER_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Does something once a day until the signal says otherwise; what fails is logged, and done tomorrow. */
export async function daily(
  log: Logger,
  signal: AbortSignal,
  task: () => Promise<void>,
): Promise<void> {
  for (let pauseMs = FIRST_AFTER_MS; ; pauseMs = DAY_MS) {
    try {
      await delay(pauseMs, undefined, { signal, ref: false });
    } catch {
      return;
    }
    await task().catch((err: unknown) => log.warn({ err }, 'put off until tomorrow'));
  }
}
