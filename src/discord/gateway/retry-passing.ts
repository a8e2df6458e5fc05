import { setTimeout as delay } from 'node:timers/promises';
import { HTTPError } from 'discord.js';
import type { Logger } from '../../log.js';

/** Each pause is twice as long as the one before it. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

/**
 * Retries with pauses of up to a minute as long as Discord reports an error on its side. discord.js has
 * already retried a few times without a pause.
 */
export async function retryPassing<Result>(
  log: Logger,
  attempt: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HTTPError)) throw error;
      log.warn({ status: error.status, retryInMs: pauseMs }, 'Discord is not well');
      await delay(pauseMs, undefined, { ...(signal && { signal }) });
    }
  }
}
