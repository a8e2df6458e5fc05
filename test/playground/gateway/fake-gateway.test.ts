import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, GatewayCloseCodes, GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';
import { createClient, eventually, login, play } from '../play.js';

const answer = (interaction: unknown) => {
  const command = interaction as { isChatInputCommand(): boolean; reply(text: string): unknown };
  return command.isChatInputCommand() ? command.reply('here') : undefined;
};

/** The numbers of new sessions and of resumed ones. */
function countSessions(client: Client) {
  const count = { began: 0, resumed: 0 };
  client.ws.on(GatewayDispatchEvents.Ready, () => {
    count.began += 1;
  });
  client.on(Events.ShardResume, () => {
    count.resumed += 1;
  });
  return count;
}

describe('a bot', () => {
  it('resumes after its connection was cut, and misses nothing', async () => {
    const { discord, client, alice } = await play(answer);
    const count = countSessions(client);
    client.on(Events.ShardResume, (_id, replayed) => expect(replayed).toBe(2));
    discord.dropGateway();
    const asked = alice.slash('ask', { question: 'Anyone?' });
    await discord.ready();
    expect((await asked).content).toBe('here');
    await eventually(() => count).toEqual({ began: 0, resumed: 1 });
  });

  it('resumes when it is asked to', async () => {
    const { discord, client, alice } = await play(answer);
    const count = countSessions(client);
    discord.askReconnect();
    const asked = alice.slash('ask', { question: 'Anyone?' });
    expect((await asked).content).toBe('here');
    await eventually(() => count).toEqual({ began: 0, resumed: 1 });
  });

  it('resumes on the same connection when its session is in doubt', async () => {
    const { discord, client, alice } = await play(answer);
    const count = countSessions(client);
    discord.invalidateSession(true);
    expect((await alice.slash('ask', { question: 'Anyone?' })).content).toBe('here');
    await eventually(() => count).toEqual({ began: 0, resumed: 1 });
  });

  it('begins again when its session is void', async () => {
    const { discord, client, alice } = await play(answer);
    const count = countSessions(client);
    discord.invalidateSession(false);
    await discord.ready();
    expect((await alice.slash('ask', { question: 'Anyone?' })).content).toBe('here');
    expect(count).toEqual({ began: 1, resumed: 0 });
  });

  it('comes back after Discord was away', async () => {
    const { discord, client, alice } = await play(answer);
    const { apiUrl } = discord;
    client.on(Events.ShardError, () => {});
    await discord.goOffline();
    await expect(fetch(`${apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
    await discord.comeOnline();
    expect(discord.apiUrl).toBe(apiUrl);
    await discord.ready();
    expect((await alice.slash('ask', { question: 'Anyone?' })).content).toBe('here');
  });

  it('gets each server on its own shard', async () => {
    const { discord, client } = await play(answer, {
      discord: { shards: 2 },
      client: { shards: 'auto' },
    });
    expect(discord.shards.map(({ id, count }) => [id, count])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const heardOn: number[] = [];
    client.on(Events.Raw, (packet: { t: string }, shard: number) => {
      if (packet.t === 'INTERACTION_CREATE') heardOn.push(shard);
    });
    const servers = new Map<number, ReturnType<typeof discord.addServer>>();
    while (servers.size < 2) {
      const server = discord.addServer();
      servers.set(Number((BigInt(server.id) >> 22n) % 2n), server);
      await sleep(1);
    }
    for (const shard of [0, 1]) {
      const member = discord.member({ name: 'Sam', server: servers.get(shard) as never });
      await member.slash('ask', { question: 'Where?' });
    }
    const inPrivate = discord.member({ name: 'Dora', directMessage: true });
    await inPrivate.slash('ask', { question: 'Where?' });
    expect(heardOn).toEqual([0, 1, 0]);
  });
});

describe('the gateway', () => {
  async function connect(discord: FakeDiscord): Promise<WebSocket> {
    const response = await fetch(`${discord.apiUrl}/v10/gateway`);
    const { url } = (await response.json()) as { url: string };
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    onTestFinished(() => socket.terminate());
    await once(socket, 'message');
    return socket;
  }

  async function start(): Promise<FakeDiscord> {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    return discord;
  }

  const identify = (d: object) =>
    JSON.stringify({ op: 2, d: { intents: 0, properties: {}, ...d } });

  it.each<[string, string, GatewayCloseCodes]>([
    ['no JSON', '{', GatewayCloseCodes.DecodeError],
    ['no payload', 'null', GatewayCloseCodes.DecodeError],
    ['an identification of nobody', '{"op":2,"d":null}', GatewayCloseCodes.DecodeError],
    ['a strange shard', identify({ token: 'T', shard: ['a'] }), GatewayCloseCodes.DecodeError],
    [
      'a shard beyond the count',
      identify({ token: 'T', shard: [2, 2] }),
      GatewayCloseCodes.InvalidShard,
    ],
    ['a wrong token', identify({ token: 'x' }), GatewayCloseCodes.AuthenticationFailed],
    [
      'a wrong token on resuming',
      '{"op":6,"d":{"token":"x","session_id":"x","seq":1}}',
      GatewayCloseCodes.AuthenticationFailed,
    ],
    ['a presence of nobody', '{"op":3,"d":{}}', GatewayCloseCodes.NotAuthenticated],
  ])('hangs up on %s', async (_name, payload, code) => {
    const discord = await start();
    const socket = await connect(discord);
    socket.send(payload.replace('"T"', JSON.stringify(discord.token)));
    expect((await once(socket, 'close'))[0]).toBe(code);
  });

  it('acknowledges heartbeats, and hangs up on a second identification', async () => {
    const discord = await start();
    const socket = await connect(discord);
    socket.send('{"op":1}');
    expect(JSON.parse(String((await once(socket, 'message'))[0]))).toEqual({ op: 11 });
    socket.send(identify({ token: discord.token }));
    await once(socket, 'message');
    socket.send(identify({ token: discord.token }));
    expect((await once(socket, 'close'))[0]).toBe(GatewayCloseCodes.AlreadyAuthenticated);
  });

  it.each<[string, (discord: FakeDiscord, socket: WebSocket) => unknown]>([
    ['that the bot ended', (_discord, socket) => socket.close(1000)],
    [
      'that is void',
      (discord, socket) => {
        discord.invalidateSession(false);
        socket.close(4200);
      },
    ],
  ])('does not resume a session %s', async (_name, end) => {
    const discord = await start();
    const socket = await connect(discord);
    socket.send(identify({ token: discord.token }));
    const ready = JSON.parse(String((await once(socket, 'message'))[0]));
    end(discord, socket);
    await once(socket, 'close');
    const again = await connect(discord);
    const d = { token: discord.token, session_id: ready.d.session_id, seq: ready.s };
    again.send(JSON.stringify({ op: 6, d }));
    expect(JSON.parse(String((await once(again, 'message'))[0]))).toEqual({ op: 9, d: false });
  });

  it('leaves nothing open when it stops', async () => {
    const discord = await FakeDiscord.start();
    const client = createClient(discord);
    await login(client, discord.token);
    const closed = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    await discord.stop();
    await closed;
    await client.destroy();
    await expect(fetch(discord.apiUrl)).rejects.toThrow('fetch failed');
    await discord.stop();
  });
});
