import { MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { play } from '../play.js';
import { at, describeError, empty, many, type Refused } from './refused.js';

const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...more });
const link = (more: object = {}) => ({
  type: 2,
  style: 5,
  label: 'l',
  url: 'https://e.org',
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const select = (more: object) => row({ type: 3, custom_id: 's', options: [option('a')], ...more });
const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });

/** Discord’s error for a reply with this content; undefined when it is accepted. */
async function send(data: object): Promise<Refused | undefined> {
  let refused: Refused | undefined;
  const { alice, client } = await play(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const path = Routes.interactionCallback(interaction.id, interaction.token);
    const respond = (content: object) =>
      client.rest.post(path, { body: { type: 4, data: content }, auth: false });
    await respond(data).catch((error) => {
      refused = describeError(error);
      return respond({ content: 'fine' });
    });
  });
  await alice.slash('ask', { question: 'Why?' });
  return refused;
}

/** Discord’s answer to an edit, and the text that is shown afterwards. */
async function edit(before: object, after: object) {
  let finish: (refused: Refused | undefined) => void = () => {};
  const finished = new Promise<Refused | undefined>((resolve) => {
    finish = resolve;
  });
  const { alice, client } = await play(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply(before);
    const path = Routes.webhookMessage(interaction.applicationId, interaction.token);
    finish(await client.rest.patch(path, { body: after }).then(() => undefined, describeError));
  });
  const seen = await alice.slash('ask', { question: 'Why?' });
  return { refused: await finished, text: alice.look(seen).text };
}

