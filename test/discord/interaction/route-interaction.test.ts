import { ButtonStyle, ComponentType, MessageFlags, REST, Routes } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import {
  type Action,
  decodePressId,
  encodePressId,
  type PressId,
} from '../../../src/discord/message/press-id.js';
import { DiskArticleStore } from '../../../src/library/store/disk/disk-article-store.js';
import type { FakeDiscord, SeenMessage } from '../../../src/playground/fake-discord.js';
import type { FakeMember } from '../../../src/playground/people/fake-member.js';
import { shareBot, withBot } from '../../commands/with-bot.js';

const UNKNOWN_BUTTON = 'This button no longer works.';

const bot = shareBot();

describe('a button or menu that the bot does not know', () => {
  it.each([
    'vote:yes',
    '1:more:abcdefghijkl:3',
    '2:dance:abcdefghijkl:3',
    '2:more:abcdefghijkl:-1',
    '__proto__',
  ])('%j gets a kind private reply', async (customId) => {
    const { discord, logged } = bot();
    const ada = discord.member({ name: 'Ada' });
    const message = await post(discord, ada, [
      { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Old', custom_id: customId },
    ]);
    const reply = await ada.press(message, 'Old');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(UNKNOWN_BUTTON);
    expect(logged.filter(({ level }) => (level as number) >= 40)).toEqual([]);
  });

  it('gets one too where it is a menu', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const options = [{ label: 'One', value: '1' }];
    const message = await post(discord, ada, [
      { type: ComponentType.StringSelect, custom_id: 'colour', options },
    ]);
    const reply = await ada.choose(message, 'colour', ['1']);
    expect(reply.text).toContain(UNKNOWN_BUTTON);
  });
});

