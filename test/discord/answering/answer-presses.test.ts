import { writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { SeenMessage } from '../../../src/playground/fake-discord.js';
import { lighthouse, type World, withBot } from '../../commands/with-bot.js';

/** Passages about oil in every section, each a little less like the question than the last. */
const barrels = Array.from(
  { length: 14 },
  (_, number) =>
    `## Cellar ${number}\n\nCellar number ${number} holds ${number * 3} barrels of oil.`,
).join('\n\n');
const question = 'How many barrels of oil are there?';

describe('more passages', () => {
  it('come privately, on and on, each once, to the last one', async () => {
    const { discord } = await withBot(`# Cellars\n\n${barrels}\n`);
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const first = await ada.slash('ask', { question });
    const pages = [first];
    for (let page = first; labels(page).includes('More'); pages.push(page)) {
      page = await ben.press(page, 'More');
      expect(page.ephemeral).toBe(true);
      expect(page.text).toContain(`-# ${question}`);
    }
    const shown = pages.flatMap(({ text }) => text.match(/Cellar number \d+/g) ?? []);
    expect(pages.length).toBeGreaterThan(4);
    expect(shown).toHaveLength(14);
    expect(new Set(shown).size).toBe(14);
    expect(ada.sees()).toEqual([first]);
  });

  it('have no button where there are none', async () => {
    const { discord } = await withBot('# Light\n\nThe lamp burns oil.\n');
    const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'the lamp' });
    expect(labels(reply)).not.toContain('More');
  });
});