describe('messages that Discord refuses', () => {
  it.each<[string, object, Refused]>([
    ['nothing', {}, empty],
    ['white space', { content: ' \n ' }, empty],
    ['2,001 characters', { content: 'x'.repeat(2001) }, at('data.content: BASE_TYPE_MAX_LENGTH')],
    ['content that is no text', { content: 5 }, at('data.content: BASE_TYPE_INVALID')],
    [
      'content with V2',
      { ...v2(text('x')), content: 'x' },
      at('data.content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
    ],
    [
      'embeds with V2',
      { ...v2(text('x')), embeds: [{ title: 'x' }] },
      at('data.embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
    ],
    ['V2 without components', v2(), empty],
    [
      'text displays without V2',
      { components: [text('x')] },
      at('data.components.0: UNION_TYPE_CHOICES'),
    ],
    [
      'six rows without V2',
      { content: 'x', components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
      at('data.components: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      '41 components',
      v2(...many(41, () => text('x'))),
      at('data.components: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      '41 components, nested',
      v2({ type: 17, components: many(20, (index) => row(button({ custom_id: `${index}` }))) }),
      at('data.components: BASE_TYPE_MAX_LENGTH'),
    ],
    ['an empty text display', v2(text('')), at('data.components.0.content: BASE_TYPE_MIN_LENGTH')],
    ['a blank text display', v2(text(' ')), at('data.components.0.content: BASE_TYPE_REQUIRED')],
    [
      '4,001 characters in all',
      v2(text('x'.repeat(3000)), text('x'.repeat(1001))),
      at('data.components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'),
    ],
    [
      '10,000 bytes in all',
      v2(text(`${'語'.repeat(3329)}x`)),
      at('data.components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'),
    ],
    [
      'a custom id twice',
      v2(row(button()), row(button())),
      at('data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'),
    ],
    [
      'a custom id twice, in a section',
      v2(row(button()), { type: 9, components: [text('x')], accessory: button() }),
      at('data.components.1.accessory.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'),
    ],
    [
      'a component id twice',
      v2({ ...text('x'), id: 7 }, { ...text('x'), id: 7 }),
      at('data.components.1.id: COMPONENT_ID_DUPLICATED'),
    ],
    [
      'a custom id of 101',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      at('data.components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      'a label of 81',
      v2(row(button({ label: 'x'.repeat(81) }))),
      at('data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      'six buttons in a row',
      v2(row(...many(6, (index) => button({ custom_id: `${index}` })))),
      at('data.components.0.components: BASE_TYPE_MAX_LENGTH'),
    ],
    ['an empty row', v2(row()), at('data.components.0.components: BASE_TYPE_MIN_LENGTH')],
    [
      'a button without label',
      v2(row(button({ label: undefined }))),
      at('data.components.0.components.0: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED'),
    ],
    [
      'a button without id',
      v2(row(button({ custom_id: undefined }))),
      at('data.components.0.components.0.custom_id: BASE_TYPE_REQUIRED'),
    ],
    [
      'a link without url',
      v2(row(link({ url: undefined }))),
      at('data.components.0.components.0.url: BASE_TYPE_REQUIRED'),
    ],
    [
      'a link with an id',
      v2(row(link({ custom_id: 'x' }))),
      at('data.components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'),
    ],
    [
      'a link of 513',
      v2(row(link({ url: `https://e.org/${'x'.repeat(499)}` }))),
      at('data.components.0.components.0.url: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      'a link that is none',
      v2(row(link({ url: 'e.org' }))),
      at('data.components.0.components.0.url: URL_TYPE_INVALID_URL'),
    ],
    [
      'a link to a file',
      v2(row(link({ url: 'file:///etc/passwd' }))),
      at('data.components.0.components.0.url: URL_TYPE_INVALID_SCHEME'),
    ],
    [
      '26 options',
      v2(select({ options: many(26, (index) => option(`${index}`)) })),
      at('data.components.0.components.0.options: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      'no options',
      v2(select({ options: [] })),
      at('data.components.0.components.0.options: BASE_TYPE_MIN_LENGTH'),
    ],
    [
      'an option twice',
      v2(select({ options: [option('a'), option('a')] })),
      at('data.components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'),
    ],
    [
      'an option of 101',
      v2(select({ options: [option('x'.repeat(101))] })),
      at(
        'data.components.0.components.0.options.0.label: BASE_TYPE_MAX_LENGTH',
        'data.components.0.components.0.options.0.value: BASE_TYPE_MAX_LENGTH',
      ),
    ],
    [
      'more to choose than there is',
      v2(select({ max_values: 2 })),
      at('data.components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES_OUT_OF_RANGE'),
    ],
    [
      'two defaults of one',
      v2(select({ options: [option('a', { default: true }), option('b', { default: true })] })),
      at('data.components.0.components.0.options: SELECT_COMPONENT_DEFAULTS_EXCEED_MAX_VALUES'),
    ],
    [
      'a menu beside a button',
      v2(row(...select({}).components, button())),
      at('data.components.0: COMPONENT_LAYOUT_WIDTH_EXCEEDED'),
    ],
    ['an unknown component', v2({ type: 99 }), at('data.components.0.type: BASE_TYPE_CHOICES')],
    [
      'a file that is not attached',
      v2({ type: 13, file: { url: 'attachment://x.txt' } }),
      at('data.components.0: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'),
    ],
    [
      'a picture that is no link to the web',
      v2({ type: 12, items: [{ media: { url: 'ftp://example.org/a.png' } }] }),
      at('data.components.0: URL_TYPE_INVALID_SCHEME'),
    ],
    [
      'a picture whose link is not encoded',
      v2({ type: 12, items: [{ media: { url: 'https://example.org/ü.png' } }] }),
      at('data.components.0: URL_TYPE_INVALID_URL'),
    ],
    [
      '6,001 characters of embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      at('data.embeds: MAX_EMBED_SIZE_EXCEEDED'),
    ],
    [
      '11 embeds',
      { embeds: many(11, () => ({ title: 'x' })) },
      at('data.embeds: BASE_TYPE_MAX_LENGTH'),
    ],
    [
      'mentions that contradict each other',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      at('data.allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'),
    ],
    [
      'mentions of an unknown kind',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      at('data.allowed_mentions.parse.0: BASE_TYPE_CHOICES'),
    ],
  ])('%s', async (_name, data, expected) => {
    expect(await send(data)).toEqual(expected);
  });

  it('half a character', async () => {
    expect(await send({ content: 'cut \ud83d' })).toMatchObject({ status: 400, code: 50109 });
  });
});

describe('messages that Discord takes, just', () => {
  it.each<[string, object]>([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['40 components', v2(...many(40, () => text('x')))],
    ['4,000 characters', v2(text('x'.repeat(4000)))],
    ['9,999 bytes', v2(text('語'.repeat(3329)))],
    ['25 options', v2(select({ options: many(25, (index) => option(`${index}`)) }))],
    ['five buttons', v2(row(...many(5, (index) => button({ custom_id: `${index}` }))))],
    ['an emoji for a label', v2(row(button({ label: undefined, emoji: { name: '👍' } })))],
    ['an escape that only looks like half a character', { content: '\\ud83d and 👍' }],
  ])('%s', async (_name, data) => {
    expect(await send(data)).toBeUndefined();
  });
});

describe('edits', () => {
  const legacy = at('content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
  it.each<[string, object, object, Refused | undefined, string]>([
    ['turn V2 off', v2(text('new')), { flags: 0, components: [], content: 'old' }, legacy, 'new'],
    ['keep the content under V2', { content: 'old' }, v2(text('new')), legacy, 'old'],
    ['leave nothing', { content: 'old' }, { content: '' }, empty, 'old'],
    ['leave no component', v2(text('old')), { components: [] }, empty, 'old'],
  ])('may not %s', async (_name, before, after, refused, seen) => {
    expect(await edit(before, after)).toEqual({ refused, text: seen });
  });

  it('may turn a message into V2, without its content', async () => {
    const after = { ...v2(text('new')), content: null };
    expect(await edit({ content: 'old' }, after)).toEqual({ refused: undefined, text: 'new' });
  });

  it('keep what they do not mention', async () => {
    const embeds = [{ title: 'Title' }];
    expect(await edit({ content: 'old' }, { embeds })).toEqual({ refused: undefined, text: 'old' });
  });
});

describe('suggestions that Discord refuses', () => {
  const choice = (name: string, value: unknown = 'v') => ({ name, value });
  it.each<[string, object[], Refused]>([
    ['26', many(26, () => choice('n')), at('data.choices: BASE_TYPE_MAX_LENGTH')],
    ['an empty name', [choice('')], at('data.choices.0.name: BASE_TYPE_MIN_LENGTH')],
    ['a name of 101', [choice('x'.repeat(101))], at('data.choices.0.name: BASE_TYPE_MAX_LENGTH')],
    ['an empty value', [choice('n', '')], at('data.choices.0.value: BASE_TYPE_BAD_LENGTH')],
    [
      'a value of 101',
      [choice('n', 'x'.repeat(101))],
      at('data.choices.0.value: BASE_TYPE_BAD_LENGTH'),
    ],
    ['a value that is none', [choice('n', true)], at('data.choices.0.value: BASE_TYPE_INVALID')],
  ])('%s', async (_name, choices, expected) => {
    let refused: Refused | undefined;
    const { alice } = await play(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond(choices as never).catch((error) => {
        refused = describeError(error);
      });
      // discord.js takes the refused answer for given, so the right one goes around it.
      const path = Routes.interactionCallback(interaction.id, interaction.token);
      await interaction.client.rest.post(path, {
        body: { type: 8, data: { choices: [] } },
        auth: false,
      });
    });
    expect(await alice.autocomplete('ask', { question: 'W' })).toEqual([]);
    expect(refused).toEqual(expected);
  });
});
