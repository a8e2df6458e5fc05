/** `npm run soak -- --minutes 5 --servers 2000`: a bad day at Discord, with hostile servers among the others. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/evaluation/seeded-random.js';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import type { FakeMember } from '../../src/playground/people/fake-member.js';
import { MemberError } from '../../src/playground/people/member-error.js';
import { SHAPES } from './growth-shapes.js';
import { SoakBot } from './soak-bot.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    servers: { type: 'string', default: '2000' },
  },
});
const endMs = Date.now() + Number(values.minutes) * 60_000;
const HOSTILE_SERVERS = 4;
const HOSTILE_LENGTH = 300_000;
/** Members who do one thing after another. */
const AT_ONCE = 8;
/** Of all that members do. */
const LOAD_SHARE = 0.1;
/** From one thing a member does to the next, as people who read what they get. */
const PAUSE_MS = 100;
const FAULT_EVERY_MS = 15_000;
const RESTART_EVERY_MS = 60_000;
/** A fault may cost what was asked up to Discord's 3 s before it, and this long after. */
const FAULT_LASTS_MS = 8_000;
const PRIVATE_WORD = 'zwetschgenmus';

const random = seededRandom(1);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const discord = await FakeDiscord.start();
const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
const secret = new RegExp(`${PRIVATE_WORD}|${discord.token.replaceAll('.', '\\.')}`);
const bot = new SoakBot(discord, join(folder, 'data'), secret);

const timesMs = { answers: [] as number[], loads: [] as number[] };
const lost: string[] = [];
const wrong: string[] = [];
let excused = 0;
let faultMs = Number.NEGATIVE_INFINITY;

interface Home {
  readonly number: number;
  readonly moderator: FakeMember;
  /** Set once its own article is loaded. */
  loaded: boolean;
  /** One visits at a time, so that what it reads is known. */
  isVisited: boolean;
}

const homes: Home[] = Array.from({ length: Number(values.servers) }, (_, number) => {
  const server = discord.addServer({ name: `Harbour ${number}` });
  return {
    number,
    loaded: false,
    isVisited: false,
    moderator: discord.member({ name: 'Mo', server, moderator: true }),
  };
});
const hostile = homes.splice(0, HOSTILE_SERVERS);

await bot.start();
await Promise.all([
  ...Array.from({ length: AT_ONCE }, live),
  ...hostile.map(attack),
  breakThings(),
  report(),
]);
await bot.stop();
await discord.stop();
await rm(folder, { recursive: true });
print(`restarts and faults excuse ${excused}; lost ${lost.length}; wrong ${wrong.length}`);
print(`crashes ${bot.crashes}; private lines in the log ${bot.leaks.length}`);
for (const each of [...lost, ...wrong, ...bot.leaks].slice(0, 10)) print(`  ${each.slice(0, 300)}`);
const isWell = lost.length + wrong.length + bot.crashes + bot.leaks.length === 0;
process.exit(isWell ? 0 : 1);

/** A member of one server after another. */
async function live(): Promise<void> {
  while (Date.now() < endMs) {
    const home = pick(homes.filter((each) => !each.isVisited));
    home.isVisited = true;
    const loads = random() < LOAD_SHARE;
    await timed(loads ? 'loads' : 'answers', () => (loads ? load(home) : read(home)));
    home.isVisited = false;
    await delay(PAUSE_MS);
  }
}

/** Gives what is wrong with the reply, if anything is. */
async function load(home: Home): Promise<string | undefined> {
  const { moderator, number, loaded } = home;
  // Nothing to quote: refused, and the article stays.
  const text = loaded ? '# Nothing\n' : article(`Keeper${number}`);
  const reply = await moderator.slash('reload', { file: fileOf('harbour.md', text) });
  const [isOwn, stayed] = [/own article/i.test(reply.text), /stays as it was/.test(reply.text)];
  home.loaded ||= isOwn;
  return (loaded ? stayed : isOwn) ? undefined : `load: ${reply.text}`;
}

