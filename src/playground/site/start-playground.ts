import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../bot-process.js';
import { FakeDiscord } from '../fake-discord.js';
import type { SeenMessage } from '../people/seen-message.js';
import { REPOSITORY_ROOT } from '../repository-root.js';
import { ArticleDesk } from './article-desk.js';
import { PlaygroundSite } from './playground-site.js';
import { Town } from './town.js';

const DEFAULT_ARTICLE = fileURLToPath(new URL('data/article.md', REPOSITORY_ROOT));

export interface RunningPlayground {
  readonly url: string;
  readonly discord: FakeDiscord;
  /** The folder where the bot keeps loaded articles. */
  readonly dataDir: string;
  /** A first question and its answer. */
  readonly first: { readonly question: string; readonly answer: SeenMessage };
  /** Stops everything, and deletes what was loaded. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a Discord, the real bot on it and the page.
 * @param signal stops what has started by then; the promise then rejects
 * @throws Error with the bot’s last words when it cannot start
 */
export async function startPlayground(signal?: AbortSignal): Promise<RunningPlayground> {
  /** Most recent first. */
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const stopOne of stops.splice(0)) await stopOne();
  };
  const onward = <T>(value: T): T => {
    signal?.throwIfAborted();
    return value;
  };
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-playground-'));
    stops.unshift(() => rm(dataDir, { recursive: true, force: true }));
    const discord = await FakeDiscord.start();
    stops.unshift(() => discord.stop());
    const town = new Town(onward(discord));
    const bot = new BotProcess(discord, { article: DEFAULT_ARTICLE, dataDir });
    stops.unshift(() => bot.stop());
    await bot.start();
    const first = onward(await town.furnish());
    const desk = await ArticleDesk.open(dataDir, DEFAULT_ARTICLE);
    const site = await PlaygroundSite.start({ discord, bot, town, desk });
    stops.unshift(() => site.stop());
    return onward({ url: site.url, discord, dataDir, first, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}
