import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Article } from '../article/article.js';
import type { ArticleComparison } from '../article/compare-articles.js';
import type { Source } from '../article/parse-article.js';
import { Problem } from '../problem.js';
import type { TaskOutcome, TaskRequest, Tasks } from './article-worker.js';

/** A 5 MB page with deep markup takes a few seconds on a small machine. */
const PARSE_TIMEOUT_MS = 30_000;
/** A 5 MB page needs about a third of it. */
const MAX_HEAP_MB = 512;
/** What is built, also when tests import the sources. */
const WORKER_FILE = createRequire(import.meta.url).resolve('#article-worker');

/** However many servers load at once, memory holds as many workers as there are processors. */
const limit = pLimit(availableParallelism());

/**
 * Parses in a thread of its own, so that neither a large source nor a hostile one delays answers.
 * @throws Problem from the parser; `parse-timeout` or `parse-out-of-memory` when it was stopped
 */
export async function parseInWorker(
  source: Source,
  timeoutMs: number = PARSE_TIMEOUT_MS,
): Promise<Article> {
  const { name } = source;
  try {
    return await run({ name: 'parse', input: source }, timeoutMs);
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ABORT_ERR':
        throw new Problem('parse-timeout', { name, seconds: timeoutMs / 1000 }, { cause: error });
      case 'ERR_WORKER_OUT_OF_MEMORY':
        throw new Problem('parse-out-of-memory', { name }, { cause: error });
      default:
        throw error;
    }
  }
}

/** Compares in a thread of its own: two articles of 20,000 passages take a third of a second. */
export function compareInWorker(before: Article, after: Article): Promise<ArticleComparison> {
  return run({ name: 'compare', input: [before, after] });
}

function run<Name extends keyof Tasks>(
  request: TaskRequest<Name>,
  timeoutMs?: number,
): Promise<Tasks[Name]['result']> {
  return limit(async () => {
    const worker = new Worker(WORKER_FILE, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    try {
      const options = timeoutMs === undefined ? {} : { signal: AbortSignal.timeout(timeoutMs) };
      const [outcome] = (await once(worker, 'message', options)) as [TaskOutcome];
      if ('result' in outcome) return outcome.result as Tasks[Name]['result'];
      throw new Problem(outcome.code, outcome.details);
    } finally {
      await worker.terminate();
    }
  });
}
