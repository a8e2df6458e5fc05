/** The other end of `run-task`: does the one task it is given, posts the outcome, ends. */
import { Worker } from 'node:worker_threads';
import type { Article } from '../../article/article.js';
import type { ArticleComparison } from '../../article/compare/compare-articles.js';
import type { Source } from '../../article/source.js';
import { Problem, type ProblemCode, type ProblemDetails } from '../../problem.js';

/** What takes too long for the process that answers. */
export interface Tasks {
  readonly parse: { readonly input: Source; readonly result: Article };
  readonly compare: {
    readonly input: readonly [before: Article, after: Article];
    readonly result: ArticleComparison;
  };
}

export interface TaskRequest<Name extends keyof Tasks = keyof Tasks> {
  readonly name: Name;
  readonly input: Tasks[Name]['input'];
}

/** Each loads only what it needs. */
const tasks: {
  readonly [Name in keyof Tasks]: (input: Tasks[Name]['input']) => Promise<Tasks[Name]['result']>;
} = {
  async parse(source) {
    const { parseArticle } = await import('../../article/parse-article.js');
    return parseArticle(source);
  },
  async compare([before, after]) {
    const { compareArticles } = await import('../../article/compare/compare-articles.js');
    return compareArticles(before, after);
  },
};

/** An Error loses its class between processes, so a Problem crosses as what it is made of. */
export type TaskOutcome =
  | { readonly result: Tasks[keyof Tasks]['result'] }
  | { readonly code: ProblemCode; readonly details: ProblemDetails<ProblemCode> };

new Worker(new URL('watch-parent.js', import.meta.url), { workerData: process.ppid }).unref();

process.once('message', async (request) => {
  process.send?.(await perform(request as TaskRequest));
});

async function perform({ name, input }: TaskRequest): Promise<TaskOutcome> {
  try {
    return { result: await tasks[name](input as never) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, details: error.details as ProblemDetails<ProblemCode> };
  }
}
