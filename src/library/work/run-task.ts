import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Article } from '../../article/article.js';
import { type ArticleComparison, compareArticles } from '../../article/compare/compare-articles.js';
import type { Source } from '../../article/source.js';
import { Problem } from '../../problem.js';
import type { TaskOutcome, TaskRequest, Tasks } from './task-process.js';

/** A 5 MB page with deep markup takes half of it on a small, busy machine. */
const TIMEOUT_MS = 15_000;
/** What was parsed in time when it was loaded: the machine may be busier now. */
const PATIENT_TIMEOUT_MS = 2 * TIMEOUT_MS;
/** A 5 MB page needs about a third of it. */
const MAX_HEAP_MB = 512;
/** Characters of two articles together: they take a hundredth of a second. */
const MAX_COMPARED_AT_ONCE = 100_000;
/** What a passage or a section costs beside its text, in characters. */
const CHARACTERS_OF_A_PART = 10;
/** What is built, also when tests import the sources. */
const PROCESS_FILE = createRequire(import.meta.url).resolve('#task-process');

/** However many servers load at once, memory holds about as many processes as there are processors. */
const LOADS_AT_ONCE = Math.ceil(availableParallelism() / 2);
/** So that what takes long to be read again does not hold up the first questions of other servers. */
const MIN_QUESTIONS_AT_ONCE = 2;
const lanes = {
  questions: pLimit(Math.max(LOADS_AT_ONCE, MIN_QUESTIONS_AT_ONCE)),
  loads: pLimit(LOADS_AT_ONCE),
};

/**
 * Where a task waits for its turn: with what members ask for, or with what moderators load. So no
 * question waits for a load; at most for articles that were loaded before, and are read again.
 */
export type Lane = keyof typeof lanes;

/**
 * Parses in a process of its own, so that neither a large source nor a hostile one delays answers. A
 * thread would not do: one that runs out of memory can take the whole process with it.
 * @throws Problem from the parser; `parse-timeout` or `parse-out-of-memory` when it was stopped
 */
export async function parseAside(
  source: Source,
  lane: Lane = 'loads',
  timeoutMs: number = lane === 'loads' ? TIMEOUT_MS : PATIENT_TIMEOUT_MS,
): Promise<Article> {
  const { name } = source;
  try {
    return await run({ name: 'parse', input: source }, lane, timeoutMs);
  } catch (error) {
    if (error instanceof ProcessDied) {
      throw new Problem('parse-out-of-memory', { name }, { cause: error });
    }
    if ((error as NodeJS.ErrnoException).code !== 'ABORT_ERR') throw error;
    throw new Problem('parse-timeout', { name, seconds: timeoutMs / 1000 }, { cause: error });
  }
}

/** The process ended without an outcome: of its memory's limit, as a rule. */
class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

/**
 * Compares large articles in a process of its own, where two of 20,000 passages take a third of a
 * second, and others at once, which takes less time than to start one.
 */
export async function compareAside(before: Article, after: Article): Promise<ArticleComparison> {
  if (lengthOf(before) + lengthOf(after) <= MAX_COMPARED_AT_ONCE) {
    return compareArticles(before, after);
  }
  return run({ name: 'compare', input: [before, after] }, 'loads', TIMEOUT_MS);
}

function lengthOf({ passages, sections }: Article): number {
  const texts = passages.reduce((sum, { text }) => sum + text.length, 0);
  return texts + CHARACTERS_OF_A_PART * (passages.length + sections.length);
}

function run<Name extends keyof Tasks>(
  request: TaskRequest<Name>,
  lane: Lane,
  timeoutMs: number,
): Promise<Tasks[Name]['result']> {
  return lanes[lane](async () => {
    const child = fork(PROCESS_FILE, {
      execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`],
      // Articles and bytes cross as they are.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      killSignal: 'SIGKILL',
      signal: AbortSignal.timeout(timeoutMs),
    });
    try {
      const outcome = await exchange(child, request);
      if ('result' in outcome) return outcome.result as Tasks[Name]['result'];
      throw new Problem(outcome.code, outcome.details);
    } finally {
      child.kill('SIGKILL');
    }
  });
}

/** Sends the task, and waits for its outcome or the process's end. */
function exchange(child: ChildProcess, request: TaskRequest): Promise<TaskOutcome> {
  return new Promise((resolve, reject) => {
    child.once('message', (outcome) => resolve(outcome as TaskOutcome));
    // Stays for the process's whole life: killing it may fail too.
    child.on('error', reject);
    child.once('exit', (status, signal) => {
      reject(new ProcessDied(`the process ended with ${signal ?? `status ${status}`}`));
    });
    child.send(request, (error) => error && reject(error));
  });
}
