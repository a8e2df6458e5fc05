import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { ComponentType } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { DiskArticleStore } from '../../../src/library/store/disk/disk-article-store.js';
import type { SeenMessage } from '../../../src/playground/fake-discord.js';
import type { FakeMember } from '../../../src/playground/people/fake-member.js';
import { lighthouse, shareBot, withBot } from '../../commands/with-bot.js';

const GO = 'Go to section…';
const FIELD = 'section';

/** Thirty weeks in three chapters. */
const almanac = `# Almanac\n\nA year by the sea.\n\n${['Spring', 'Summer', 'Autumn']
  .map((season, part) => `## ${season}\n\n${season} came late.\n\n${weeksOf(part)}`)
  .join('\n')}`;

const bot = shareBot(almanac);

describe('the form for a section', () => {
  it('is offered in the contents of a long article, and not in those of a short one', async () => {
    const { discord } = bot();
    const overview = await discord.member({ name: 'Ada' }).slash('article');
    expect(overview.buttons.map(({ label }) => label)).toEqual(['Summarise', GO]);
    const short = await withBot(lighthouse);
    const contents = await short.discord.member({ name: 'Ada' }).slash('article');
    expect(contents.buttons.map(({ label }) => label)).not.toContain(GO);
  });

  it('has one short labelled field', async () => {
    const { discord } = bot();
    const { form } = await openForm(discord.member({ name: 'Ada' }));
    expect(form).toMatchObject({
      title: 'Go to a section',
      fields: [{ customId: FIELD, label: 'Which section?', isRequired: true, isLong: false }],
    });
  });

  it.each([
    ['its heading', 'Autumn', 'Autumn came late.'],
    ['words of it', 'week 17', 'The tide of week 17 came late.'],
    ['a misspelt word', 'sumer', 'Summer came late.'],
    ['the number that its heading has', '17', 'The tide of week 17 came late.'],
    ['its place where no heading has that number', '34', 'The tide of week 30 came late.'],
    ['the name of what comes first', 'beginning', 'A year by the sea.'],
    ['space around it', '  week 3 ', 'The tide of week 3 came late.'],
  ])('leads to a section by %s, in the same message', async (_, typed, text) => {
    const { discord } = bot();
    const server = discord.addServer();
    const [ada, ben] = ['Ada', 'Ben'].map((name) => discord.member({ name, server })) as [
      FakeMember,
      FakeMember,
    ];
    const { form, overview } = await openForm(ada);
    const page = await ada.submitForm(form, { [FIELD]: typed });
    expect(page).toMatchObject({ id: overview.id, ephemeral: true });
    expect(page.text).toContain(`\n${text}`);
    expect([ada.sees().length, ben.sees().length]).toEqual([1, 0]);
  });

  it('names the nearest sections where none is meant, and keeps the contents', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    const contents = await ada.submitForm(form, { [FIELD]: 'the storms of summer' });
    expect(contents.id).toBe(overview.id);
    expect(contents.text).toMatch(/^\*\*No section is called “the storms of summer”\.\*\* /);
    expect(contents.text).toContain(overview.text);
    expect(contents.buttons[0]?.label).toBe('Summer');
    const page = await ada.press(contents, 'Summer');
    expect(page.id).toBe(overview.id);
    expect(page.text).toContain('\nSummer came late.');
    const again = await ada.press(page, 'Contents');
    expect(again.text).toBe(overview.text);
  });

  it('says so where nothing is near, and how many there are for a number', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { form } = await openForm(ada);
    const none = await ada.submitForm(form, { [FIELD]: '**zebra** @everyone' });
    expect(none.text).toMatch(/^\*\*No section is called “\\\*\\\*zebra/);
    expect(none.pings).toEqual([]);
    const far = await ada.submitForm(form, { [FIELD]: '999' });
    expect(far.text).toMatch(/^\*\*There is no section 999\.\*\* They go from 1 to 34;/);
  });

  it('keeps the chapter whose menu was open', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const overview = await ada.slash('article');
    const [menu] = overview.selects;
    const chapter = menu?.options[1]?.value as string;
    const inside = await ada.choose(overview, menu?.customId as string, [chapter]);
    const form = await ada.openForm(inside, GO);
    const contents = await ada.submitForm(form, { [FIELD]: 'zebra' });
    expect(contents.selects).toEqual(inside.selects);
  });

  it('goes by words in an article that has changed since, and not by number', async () => {
    const { discord, path, restart } = await withBot(almanac);
    const [ada, mo] = [
      discord.member({ name: 'Ada' }),
      discord.member({ name: 'Mo', moderator: true }),
    ];
    const { form } = await openForm(ada);
    await restart();
    await writeFile(path, almanac.replaceAll('came late', 'came early'));
    await mo.slash('reload');
    const contents = await ada.submitForm(form, { [FIELD]: '17' });
    expect(contents.text).toMatch(/^\*\*The article has changed since\.\*\* .*\n### Almanac\n/);
    const page = await ada.submitForm(form, { [FIELD]: 'week 17' });
    expect(page.text).toMatch(/^\*\*The article has changed since\.\*\* /);
    expect(page.text).toContain('\nThe tide of week 17 came early.');
  });
});

describe('a form whose article takes long', () => {
  it('is told of it where that fails, and works once it does not', async () => {
    const { discord, restart } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    await restart();
    const slow = vi.spyOn(DiskArticleStore.prototype, 'read');
    slow.mockImplementation(async () => {
      await delay(1_000);
      throw new Error('the disk is gone');
    });
    const failure = await ada.submitForm(form, { [FIELD]: 'week 3' });
    slow.mockRestore();
    expect(failure).toMatchObject({ ephemeral: true });
    expect(failure.id).not.toBe(overview.id);
    expect(ada.look(overview)).toEqual(overview);
    const page = await ada.submitForm(form, { [FIELD]: 'week 3' });
    expect(page).toMatchObject({ id: overview.id });
    expect(page.text).toContain('The tide of week 3 came late.');
  });
});

describe('a form that waits while the bot is stopped', () => {
  it('is answered with that, and the message stays', async () => {
    const { discord, restart } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    await restart();
    const read = vi.spyOn(DiskArticleStore.prototype, 'read');
    read.mockReturnValue(new Promise(() => {}));
    const waiting = ada.submitForm(form, { [FIELD]: 'week 3' });
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    const restarting = restart();
    const told = await waiting;
    read.mockRestore();
    await restarting;
    expect(told).toMatchObject({ ephemeral: true, text: expect.stringContaining('restarted') });
    expect(ada.look(overview)).toEqual(overview);
  });
});

describe('a form that a client made up', () => {
  it.each(['vote', '2:more:abcdefghijkl:3', '2:dance:abcdefghijkl:3', '__proto__'])(
    'with the id %j is refused kindly',
    async (custom_id) => {
      const { discord, logged } = bot();
      const ada = discord.member({ name: 'Ada' });
      const { form, overview } = await openForm(ada);
      const reply = await ada.forgeForm(form, { custom_id });
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain('This form no longer works.');
      expect(ada.look(overview)).toEqual(overview);
      expect(logged.filter(({ level }) => (level as number) >= 40)).toEqual([]);
    },
  );

  it('is no button', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    const pressed = await ada.forgePress(overview, form.customId);
    expect(pressed.text).toContain('This button no longer works.');
  });

  it.each([
    ['no field', []],
    ['another field', [field('other', 'Autumn')]],
    ['nothing', [field(FIELD, '')]],
    ['a menu', [{ ...field(FIELD, ''), values: ['Autumn'] }]],
    ['a number', [field(FIELD, 7)]],
    ['space', [field(FIELD, ' \n\t ')]],
  ])('with %s leaves the contents as they are', async (_, components) => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    const contents = await ada.forgeForm(form, { components });
    expect(contents.text).toBe(overview.text);
  });

  it('with a very long text is cut', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { form } = await openForm(ada);
    const contents = await ada.forgeForm(form, { components: [field(FIELD, '*'.repeat(9_000))] });
    expect(contents.text.length).toBeLessThan(1_000);
  });
});

describe('what is logged of a form', () => {
  it('is what became of it, and nothing that was typed', async () => {
    const { discord, logged } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const { form } = await openForm(ada);
    await ada.submitForm(form, { [FIELD]: 'xyzzy plugh' });
    await vi.waitFor(() =>
      expect(logged).toContainEqual(
        expect.objectContaining({ kind: 'form', command: 'section-typed', outcome: 'answered' }),
      ),
    );
    expect(JSON.stringify(logged)).not.toMatch(/xyzzy|plugh/);
  });

  it('is an incident where it fails, of which the person is told', async () => {
    const { discord, logged, restart } = await withBot(almanac);
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    await restart();
    const read = vi.spyOn(DiskArticleStore.prototype, 'read');
    read.mockRejectedValue(new Error('the disk is gone'));
    const failure = await ada.submitForm(form, { [FIELD]: 'week 3' });
    read.mockRestore();
    const [, incident] = /as incident (\w+)\.$/.exec(failure.text) ?? [];
    expect(failure.ephemeral).toBe(true);
    expect(logged.find((line) => line.incident === incident)).toMatchObject({ kind: 'form' });
    expect(ada.look(overview)).toEqual(overview);
  });

  it('counts among what a person does', async () => {
    const { discord } = await withBot(almanac, {}, { asksPerMinute: 1 });
    const ada = discord.member({ name: 'Ada' });
    const { form, overview } = await openForm(ada);
    let last: SeenMessage = overview;
    for (let count = 0; count < 9; count++) {
      last = await ada.submitForm(form, { [FIELD]: 'week 3' });
    }
    expect(last.text).toMatch(/^That was a lot in a short time\./);
    expect(last.ephemeral).toBe(true);
  });
});

async function openForm(member: FakeMember) {
  const overview = await member.slash('article');
  return { overview, form: await member.openForm(overview, GO) };
}

function field(custom_id: string, value: unknown): object {
  const component = { type: ComponentType.TextInput, id: 2, custom_id, value };
  return { type: ComponentType.Label, id: 1, component };
}

function weeksOf(part: number): string {
  return Array.from({ length: 10 }, (_, index) => {
    const week = part * 10 + index + 1;
    return `### Week ${week}\n\nThe tide of week ${week} came late.\n`;
  }).join('\n');
}
