import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { eventually, play } from '../play.js';

/** Runs something that Discord should refuse; resolves to its status and code. */
async function refusal(attempt: Promise<unknown>): Promise<[status: number, code: unknown]> {
  const error = await attempt.then(
    () => new Error('Discord accepted it'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw error;
  return [error.status, error.code];
}

function onCommand(run: (interaction: ChatInputCommandInteraction) => unknown) {
  return (interaction: Interaction) =>
    interaction.isChatInputCommand() ? run(interaction) : undefined;
}

function respond(interaction: RepliableInteraction, type: number, data?: object) {
  const path = Routes.interactionCallback(interaction.id, interaction.token);
  return interaction.client.rest.post(path, { body: { type, data }, auth: false });
}

const message = (interaction: RepliableInteraction, id = '@original') =>
  Routes.webhookMessage(interaction.applicationId, interaction.token, id);

describe('the first response', () => {
  it('comes too late after the window', async () => {
    let heard: ChatInputCommandInteraction | undefined;
    const { alice } = await play(
      onCommand((interaction) => {
        heard = interaction;
      }),
      { discord: { responseWindowMs: 50 } },
    );
    const asked = alice.slash('ask', { question: 'Why?' });
    await expect(asked).rejects.toThrow('The application did not respond');
    await expect(asked).rejects.toMatchObject({ reason: 'no-response' });
    await eventually(() => heard?.id).toBeDefined();
    expect(await refusal(heard?.reply('late') as never)).toEqual([404, 10062]);
    expect(alice.sees()).toEqual([]);
  });

  it('comes too late for suggestions, too', async () => {
    const { alice } = await play(() => {}, { discord: { responseWindowMs: 50 } });
    const typed = alice.autocomplete('ask', { question: 'W' });
    await expect(typed).rejects.toThrow('Loading options failed');
  });

  it('is taken once', async () => {
    const refused: unknown[] = [];
    const { alice } = await play(
      onCommand(async (interaction) => {
        await interaction.reply('first');
        refused.push(await refusal(respond(interaction, 4, { content: 'second' })));
        refused.push(await refusal(respond(interaction, 5)));
      }),
    );
    await alice.slash('ask', { question: 'Why?' });
    await eventually(() => refused).toEqual([
      [400, 40060],
      [400, 40060],
    ]);
    expect(alice.sees()).toHaveLength(1);
  });

  it('is described on request', async () => {
    let told: unknown;
    const { alice } = await play(
      onCommand(async (interaction) => {
        const { resource } = await interaction.deferReply({ withResponse: true });
        const reply = await interaction.editReply('done');
        told = resource?.message?.id === reply.id;
      }),
    );
    await alice.slash('ask', { question: 'Why?' });
    await eventually(() => told).toBe(true);
  });

  it.each([
    ['choices for a command', 8, { choices: [] }],
    ['an update of no message', 7, { content: 'x' }],
    ['a deferred update of no message', 6, undefined],
    ['an unknown type', 99, {}],
    ['no type', undefined, {}],
    ['a deferral with the V2 flag', 5, { flags: MessageFlags.IsComponentsV2 }],
    ['a deferral with content', 5, { content: 'soon' }],
  ])('cannot be %s', async (_name, type, data) => {
    let refused: unknown;
    const { alice } = await play(
      onCommand(async (interaction) => {
        refused = await refusal(respond(interaction, type as number, data));
        await interaction.reply('then this');
      }),
    );
    expect((await alice.slash('ask', { question: 'Why?' })).content).toBe('then this');
    expect(refused).toEqual([400, 50035]);
  });

  it('cannot be a message where suggestions are wanted', async () => {
    let refused: unknown;
    const { alice } = await play(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      refused = await refusal(respond(interaction as never, 4, { content: 'x' }));
      await interaction.respond([]);
    });
    expect(await alice.autocomplete('ask', { question: 'W' })).toEqual([]);
    expect(refused).toEqual([400, 50035]);
  });
});

describe('the token of an interaction', () => {
  it('is good for nothing before the first response', async () => {
    const refused: unknown[] = [];
    const { alice } = await play(
      onCommand(async (interaction) => {
        const { rest } = interaction.client;
        refused.push(await refusal(rest.patch(message(interaction), { body: { content: 'x' } })));
        refused.push(await refusal(rest.get(message(interaction))));
        refused.push(await refusal(interaction.webhook.send('x')));
        await interaction.reply('now');
      }),
    );
    await alice.slash('ask', { question: 'Why?' });
    expect(refused).toEqual([
      [404, 10015],
      [404, 10015],
      [404, 10015],
    ]);
  });

  it('expires, and a promised reply with it', async () => {
    let heard: ChatInputCommandInteraction | undefined;
    const { alice } = await play(
      onCommand(async (interaction) => {
        await interaction.deferReply();
        heard = interaction;
      }),
      { discord: { tokenLifetimeMs: 100 } },
    );
    await expect(alice.slash('ask', { question: 'Why?' })).rejects.toThrow('did not respond');
    expect(alice.sees()).toMatchObject([{ thinking: true }]);
    await eventually(() => heard?.id).toBeDefined();
    expect(await refusal(heard?.editReply('late') as never)).toEqual([401, 50027]);
  });

  it('is known, and reaches no message of another interaction', async () => {
    const tokens: RepliableInteraction[] = [];
    const { alice, client } = await play(
      onCommand(async (interaction) => {
        tokens.push(interaction);
        await interaction.reply('mine');
      }),
    );
    const first = await alice.slash('ask', { question: 'Why?' });
    await alice.slash('ask', { question: 'Why?' });
    const [, second] = tokens as [RepliableInteraction, RepliableInteraction];
    expect(await refusal(client.rest.delete(message(second, first.id)))).toEqual([404, 10008]);
    const stranger = Routes.webhookMessage(second.applicationId, 'stranger');
    expect(await refusal(client.rest.get(stranger))).toEqual([401, 50027]);
    expect(await refusal(respond({ ...tokens[0], id: second.id, client } as never, 4))).toEqual([
      404, 10062,
    ]);
  });

  it('no longer reaches what was deleted', async () => {
    const refused: unknown[] = [];
    const { alice } = await play(
      onCommand(async (interaction) => {
        await interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral });
        const { id } = await interaction.fetchReply();
        const path = Routes.channelMessage(interaction.channelId, id);
        refused.push(await refusal(interaction.client.rest.get(path)));
        await interaction.deleteReply();
        refused.push(await refusal(interaction.editReply('y')));
      }),
    );
    await alice.slash('ask', { question: 'Why?' });
    await eventually(() => refused).toEqual([
      [404, 10008],
      [404, 10008],
    ]);
  });

  it.each([
    [true, 5],
    [false, 7],
  ])('allows, by user install alone (%s), so many follow-ups: %i', async (userInstall, allowed) => {
    let refused: unknown = 'nothing';
    const { discord } = await play(
      onCommand(async (interaction) => {
        await interaction.reply('0');
        for (let count = 1; count <= allowed; count += 1) await interaction.followUp(String(count));
        if (userInstall) refused = await refusal(interaction.followUp('one more'));
        else refused = 'nothing';
      }),
    );
    const member = discord.member({ name: 'Uma', userInstall });
    await member.slash('ask', { question: 'Why?' });
    await eventually(() => member.sees()).toHaveLength(allowed + 1);
    await eventually(() => refused).toEqual(userInstall ? [400, 40094] : 'nothing');
  });
});

it('answers members who still wait when it stops', async () => {
  const { discord, alice } = await play(() => {});
  const asked = expect(alice.slash('ask', { question: 'Why?' })).rejects.toThrow('did not respond');
  await discord.stop();
  await asked;
});
