/** The other end of `parseInWorker`: parses the one source it is given, posts the outcome, ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../article/article.js';
import { parseArticle, type Source } from '../article/parse-article.js';
import { Problem, type ProblemCode, type ProblemDetails } from '../problem.js';

/** An Error loses its class between threads, so a Problem crosses as what it is made of. */
export type ParseOutcome =
  | { readonly article: Article }
  | { readonly code: ProblemCode; readonly details: ProblemDetails<ProblemCode> };

parentPort?.postMessage(parse(workerData as Source));

function parse(source: Source): ParseOutcome {
  try {
    return { article: parseArticle(source) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, details: error.details as ProblemDetails<ProblemCode> };
  }
}
