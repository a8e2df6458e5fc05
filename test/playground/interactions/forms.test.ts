import { DiscordAPIError, type Interaction, InteractionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { eventually, play } from '../play.js';

const field = (more: object = {}) => ({ type: 4, custom_id: 'name', style: 1, ...more });
const label = (component: object, more: object = {}) => ({
  type: 18,
  label: 'Your name',
  component,
  ...more,
});
const form = (components: object[], more: object = {}) => ({
  custom_id: 'who',
  title: 'Who are you?',
  components,
  ...more,
});
const opener = { type: 1, components: [{ type: 2, style: 1, label: 'Open', custom_id: 'open' }] };

/** A bot whose message has a button that opens a form; `answer` answers whatever else comes. */
function playForm(shown: object, answer: (interaction: Interaction) => unknown = () => {}) {
  return play((interaction) => {
    if (interaction.isChatInputCommand())
      return interaction.reply({ components: [opener as never] });
    return interaction.isButton() ? interaction.showModal(shown as never) : answer(interaction);
  });
}

describe('a form', () => {
  it('opens for who pressed, and its sending edits the message it was opened from', async () => {
    const { discord, alice } = await playForm(
      form([label(field({ max_length: 5, placeholder: 'Ada' }), { description: 'Any' })]),
      (interaction) => {
        if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
        expect(interaction.type).toBe(InteractionType.ModalSubmit);
        const name = interaction.fields.getTextInputValue('name');
        return interaction.update({ content: `${interaction.customId} ${name}`, components: [] });
      },
    );
    const seen = await alice.slash('ask', { question: 'Why?' });
    await expect(alice.press(seen, 'Open')).rejects.toThrow('opened a form');
    const opened = await alice.openForm(seen, 'Open');
    expect(opened).toMatchObject({
      customId: 'who',
      title: 'Who are you?',
      fields: [
        {
          customId: 'name',
          label: 'Your name',
          description: 'Any',
          placeholder: 'Ada',
          isRequired: true,
          maxLength: 5,
        },
      ],
    });
    await expect(alice.submitForm(opened, {})).rejects.toThrow('is required');
    await expect(alice.submitForm(opened, { name: 'Adelaide' })).rejects.toThrow('longer than 5');
    await expect(alice.submitForm(opened, { nobody: 'A' })).rejects.toThrow('does not exist');
    const bob = discord.member({ name: 'Bob' });
    await expect(bob.submitForm(opened, { name: 'Bob' })).rejects.toThrow('no such form');
    const after = await alice.submitForm(opened, { name: 'Ada' });
    expect(after).toMatchObject({ id: seen.id, text: 'who Ada' });
  });

  it('is answered with another message, too, at once or later', async () => {
    const { alice } = await playForm(form([label(field())]), async (interaction) => {
      if (!interaction.isModalSubmit()) return;
      await interaction.deferReply({ flags: 64 });
      return interaction.editReply('thank you');
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    const reply = await alice.submitForm(await alice.openForm(seen, 'Open'), { name: 'Ada' });
    expect(reply).toMatchObject({ content: 'thank you', ephemeral: true, referenced: seen.id });
  });

  it('cannot be answered with a form', async () => {
    let refused: unknown;
    const { alice } = await playForm(form([label(field())]), async (interaction) => {
      if (!interaction.isModalSubmit()) return;
      const { id, token, client } = interaction;
      const body = { type: 9, data: form([label(field())]) };
      await client.rest
        .post(`/interactions/${id}/${token}/callback`, { body, auth: false })
        .catch((error) => {
          refused = error;
        });
      return interaction.reply('fine');
    });
    const seen = await alice.slash('ask', { question: 'Why?' });
    await alice.submitForm(await alice.openForm(seen, 'Open'), { name: 'Ada' });
    await eventually(() => (refused as DiscordAPIError).code).toBe(50035);
  });
});

describe('Discord refuses a form', () => {
  it.each([
    ['without a title', form([label(field())], { title: '' }), 'title'],
    ['with a long title', form([label(field())], { title: 'x'.repeat(46) }), 'title'],
    ['without fields', form([]), 'components'],
    [
      'with six rows',
      form([1, 2, 3, 4, 5, 6].map((n) => label(field({ custom_id: `${n}` })))),
      'components',
    ],
    ['with a long label', form([label(field(), { label: 'x'.repeat(46) })]), 'label'],
    [
      'with a long description',
      form([label(field(), { description: 'x'.repeat(101) })]),
      'description',
    ],
    ['with two fields of one id', form([label(field()), label(field())]), 'custom_id'],
    ['with a label inside a label', form([label(field({ label: 'Name' }))]), 'label'],
    [
      'with a field that is too short for itself',
      form([label(field({ min_length: 5, max_length: 4 }))]),
      'min_length',
    ],
    ['with a button', form([opener]), 'type'],
  ])('%s', async (_, shown, path) => {
    let refused: unknown;
    const { alice } = await play(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        return interaction.reply({ components: [opener as never] });
      }
      if (!interaction.isButton()) return;
      await interaction.showModal(shown as never).catch((error) => {
        refused = error;
      });
      return interaction.reply('fine');
    });
    await alice.press(await alice.slash('ask', { question: 'Why?' }), 'Open');
    expect(refused).toBeInstanceOf(DiscordAPIError);
    expect(JSON.stringify((refused as DiscordAPIError).rawError)).toContain(`"${path}"`);
  });
});
