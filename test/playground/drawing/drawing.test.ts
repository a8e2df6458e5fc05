import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../../src/playground/chromium.js';
import type { ComponentView, MessageView } from '../../../src/playground/drawing/message-view.js';
import { openDrawing } from '../../../src/playground/gallery/browser.js';
import { viewMarkdown } from '../../../src/playground/view/view-markdown.js';

const hasChromium = (await findChromium()) !== undefined;
if (!hasChromium) process.stdout.write('Chromium is not installed: the drawing is not tested.\n');

const markdown = (source: string) => viewMarkdown(source, (_kind, id) => id);

function message(components: readonly ComponentView[]): MessageView {
  return {
    id: '1',
    author: { name: 'Pullquote', isBot: true },
    createdAtMs: 0,
    isEdited: false,
    isPrivate: true,
    isThinking: false,
    occasion: { type: 'command', person: 'Ada', command: '/ask' },
    content: [],
    components,
    attachments: [],
  };
}

describe.skipIf(!hasChromium)('the drawing, in a browser', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openDrawing(browser, { theme: 'dark', width: 430 });
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(() => browser.close());

  /** The page’s `did` records what was pressed and chosen. */
  const draw = (view: MessageView) =>
    page.evaluate(`(async (view) => {
      const { drawMessage } = await import('/draw-message.js');
      window.did = [];
      const drawing = {
        locale: 'en',
        press: (id) => did.push(id),
        choose: (id, values) => did.push([id, ...values]),
        dismiss: () => did.push('dismissed'),
      };
      document.querySelector('main').replaceChildren(drawMessage(view, drawing));
    })(${JSON.stringify(view)})`);

  it('never takes what somebody wrote for markup, nor leads anywhere but to the web', async () => {
    const hostile = '<img src=x onerror=alert(1)> [press](javascript:alert(1)) <b>b</b>';
    await draw(message([{ type: 'text', content: markdown(hostile) }]));
    expect(await page.locator('main img, main b, main a').count()).toBe(0);
    expect(await page.locator('.markdown').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  it('shows a tile for a picture on the web, and never fetches it', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const picture = (description: string) => ({
      url: 'https://pictures.example.org/tower.jpg',
      isElsewhere: true,
      description,
      isSpoiler: false,
    });
    await draw(message([{ type: 'gallery', items: [picture('The tower'), picture('')] }]));
    const tiles = page.getByRole('img');
    expect(await tiles.first().getAttribute('aria-label')).toBe('The tower');
    expect(await tiles.last().getAttribute('aria-label')).toBe('Picture from pictures.example.org');
    expect(await page.locator('.gallery').textContent()).toContain('pictures.example.org');
    expect(fetched.filter((url) => url.includes('pictures'))).toEqual([]);
  });

  it('says who used what, and who sees it', async () => {
    await draw(message([]));
    const words = await page.locator('article').textContent();
    expect(words).toContain('Ada used /ask');
    expect(words).toContain('Only you can see this');
  });

  it('tells of a button that is pressed, unless it is disabled', async () => {
    const button = {
      type: 'button',
      style: 'danger',
      emoji: '',
      url: undefined,
      isDisabled: false,
    } as const;
    await draw(
      message([
        {
          type: 'row',
          components: [
            { ...button, label: 'Undo', customId: 'undo' },
            { ...button, label: 'Off', customId: 'off', isDisabled: true },
          ],
        },
      ]),
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await page.evaluate('did')).toEqual(['undo']);
  });

  it('opens a menu and chooses from it by keyboard alone', async () => {
    const options = ['One', 'Two', 'Three'].map((label) => ({
      label,
      value: label.toLowerCase(),
      description: '',
      isDefault: false,
    }));
    await draw(
      message([
        {
          type: 'select',
          customId: 'sections',
          placeholder: 'Read a section',
          options,
          minValues: 1,
          maxValues: 1,
          isDisabled: false,
        },
      ]),
    );
    await page.getByRole('button', { name: 'Read a section' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('did')).toEqual([['sections', 'two']]);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('hides a spoiler until it is pressed', async () => {
    await draw(message([{ type: 'text', content: markdown('||secret||') }]));
    await page.locator('.spoiler').press('Enter');
    expect(await page.locator('.spoiler.revealed').textContent()).toBe('secret');
  });

  it('raises no error', () => {
    expect(errors).toEqual([]);
  });
});
