/**
 * `npm run gallery`: draws every kind of message, as the bot really sent it, on a phone and a desktop,
 * light and dark. Exits with 1 when a message could not be produced or is taller than its limit; otherwise
 * with 0.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium.js';
import { type Appearance, openDrawing } from './browser.js';
import { describeExcess, type Shot, writeIndexPage } from './index-page.js';
import { takePicture } from './picture.js';
import { type Played, playScenes } from './play-scenes.js';
import { scenes } from './scenes.js';

const DEFAULT_FOLDER = 'gallery';
const PHONE_WIDTH = 430;
const DESKTOP_WIDTH = 1000;
const APPEARANCES: readonly Appearance[] = [PHONE_WIDTH, DESKTOP_WIDTH].flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = resolve(positionals[0] ?? DEFAULT_FOLDER);
  await mkdir(folder, { recursive: true });
  const { played, failures } = await playScenes(scenes);
  for (const failure of failures) say(failure);
  if (failures.length > 0) process.exitCode = 1;
  const shots = await takePictures(played, folder);
  await writeFile(join(folder, 'index.html'), writeIndexPage(shots));
  for (const shot of shots.filter(({ appearance }) => appearance.width === PHONE_WIDTH)) {
    if (shot.appearance.theme === 'dark') continue;
    const { height, sentenceEnd } = shot.measures;
    const sentence = sentenceEnd === undefined ? '' : `, bold ends at ${sentenceEnd}`;
    const excess = describeExcess(shot);
    if (excess) process.exitCode = 1;
    say(`${shot.scene.name}: ${height} px${sentence}${excess ? ` — too much: ${excess}` : ''}`);
  }
  say(`${shots.length} pictures: ${join(folder, 'index.html')}`);
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
