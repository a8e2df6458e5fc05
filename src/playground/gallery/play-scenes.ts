import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../bot-process.js';
import type { MessageView } from '../drawing/message-view.js';
import { FakeDiscord } from '../fake-discord.js';
import { REPOSITORY_ROOT } from '../repository-root.js';
import { viewMessage } from '../view/view-message.js';
import type { Scene } from './scenes.js';

const DEFAULT_ARTICLE = fileURLToPath(new URL('data/article.md', REPOSITORY_ROOT));

export interface Played {
  readonly scene: Scene;
  readonly view: MessageView;
}

/**
 * Plays scenes with the real bot and returns each message as it was then. A failure is reported in one
 * line.
 */
export async function playScenes(
  scenes: readonly Scene[],
): Promise<{ readonly played: readonly Played[]; readonly failures: readonly string[] }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pullquote-gallery-'));
  const discord = await FakeDiscord.start();
  const bot = new BotProcess(discord, { article: DEFAULT_ARTICLE, dataDir });
  try {
    await bot.start();
    const cast = {
      member: discord.member({ name: 'Ben' }),
      moderator: discord.member({ name: 'Mo', moderator: true }),
    };
    const played: Played[] = [];
    const failures: string[] = [];
    for (const scene of scenes) {
      try {
        const { id } = await scene.play(cast);
        const message = discord.find(id);
        if (!message) throw new Error('The message is gone');
        played.push({ scene, view: viewMessage(message, discord) });
      } catch (error) {
        failures.push(
          `${scene.name}: not reached. ${error instanceof Error ? error.message : error}`,
        );
      }
    }
    return { played, failures };
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(dataDir, { recursive: true });
  }
}
