import { REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.js';
import { registerCommands } from '../../../src/discord/gateway/register-commands.js';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';

const definitions = commands.map(({ definition }) => definition);

async function start() {
  const discord = await FakeDiscord.start();
  onTestFinished(() => discord.stop());
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const register = (bodies: readonly RESTPostAPIApplicationCommandsJSONBody[]) =>
    registerCommands(rest, discord.applicationId, bodies);
  return { discord, register };
}

describe('registerCommands', () => {
  it('registers what is new, in one call, and leaves it alone from then on', async () => {
    const { discord, register } = await start();
    expect(await register(definitions)).toBe(true);
    expect(discord.commands).toHaveLength(definitions.length);
    expect(await register(definitions)).toBe(false);
    expect(discord.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
  });

  it('takes a default that is written out, or another order, for the same', async () => {
    const { register } = await start();
    await register(definitions);
    const same = definitions.toReversed().map((definition) => ({
      ...definition,
      nsfw: false,
      contexts: definition.contexts?.toReversed() ?? null,
      name_localizations: definition.name_localizations ?? null,
    }));
    expect(await register(same as typeof definitions)).toBe(false);
  });

  it.each<[string, (all: RESTPostAPIApplicationCommandsJSONBody[]) => unknown[]]>([
    ['a command that is gone', (all) => all.slice(1)],
    ['a new one', (all) => [...all, { ...all[0], name: 'new' }]],
    ['another description', ([first, ...rest]) => [{ ...first, description: 'Other' }, ...rest]],
    [
      'other permissions',
      (all) => all.map((each) => ({ ...each, default_member_permissions: '8' })),
    ],
    ['fewer contexts', (all) => all.map((each) => ({ ...each, contexts: [1] }))],
    [
      'an option more',
      ([first, ...rest]) => [
        { ...first, options: [{ type: 3, name: 'q', description: 'Q', max_length: 9 }] },
        ...rest,
      ],
    ],
    [
      'a translation',
      ([first, ...rest]) => [{ ...first, name_localizations: { de: 'frage' } }, ...rest],
    ],
  ])('registers again for %s', async (_, change) => {
    const { register } = await start();
    await register(definitions);
    const changed = change([...definitions]) as RESTPostAPIApplicationCommandsJSONBody[];
    expect(await register(changed)).toBe(true);
    expect(await register(changed)).toBe(false);
  });
});
