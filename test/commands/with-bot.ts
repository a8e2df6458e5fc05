import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startBot } from '../../src/bot.js';
import type { Config } from '../../src/config.js';
import { createIdentifyGate, reserveInMemory } from '../../src/discord/gateway/identify-gate.js';
import { createLog } from '../../src/log.js';
import { FakeDiscord, type FakeDiscordOptions } from '../../src/playground/fake-discord.js';
import { configFor } from '../config-for.js';

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
  /** The file of the default article. */
  readonly path: string;
  /** The folder of the servers' own articles. */
  readonly dataDir: string;
  /** The bot's log lines, oldest first. */
  readonly logged: Record<string, unknown>[];
  /** The port of health and metrics, if the bot serves them. */
  monitorPort(): number | undefined;
  /** Stops the bot and starts another, as an update does. */
  restart(): Promise<void>;
}

/** Enough for a bot to start on a busy machine. */
const START_TIMEOUT_MS = 60_000;

/**
 * Starts the real bot against a fake Discord, for one test. Unless the settings say otherwise, questions
 * and loads are not limited, and links lead to the public web only.
 */
export async function withBot(...world: Parameters<typeof startWorld>): Promise<World> {
  const { stop, ...started } = await startWorld(...world);
  onTestFinished(stop);
  return started;
}

/**
 * Like `withBot`, but one bot for all tests of the file or block. Only for tests that neither change the
 * article nor restart the bot.
 */
export function shareBot(...world: Parameters<typeof startWorld>): () => World {
  let shared: Awaited<ReturnType<typeof startWorld>>;
  beforeAll(async () => {
    shared = await startWorld(...world);
  }, START_TIMEOUT_MS);
  afterAll(() => shared.stop());
  return () => shared;
}

async function startWorld(
  article: string = lighthouse,
  options: FakeDiscordOptions = {},
  settings: Partial<Config> = {},
  prepare: (discord: FakeDiscord) => void = () => {},
): Promise<World & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  const path = join(folder, 'article.md');
  await writeFile(path, article);
  // Longer than Discord’s 3 s, so that no test fails because the machine is busy.
  const discord = await FakeDiscord.start({ responseWindowMs: 30_000, ...options });
  prepare(discord);
  const logged: Record<string, unknown>[] = [];
  const log = createLog('trace', { write: (line) => logged.push(JSON.parse(line)) });
  const config = configFor(discord, { article: path, dataDir: join(folder, 'data'), ...settings });
  // Discord’s pace, unless the test sets another.
  const paceMs = (options.identifyLimits?.intervalMs ?? 0) * 1.2;
  const gate = createIdentifyGate(reserveInMemory(), paceMs);
  let bot = await startBot(config, log, { gate });
  return {
    discord,
    path,
    dataDir: config.dataDir,
    logged,
    monitorPort: () => bot.monitorPort,
    async restart() {
      await bot.stop();
      bot = await startBot(config, log, { gate });
    },
    async stop() {
      await bot.stop();
      await discord.stop();
      await rm(folder, { recursive: true });
    },
  };
}