/** Asks, and sometimes types or reads on. */
async function read({ moderator, number, loaded }: Home): Promise<string | undefined> {
  const choice = random();
  if (choice < 0.1) {
    await moderator.autocomplete('ask', { question: 'who keeps' }, 'question');
    return undefined;
  }
  const [question, expected] = loaded
    ? [`Who keeps the ${PRIVATE_WORD} lamp?`, `Keeper${number}`]
    : [`Who warned Russia about the ${PRIVATE_WORD} attack?`, 'Iran'];
  const answer = await moderator.slash('ask', { question });
  if (!answer.text.includes(expected)) return `answer: ${answer.text}`;
  const around = answer.buttons.find(({ label }) => label === 'Read around');
  if (around && choice < 0.4) await moderator.press(answer, around.label);
  return undefined;
}

/** A hostile moderator loads one file after another and uses it. */
async function attack({ moderator, number }: Home): Promise<void> {
  const files = SHAPES.filter(({ kind }) => kind !== 'question' && kind !== 'quotation');
  while (Date.now() < endMs) {
    const { kind, make } = pick(files);
    const name =
      { 'plain-text': 'a.txt', markdown: 'a.md', html: 'a.html' }[kind as string] ?? 'a.txt';
    // What they get does not matter; what it costs the others does.
    const acts = [
      () => moderator.slash('reload', { file: fileOf(name, make(HOSTILE_LENGTH)) }),
      () => moderator.slash('ask', { question: 'keeper lamp evening harbour boats' }),
      () => moderator.autocomplete('article', { section: `${number}` }, 'section'),
    ];
    for (const act of acts) await act().catch(ignoreMemberError);
    await delay(PAUSE_MS);
  }
}

/** Counts the time of what one person does, or what they lost. */
async function timed(
  what: keyof typeof timesMs,
  act: () => Promise<string | undefined>,
): Promise<void> {
  const startMs = performance.now();
  try {
    const problem = await act();
    if (isExcused(startMs)) return;
    if (problem !== undefined) wrong.push(problem);
    timesMs[what].push(performance.now() - startMs);
  } catch (error) {
    if (!(error instanceof MemberError)) throw error;
    if (isExcused(startMs)) excused += 1;
    else lost.push(`${what}: ${error.message}`);
  }
}

function isExcused(startMs: number): boolean {
  return faultMs + FAULT_LASTS_MS > startMs && faultMs < performance.now();
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
    faultMs = performance.now();
    if (Date.now() < restartMs) {
      pick(faults)();
      continue;
    }
    restartMs = Date.now() + RESTART_EVERY_MS;
    await bot.stop();
    await bot.start();
    faultMs = performance.now();
  }
}

async function report(): Promise<void> {
  const startMs = Date.now();
  while (Date.now() < endMs) {
    await delay(Math.min(10_000, Math.max(0, endMs - Date.now())));
    const seconds = (Date.now() - startMs) / 1000;
    const memory = `memory ${bot.memoryMb()?.toFixed(0) ?? '?'} MB, lost ${lost.length}`;
    const [answers, loads] = [summary('answers', seconds), summary('loads', seconds)];
    print(`${seconds.toFixed(0)} s: ${answers}; ${loads}; ${memory}`);
  }
}

function summary(what: keyof typeof timesMs, seconds: number): string {
  const sorted = [...timesMs[what]].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  const rate = (sorted.length / seconds).toFixed(1);
  return `${what} ${rate}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, p99.9 ${at(0.999)} ms`;
}

function article(keeper: string): string {
  return `# Harbour\n\nThe lamp is kept by ${keeper}, who keeps it lit.\n\n## Boats\n\nForty boats wait at the wall.\n`;
}

function fileOf(name: string, text: string) {
  return { name, bytes: Buffer.from(text), contentType: 'text/plain' };
}

function ignoreMemberError(error: unknown): void {
  if (!(error instanceof MemberError)) throw error;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
