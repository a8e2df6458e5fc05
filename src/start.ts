/** Runs the bot (`npm start`) until it is told to stop or cannot go on. */
import type { RunningBot } from './bot.js';
import { Problem, type ProblemCode } from './problem.js';
import { operatorTexts } from './voice/operator-texts.js';
import { sayProblem } from './voice/say-problem.js';

/** Under npm, Ctrl-C reaches the bot twice: from the terminal and from npm. */
const SAME_SIGNAL_MS = 500;

/** EX_CONFIG of sysexits.h: starting again is useless until the operator has corrected something. */
const MISCONFIGURED_STATUS = 78;
const MISCONFIGURATIONS: ReadonlySet<ProblemCode> = new Set([
  'article-unusable',
  'config-invalid',
  'data-dir-in-use',
  'data-dir-unusable',
  'discord-shards-refused',
  'discord-shards-too-many',
  'discord-token-refused',
  'monitor-unusable',
  'shards-divided-otherwise',
  'shards-taken',
  'token-malformed',
  'token-missing',
]);

let bot: RunningBot | undefined;
const start = new AbortController();
let stoppingSince: number | undefined;

async function stop(): Promise<void> {
  if (stoppingSince !== undefined && Date.now() - stoppingSince < SAME_SIGNAL_MS) return;
  if (stoppingSince !== undefined) process.exit(0);
  stoppingSince = Date.now();
  // `startBot` stops what has started by then, and `main` fails.
  start.abort();
  if (bot === undefined) return;
  await bot.stop();
  process.exit(0);
}

async function main(): Promise<void> {
  // These take most of a second to load, and a signal may arrive meanwhile.
  const { config: loadDotenv } = await import('dotenv');
  const { readConfig } = await import('./config.js');
  const { createLog } = await import('./log.js');
  loadDotenv({ quiet: true });
  const config = readConfig();
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ err: error, origin }, 'stopped by an error that nothing caught');
    process.exit(1);
  });
  // A child process reads the article while the rest is loaded.
  const { openLibrary } = await import('./library/open-library.js');
  const opening = openLibrary(config, log);
  opening.catch(() => {});
  const { startBot } = await import('./bot.js');
  bot = await startBot(config, log, { opening, signal: start.signal });
  endWith(await bot.lost);
}

/** Ends the process with one line: the reason, or where to find it. */
function endWith(error: unknown): never {
  if (start.signal.aborted) process.exit(0);
  const problem = error instanceof Problem ? error : undefined;
  const reason = problem
    ? sayProblem(problem, operatorTexts().problems)
    : `Pullquote failed: ${error}`;
  process.stderr.write(`${reason}\n`);
  process.exit(problem && MISCONFIGURATIONS.has(problem.code) ? MISCONFIGURED_STATUS : 1);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
await main().catch(endWith);
