import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Events, type InteractionReplyOptions, MessageFlags } from 'discord.js';
import { startBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import { configFor } from '../config-for.js';
import { median } from './median.js';

/**
 * The bots that are measured: Pullquote, one that always sends the same message as Pullquote, and one that
 * sends a few words.
 */
export type ReplyFigures = Readonly<Record<'own' | 'sameMessage' | 'fewWords', Figures>>;

interface Figures {
  /** Median time from a member’s command until they see the reply. */
  readonly replyMs: number;
  /** Replies a second when 100 members ask at once. */
  readonly repliesPerSecond: number;
}

const ALONE = 200;
const AT_ONCE = 100;
const ROUNDS = 5;
const QUESTION = 'Who warned Russia about the attack?';

/**
 * Compares Pullquote with bare discord.js bots that reply with a constant. They take turns, each on its own
 * fake Discord, which checks every message as Discord does; that takes as long as sending it.
 */
export async function benchReply(): Promise<ReplyFigures> {
  const own = await startOwn();
  const asker = own.discord.member({ name: 'Ada' });
  const { id } = await asker.slash('ask', { question: QUESTION });
  const components = own.discord.find(id)?.api.components ?? [];
  const bots = {
    own,
    sameMessage: await startBare({ components, flags: MessageFlags.IsComponentsV2 }),
    fewWords: await startBare('Iran did.'),
  };
  const runs = { own: [] as Run[], sameMessage: [] as Run[], fewWords: [] as Run[] };
  const names = Object.keys(bots) as (keyof typeof bots)[];
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) runs[name].push(await run(bots[name].discord));
  }
  await Promise.all(names.map((name) => bots[name].stop()));
  const summarize = (all: readonly Run[]): Figures => ({
    replyMs: median(all.map(({ aloneMs }) => aloneMs)),
    repliesPerSecond: median(all.map(({ perSecond }) => perSecond)),
  });
  return {
    own: summarize(runs.own),
    sameMessage: summarize(runs.sameMessage),
    fewWords: summarize(runs.fewWords),
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
  const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-'));
  const bot = await startBot(configFor(discord, { dataDir, shards: 1 }), createLog('silent'));
  return { discord, stop: () => bot.stop().then(() => discord.stop()) };
}

async function startBare(reply: string | InteractionReplyOptions) {
  const discord = await FakeDiscord.start();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(reply);
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
