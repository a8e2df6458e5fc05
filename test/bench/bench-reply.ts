import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Events } from 'discord.js';
import { startBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import { median } from './median.js';

export interface ReplyFigures {
  /** Median time from a member's command to the reply they see. */
  readonly replyMs: number;
  readonly bareReplyMs: number;
  /** Replies a second when 100 members ask at once. */
  readonly repliesPerSecond: number;
  readonly bareRepliesPerSecond: number;
}

const ALONE = 200;
const AT_ONCE = 100;
const ROUNDS = 5;
const QUESTION = 'Who warned Russia about the attack?';

/** Pullquote beside a bare discord.js bot that answers a constant, taking turns, each with a fake Discord of its own. */
export async function benchReply(): Promise<ReplyFigures> {
  const [own, bare] = [await startOwn(), await startBare()];
  const runs = { own: [] as Run[], bare: [] as Run[] };
  for (let round = 0; round < ROUNDS; round++) {
    runs.own.push(await run(own.discord));
    runs.bare.push(await run(bare.discord));
  }
  await Promise.all([own.stop(), bare.stop()]);
  return {
    replyMs: median(runs.own.map(({ aloneMs }) => aloneMs)),
    bareReplyMs: median(runs.bare.map(({ aloneMs }) => aloneMs)),
    repliesPerSecond: median(runs.own.map(({ perSecond }) => perSecond)),
    bareRepliesPerSecond: median(runs.bare.map(({ perSecond }) => perSecond)),
  };
}

interface Run {
  readonly aloneMs: number;
  readonly perSecond: number;
}

async function run(discord: FakeDiscord): Promise<Run> {
  const member = discord.member({ name: 'Ada' });
  const times: number[] = [];
  for (let asked = 0; asked < ALONE; asked++) {
    const start = performance.now();
    await member.slash('ask', { question: QUESTION });
    times.push(performance.now() - start);
  }
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, () => member.slash('ask', { question: QUESTION })),
  );
  return { aloneMs: median(times), perSecond: (AT_ONCE * 1000) / (performance.now() - start) };
}

async function startOwn() {
  const discord = await FakeDiscord.start();
  const bot = await startBot(
    {
      discordToken: discord.token,
      discordApiUrl: discord.apiUrl,
      article: 'data/article.md',
      dataDir: await mkdtemp(join(tmpdir(), 'pullquote-')),
      databaseUrl: undefined,
      allowPrivateUrls: false,
      asksPerMinute: 0,
      loadsPerHour: 0,
      memoryLimitMb: 900,
      monitorHost: '127.0.0.1',
      keepDaysAfterLeaving: 30,
      logLevel: 'silent',
      shards: 1,
    },
    createLog('silent'),
  );
  return { discord, stop: () => bot.stop().then(() => discord.stop()) };
}

async function startBare() {
  const discord = await FakeDiscord.start();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Iran did.');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'question', description: 'Question', required: true }],
    },
  ]);
  return { discord, stop: () => client.destroy().then(() => discord.stop()) };
}
