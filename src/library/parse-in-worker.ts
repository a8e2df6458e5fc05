import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.js';
import type { Source } from '../article/parse-article.js';
import { Problem } from '../problem.js';
import type { ParseOutcome } from './parse-worker.js';

/** A 5 MB page with deep markup takes a few seconds on a small machine. */
const PARSE_TIMEOUT_MS = 30_000;
/** A 5 MB page needs about a third of it. */
const MAX_HEAP_MB = 512;
/** What is built, also when tests import the sources. */
const WORKER_FILE = createRequire(import.meta.url).resolve('#parse-worker');

/**
 * Parses in a thread of its own, so that neither a large source nor a hostile one delays answers.
 * @throws Problem from the parser; `parse-timeout` or `parse-out-of-memory` when it was stopped
 */
export async function parseInWorker(
  source: Source,
  timeoutMs: number = PARSE_TIMEOUT_MS,
): Promise<Article> {
  const worker = new Worker(WORKER_FILE, {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const [outcome] = (await once(worker, 'message', { signal })) as [ParseOutcome];
    if ('article' in outcome) return outcome.article;
    throw new Problem(outcome.code, outcome.details);
  } catch (error) {
    const { name } = source;
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ABORT_ERR':
        throw new Problem('parse-timeout', { name, seconds: timeoutMs / 1000 }, { cause: error });
      case 'ERR_WORKER_OUT_OF_MEMORY':
        throw new Problem('parse-out-of-memory', { name }, { cause: error });
      default:
        throw error;
    }
  } finally {
    await worker.terminate();
  }
}
