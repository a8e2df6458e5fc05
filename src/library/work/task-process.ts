/** The other end of `run-task`: does the one task it is given, posts the outcome, ends. */
import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/article.js';
import type { Source } from '../../article/source.js';
import { Problem, type ProblemCode, type ProblemDetails } from '../../problem.js';
import { decodeRecord, encodeRecord } from './encoded-record.js';
import type { WatchLimits } from './watch-process.js';

/**
 * Work that would take too long in the answering process. Articles are transferred as `encodeRecord`
 * writes them.
 */
export type TaskRequest =
  | { readonly name: 'parse'; readonly input: Source }
  | { readonly name: 'compare'; readonly input: readonly [before: Uint8Array, after: Uint8Array] };

/** An Error loses its class between processes, so a Problem is transferred as its parts. */
export type TaskOutcome =
  | { readonly result: Uint8Array }
  | { readonly code: ProblemCode; readonly details: ProblemDetails<ProblemCode> };

const [, , cpuMs, memoryMb] = process.argv.map(Number);
const limits: WatchLimits = {
  parentId: process.ppid,
  cpuMs: cpuMs ?? Number.NaN,
  memoryMb: memoryMb ?? Number.NaN,
};
new Worker(new URL('watch-process.js', import.meta.url), { workerData: limits }).unref();

process.once('message', async (request) => {
  process.send?.(await outcomeOf(request as TaskRequest));
});

// The stack may be full in a promise of a library for which nobody waits.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof RangeError)) throw error;
  process.send?.({ code: 'too-nested', details: undefined } satisfies TaskOutcome);
});

async function outcomeOf(request: TaskRequest): Promise<TaskOutcome> {
  try {
    return { result: await encodeRecord(await perform(request)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, details: error.details as ProblemDetails<ProblemCode> };
  }
}

/** Loads only what the task needs. */
async function perform(request: TaskRequest): Promise<object> {
  if (request.name === 'parse') {
    const { parseArticle } = await import('../../article/parse-article.js');
    const { languageOf } = await import('../../answer/language/detect-language.js');
    const article = await parseArticle(request.input);
    // Kept with the article, so that the answering thread need not detect it at every start.
    return { ...article, detectedLanguage: await languageOf(article) };
  }
  const { compareArticles } = await import('../../article/compare/compare-articles.js');
  const [before, after] = await Promise.all(
    request.input.map((each) => decodeRecord<Article>(each)),
  );
  return compareArticles(before as Article, after as Article);
}
