import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import type { Article } from '../../article/article.js';
import { type ArticleComparison, compareArticles } from '../../article/compare/compare-articles.js';
import type { Source } from '../../article/source.js';
import { Problem } from '../../problem.js';
import { libraryEvents } from '../library-events.js';
import { decodeRecord, encodeRecord } from './encoded-record.js';
import type { TaskOutcome, TaskRequest } from './task-process.js';

/** Characters of two articles together: they take a hundredth of a second. */
const MAX_COMPARED_AT_ONCE = 50_000;
/** The cost of a passage or a section beside its text, in characters. */
const CHARACTERS_OF_A_PART = 10;
/** The built file, also when tests import the sources. */
const PROCESS_FILE = createRequire(import.meta.url).resolve('#task-process');

/** A process that gets less than a third of a processor is given up. */
const PATIENCE = 3;
/** The signal with which a process ends itself that has used its time. */
const OUT_OF_TIME: NodeJS.Signals = 'SIGTERM';

/** The most that a child process may take. */
export interface TaskLimits {
  /** Of a processor; on a machine that has much else to do, it may last `PATIENCE` times as long. */
  readonly timeoutMs: number;
  readonly heapMb: number;
  /** How far it stands back behind the bot and others, from 0 to 19; not at all when absent. */
  readonly niceness?: number;
}

/** A 5 MB page with deep markup takes half of the time on a small, busy machine, and two thirds of the memory. */
export const FULL_LIMITS: TaskLimits = { timeoutMs: 15_000, heapMb: 256 };

/** An article, and the same as bytes to keep: see `encodeRecord`. */
export interface ParsedArticle {
  readonly article: Article;
  readonly encoded: Uint8Array;
}

/**
 * Parses in a process of its own, so that neither a large source nor a hostile one delays answers. A
 * thread would not do: one that runs out of memory can take the whole process with it.
 * @throws Problem from the parser; `parse-timeout` or `parse-out-of-memory` when it was stopped
 */
export async function parseAside(
  source: Source,
  limits: TaskLimits = FULL_LIMITS,
): Promise<ParsedArticle> {
  const startedMs = performance.now();
  const encoded = await run({ name: 'parse', input: source }, source.name, limits);
  libraryEvents.parsed.publish(performance.now() - startedMs);
  return { encoded, article: await decodeRecord<Article>(encoded) };
}

/** The process ended without an outcome: of its memory's limit, as a rule. */
class ProcessDied extends Error {
  override readonly name = 'ProcessDied';

  constructor(
    readonly signal: NodeJS.Signals | null,
    status: number | null,
  ) {
    super(`the process ended with ${signal ?? `status ${status}`}`);
  }
}

/**
 * Compares large articles in a process of its own, where two of 20,000 passages take a third of a
 * second, and others at once, which takes less time than to start one.
 * @throws Problem `parse-timeout` or `parse-out-of-memory` when the process was stopped
 */
export async function compareAside(
  before: Article,
  after: Article,
  limits: TaskLimits = FULL_LIMITS,
): Promise<ArticleComparison> {
  if (lengthOf(before) + lengthOf(after) <= MAX_COMPARED_AT_ONCE) {
    return compareArticles(before, after);
  }
  const input = [await encodeRecord(before), await encodeRecord(after)] as const;
  return decodeRecord(await run({ name: 'compare', input }, after.title, limits));
}

function lengthOf({ passages, sections }: Article): number {
  const texts = passages.reduce((sum, { text }) => sum + text.length, 0);
  return texts + CHARACTERS_OF_A_PART * (passages.length + sections.length);
}

/**
 * @param subject what people know the article by
 * @returns the result as `encodeRecord` writes it: objects would be made in one go as they arrive
 */
async function run(request: TaskRequest, subject: string, limits: TaskLimits): Promise<Uint8Array> {
  const child = fork(PROCESS_FILE, [String(limits.timeoutMs)], {
    execArgv: [`--max-old-space-size=${limits.heapMb}`],
    // What it reads is hostile until proved otherwise: it gets nothing that is secret, the token least.
    env: {},
    // Bytes cross as they are.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    killSignal: 'SIGKILL',
    signal: AbortSignal.timeout(PATIENCE * limits.timeoutMs),
  });
  try {
    standBack(child, limits);
    const outcome = await exchange(child, request);
    if ('result' in outcome) return outcome.result;
    throw new Problem(outcome.code, outcome.details);
  } catch (error) {
    throw asStopped(error, subject, limits);
  } finally {
    child.kill('SIGKILL');
  }
}

function standBack({ pid }: ChildProcess, { niceness = 0 }: TaskLimits): void {
  if (pid === undefined || niceness === 0) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // It has ended already, or the system does not let anyone: the work is done all the same.
  }
}

/** The Problem for a process that was stopped at one of its limits; any other error as it is. */
function asStopped(error: unknown, name: string, { timeoutMs }: TaskLimits): unknown {
  if (error instanceof ProcessDied && error.signal !== OUT_OF_TIME) {
    return new Problem('parse-out-of-memory', { name }, { cause: error });
  }
  const isAborted = (error as NodeJS.ErrnoException).code === 'ABORT_ERR';
  if (!isAborted && !(error instanceof ProcessDied)) return error;
  return new Problem('parse-timeout', { name, seconds: timeoutMs / 1000 }, { cause: error });
}

/** Sends the task, and waits for its outcome or the process's end. */
function exchange(child: ChildProcess, request: TaskRequest): Promise<TaskOutcome> {
  return new Promise((resolve, reject) => {
    child.once('message', (outcome) => resolve(outcome as TaskOutcome));
    // Stays for the process's whole life: killing it may fail too.
    child.on('error', reject);
    // A busy machine may tell of the process's end before its last message is read; the channel closes
    // after that message.
    child.once('disconnect', () => {
      const tell = () => reject(new ProcessDied(child.signalCode, child.exitCode));
      // How it ended may be told before or after.
      if (child.signalCode === null && child.exitCode === null) child.once('exit', tell);
      else tell();
    });
    child.send(request, (error) => error && reject(error));
  });
}
