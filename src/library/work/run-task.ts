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

/** Characters of two articles together; comparing them takes a hundredth of a second. */
const MAX_COMPARED_AT_ONCE = 50_000;
/** The cost of a passage or section in addition to its text, in characters. */
const CHARACTERS_OF_A_PART = 10;
/** The built file, even when tests import the sources. */
const PROCESS_FILE = createRequire(import.meta.url).resolve('#task-process');

/** How many times longer than its processor time a process may last on a busy machine. */
const PATIENCE = 3;
/** A quarter of the default takes no longer, and 25 MB less. */
const NEW_OBJECTS_MB = 4;
/** The signal with which a process ends itself when its time is used up. */
const OUT_OF_TIME: NodeJS.Signals = 'SIGTERM';

/** The most that a child process may use. */
export interface TaskLimits {
  /** Processor time; on a busy machine the process may last `PATIENCE` times as long. */
  readonly timeoutMs: number;
  readonly heapMb: number;
  /** What it may use beside its heap: new objects, and bytes as they are unpacked. */
  readonly besideMb: number;
  /** How far it gives way to the bot and other processes, from 0 to 19; by default not at all. */
  readonly niceness?: number;
}

/**
 * A 5 MB page with deep markup takes half of the time on a small, busy machine, and two thirds of the
 * memory.
 */
export const FULL_LIMITS: TaskLimits = {
  timeoutMs: 15_000,
  heapMb: 256,
  besideMb: 100,
};

/** An article, and the same as bytes to keep: see `encodeRecord`. */
export interface ParsedArticle {
  readonly article: Article;
  readonly encoded: Uint8Array;
}

/**
 * Parses in a child process, so that neither a large nor a hostile source delays answers. A thread is
 * not enough: one that runs out of memory can take the whole process with it.
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

/** The process ended without an outcome, usually because of its memory limit. */
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
 * Compares articles: large ones in a child process, since two of 20,000 passages take a third of a
 * second; others right here, which takes less time than starting a process.
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
 * @param subject the name by which people know the article
 * @returns the result as `encodeRecord` writes it: objects would be created all at once on arrival
 */
async function run(request: TaskRequest, subject: string, limits: TaskLimits): Promise<Uint8Array> {
  const { timeoutMs, heapMb, besideMb } = limits;
  const child = fork(PROCESS_FILE, [timeoutMs, heapMb + besideMb].map(String), {
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      `--max-semi-space-size=${NEW_OBJECTS_MB}`,
      // Threads that collect garbage side by side use more processor time for the same work.
      '--single-threaded-gc',
    ],
    // The process reads hostile input, so its environment holds no secrets, above all not the token.
    env: {},
    // Transfers bytes as they are.
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
    // Lowering the priority is optional: the process has ended, or the system does not allow it.
  }
}

/** Returns the Problem for a process stopped at a limit; any other error as it is. */
function asStopped(error: unknown, name: string, { timeoutMs }: TaskLimits): unknown {
  // It stumbled over a mistake in the program.
  if (error instanceof ProcessDied && error.signal === null) return error;
  if (error instanceof ProcessDied && error.signal !== OUT_OF_TIME) {
    return new Problem('parse-out-of-memory', { name }, { cause: error });
  }
  const isAborted = (error as NodeJS.ErrnoException).code === 'ABORT_ERR';
  if (!isAborted && !(error instanceof ProcessDied)) return error;
  return new Problem('parse-timeout', { name, seconds: timeoutMs / 1000 }, { cause: error });
}

/** Sends the task and waits for its outcome or the end of the process. */
function exchange(child: ChildProcess, request: TaskRequest): Promise<TaskOutcome> {
  return new Promise((resolve, reject) => {
    child.once('message', (outcome) => resolve(outcome as TaskOutcome));
    // Stays for the whole life of the process, because killing it may fail, too.
    child.on('error', reject);
    // On a busy machine the exit may be reported before the last message is read; the channel closes
    // after that message.
    child.once('disconnect', () => {
      const tell = () => reject(new ProcessDied(child.signalCode, child.exitCode));
      // The exit may be reported before or after.
      if (child.signalCode === null && child.exitCode === null) child.once('exit', tell);
      else tell();
    });
    child.send(request, (error) => error && reject(error));
  });
}
