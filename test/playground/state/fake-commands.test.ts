import { Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands, play } from '../play.js';

describe('registered commands', () => {
  it('come back as Discord normalises them, with ids that stay', async () => {
    const { discord, client } = await play(() => {});
    const [ask] = discord.commands;
    expect(ask).toMatchObject({
      application_id: discord.applicationId,
      type: 1,
      default_member_permissions: null,
      name_localizations: null,
      dm_permission: true,
      nsfw: false,
    });
    expect(ask?.options?.[1]).toEqual({ type: 5, name: 'private', description: 'For me alone' });
    expect(discord.commands[1]).toMatchObject({
      default_member_permissions: '8192',
      dm_permission: false,
      integration_types: [0],
    });
    const changed = [{ ...commands[0], description: 'Changed' }, commands[1]];
    await client.application?.commands.set(changed as never);
    expect(discord.commands).toHaveLength(2);
    expect(discord.commands[0]).toMatchObject({ id: ask?.id, description: 'Changed' });
    expect(discord.commands[0]?.version).not.toBe(ask?.version);
    const listed = (await client.rest.get(
      Routes.applicationCommands(discord.applicationId),
    )) as object[];
    expect(listed[0]).not.toHaveProperty('name_localizations');
    const fetched = await client.application?.commands.fetch();
    expect(fetched?.size).toBe(2);
  });

  it('are created, edited and deleted one by one', async () => {
    const { discord, client } = await play(() => {});
    const one = await client.application?.commands.create({ name: 'one', description: 'One' });
    await one?.edit({ description: 'Uno' });
    expect(discord.commands.at(-1)).toMatchObject({ name: 'one', description: 'Uno' });
    await one?.delete();
    expect(discord.commands).toHaveLength(commands.length);
    await expect(one?.delete()).rejects.toMatchObject({ status: 404, code: 10063 });
  });
});
