import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../../src/playground/chromium.js';
import {
  type RunningPlayground,
  startPlayground,
} from '../../../src/playground/site/start-playground.js';
import { operatorTexts } from '../../../src/voice/operator-texts.js';
import { APPEARANCES, Visit } from './visit.js';

const hasChromium = (await findChromium()) !== undefined;
if (!hasChromium) {
  process.stdout.write(
    'Chromium is not installed: THE PLAYGROUND’S PAGE IS NOT TESTED (apt-get install chromium).\n',
  );
}

const { buttons, commands } = operatorTexts();
const DOCUMENTS = 'test/fixtures/documents';
const WAIT_MS = 120_000;

describe.skipIf(!hasChromium)('the playground’s page', () => {
  let browser: Browser;
  let playground: RunningPlayground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launchChromium(), startPlayground()]);
  }, WAIT_MS);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });

  describe.each(APPEARANCES)('on $name', (appearance) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await Visit.begin(browser, playground.url, appearance);
    }, WAIT_MS);
    afterAll(async () => {
      await visit?.end();
    });

    /** Asks here; resolves to the answer, which has what is expected. */
    const ask = async (question: string, expected: string) => {
      const { page } = visit;
      await visit.box.fill('/ask ');
      await page.locator('.option input').first().fill(question);
      const answer = await visit.awaitMessage(() => page.keyboard.press('Enter'));
      expect(await answer.textContent()).toContain(expected);
      return answer;
    };

    const undo = async (report: Locator) => {
      const before = await report.textContent();
      await report.getByRole('button', { name: buttons.undo }).click();
      await expect.poll(() => report.textContent()).not.toBe(before);
    };

    it('shows what was asked before, and has no barrier', async () => {
      expect(await visit.messages.first().textContent()).toContain(playground.first.question);
      expect(await visit.findBarriers()).toEqual([]);
    });

    it('takes a question by keyboard, with a suggestion', async () => {
      const { page } = visit;
      await visit.box.focus();
      await page.keyboard.type('/as');
      await page.locator('.suggestions li').first().waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.type('credible information');
      await page.locator('.suggestions li:first-child', { hasText: 'credible' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const answer = await visit.awaitMessage(() => page.keyboard.press('Enter'));
      expect(await answer.textContent()).toContain('learned of the plan from credible information');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    });

    it('reads on, turns pages, and keeps what is private to the one who asked', async () => {
      const read = visit.messages.last().getByRole('button', { name: buttons.readOn });
      const reader = await visit.awaitMessage(() => read.click());
      expect(await reader.locator('footer').textContent()).toContain('Only you can see this');
      const first = await reader.textContent();
      const next = reader.getByRole('button', { name: buttons.next });
      if ((await next.count()) > 0) {
        await next.click();
        await expect.poll(() => reader.textContent()).not.toBe(first);
      }
      await reader.getByRole('button', { name: buttons.contents }).click();
      await reader.locator('.select-opener').press('Enter');
      const section = reader.locator('.select li', { hasText: 'Global Concerns' });
      // Pressed where it is seen: nothing lies over it or cuts it off.
      await section.click();
      await reader.locator('h5', { hasText: 'Global Concerns' }).waitFor();
      const id = await reader.getAttribute('data-message');
      await visit.become('Mo');
      await visit.messages.first().waitFor();
      expect(await visit.page.locator(`[data-message="${id}"]`).count()).toBe(0);
    });

    it('announces that a reply is coming, and the reply', async () => {
      const { page } = visit;
      const answer = await ask('How did Iran learn of the plan?', 'credible information');
      playground.discord.misbehave({ on: 'PATCH /webhooks/', answer: { stallMs: 2_000 } });
      await answer.getByRole('button', { name: buttons.readOn }).click();
      await page.locator('.thinking').waitFor();
      expect(await visit.announced()).toContain('is thinking…');
      await page.locator('.thinking').waitFor({ state: 'detached' });
      await expect.poll(() => visit.announced()).toContain('Preemptive Intelligence Sharing');
    });

    it.each(['ferry.pdf', 'ferry.html'])('loads %s as a moderator, and undoes it', async (name) => {
      const { page } = visit;
      const report = await visit.load(
        name.endsWith('.pdf')
          ? `${DOCUMENTS}/${name}`
          : { name, mimeType: 'text/html', text: FERRY },
      );
      expect(await report.textContent()).toContain('ferry of the Grey Bay');
      await page.getByRole('button', { name: 'Ask a question' }).click();
      await page.locator('.option input').first().fill('What does a ticket cost?');
      const answer = await visit.awaitMessage(() => page.keyboard.press('Enter'));
      expect(await answer.textContent()).toMatch(/six crowns/);
      await undo(report);
      expect(await visit.findBarriers()).toEqual([]);
    });

    it('loads a file that is dropped, whoever one is', async () => {
      await visit.become('Ben');
      await visit.drop({ name: 'ferry.html', type: 'text/html', text: FERRY });
      await visit.page.locator('span.option-file', { hasText: 'ferry.html' }).waitFor();
      expect(await visit.page.locator('.person.present').textContent()).toContain('Mo');
      const report = await visit.awaitMessage(() =>
        visit.page.getByRole('button', { name: 'Send' }).click(),
      );
      expect(await report.textContent()).toContain('ferry of the Grey Bay');
      await undo(report);
    });

    it('goes to a section by number and by words', async () => {
      const { page } = visit;
      const report = await visit.load({ name: 'tides.md', mimeType: 'text/markdown', text: TIDES });
      const reader = await visit.awaitMessage(async () => {
        await visit.box.focus();
        await page.keyboard.type('/article');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      });
      const go = reader.getByRole('button', { name: buttons.goToSection });
      const dialog = page.getByRole('dialog');
      await go.press('Enter');
      await dialog.waitFor();
      expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
      expect(await visit.findBarriers()).toEqual([]);
      await page.keyboard.press('Enter');
      await dialog.getByText('This is a required field').waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe(buttons.goToSection);

      await go.press('Enter');
      await dialog.waitFor();
      await page.keyboard.type('the moon in week 7');
      await page.keyboard.press('Enter');
      await reader.getByText('No section is called').waitFor();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe(buttons.goToSection);

      for (const typed of ['7', 'week 7']) {
        await go.click();
        await dialog.locator('input').fill(typed);
        await dialog.getByRole('button', { name: 'Submit' }).click();
        await reader.getByText('The tide of week 7 came late.').waitFor();
        await dialog.waitFor({ state: 'detached' });
        await reader.getByRole('button', { name: buttons.contents }).click();
        await go.waitFor();
      }
      await undo(report);
    });

    it('offers to ask what was written without a command', async () => {
      const { page } = visit;
      await visit.box.fill('How did Iran learn of the plan?');
      await visit.awaitMessage(() => page.keyboard.press('Enter'));
      const offer = page.getByRole('button', { name: /Ask it with/ });
      await offer.waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await offer.click();
      const answer = await visit.awaitMessage(() => page.keyboard.press('Enter'));
      expect(await answer.textContent()).toContain('credible information');
      expect(await page.locator('.notice').count()).toBe(0);
    });

    it('checks a quotation by a message’s menu', async () => {
      const { page } = visit;
      const quotation = 'Is it “The warning did prevent the attack”?';
      await visit.box.fill(quotation);
      const written = await visit.awaitMessage(() => page.keyboard.press('Enter'));
      expect(await written.textContent()).toContain(quotation);
      const menu = await visit.openMenu(written, true);
      expect(await visit.findBarriers()).toEqual([]);
      const item = menu.getByRole('menuitem', { name: commands.checkThisQuote });
      const check = await visit.awaitMessage(() => item.press('Enter'));
      expect(await check.textContent()).toContain('The warning did not prevent the attack.');
    });

    it('shows the article, why a passage won, and what was sent', async () => {
      const { page } = visit;
      const answer = page.locator('.message.of-bot', { hasText: 'credible information' }).first();
      const choose = async (label: string) => {
        const menu = await visit.openMenu(answer);
        await menu.getByRole('menuitem', { name: label }).click();
      };
      await choose('Show the passage');
      await page.locator('.quoted mark', { hasText: 'credible information' }).waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
      await choose('Why this passage');
      await page.locator('.figures table').first().waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
      await choose('Inspect the payload');
      await page.locator('.payload-pane pre', { hasText: '"components"' }).waitFor();
      expect(await visit.findBarriers()).toEqual([]);
      await page.getByRole('button', { name: 'Close' }).click();
    });

    it('edits the article, and the next answer has what was changed', async () => {
      const { page } = visit;
      const pane = page.locator('.pane');
      await page.getByRole('button', { name: 'Article', exact: true }).click();
      if (!(await pane.isVisible())) {
        await page.getByRole('button', { name: 'Article', exact: true }).click();
      }
      await pane.getByRole('button', { name: 'Edit' }).click();
      const editor = pane.locator('.editor');
      const text = await editor.inputValue();
      await editor.fill(text.replace('from credible information', 'from a talkative cook'));
      expect(await visit.findBarriers()).toEqual([]);
      const report = await visit.awaitMessage(() =>
        pane.getByRole('button', { name: 'Reload with this text' }).click(),
      );
      await expect.poll(() => report.textContent()).toContain('talkative cook');
      if (await pane.isVisible()) await pane.getByRole('button', { name: 'Close' }).click();
      await ask('How did Iran learn of the plan?', 'from a talkative cook');
      await undo(report);
      await ask('How did Iran learn of the plan?', 'from credible information');
    });

    it('presses buttons of before, after the bot was restarted', async () => {
      const { page } = visit;
      const answer = await ask('How did Iran learn of the plan?', 'credible information');
      await page.getByRole('button', { name: 'Trouble' }).click();
      await page.getByRole('menuitem', { name: 'Restart the bot' }).click();
      await page.locator('.status', { hasText: 'done' }).waitFor();
      const reader = await visit.awaitMessage(() =>
        answer.getByRole('button', { name: buttons.readOn }).click(),
      );
      expect(await reader.textContent()).toContain('Only you can see this');
    });

    it('had no error', () => {
      expect(visit.errors).toEqual([]);
    });
  });
});

/** Twelve sections, of which the seventh is not “Week 7”. */
const TIDES = `# Tides\n\nA year by the sea.\n${Array.from(
  { length: 12 },
  (_, index) => `\n## Week ${index + 1}\n\nThe tide of week ${index + 1} came late.\n`,
).join('')}`;

const FERRY = `<!doctype html><title>The ferry of the Grey Bay</title><main><h1>The ferry of the Grey Bay</h1>
<p>The ferry crosses the Grey Bay every hour from spring until the first ice, and has done so for ninety years.</p>
<h2>Tickets</h2><p>A ticket for the ferry costs six crowns, and children who travel with their parents pay three.</p></main>`;
