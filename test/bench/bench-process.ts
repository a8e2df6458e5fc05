import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import { median } from './median.js';

/** What is measured of a bot in a process of its own. */
export interface ProcessFigures {
  /** From the start of its process until it is ready. */
  readonly readyMs: number;
  /** Replies a second when 1,000 questions arrive at once. */
  readonly repliesPerSecond: number;
  /** Resident memory after those replies; undefined where the system cannot tell. */
  readonly memoryMb: number | undefined;
}

const ROUNDS = 3;
const AT_ONCE = 1_000;
/** Discord waits 3 s, but a burst is measured to its end. */
const PATIENT_MS = 60_000;
const QUESTION = 'Who warned Russia about the attack?';

/** The shortest bot that replies with a constant. */
const BARE_BOT = `
import { Client, Events } from 'discord.js';
const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL } });
client.on(Events.InteractionCreate, (interaction) => void interaction.reply('Iran did.'));
client.once(Events.ClientReady, async () => {
  const question = { type: 3, name: 'question', description: 'Question', required: true };
  await client.application.commands.set([{ name: 'ask', description: 'Ask', options: [question] }]);
  console.log('is ready');
});
await client.login(process.env.DISCORD_TOKEN);
`;

/** Compares `npm start` with a bare discord.js bot. They take turns, each on its own fake Discord. */
export async function benchProcess(): Promise<{ own: ProcessFigures; bare: ProcessFigures }> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  // Inside the package, so that it finds discord.js.
  const bareBot = resolve('dist/test/bench/bare-bot.mjs');
  await writeFile(bareBot, BARE_BOT);
  const runs = { own: [] as ProcessFigures[], bare: [] as ProcessFigures[] };
  for (let round = 0; round < ROUNDS; round++) {
    runs.bare.push(await measure(process.execPath, [bareBot], folder));
    runs.own.push(await measure('npm', ['start'], folder));
  }
  await rm(folder, { recursive: true });
  return { own: summarize(runs.own), bare: summarize(runs.bare) };
}

async function measure(
  command: string,
  args: readonly string[],
  folder: string,
): Promise<ProcessFigures> {
  const discord = await FakeDiscord.start({ responseWindowMs: PATIENT_MS });
  const startMs = performance.now();
  const bot = spawn(command, args, {
    // A group of its own: npm runs the bot in a process below its own.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: folder,
      ASKS_PER_MINUTE: '0',
    },
  });
  try {
    const processId = await awaitReady(bot);
    const readyMs = performance.now() - startMs;
    const member = discord.member({ name: 'Ada' });
    const burstMs = performance.now();
    await Promise.all(
      Array.from({ length: AT_ONCE }, () => member.slash('ask', { question: QUESTION })),
    );
    const repliesPerSecond = (AT_ONCE * 1_000) / (performance.now() - burstMs);
    return { readyMs, repliesPerSecond, memoryMb: await readMemory(processId) };
  } finally {
    process.kill(-(bot.pid as number), 'SIGTERM');
    await once(bot, 'close');
    await discord.stop();
  }
}

/** Resolves once a bot says that it is ready, to its process id: npm's own is another. */
function awaitReady(bot: ChildProcess): Promise<number> {
  let output = '';
  return new Promise((resolve, reject) => {
    bot.once('close', () => reject(new Error('It ended before it was ready.')));
    bot.stdout?.on('data', (chunk) => {
      output += chunk;
      if (!output.includes('is ready')) return;
      resolve(Number(/"pid":(\d+)/.exec(output)?.[1] ?? bot.pid));
    });
  });
}

async function readMemory(processId: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function summarize(runs: readonly ProcessFigures[]): ProcessFigures {
  const memories = runs.flatMap(({ memoryMb }) => memoryMb ?? []);
  return {
    readyMs: median(runs.map(({ readyMs }) => readyMs)),
    repliesPerSecond: median(runs.map(({ repliesPerSecond }) => repliesPerSecond)),
    memoryMb: memories.length > 0 ? median(memories) : undefined,
  };
}
