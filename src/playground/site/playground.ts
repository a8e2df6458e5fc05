/**
 * What `npm run playground` runs: a Discord on this machine, the real bot on it, and a page to use
 * them in. It serves until it is stopped, and leaves nothing behind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../bot-process.js';
import { FakeDiscord } from '../fake-discord.js';
import { REPOSITORY_ROOT } from '../repository-root.js';
import { viewMarkdown } from '../view/view-markdown.js';
import { plainText } from '../view/view-message.js';
import { ArticleDesk } from './article-desk.js';
import { PlaygroundSite } from './playground-site.js';
import { Town } from './town.js';

const DEFAULT_ARTICLE = fileURLToPath(new URL('data/article.md', REPOSITORY_ROOT));

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What is to be stopped, the latest first. */
const stops: (() => Promise<unknown>)[] = [];
let isStopping = false;

async function main(): Promise<void> {
  say('Starting a Discord on this machine, and Pullquote on it …');
  const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-playground-'));
  stops.unshift(() => rm(dataDir, { recursive: true, force: true }));
  const discord = await FakeDiscord.start();
  stops.unshift(() => discord.stop());
  const town = new Town(discord);
  const bot = new BotProcess(discord, { article: DEFAULT_ARTICLE, dataDir });
  stops.unshift(() => bot.stop());
  await bot.start();
  const { question, answer } = await town.furnish();
  say(`Mo asked: ${question}\n`);
  for (const line of answer.text.split('\n')) {
    say(`  ${plainText(viewMarkdown(line, discord.nameOf.bind(discord)))}`);
  }
  say('');
  const desk = await ArticleDesk.open(dataDir, DEFAULT_ARTICLE);
  const site = await PlaygroundSite.start({ discord, bot, town, desk });
  stops.unshift(() => site.stop());
  say(`Open ${site.url} in a browser to use it. Ctrl+C stops it; nothing of it stays.`);
}

/** Stops everything, once; a second signal does not wait. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const stopOne of stops.splice(0)) await stopOne().catch(() => {});
  process.exit();
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('SIGHUP', stop);
await main().catch(async (error) => {
  process.stderr.write(`The playground could not start. ${error?.message ?? error}\n`);
  process.exitCode = 1;
  await stop();
});