describe('reading around', () => {
  it('shows the passage between its neighbours, and turns the page in place', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await ada.slash('ask', { question: 'What does the lamp burn?' });
    const reader = await ben.press(reply, 'Read on');
    expect(reader.ephemeral).toBe(true);
    expect(reader.text.split('\n')).toEqual([
      expect.stringMatching(/^### \[Light\]/),
      '-# 2 of 3 · The Lighthouse',
      expect.stringMatching(/^\*\*The lamp burns colza oil\.\*\* A clockwork /),
      '',
      'A spare lamp stands ready in the cellar.',
    ]);
    const later = await ben.press(reader, 'Next');
    expect(later).toMatchObject({ id: reader.id, ephemeral: true, edited: true });
    expect(later.text).toMatch(/^### \[Ada Holm\].*\n-# 3 of 3 · Keepers\nAda Holm kept/);
    expect(button(later, 'Next')?.disabled).toBe(true);
    const middle = await ben.press(later, 'Previous');
    expect(middle.text).toMatch(/^### \[Light\].*\n-# 2 of 3 /);
    const back = await ben.press(middle, 'Previous');
    expect(back.text).toMatch(/\n-# 1 of 3\n/);
    expect(button(back, 'Previous')?.disabled).toBe(true);
    expect(ada.sees()).toEqual([reply]);
  });

  it('leaves a public answer as it is, whatever button is forged on it', async () => {
    const { discord } = await withBot();
    const [ada, eve] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Eve' })];
    const reply = await ada.slash('ask', { question: 'What does the lamp burn?' });
    const reader = await eve.press(reply, 'Read on');
    const next = button(reader, 'Next')?.customId as string;
    const forged = await eve.forgePress(reply, next);
    expect(forged).toMatchObject({ ephemeral: true, edited: false });
    expect(forged.text).toContain('Ada Holm kept');
    expect(ada.sees()).toEqual([reply]);
  });

  it('is there for each quoted passage', async () => {
    const { discord } = await withBot(`# Cellars\n\n${barrels}\n`);
    const ada = discord.member({ name: 'Ada' });
    const reply = await ada.slash('ask', { question });
    const quoted = reply.text.match(/Cellar number \d+/g) ?? [];
    const readers = reply.buttons.filter(({ customId }) => customId?.includes(':sentence:'));
    expect(readers).toHaveLength(quoted.length);
    const read: string[] = [];
    for (const { customId } of readers) {
      const { text } = await ada.press(reply, customId as string);
      read.push(/\*\*(Cellar number \d+) /.exec(text)?.[1] as string);
    }
    expect(read.sort()).toEqual([...quoted].sort());
  });
});

describe('sharing a private answer', () => {
  it('posts it for all to see, naming who shared it, who can delete it', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: '*Ada*' }), discord.member({ name: 'Ben' })];
    const asked = await ada.slash('ask', { question: 'Who kept the light?', private: true });
    const shared = await ada.press(asked, 'Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toBe(`-# Shared by \\*Ada\\*\n${asked.text}`);
    expect(shared.pings).toEqual([]);
    expect(ben.sees().map(({ id }) => id)).toEqual([shared.id]);
    await expect.poll(() => button(ada.look(asked), 'Shared')?.disabled).toBe(true);
    expect(labels(ada.look(asked))).not.toContain('Share');

    const refused = await ben.press(shared, 'Delete');
    expect(refused).toMatchObject({ ephemeral: true, deleted: false });
    expect(refused.text).toContain('Only the person who asked');
    expect((await ada.press(shared, 'Delete')).deleted).toBe(true);
    expect(ben.sees().map(({ id }) => id)).toEqual([refused.id]);
  });

  it('posts it once, however often it is pressed before the button is gone', async () => {
    const { discord, restart } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const asked = await ada.slash('ask', { question: 'Who kept the light?', private: true });
    await restart();
    await Promise.all(Array.from({ length: 5 }, () => ada.press(asked, 'Share')));
    expect(button(ada.look(asked), 'Shared')?.disabled).toBe(true);
    expect(ben.sees()).toHaveLength(1);
  });

  it('can be tried again when Discord refused it', async () => {
    const { discord } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const asked = await ada.slash('ask', { question: 'Who kept the light?', private: true });
    // discord.js tries four times.
    discord.misbehave({ on: 'POST /webhooks', times: 4, answer: { status: 500 } });
    expect((await ada.press(asked, 'Share')).text).toContain('as incident ');
    expect((await ada.press(asked, 'Share')).text).toContain('-# Shared by Ada');
  });

  it('never says that it was shared when Discord refused it, however often it was pressed', async () => {
    const { discord } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const asked = await ada.slash('ask', { question: 'Who kept the light?', private: true });
    discord.misbehave({ on: 'POST /webhooks', times: 4, answer: { status: 500 } });
    const replies = await Promise.all([ada.press(asked, 'Share'), ada.press(asked, 'Share')]);
    for (const { text } of replies) expect(text).toContain('as incident ');
    expect(labels(ada.look(asked))).toContain('Share');
    expect((await ada.press(asked, 'Share')).text).toContain('-# Shared by Ada');
  });

  it('works in direct messages, and where the bot is no member', async () => {
    const { discord } = await withBot();
    const elsewhere = discord.addServer({ hasBot: false });
    for (const place of [
      { directMessage: true },
      { userInstall: true },
      { userInstall: true, server: elsewhere },
    ]) {
      const ada = discord.member({ name: 'Ada', ...place });
      const asked = await ada.slash('ask', { question: 'Who kept the light?', private: true });
      const shared = await ada.press(asked, 'Share');
      expect(shared).toMatchObject({ ephemeral: false });
      expect(shared.text).toContain('-# Shared by Ada');
    }
  });

  it('passes on buttons that work for others', async () => {
    const { discord } = await withBot(`# Cellars\n\n${barrels}\n`);
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const asked = await ada.slash('ask', { question, private: true });
    const shared = await ada.press(asked, 'Share');
    expect((await ben.press(shared, 'More')).text).toContain(`-# ${question}`);
    expect((await ben.press(shared, 'Read on')).text).toMatch(/\n-# \d+ of \d+/);
  });
});

describe('deleting a public answer', () => {
  it('is for who asked, and for moderators', async () => {
    const { discord } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const ben = discord.member({ name: 'Ben' });
    const mo = discord.member({ name: 'Mo', moderator: true });
    const ask = () => ada.slash('ask', { question: 'Who kept the light?' });
    const first = await ask();
    expect((await ben.press(first, 'Delete')).text).toContain('Only the person who asked');
    expect(ada.look(first).deleted).toBe(false);
    // However often somebody else presses, one line says why not.
    await ben.press(first, 'Delete');
    await ben.press(first, 'Delete');
    await vi.waitFor(() => expect(ben.sees().filter(({ ephemeral }) => ephemeral)).toHaveLength(1));
    expect((await ada.press(first, 'Delete')).deleted).toBe(true);
    expect((await mo.press(await ask(), 'Delete')).deleted).toBe(true);
  });
});

describe('buttons', () => {
  it('work after a restart, for anyone', async () => {
    const world = await withBot(`# Cellars\n\n${barrels}\n`);
    const { discord } = world;
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await ada.slash('ask', { question });
    const asked = await ada.slash('ask', { question, private: true });
    const reader = await ben.press(reply, 'Read on');
    await world.restart();
    expect((await ben.press(reply, 'More')).text).toContain(`-# ${question}`);
    expect((await ben.press(reader, 'Next')).id).toBe(reader.id);
    expect((await ada.press(asked, 'Share')).text).toContain('-# Shared by Ada');
    expect((await ada.press(reply, 'Delete')).deleted).toBe(true);
  });

  it('answer afresh, privately, when the article has changed', async () => {
    const world = await withBot();
    const { discord } = world;
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const what = 'What does the lamp burn?';
    const reply = await ada.slash('ask', { question: what });
    const asked = await ada.slash('ask', { question: what, private: true });
    const reader = await ben.press(reply, 'Read on');
    await replaceArticle(world, lighthouse.replace('colza oil', 'paraffin'));
    for (const [member, message, label] of [
      [ben, reply, 'More'],
      [ben, reply, 'Read on'],
      [ada, asked, 'Share'],
    ] as const) {
      const fresh = await member.press(message, label);
      expect(fresh.ephemeral).toBe(true);
      expect(fresh.text).toMatch(/^\*\*The article has changed since\.\*\*/);
      expect(fresh.text).toContain(`-# ${what}`);
      expect(fresh.text).toContain('**The lamp burns paraffin.**');
      expect(labels(fresh)).toContain('Share');
      if (message === asked) {
        const shared = await ada.press(fresh, 'Share');
        expect(shared.text).not.toContain('has changed');
      }
    }
    const page = await ben.press(reader, 'Next');
    expect(page.text).toMatch(/^\*\*The article has changed since\.\*\*/);
    expect(page.text).toContain('-# 3 of 3 · Keepers');
    expect((await ada.press(reply, 'Delete')).deleted).toBe(true);
  });

  it('count as questions where they answer one', async () => {
    const world = await withBot(lighthouse, {}, { asksPerMinute: 2 });
    const [ada, ben] = [
      world.discord.member({ name: 'Ada' }),
      world.discord.member({ name: 'Ben' }),
    ];
    const what = 'What does the lamp burn?';
    const reply = await ada.slash('ask', { question: what });
    const asked = await ada.slash('ask', { question: what, private: true });
    expect((await ada.press(reply, 'Read on')).text).toMatch(/\n-# \d+ of \d+/);
    const refused = await ada.press(reply, 'More');
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.text).toContain('That was a lot in a short time.');
    await replaceArticle(world, lighthouse.replace('colza oil', 'paraffin'));
    for (const [message, label] of [
      [reply, 'More'],
      [reply, 'Read on'],
      [asked, 'Share'],
    ] as const) {
      const stale = await ada.press(message, label);
      expect(stale.ephemeral).toBe(true);
      expect(stale.text).toContain('That was a lot in a short time.');
    }
    for (const label of ['More', 'Read on']) {
      expect((await ben.press(reply, label)).text).toContain('The lamp burns paraffin.');
    }
    expect((await ben.press(reply, 'Read on')).text).toContain('That was a lot in');
  });

  it('stay within an article that has become shorter', async () => {
    const world = await withBot();
    const ada = world.discord.member({ name: 'Ada' });
    const reply = await ada.slash('ask', { question: 'Who kept the light?' });
    const reader = await ada.press(reply, 'Read on');
    await replaceArticle(world, '# Light\n\nThe lamp is out.\n');
    const page = await ada.press(reader, 'Previous');
    expect(page.text).toContain('-# 1 of 1');
  });
});

async function replaceArticle({ discord, path }: World, text: string): Promise<void> {
  await writeFile(path, text);
  await discord.member({ name: 'Mo', moderator: true }).slash('reload');
}

function labels({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label }) => label);
}

function button({ buttons }: SeenMessage, wanted: string) {
  return buttons.find(({ label }) => label === wanted);
}
