import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type RunningBot, startBot } from '../../src/bot.js';
import { FakeDiscord, type FakeDiscordOptions } from '../../src/playground/fake-discord.js';

export const lighthouse = `---
title: The Lighthouse
url: https://example.org/lighthouse
---

The lighthouse stands on Gull Island. It was built in 1901 by the Harbour Board.

## Light

The lamp burns colza oil. A clockwork turns the lens once a minute. The beam reaches ships twenty miles away.

A spare lamp stands ready in the cellar.

## Keepers

### Ada Holm

Ada Holm kept the light for thirty years. She wrote a page in the journal every night.
`;

export interface World {
  readonly discord: FakeDiscord;
  readonly bot: RunningBot;
  /** The article's file. */
  readonly path: string;
  /** What the bot logged, oldest first. */
  readonly logged: Record<string, unknown>[];
}

/** Starts the real bot against a fake Discord until the test is over. */
export async function withBot(
  article: string = lighthouse,
  options: FakeDiscordOptions = {},
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  const path = join(folder, 'article.md');
  await writeFile(path, article);
  const discord = await FakeDiscord.start(options);
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => logged.push(JSON.parse(line)) });
  const config = {
    discordToken: discord.token,
    discordApiUrl: discord.apiUrl,
    article: path,
    logLevel: 'debug',
    shards: 'auto',
  } as const;
  const bot = await startBot(config, log);
  onTestFinished(async () => {
    await bot.stop();
    await discord.stop();
    await rm(folder, { recursive: true });
  });
  return { discord, bot, path, logged };
}
