/**
 * Runs a bot through a bad day at Discord, with hostile servers among the others, and, with `--database`,
 * on a PostgreSQL that goes away now and then.
 * Usage: npm run soak -- [--minutes 5] [--servers 2000] [--database]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../../src/evaluation/seeded-random.js';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';
import { startPostgres } from '../../library/store/postgres/start-postgres.js';
import { BotProcess } from './bot-process.js';
import { Figures } from './figures.js';
import { attack, load, PAUSE_MS, PRIVATE_WORD, read, settle } from './people.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    servers: { type: 'string', default: '2000' },
    database: { type: 'boolean', default: false },
  },
});
const startMs = Date.now();
const endMs = startMs + Number(values.minutes) * 60_000;
const HOSTILE_SERVERS = 4;
/** Members who act at the same time, each doing one thing after another. */
const AT_ONCE = 8;
/** The share of loads among members’ actions. */
const LOAD_SHARE = 0.1;
const FAULT_EVERY_MS = 15_000;
const RESTART_EVERY_MS = 60_000;
const DATABASE_AWAY_MS = 5_000;
/** Shorter than Discord’s 15 minutes, after which a lost reply is given up. */
const TOKEN_LIFETIME_MS = 240_000;
/** The latest that an answer may come, unless a fault delays it. */
const LATEST_ANSWER_MS = 3_000;
const REPORT_EVERY_MS = 10_000;

const random = seededRandom(1);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const discord = await FakeDiscord.start({ tokenLifetimeMs: TOKEN_LIFETIME_MS });
const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
const postgres = values.database ? await startPostgres() : undefined;
const bot = new BotProcess(discord, {
  dataDir: join(folder, 'data'),
  databaseUrl: await postgres?.createDatabase(),
  secret: new RegExp(`${PRIVATE_WORD}|${discord.token.replaceAll('.', '\\.')}`),
});
const figures = new Figures();
const homes = settle(discord, Number(values.servers));
const hostile = homes.splice(0, HOSTILE_SERVERS);
let highestMb = 0;

await bot.start();
await Promise.all([
  ...Array.from({ length: AT_ONCE }, live),
  ...hostile.map(async (home) => {
    while (Date.now() < endMs) await attack(home, random(), figures);
  }),
  breakThings(),
  report(),
  watchMemory(),
]);
await bot.stop();
await discord.stop();
await postgres?.stop();
await rm(folder, { recursive: true });
const { lost, wrong, excused } = figures;
print(`restarts and faults excuse ${excused}; lost ${lost.length}; wrong ${wrong.length}`);
print(`crashes ${bot.crashes}; private lines in the log ${bot.leaks.length}`);
print(`bot and child processes took ${highestMb.toFixed(0)} MB at most`);
const late = figures.timesOf('answers').filter((tookMs) => tookMs > LATEST_ANSWER_MS);
const problems = [...lost, ...wrong, ...bot.leaks, ...late.map((ms) => `an answer after ${ms} ms`)];
for (const each of problems.slice(0, 10)) print(`  ${each.slice(0, 300)}`);
process.exit(problems.length + bot.crashes === 0 ? 0 : 1);

/** Acts as a member of one server after another. */
async function live(): Promise<void> {
  while (Date.now() < endMs) {
    const home = pick(homes.filter((each) => !each.isVisited));
    home.isVisited = true;
    if (random() < LOAD_SHARE) await figures.time('loads', () => load(home));
    else await figures.time('answers', () => read(home, random()));
    home.isVisited = false;
    await delay(PAUSE_MS);
  }
}

async function breakThings(): Promise<void> {
  const faults = [
    () => discord.dropGateway(),
    () => discord.askReconnect(),
    () => discord.repeatLatestEvent(),
    () => discord.misbehave({ on: '/callback', times: 20, answer: { status: 500 } }),
    () => discord.misbehave({ on: '/callback', times: 20, answer: { stallMs: 1_000 } }),
    () =>
      discord.misbehave({ on: 'webhooks', times: 20, answer: { status: 429, retryAfterMs: 500 } }),
    () => discord.misbehave({ on: 'webhooks', times: 20, answer: { cutOff: 'unanswered' } }),
  ];
  for (let restartMs = Date.now() + RESTART_EVERY_MS; Date.now() + FAULT_EVERY_MS < endMs; ) {
    await delay(FAULT_EVERY_MS);
    figures.faultHappens();
    if (Date.now() >= restartMs) {
      restartMs = Date.now() + RESTART_EVERY_MS;
      await bot.stop();
      await bot.start();
      figures.faultHappens();
    } else if (postgres && random() < 0.3) {
      await postgres.goAway();
      await delay(DATABASE_AWAY_MS);
      await postgres.comeBack();
      figures.faultHappens();
    } else pick(faults)();
  }
}

async function report(): Promise<void> {
  while (Date.now() < endMs) {
    await delay(Math.min(REPORT_EVERY_MS, Math.max(0, endMs - Date.now())));
    const seconds = (Date.now() - startMs) / 1000;
    const memory = `memory ${bot.memoryMb()?.toFixed(0) ?? '?'} MB, lost ${figures.lost.length}`;
    const [answers, loads] = [
      figures.summary('answers', seconds),
      figures.summary('loads', seconds),
    ];
    print(`${seconds.toFixed(0)} s: ${answers}; ${loads}; ${memory}`);
  }
}

async function watchMemory(): Promise<void> {
  while (Date.now() < endMs) {
    highestMb = Math.max(highestMb, bot.memoryMb() ?? 0);
    await delay(500);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
