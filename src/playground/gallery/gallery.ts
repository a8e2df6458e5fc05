/**
 * What `npm run gallery` runs: every kind of message that the bot sends, drawn from what it really
 * sent, on a phone and a desktop, light and dark. The exit status is 1 when a message could not be
 * had, 0 otherwise; heights beyond the limits are told.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotProcess } from '../bot-process.js';
import { launchChromium } from '../chromium.js';
import type { MessageView } from '../drawing/message-view.js';
import { FakeDiscord } from '../fake-discord.js';
import { REPOSITORY_ROOT } from '../repository-root.js';
import { viewMessage } from '../view/view-message.js';
import { type Appearance, openDrawing } from './browser.js';
import { describeExcess, type Shot, writeIndexPage } from './index-page.js';
import { takePicture } from './picture.js';
import { type Scene, scenes } from './scenes.js';

const DEFAULT_ARTICLE = fileURLToPath(new URL('data/article.md', REPOSITORY_ROOT));
const DEFAULT_FOLDER = 'gallery';
const PHONE_WIDTH = 430;
const DESKTOP_WIDTH = 1000;
const APPEARANCES: readonly Appearance[] = [PHONE_WIDTH, DESKTOP_WIDTH].flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);

interface Played {
  readonly scene: Scene;
  readonly view: MessageView;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? DEFAULT_FOLDER);
  await mkdir(folder, { recursive: true });
  const played = await playScenes();
  const shots = await takePictures(played, folder);
  await writeFile(join(folder, 'index.html'), writeIndexPage(shots));
  for (const shot of shots.filter(({ appearance }) => appearance.width === PHONE_WIDTH)) {
    if (shot.appearance.theme === 'dark') continue;
    const { height, sentenceEnd } = shot.measures;
    const sentence = sentenceEnd === undefined ? '' : `, bold ends at ${sentenceEnd}`;
    const excess = describeExcess(shot);
    say(`${shot.scene.name}: ${height} px${sentence}${excess ? ` — too much: ${excess}` : ''}`);
  }
  say(`${shots.length} pictures: ${join(folder, 'index.html')}`);
}

/** Plays all scenes with the real bot, and keeps each message as it was then. */
async function playScenes(): Promise<Played[]> {
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
    for (const scene of scenes) {
      try {
        const { id } = await scene.play(cast);
        const message = discord.find(id);
        if (!message) throw new Error('The message is gone');
        const surroundings = {
          find: (messageId: string) => discord.find(messageId),
          nameOf: discord.nameOf.bind(discord),
        };
        played.push({ scene, view: viewMessage(message, surroundings) });
      } catch (error) {
        process.exitCode = 1;
        say(`${scene.name}: not reached. ${error instanceof Error ? error.message : error}`);
      }
    }
    return played;
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(dataDir, { recursive: true });
  }
}

async function takePictures(played: readonly Played[], folder: string): Promise<Shot[]> {
  const browser = await launchChromium();
  const shots: Shot[] = [];
  try {
    for (const appearance of APPEARANCES) {
      const page = await openDrawing(browser, appearance);
      for (const { scene, view } of played) {
        const file = `${scene.name}-${appearance.width}-${appearance.theme}.png`;
        const measures = await takePicture(page, view, join(folder, file));
        shots.push({ scene, appearance, file, measures });
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return shots;
}

await main();
