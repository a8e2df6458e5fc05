import { readFile, writeFile } from 'node:fs/promises';
import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/fake-discord.js';
import type { FakeMember } from '../../src/playground/people/fake-member.js';
import { lighthouse, shareBot, withBot } from './with-bot.js';

/** Forty sections, each with its own text. */
const almanac = `# Almanac\n\nA year by the sea.\n\n${Array.from(
  { length: 40 },
  (_, index) => `## Week ${index + 1}\n\nThe tide of week ${index + 1} came late.\n`,
).join('\n')}`;

const bot = shareBot();

describe('/article', { timeout: 20_000 }, () => {
  it('shows what the article is and what it consists of, privately', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const overview = await ada.slash('article');
    expect(overview.text.split('\n')).toEqual([
      '### The Lighthouse',
      'English · 1 minute to read',
      expect.stringMatching(/^-# Loaded <t:\d{10}:f>$/),
      '- Light',
      '- Keepers',
      '  - Ada Holm',
    ]);
    expect(overview.buttons).toMatchObject([
      { label: 'Summarise' },
      { label: 'Open', url: 'https://example.org/lighthouse' },
    ]);
    expect(overview.ephemeral).toBe(true);
    expect(ben.sees()).toEqual([]);
  });

  it('sums the article up in its own sentences, and shares that on request', async () => {
    const german = `# Der Turm\n\n${'Der Turm steht am Meer. Sein Licht leuchtet jede Nacht über das Meer.\n\n'.repeat(2)}`;
    for (const text of [lighthouse, german]) {
      const { discord } = await withBot(text);
      const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
      const summary = await ada.press(await ada.slash('article'), 'Summarise');
      expect(summary.ephemeral).toBe(true);
      const [, said = ''] = /\n\*\*.*\*\*.*\n(?:-# .*\n)?(.*)\n/.exec(summary.text) ?? [];
      expect(text).toContain(said.replaceAll('*', ''));
      expect(said.length).toBeGreaterThan(10);
      await ada.press(summary, 'Share');
      expect(ben.sees().at(-1)?.text).toContain(said);
    }
  });

  it('works in direct messages and for who installed the bot, in their language', async () => {
    const { discord } = await withBot(lighthouse.replace('---\n', '---\ndate: 2024-04-02\n'));
    for (const place of [{ directMessage: true }, { userInstall: true }]) {
      const ada = discord.member({ name: 'Ada', locale: Locale.German, ...place });
      expect((await ada.slash('article')).text).toContain('2. April 2024');
    }
  });

  it('says who loaded a server’s own article, without a ping', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: '<@1> @everyone', moderator: true });
    await mo.slash('reload', { file: asFile(lighthouse) });
    const overview = await discord.member({ name: 'Ada' }).slash('article');
    expect(overview.text).toContain(' by \\<\\@1> \\@everyone');
    expect(overview.pings).toEqual([]);
  });

  it('reads each of forty sections', async () => {
    const { discord } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const overview = await ada.slash('article');
    expect(overview.text).toMatch(/- Week 1\n.*… and \d+ more sections/s);
    const [firstWeeks, lastWeeks] = overview.selects[0]?.options.map(({ label }) => label) ?? [];
    const first = await choose(ada, overview, firstWeeks as string);
    expect(first.id).toBe(overview.id);
    await read(ada, first, 'Week 22', 'The tide of week 22 came late.');
    const back = await ada.press(ada.look(first), 'Contents');
    expect(labels(back)).toEqual(labels(overview));
    const last = await choose(ada, back, lastWeeks as string);
    await read(ada, last, 'Week 40', 'The tide of week 40 came late.');
  });

  it('goes on from page to page of a section', async () => {
    const nights = Array.from(
      { length: 20 },
      (_, n) => `Night ${n} was ${'calm and '.repeat(40)}dark.`,
    );
    const { discord, restart } = await withBot(
      `${lighthouse}\n\n## Nights\n\n${nights.join('\n\n')}\n`,
    );
    const ada = discord.member({ name: 'Ada' });
    let page = await ada.slash('article', { section: 'nights' });
    expect(page.ephemeral).toBe(true);
    expect(page.text).toMatch(/^### \[Nights\].*\n-# \d+ of \d+ .*\nNight 0 was/);
    const shown: string[] = [];
    for (let presses = 0; ; presses++) {
      shown.push(...(page.text.match(/Night \d+/g) ?? []));
      if (presses === 3) await restart();
      if (page.buttons.find(({ label }) => label === 'Next')?.disabled) break;
      page = await ada.press(page, 'Next');
    }
    expect(shown).toEqual(nights.map((_, n) => `Night ${n}`));
    const back = await ada.press(page, 'Previous');
    expect(back.id).toBe(page.id);
    expect(back.text).not.toContain('Night 19 ');
  });

  it('leads from a section back to the menu of all', async () => {
    const { discord, restart } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const page = await ada.slash('article', { section: 'light' });
    await restart();
    const overview = await ada.press(page, 'Contents');
    expect(overview.id).toBe(page.id);
    expect(overview.text).toMatch(/^### The Lighthouse\n/);
    await read(ada, overview, 'Ada Holm', 'Ada Holm kept the light');
  });

  it('begins with the section, and leads back to the one before', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const page = await ada.slash('article', { section: 'light' });
    expect(page.text).toMatch(/^### \[Light\].*\n-# 2 of 3 .*\nThe lamp burns colza oil\./);
    expect(page.text).toContain('\n\nA spare lamp stands');
    expect(page.text).not.toContain('Ada Holm');
    const back = await ada.press(page, 'Previous');
    expect(back.text).toMatch(/\n-# 1 of 3\nThe lighthouse stands on Gull Island\.[^\n]*$/);
  });

  it('shows every word of a long passage, page by page', async () => {
    const sentences = Array.from({ length: 60 }, (_, n) => `Keeper ${n} lit the lamp every night.`);
    const { discord } = await withBot(`# Keepers\n\n${sentences.join(' ')}\n\nThe end.\n`);
    const ada = discord.member({ name: 'Ada' });
    let page = await ada.slash('article', { section: 'beginning' });
    const shown: string[] = [];
    for (let turns = 0; turns < 9; turns++) {
      shown.push(page.text.split('\n').slice(2).join('\n'));
      if (page.buttons.find(({ label }) => label === 'Next')?.disabled) break;
      page = await ada.press(page, 'Next');
    }
    expect(shown.length).toBeGreaterThan(2);
    const written = (text: string) => text.replace(/[\\\s]/g, '');
    expect(written(shown.join(''))).toBe(written(`${sentences.join('')}The end.`));
    const answer = await ada.slash('ask', { question: 'What did keeper 59 light?' });
    expect((await ada.press(answer, 'Read on')).text).toMatch(/\*\*Keeper 59 lit/);
  });

  it('suggests sections while somebody types, and opens the chosen one', async () => {
    const { discord } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const all = await ada.autocomplete('article', { section: '' });
    expect(all.map(({ name }) => name)).toEqual([
      'Beginning',
      ...Array.from({ length: 24 }, (_, index) => `Week ${index + 1}`),
    ]);
    const some = await ada.autocomplete('article', { section: 'week 3' });
    expect(some.map(({ name }) => name)).toEqual([
      'Week 3',
      ...Array.from({ length: 10 }, (_, index) => `Week ${index + 30}`),
    ]);
    const misspelt = await ada.autocomplete('article', { section: 'wekk 39' });
    expect(misspelt.map(({ name }) => name)).toEqual(['Week 39']);
    const chosen = some.at(-1)?.value as string;
    expect((await ada.slash('article', { section: chosen })).text).toContain('week 39 came late');
  });

  it('says that there is no such section, and which there are', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    expect(await ada.autocomplete('article', { section: 'zebra' })).toEqual([]);
    const reply = await ada.slash('article', { section: '**zebra**' });
    expect(reply.text).toMatch(/^\*\*No section is called “\\\*\\\*zebra\\\*\\\*”\.\*\* /);
    expect(labels(reply)).toEqual(['Beginning', 'Light', 'Keepers', 'Ada Holm']);
  });

  it('works after a restart, and tells when the article has changed since', async () => {
    const { discord, path, restart } = await withBot(almanac);
    const [ada, mo] = [
      discord.member({ name: 'Ada' }),
      discord.member({ name: 'Mo', moderator: true }),
    ];
    const overview = await ada.slash('article');
    await restart();
    const [group] = overview.selects[0]?.options ?? [];
    const weeks = await choose(ada, overview, group?.label as string);
    await restart();
    await writeFile(path, lighthouse);
    await mo.slash('reload');
    const fresh = await choose(ada, weeks, 'Week 2');
    expect(fresh.id).toBe(weeks.id);
    expect(fresh.text).toMatch(/^\*\*The article has changed since\.\*\* .*\n### The Lighthouse\n/);
    await read(ada, fresh, 'Light', 'The lamp burns colza oil.');
  });

  it('shows each server its own article, and no other', async () => {
    const { discord, restart } = await withBot();
    const [north, south] = [discord.addServer(), discord.addServer()];
    const moderators = [north, south].map((server) =>
      discord.member({ name: 'Mo', moderator: true, server }),
    ) as [FakeMember, FakeMember];
    await moderators[0].slash('reload', { file: asFile(almanac) });
    const overview = await moderators[0].slash('article');
    for (const round of ['before', 'after']) {
      expect((await moderators[0].slash('article')).text, round).toContain('### Almanac');
      expect((await moderators[1].slash('article')).text, round).toContain('### The Lighthouse');
      const suggested = await moderators[1].autocomplete('article', { section: 'w' });
      expect(suggested, round).toEqual([]);
      await restart();
    }
    const [group] = overview.selects[0]?.options ?? [];
    const weeks = await choose(moderators[0], overview, group?.label as string);
    await read(moderators[0], weeks, 'Week 5', 'The tide of week 5 came late.');
    const visitor = discord.member({ name: 'Di', directMessage: true });
    expect((await visitor.slash('article')).text).toContain('### The Lighthouse');
  });

  it('opens every section of a page with deep headings', async () => {
    const wiki = await readFile(new URL('../fixtures/wiki-lighthouse.md', import.meta.url), 'utf8');
    const { discord } = await withBot(wiki);
    const ada = discord.member({ name: 'Ada' });
    const overview = await ada.slash('article');
    expect(overview.text).toContain('By Fog Signal Society · November 4, 2023 · English');
    expect(overview.text).toContain('- History\n  - Planning\n    - The wrecks of 1866\n');
    for (const label of labels(overview)) {
      const page = await choose(ada, overview, label);
      expect(page.text).toMatch(/\n-# \d+ of \d+/);
      await ada.press(ada.look(overview), 'Contents');
    }
  });
});

function asFile(text: string) {
  return { name: 'article.md', bytes: Buffer.from(text), contentType: 'text/markdown' };
}

function labels({ selects }: SeenMessage): string[] {
  return (selects[0]?.options ?? [])
    .map(({ label }) => label)
    .filter((label) => !label.endsWith('…'));
}

function choose(member: FakeMember, message: SeenMessage, label: string): Promise<SeenMessage> {
  const [select] = member.look(message).selects;
  const value = select?.options.find((option) => option.label === label)?.value;
  return member.choose(message, select?.customId as string, [value as string]);
}

async function read(member: FakeMember, message: SeenMessage, label: string, text: string) {
  const page = await choose(member, message, label);
  expect(page.ephemeral).toBe(true);
  expect(page.text).toContain(`\n${text}`);
}
