/** `npm run screenshots`: takes the README’s pictures, light and dark. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.js';
import { startPlayground } from '../site/start-playground.js';
import { type Appearance, openDrawing } from './browser.js';
import { takePicture } from './picture.js';
import { type Played, playScenes } from './play-scenes.js';
import { scenes } from './scenes.js';

const DEFAULT_FOLDER = '.github';
/** The width of a large phone, in CSS pixels. */
const MESSAGE_WIDTH = 430;
const PAGE_SIZE = { width: 1280, height: 760 };
const THEMES = ['light', 'dark'] as const;

/** Scene → the name of its picture. */
const PICTURES: Readonly<Record<string, string>> = {
  answer: 'answer',
  reader: 'reader',
  'quote-check-altered': 'quote-check',
  'report-of-changes': 'report',
};

type Theme = Appearance['theme'];

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = resolve(positionals[0] ?? DEFAULT_FOLDER);
  await mkdir(folder, { recursive: true });
  // Each scene builds on those before it.
  const { played, failures } = await playScenes(scenes);
  const shown = played.filter(({ scene }) => scene.name in PICTURES);
  if (shown.length < Object.keys(PICTURES).length) throw new Error(failures.join('\n'));
  const browser = await launchChromium();
  try {
    for (const theme of THEMES) {
      await takeMessages(browser, theme, shown, folder);
      await takePlayground(browser, theme, join(folder, `playground-${theme}.png`));
    }
  } finally {
    await browser.close();
  }
}

async function takeMessages(
  browser: Browser,
  theme: Theme,
  shown: readonly Played[],
  folder: string,
): Promise<void> {
  const page = await openDrawing(browser, { theme, width: MESSAGE_WIDTH });
  for (const { scene, view } of shown) {
    await takePicture(page, view, join(folder, `${PICTURES[scene.name]}-${theme}.png`));
  }
  await page.close();
}

/** Takes the page after a question, with the quoted passage marked in the article beside the chat. */
async function takePlayground(browser: Browser, theme: Theme, path: string): Promise<void> {
  const playground = await startPlayground();
  try {
    const page = await browser.newPage({
      viewport: PAGE_SIZE,
      colorScheme: theme,
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    await page.goto(playground.url);
    await page.locator('.server').nth(1).click();
    await page.locator('.message', { hasText: 'Welcome, visitors' }).waitFor();
    await page.locator('.chip', { hasText: 'Gull Island' }).click();
    await page.keyboard.press('Enter');
    await page.locator('.message.of-bot .button').first().waitFor();
    await page.locator('.quoted').first().waitFor();
    // So that no button looks hovered.
    await page.mouse.move(0, 0);
    await page.screenshot({ path });
    await page.close();
  } finally {
    await playground.stop();
  }
}

await main();
