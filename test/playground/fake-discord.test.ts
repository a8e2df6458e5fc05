import {
  type APIMessageTopLevelComponent,
  ChannelType,
  Locale,
  MessageFlags,
  Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import { MemberError } from '../../src/playground/people/member-error.js';
import { createClient, eventually, login, play } from './play.js';

const text = (content: string) => ({ type: 10, content });
const button = (label: string, custom_id: string) => ({ type: 2, style: 1, label, custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: components as APIMessageTopLevelComponent[],
});

describe('a slash command', () => {
  it('is answered in public, with all that Discord tells the bot', async () => {
    let seenByBot: unknown;
    const { discord, alice } = await play((interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seenByBot = {
        question: interaction.options.getString('question'),
        isPrivate: interaction.options.getBoolean('private'),
        who: interaction.options.getUser('who')?.displayName,
        locale: interaction.locale,
        inGuild: interaction.inGuild(),
        mayManage: interaction.memberPermissions?.has('ManageMessages'),
        mayWrite: interaction.appPermissions.has('SendMessages'),
        context: interaction.context,
        limit: interaction.attachmentSizeLimit,
        owner: interaction.authorizingIntegrationOwners.guildId === interaction.guildId,
        ageMs: Math.abs(Date.now() - interaction.createdTimestamp) < 60_000,
      };
      return interaction.reply('Here');
    });
    const bob = discord.member({ name: 'Bob', locale: Locale.German });
    const seen = await bob.slash('ask', { question: 'Why?', private: false, who: alice });
    expect(seenByBot).toEqual({
      question: 'Why?',
      isPrivate: false,
      who: 'Alice',
      locale: 'de',
      inGuild: true,
      mayManage: false,
      mayWrite: true,
      context: 0,
      limit: 10_485_760,
      owner: true,
      ageMs: true,
    });
    expect(seen).toMatchObject({ content: 'Here', ephemeral: false, thinking: false });
    expect(seen.author).toEqual({ id: discord.applicationId, name: 'Pullquote', bot: true });
    expect(alice.sees()).toEqual([seen]);
  });

  it('is seen by nobody else when it is answered privately', async () => {
    const { discord, alice } = await play((interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral })
        : undefined,
    );
    const bob = discord.member({ name: 'Bob' });
    const seen = await alice.slash('ask', { question: 'Why?' });
    expect(seen).toMatchObject({ content: 'psst', ephemeral: true });
    expect(alice.sees()).toEqual([seen]);
    expect(bob.sees()).toEqual([]);
    await expect(bob.messageCommand('Check', seen)).rejects.toThrow('do not see');
    expect(() => bob.look(seen)).toThrow('do not see');
  });

  it('shows that the bot is thinking until a deferred answer is there', async () => {
    const { promise: asked, resolve: answerNow } = deferred();
    const { alice } = await play(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await asked;
      await interaction.editReply(v2(text('late')));
    });
    const answer = alice.slash('ask', { question: 'Why?' });
    await eventually(() => alice.sees()).toMatchObject([{ thinking: true, ephemeral: true }]);
    answerNow();
    const seen = await answer;
    expect(seen).toMatchObject({ text: 'late', thinking: false, ephemeral: true, edited: false });
    expect(seen.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  });

  it('gets what was deferred from a follow-up, too', async () => {
    const { alice } = await play(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp('late');
      await interaction.followUp('later');
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    expect(seen.content).toBe('late');
    await eventually(() => alice.sees().map(({ content }) => content)).toEqual(['late', 'later']);
    expect(alice.sees()[1]?.referenced).toBe(seen.id);
  });

  it('is edited and deleted afterwards', async () => {
    const { alice } = await play(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      await interaction.editReply('two');
      expect((await interaction.fetchReply()).content).toBe('two');
      await interaction.deleteReply();
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    await eventually(() => alice.look(seen)).toMatchObject({
      content: 'two',
      edited: true,
      deleted: true,
    });
    expect(alice.sees()).toEqual([]);
  });

  it('works 500 times at once', async () => {
    const { alice } = await play(
      (interaction) =>
        interaction.isChatInputCommand()
          ? interaction.reply(interaction.options.getString('question', true))
          : undefined,
      // A busy machine may need more than Discord's three seconds for this.
      { discord: { responseWindowMs: 30_000 } },
    );
    const questions = Array.from({ length: 500 }, (_, index) => `question ${index}`);
    const seen = await Promise.all(questions.map((question) => alice.slash('ask', { question })));
    expect(seen.map(({ content }) => content)).toEqual(questions);
  });

  it('takes a file, which the bot downloads', async () => {
    const { discord } = await play(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file', true);
      const downloaded = await (await fetch(file.url)).text();
      await interaction.reply(`${file.name} ${file.size} ${file.contentType} ${downloaded}`);
    });
    const moderator = discord.member({ name: 'Mod', moderator: true });
    const bytes = new TextEncoder().encode('Grüße');
    const file = { name: 'a b.md', bytes, contentType: 'text/markdown' };
    const seen = await moderator.slash('reload', { file });
    expect(seen.content).toBe('a b.md 7 text/markdown Grüße');
    const tooLarge = { name: 'x', bytes: new Uint8Array(11 * 1024 * 1024) };
    await expect(moderator.slash('reload', { file: tooLarge })).rejects.toThrow('too large');
  });

  it('is answered with a file', async () => {
    const { discord, alice } = await play((interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({
            files: [{ name: 'quote.txt', attachment: Buffer.from('words') }],
            ...v2(text('See'), { type: 13, file: { url: 'attachment://quote.txt' } }),
          })
        : undefined,
    );
    const [file] = (await alice.slash('ask', { question: 'Why?' })).attachments;
    expect(file).toMatchObject({ name: 'quote.txt', size: 5 });
    expect(await (await fetch(file?.url ?? '')).text()).toBe('words');
    const missing = await fetch(`${new URL(discord.apiUrl).origin}/attachments/1/2/none`);
    expect(missing.status).toBe(404);
  });
});

describe('components', () => {
  it('change their message in place', async () => {
    const { alice } = await play((interaction) => {
      if (interaction.isChatInputCommand()) {
        return interaction.reply(v2(text('page 1'), row(button('Later', 'page:2'))));
      }
      if (!interaction.isButton()) return;
      const before = interaction.message.components.length;
      return interaction.update(v2(text(`${interaction.customId} ${before}`)));
    });
    const first = await alice.slash('ask', { question: 'Why?' });
    expect(first.buttons).toEqual([
      { label: 'Later', customId: 'page:2', url: undefined, disabled: false },
    ]);
    expect(first.components.map(({ id }) => id)).toEqual([1, 2]);
    const second = await alice.press(first, 'Later');
    expect(second).toMatchObject({ id: first.id, text: 'page:2 2', edited: true });
    expect(alice.sees()).toEqual([second]);
    await expect(alice.press(first, 'Later')).rejects.toThrow('no button “Later”');
  });

  it('change it later, delete it, or answer with another message', async () => {
    const { discord, alice } = await play(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const names = ['edit', 'delete', 'reply', 'follow'];
        return interaction.reply(v2(row(...names.map((name) => button(name, name)))));
      }
      if (!interaction.isButton()) return;
      const { customId } = interaction;
      if (customId === 'reply') {
        return interaction.reply({ content: 'mine', flags: MessageFlags.Ephemeral });
      }
      await interaction.deferUpdate();
      if (customId === 'follow') return interaction.followUp('for all');
      if (customId === 'delete') return interaction.deleteReply();
      return interaction.editReply(
        v2(text('edited'), ...(interaction.message.components as never[])),
      );
    });
    const bob = discord.member({ name: 'Bob' });
    const seen = await alice.slash('ask', { question: 'Why?' });
    expect(await bob.press(seen, 'edit')).toMatchObject({ id: seen.id, text: 'edited' });
    expect(await bob.press(seen, 'reply')).toMatchObject({
      content: 'mine',
      ephemeral: true,
      referenced: seen.id,
    });
    expect(alice.sees()).toHaveLength(1);
    expect(await bob.press(seen, 'follow')).toMatchObject({
      content: 'for all',
      referenced: seen.id,
    });
    expect(await bob.press(seen, 'delete')).toMatchObject({ id: seen.id, deleted: true });
    await expect(bob.press(seen, 'edit')).rejects.toThrow('do not see');
  });

  it('let a member choose, within what is offered', async () => {
    const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));
    const select = { type: 3, custom_id: 'pick', options, min_values: 1, max_values: 2 };
    const { alice } = await play((interaction) => {
      if (interaction.isChatInputCommand()) return interaction.reply(v2(row(select)));
      if (!interaction.isStringSelectMenu()) return;
      return interaction.update(v2(text(interaction.values.join('+'))));
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    expect(seen.selects).toMatchObject([{ customId: 'pick', options, maxValues: 2 }]);
    await expect(alice.choose(seen, 'pick', ['z'])).rejects.toThrow('no option “z”');
    await expect(alice.choose(seen, 'pick', [])).rejects.toThrow('1 to 2 options');
    await expect(alice.choose(seen, 'other', ['a'])).rejects.toThrow('no menu “other”');
    expect((await alice.choose(seen, 'pick', ['a', 'c'])).text).toBe('a+c');
  });

  it('answer where they are, wherever the member went since', async () => {
    const { alice } = await play((interaction) => {
      if (interaction.isChatInputCommand()) return interaction.reply(v2(row(button('Go', 'go'))));
      return interaction.isButton() ? interaction.reply(interaction.channelId) : undefined;
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    const general = alice.channel;
    alice.channel = general.server?.addChannel('other') ?? general;
    expect(alice.sees()).toEqual([]);
    expect((await alice.press(seen, 'go')).content).toBe(general.id);
    expect(alice.sees(general)).toHaveLength(2);
  });

  it('cannot be pressed when they are disabled or links', async () => {
    const link = { type: 2, style: 5, label: 'Open', url: 'https://example.org/' };
    const off = { ...button('Off', 'off'), disabled: true };
    const { alice } = await play((interaction) =>
      interaction.isChatInputCommand() ? interaction.reply(v2(row(link, off))) : undefined,
    );
    const seen = await alice.slash('ask', { question: 'Why?' });
    await expect(alice.press(seen, 'Open')).rejects.toThrow('opens a link');
    await expect(alice.press(seen, 'Off')).rejects.toThrow('is disabled');
  });
});

describe('Discord, before the bot is told', () => {
  it('suggests while a member types', async () => {
    const { alice } = await play((interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name}: ${value}…`, value: 'x' }]);
    });
    expect(await alice.autocomplete('ask', { question: 'Wh' })).toEqual([
      { name: 'question: Wh…', value: 'x' },
    ]);
    expect(await alice.autocomplete('ask', { question: '' })).toHaveLength(1);
    await expect(alice.autocomplete('ask', { mood: 'k' })).rejects.toThrow('no suggestions');
  });

  it.each([
    [{}, '“question” is required'],
    [{ question: '' }, 'is too short'],
    [{ question: 'x'.repeat(21) }, 'is longer than 20'],
    [{ question: 5 }, 'takes text'],
    [{ question: 'x', private: 'yes' }, 'takes true or false'],
    [{ question: 'x', count: 1.5 }, 'takes a whole number'],
    [{ question: 'x', count: 0 }, 'is less than 1'],
    [{ question: 'x', count: 4 }, 'is more than 3'],
    [{ question: 'x', mood: 'angry' }, 'one of its choices'],
    [{ question: 'x', colour: 'red' }, '“colour” does not exist'],
    [{ question: 'x', who: { name: 'f', bytes: new Uint8Array() } }, 'takes a user'],
  ])('refuses %j: %s', async (values, problem) => {
    const { alice } = await play(() => {});
    const refusal = alice.slash('ask', values as never);
    await expect(refusal).rejects.toThrow(problem);
    await expect(refusal).rejects.toMatchObject({ reason: 'not-possible' });
  });

  it('offers commands only to whom, and where, they are meant for', async () => {
    const { discord, alice } = await play((interaction) =>
      interaction.isChatInputCommand() ? interaction.reply(String(interaction.context)) : undefined,
    );
    const moderator = discord.member({ name: 'Mod', moderator: true });
    const admin = discord.member({ name: 'Admin', permissions: 8n });
    const inPrivate = discord.member({ name: 'Dora', directMessage: true });
    const server = discord.addServer({ name: 'Elsewhere', hasBot: false });
    const abroad = discord.member({ name: 'Eve', server, userInstall: true });
    const among = discord.member({ name: 'Fay', userInstall: true });
    const stranger = discord.member({ name: 'Gil', server });
    expect(alice.offered()).toEqual(['ask']);
    expect(moderator.offered()).toEqual(['ask', 'reload']);
    expect(admin.offered()).toEqual(['ask', 'reload']);
    expect(stranger.offered()).toEqual([]);
    await expect(alice.slash('reload')).rejects.toMatchObject({ reason: 'not-offered' });
    await expect(alice.slash('nothing')).rejects.toThrow('There is no command “nothing”');
    for (const [member, context] of [
      [moderator, '0'],
      [inPrivate, '1'],
      [abroad, '0'],
      [among, '2'],
    ] as const) {
      expect((await member.slash('ask', { question: 'Where?' })).content).toBe(context);
      await (member === moderator
        ? undefined
        : expect(member.slash('reload')).rejects.toThrow(MemberError));
    }
  });

  it('hands a message to a message menu', async () => {
    const { discord, alice } = await play((interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      const { content, author } = interaction.targetMessage;
      return interaction.reply({
        content: `${author.displayName}: ${content}`,
        flags: MessageFlags.Ephemeral,
      });
    });
    const bob = discord.member({ name: 'Bob' });
    const quote = bob.post('It said “no”.', [], alice.channel);
    if (!quote) throw new Error('Alice is in no server');
    const seen = await alice.messageCommand('Check', quote);
    expect(seen).toMatchObject({
      content: 'Bob: It said “no”.',
      ephemeral: true,
      referenced: quote.id,
    });
    const dora = discord.member({ name: 'Dora', directMessage: true });
    expect((await dora.messageCommand('Check', dora.post('Hm'))).content).toBe('Dora: Hm');
    expect(alice.sees().map(({ content }) => content)).toEqual([
      'It said “no”.',
      'Bob: It said “no”.',
    ]);
    expect(() => bob.post('x'.repeat(2001))).toThrow('2000 characters');
  });
});

it('tells whom a message pings', async () => {
  const { alice } = await play((interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const mentions = { none: { parse: [] }, users: { users: ['5'] } }[
      interaction.options.getString('question', true)
    ];
    return interaction.reply({
      ...v2(text('@everyone <@5> <@!6>'), text('<@&7> @here <@5>')),
      ...(mentions && { allowedMentions: mentions }),
    });
  });
  const pings = async (question: string) => (await alice.slash('ask', { question })).pings;
  expect(await pings('none')).toEqual([]);
  expect(await pings('users')).toEqual(['<@5>']);
  expect(await pings('default')).toEqual(['@everyone', '<@5>', '<@!6>', '<@&7>', '@here']);
});

it('lets the bot post to a channel, and change only what is its own', async () => {
  const { client, alice } = await play(() => {});
  const path = Routes.channelMessages(alice.channel.id);
  const message = (await client.rest.post(path, { body: { content: 'Hi' } })) as { id: string };
  await client.rest.patch(`${path}/${message.id}`, { body: { content: 'Ho' } });
  expect(alice.sees()).toMatchObject([{ content: 'Ho', edited: true }]);
  await client.rest.delete(`${path}/${message.id}`);
  expect(alice.sees()).toEqual([]);
  await expect(client.rest.get(`${path}/${message.id}`)).rejects.toMatchObject({ code: 10008 });
  const { id } = alice.post('mine');
  expect(await client.rest.get(`${path}/${id}`)).toMatchObject({ content: 'mine' });
  await expect(client.rest.delete(`${path}/${id}`)).rejects.toMatchObject({ code: 50005 });
  await expect(client.rest.post(Routes.channelMessages('1'))).rejects.toMatchObject({
    code: 10003,
  });
  const server = alice.channel.server;
  expect(server?.addChannel('quiet').type).toBe(ChannelType.GuildText);
});

it('refuses a wrong token, on REST and on the gateway', async () => {
  const discord = await FakeDiscord.start();
  try {
    const wrong = createClient(discord);
    await expect(wrong.login('wrong')).rejects.toThrow('invalid token');
    const right = createClient(discord);
    await login(right, discord.token);
    expect(discord.shards).toEqual([{ id: 0, count: 1, intents: 0 }]);
  } finally {
    await discord.stop();
  }
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
