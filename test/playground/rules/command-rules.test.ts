import { Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { play } from '../play.js';
import { at, describeError, many } from './refused.js';

describe('commands that Discord refuses', () => {
  const command = (more: object) => ({ name: 'ask', description: 'Asks', ...more });
  const string = (name: string, more: object = {}) => ({
    type: 3,
    name,
    description: 'd',
    ...more,
  });
  it.each<[string, object[], string[]]>([
    [
      'a name in capitals',
      [command({ name: 'Ask' })],
      ['0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'a name with a space',
      [command({ name: 'a b' })],
      ['0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['a name of 33', [command({ name: 'x'.repeat(33) })], ['0.name: BASE_TYPE_MAX_LENGTH']],
    [
      'a description of 101',
      [command({ description: 'x'.repeat(101) })],
      ['0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    ['no description', [{ name: 'ask' }], ['0.description: BASE_TYPE_REQUIRED']],
    ['a name twice', [command({}), command({})], ['1: APPLICATION_COMMANDS_DUPLICATE_NAME']],
    [
      'a menu with a description',
      [command({ type: 3 })],
      ['0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'],
    ],
    [
      'a menu with options',
      [{ type: 3, name: 'Check', options: [string('a')] }],
      ['0.options: APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID'],
    ],
    [
      'required after optional',
      [command({ options: [string('a'), string('b', { required: true })] })],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'an option twice',
      [command({ options: [string('a'), string('a')] })],
      ['0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      'an option in capitals',
      [command({ options: [string('A')] })],
      ['0.options.0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'an option without description',
      [command({ options: [{ type: 3, name: 'a' }] })],
      ['0.options.0.description: BASE_TYPE_REQUIRED'],
    ],
    [
      'choices beside suggestions',
      [
        command({
          options: [string('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })],
        }),
      ],
      ['0.options.0: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID'],
    ],
    [
      'a maximum below the minimum',
      [command({ options: [string('a', { min_length: 5, max_length: 4 })] })],
      ['0.options.0: APPLICATION_COMMAND_OPTIONS_MIN_MAX_LENGTH_INVALID'],
    ],
    [
      'a length of 6,001',
      [command({ options: [string('a', { max_length: 6001 })] })],
      ['0.options.0.max_length: NUMBER_TYPE_MAX'],
    ],
    [
      '26 options',
      [command({ options: many(26, (index) => string(`o${index}`)) })],
      ['0.options: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      '101 commands',
      many(101, (index) => command({ name: `c${index}` })),
      [': APPLICATION_COMMANDS_MAXIMUM'],
    ],
    [
      '8,001 characters',
      [
        command({
          options: many(25, (index) =>
            string(`o${index}`, {
              choices: many(25, (choice) => ({
                name: `${choice}`,
                value: `${index}-${choice}-long-value`,
              })),
            }),
          ),
        }),
      ],
      ['0: APPLICATION_COMMAND_TOO_LARGE'],
    ],
    [
      'permissions that are no number',
      [command({ default_member_permissions: 'all' })],
      ['0.default_member_permissions: BASE_TYPE_INVALID'],
    ],
    ['an unknown context', [command({ contexts: [3] })], ['0.contexts.0: BASE_TYPE_CHOICES']],
  ])('%s', async (_name, commands, errors) => {
    const { discord, client } = await play(() => {});
    const before = discord.commands;
    const path = Routes.applicationCommands(discord.applicationId);
    const refused = await client.rest.put(path, { body: commands }).catch(describeError);
    expect(refused).toEqual(at(...errors));
    expect(discord.commands).toBe(before);
  });
});