describe('a known button on a message that it does not fit', () => {
  it.each([
    '2:more:abcdefghijkl:3',
    '2:more:abcdefghijkl:9007199254740991',
    '2:sentence:abcdefghijkl:9007199254740991',
    '2:page:abcdefghijkl:9007199254740991',
    '2:page-before:abcdefghijkl:9007199254740991',
    '2:about:abcdefghijkl:9007199254740991',
    '2:share:abcdefghijkl:0',
  ])('%j still gets an answer', async (customId) => {
    const { discord, logged } = bot();
    const ada = discord.member({ name: 'Ada' });
    const message = await post(discord, ada, [
      { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Old', custom_id: customId },
    ]);
    const reply = await ada.press(message, 'Old');
    expect(reply.text).toMatch(/^\*\*The article has changed since\.\*\*/);
    expect(logged.filter(({ level }) => (level as number) >= 40)).toEqual([]);
  });
});

describe('a member who does very much', () => {
  it('is told to wait, whatever it is, while others go on', async () => {
    const { discord } = await withBot(undefined, {}, { asksPerMinute: 1 });
    const ada = discord.member({ name: 'Ada' });
    const ben = discord.member({ name: 'Ben' });
    const article = await ada.slash('article');
    const replies = [];
    for (let count = 0; count < 10; count++) replies.push(await ada.slash('article'));
    expect(replies[0]?.text).toBe(article.text);
    expect(replies.at(-1)?.text).toMatch(/^That was a lot in a short time\./);
    const [menu] = article.selects;
    const refused = await ada.choose(article, menu?.customId as string, [
      menu?.options[0]?.value as string,
    ]);
    expect(refused).toMatchObject({ ephemeral: true, text: replies.at(-1)?.text });
    for (let count = 0; count < 40; count++) await ada.autocomplete('ask', { question: 'lamp' });
    expect(await ada.autocomplete('ask', { question: 'lamp' })).toEqual([]);
    expect((await ben.slash('article')).text).toBe(article.text);
    expect(await ben.autocomplete('ask', { question: 'lamp' })).not.toEqual([]);
  });
});

describe('a failure', () => {
  it('suggests nothing', async () => {
    const { discord, logged } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    // discord.js tries four times.
    discord.misbehave({ on: '/callback', times: 4, answer: { status: 500 } });
    expect(await ada.autocomplete('ask', { question: 'lamp' })).toEqual([]);
    expect(logged.some(({ kind, outcome }) => kind === 'typing' && outcome === 'failed')).toBe(
      true,
    );
    expect(await ada.autocomplete('ask', { question: 'lamp' })).not.toEqual([]);
  });

  it('tells who pressed, and the log, by an incident id', async () => {
    const { discord, logged } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const reply = await ada.slash('ask', { question: 'the lamp' });
    discord.misbehave({ on: '/callback', times: 4, answer: { status: 500 } });
    const failure = await ada.press(reply, 'Read on');
    const [, incident] = /as incident (\w+)\.$/.exec(failure.text) ?? [];
    expect(failure.ephemeral).toBe(true);
    expect(logged.find((line) => line.incident === incident)).toMatchObject({
      kind: 'press',
      command: 'sentence',
    });
  });

  it('is told privately while a reply is deferred, and nothing else is left', async () => {
    const { discord, logged, restart } = await withBot();
    const server = discord.addServer();
    const [ada, ben] = [
      discord.member({ name: 'Ada', server }),
      discord.member({ name: 'Ben', server }),
    ];
    const question = 'What does the lamp burn?';
    const answer = await ada.slash('ask', { question });
    const asked = await ada.slash('ask', { question, private: true });
    const reader = await ada.press(answer, 'Read on');
    await restart();
    const read = vi.spyOn(DiskArticleStore.prototype, 'read');
    read.mockImplementation(async () => {
      throw new Error('the disk is gone');
    });
    const before = ben.sees();
    const quote = ben.post('“the lamp burns colza oil”');
    for (const act of [
      () => ada.slash('ask', { question, private: true }),
      () => ada.press(answer, 'More'),
      () => ada.press(reader, 'Next'),
      () => ada.press(asked, 'Share'),
      () => ada.messageCommand('Check this quote', quote),
    ]) {
      const failure = await act();
      const [, incident] = /as incident (\w+)\.$/.exec(failure.text) ?? [];
      expect(failure.ephemeral).toBe(true);
      expect(logged.find((line) => line.incident === incident)).toMatchObject({
        err: { message: 'the disk is gone' },
      });
    }
    const isFailure = ({ incident }: Record<string, unknown>) => incident !== undefined;
    const failures = logged.filter(isFailure).length;
    const told = await ada.slash('ask', { question });
    expect(told).toMatchObject({ ephemeral: true, deleted: false });
    expect(logged.filter(isFailure)).toHaveLength(failures + 1);
    expect(ben.sees().filter(({ id }) => id !== quote.id)).toEqual(before);
    expect(ada.look(reader).text).toBe(reader.text);
    read.mockRestore();
    expect((await ada.slash('ask', { question })).text).toBe(answer.text);
  });

  it('fails quietly when nobody waits any more', async () => {
    const { discord, logged } = await withBot(undefined, { responseWindowMs: 300 });
    const ada = discord.member({ name: 'Ada' });
    const reply = await ada.slash('ask', { question: 'the lamp' });
    for (const act of [
      () => ada.press(reply, 'Read on'),
      () => ada.autocomplete('ask', { question: 'lamp' }),
    ]) {
      discord.misbehave({ on: '/callback', answer: { stallMs: 600 } });
      await expect(act()).rejects.toMatchObject({ reason: 'no-response' });
    }
    const isLate = ({ msg }: Record<string, unknown>) => msg === 'nobody is there to answer';
    await expect.poll(() => logged.filter(isLate).length).toBe(2);
    expect((await ada.press(reply, 'Read on')).text).toMatch(/\n-# \d+ of \d+/);
  });

  it('does not mind a message that is gone', async () => {
    const { discord, logged } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const reply = await ada.slash('ask', { question: 'the lamp' });
    const presses = [ada.press(reply, 'Delete'), ada.press(reply, 'Delete')];
    const deleted = await Promise.race(presses.map((press) => press.catch(() => undefined)));
    expect(deleted?.deleted).toBe(true);
    const isGone = ({ msg }: Record<string, unknown>) => msg === 'nobody is there to answer';
    await expect.poll(() => logged.filter(isGone).length).toBe(1);
  });
});

describe('an option of a menu that it does not fit', () => {
  it.each(['section', 'sections'])('%s still gets the article', async (action) => {
    const { discord, logged } = bot();
    const ada = discord.member({ name: 'Ada' });
    const { fingerprint } = decodePressId(
      (await ada.slash('article')).selects[0]?.customId as string,
    ) as PressId;
    const value = encodePressId({ action: action as Action, fingerprint, number: 2 ** 53 - 1 });
    const message = await post(discord, ada, [
      { type: ComponentType.StringSelect, custom_id: 'menu', options: [{ label: 'One', value }] },
    ]);
    const reply = await ada.choose(message, 'menu', [value]);
    expect(reply.text).toMatch(/^### The Lighthouse\n/);
    expect(reply.selects[0]?.options.length).toBe(4);
    expect(logged.filter(({ level }) => (level as number) >= 40)).toEqual([]);
  });
});

describe('an option that no menu has', () => {
  const id = { fingerprint: 'abcdefghijkl', number: 0 };
  it.each([
    'page',
    'page:NaN',
    'section:0.5',
    '9'.repeat(100),
    encodePressId({ ...id, action: 'undo' }),
    encodePressId({ ...id, action: 'undo-granted' }),
    encodePressId({ ...id, action: 'delete' }),
  ])('%j gets a kind private reply', async (value) => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const message = await post(discord, ada, [
      { type: ComponentType.StringSelect, custom_id: 'menu', options: [{ label: 'One', value }] },
    ]);
    const reply = await ada.choose(message, 'menu', [value]);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(UNKNOWN_BUTTON);
  });
});

/** Posts what an older bot may have left behind. */
async function post(
  { apiUrl, token }: FakeDiscord,
  member: FakeMember,
  components: object[],
): Promise<SeenMessage> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const body = {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: 'Old' },
      { type: ComponentType.ActionRow, components },
    ],
  };
  await rest.post(Routes.channelMessages(member.channel.id), { body });
  return member.sees().at(-1) as SeenMessage;
}
