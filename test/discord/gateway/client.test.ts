import { once } from 'node:events';
import { Events } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../src/discord/gateway/client.js';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';

async function logIn(discord: FakeDiscord, shards: 'auto' | number) {
  const client = createClient({ discordApiUrl: discord.apiUrl, shards }, pino({ level: 'silent' }));
  onTestFinished(async () => {
    await client.destroy();
    await discord.stop();
  });
  await Promise.all([once(client, Events.ClientReady), client.login(discord.token)]);
  return client;
}

describe('createClient', () => {
  it('remembers neither servers nor people nor channels', async () => {
    const discord = await FakeDiscord.start();
    const servers = [1, 2, 3].map((number) => discord.addServer({ name: `Server ${number}` }));
    const client = await logIn(discord, 'auto');
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isRepliable()) void interaction.reply('Hello');
    });
    await client.application?.commands.set([{ name: 'hello', description: 'Say hello' }]);
    for (const server of servers) await discord.member({ name: 'Ada', server }).slash('hello');
    await discord.member({ name: 'Ben', directMessage: true }).slash('hello');
    expect([client.guilds, client.users, client.channels].map(({ cache }) => cache.size)).toEqual([
      0, 0, 0,
    ]);
  });

  it('starts the shards that Discord recommends, or as many as it is told', async () => {
    const recommended = await FakeDiscord.start({ shards: 2 });
    await logIn(recommended, 'auto');
    expect(recommended.shards).toHaveLength(2);
    const told = await FakeDiscord.start();
    await logIn(told, 3);
    expect(told.shards).toHaveLength(3);
  });
});
