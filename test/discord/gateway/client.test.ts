import { once } from 'node:events';
import { Events } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../src/discord/gateway/client.js';
import { createIdentifyGate } from '../../../src/discord/gateway/identify-gate.js';
import { createLog } from '../../../src/log.js';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';

async function logIn(discord: FakeDiscord) {
  const settings = {
    apiUrl: discord.apiUrl,
    plan: { ids: [0], total: 1 },
    gate: createIdentifyGate(),
  };
  const client = createClient(settings, createLog('silent'));
  onTestFinished(async () => {
    await client.destroy();
    await discord.stop();
  });
  await Promise.all([once(client, Events.ShardReady), client.login(discord.token)]);
  return client;
}

describe('createClient', () => {
  it('remembers neither servers nor people nor channels', async () => {
    const discord = await FakeDiscord.start();
    const servers = [1, 2, 3].map((number) => discord.addServer({ name: `Server ${number}` }));
    const client = await logIn(discord);
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
});
