import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Appearance {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly isTouch: boolean;
}

/** Far more than is needed on a machine that is not busy. */
const WAIT_MS = 30_000;
const PHONE = { width: 390, height: 800, isTouch: true };
const DESKTOP = { width: 1400, height: 900, isTouch: false };
export const APPEARANCES: readonly Appearance[] = [
  { name: 'a phone, light', theme: 'light', ...PHONE },
  { name: 'a phone, dark', theme: 'dark', ...PHONE },
  { name: 'a desktop, light', theme: 'light', ...DESKTOP },
  { name: 'a desktop, dark', theme: 'dark', ...DESKTOP },
];

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** A visitor of the page, and the errors that it reported. */
export class Visit {
  private constructor(
    readonly page: Page,
    readonly errors: string[],
    private readonly isTouch: boolean,
  ) {}

  static async begin(browser: Browser, url: string, appearance: Appearance): Promise<Visit> {
    const { theme, width, height, isTouch } = appearance;
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: isTouch,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    page.setDefaultTimeout(WAIT_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    const visit = new Visit(page, errors, isTouch);
    await page.goto(url);
    await visit.box.waitFor();
    await visit.messages.first().waitFor();
    return visit;
  }

  /** The message box, while no command is being filled in. */
  get box(): Locator {
    return this.page.locator('.composer textarea');
  }

  get messages(): Locator {
    return this.page.locator('.messages > .message');
  }

  /** The message with this id, wherever it stands. */
  message(id: string): Locator {
    return this.page.locator(`[data-message="${id}"]`);
  }

  /** Does something that is answered with a message, and waits until that is complete. */
  async awaitMessage(doing: () => Promise<unknown>): Promise<Locator> {
    const newestId = () => this.messages.last().getAttribute('data-message');
    const before = await newestId();
    await doing();
    await expect.poll(newestId, { timeout: WAIT_MS }).not.toBe(before);
    const message = this.message((await newestId()) ?? '');
    await message.locator('.markdown').first().waitFor();
    return message;
  }

  async become(name: string): Promise<void> {
    const toggle = this.page.locator('.navigation-toggle');
    if (await toggle.isVisible()) await toggle.click();
    await this.page.locator('.person', { hasText: name }).click();
    await this.page.locator('.person.present', { hasText: name }).waitFor({ state: 'attached' });
  }

  /** Loads a document, as somebody who may; resolves to the report. */
  async load(
    file: string | { readonly name: string; readonly mimeType: string; readonly text: string },
  ): Promise<Locator> {
    const { page } = this;
    await page.getByRole('button', { name: /Load a document/ }).click();
    const given = typeof file === 'string' ? file : { ...file, buffer: Buffer.from(file.text) };
    await page.locator('.option input[type=file]').setInputFiles(given);
    return this.awaitMessage(() => page.getByRole('button', { name: 'Send' }).click());
  }

  /** Drops a file onto the channel, as from a file manager. */
  async drop(file: { name: string; type: string; text: string }): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      `(({ name, type, text }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name, { type }));
        return transfer;
      })(${JSON.stringify(file)})`,
    );
    const channel = this.page.locator('.channel');
    await channel.dispatchEvent('dragover', { dataTransfer });
    await this.page.locator('.dropping').waitFor();
    await channel.dispatchEvent('drop', { dataTransfer });
  }

  /** Opens a message’s menu: by right click, with its button, or (`isByKey`) with that button and Enter. */
  async openMenu(message: Locator, isByKey = false): Promise<Locator> {
    const more = message.locator('.more');
    if (isByKey) await more.press('Enter');
    else if (this.isTouch) await this.pressLong(message.locator('.markdown').first());
    else await message.locator('header').click({ button: 'right' });
    return this.page.locator('.menu');
  }

  /** Rests a finger on an element until a menu opens. */
  private async pressLong(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    const devices = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      devices.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 }]);
    await this.page.locator('.menu').waitFor();
    await touch('touchEnd', []);
    await devices.detach();
  }

  /** What a screen reader was told lately. */
  announced(): Promise<string> {
    return this.page.evaluate("document.querySelector('[aria-live]').textContent");
  }

  /** Violations of WCAG 2 A and AA that axe-core finds, one a line. */
  async findBarriers(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(`(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary));
    })()`);
  }

  async end(): Promise<void> {
    await this.page.close();
  }
}
