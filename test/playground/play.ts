import { Client, type ClientOptions, type Interaction } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { FakeDiscord, type FakeDiscordOptions } from '../../src/playground/fake-discord.js';

/** Commands for a bot whose replies a test provides. */
export const commands = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      {
        type: 3,
        name: 'question',
        description: 'What',
        required: true,
        max_length: 20,
        autocomplete: true,
      },
      { type: 5, name: 'private', description: 'For me alone' },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 3 },
      { type: 3, name: 'mood', description: 'How', choices: [{ name: 'Kind', value: 'kind' }] },
      { type: 6, name: 'who', description: 'Whom' },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  {
    name: 'reload',
    description: 'Reloads',
    options: [{ type: 11, name: 'file', description: 'Which' }],
    default_member_permissions: '8192',
    contexts: [0],
  },
  { name: 'Check', type: 3, contexts: [0, 1, 2], integration_types: [0, 1] },
];

/**
 * Starts a fake Discord and a real client on it, without intents. Both stop after the test, which fails if
 * `answer` did.
 */
export async function play(
  answer: (interaction: Interaction) => unknown,
  options: { discord?: FakeDiscordOptions; client?: Partial<ClientOptions> } = {},
) {
  const discord = await FakeDiscord.start(options.discord);
  onTestFinished(() => discord.stop());
  const failures: unknown[] = [];
  onTestFinished(() => expect(failures).toEqual([]));
  const client = createClient(discord, options.client);
  client.on('interactionCreate', async (interaction) => {
    try {
      await answer(interaction);
    } catch (error) {
      failures.push(error);
    }
  });
  await login(client, discord.token);
  await client.application?.commands.set(commands as never);
  return { discord, client, alice: discord.member({ name: 'Alice' }) };
}

/** Creates a client that is destroyed after the test. */
export function createClient(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [],
    // discord.js waits five seconds between two identifications of a shard; tests need not.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

export async function login(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
}

/** Waits for what comes soon: longer than a busy machine needs. */
export function eventually<T>(read: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 4_000, interval: 10 });
}
