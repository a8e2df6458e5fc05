import { Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, play } from '../play.js';

const answer = (interaction: unknown) => {
  const command = interaction as { isChatInputCommand(): boolean; reply(text: string): unknown };
  return command.isChatInputCommand() ? command.reply('here') : undefined;
};

describe('misbehaviour', () => {
  it.each([
    ['a server error', { status: 500 }, [500, 204]],
    ['a rate limit', { status: 429, retryAfterMs: 20 }, [429, 204]],
    ['a global rate limit', { status: 429, retryAfterMs: 20, isGlobal: true }, [429, 204]],
    ['a delay', { stallMs: 20 }, [204]],
  ] as const)('%s is overcome by the client', async (_name, fault, statuses) => {
    const { discord, alice } = await play(answer);
    discord.misbehave({ on: '/callback', answer: fault });
    expect((await alice.slash('ask', { question: 'Why?' })).content).toBe('here');
    const calls = discord.requests.filter(({ path }) => path.endsWith('/callback'));
    await expect.poll(() => calls.map(({ status }) => status)).toEqual(statuses);
  });

  it('an endless stall ends with the patience of the client, and with Discord', async () => {
    const { discord } = await play(answer);
    discord.misbehave({ on: /^GET \/users/, times: 2, answer: { stallMs: Infinity } });
    const impatient = createClient(discord, { rest: { timeout: 50, retries: 0 } });
    impatient.rest.setToken(discord.token);
    await expect(impatient.rest.get(Routes.user())).rejects.toThrow('aborted');
    expect(discord.requests.at(-1)).toMatchObject({ path: '/users/@me', status: undefined });
    const patient = expect(fetch(`${discord.apiUrl}/v10/users/@me`)).rejects.toThrow();
    await expect.poll(() => discord.requests.length).toBeGreaterThan(2);
    await discord.stop();
    await patient;
  });

  it('lasts as often as it was planned, in the order it was planned', async () => {
    const { discord } = await play(answer);
    discord.misbehave({ times: 2, answer: { status: 503 } });
    discord.misbehave({ on: 'GET /gateway', answer: { status: 500 } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await fetch(`${discord.apiUrl}/v10/gateway`)).status);
    }
    expect(statuses).toEqual([503, 503, 500, 200]);
  });

  it('befalls downloads, too', async () => {
    const { discord, alice } = await play(answer);
    const [file] = alice.post('', [{ name: 'a.txt', bytes: Buffer.from('a') }]).attachments;
    discord.misbehave({ on: 'GET /attachments/', answer: { status: 502 } });
    expect((await fetch(file?.url ?? '')).status).toBe(502);
    expect(await (await fetch(file?.url ?? '')).text()).toBe('a');
  });

  it('tells of a rate limit in headers and body', async () => {
    const { discord } = await play(answer);
    discord.misbehave({ answer: { status: 429, retryAfterMs: 1500, isGlobal: true } });
    const response = await fetch(`${discord.apiUrl}/v10/gateway`);
    expect(response.headers.get('retry-after')).toBe('1.5');
    expect(response.headers.get('x-ratelimit-global')).toBe('true');
    expect(await response.json()).toMatchObject({ retry_after: 1.5, global: true });
  });
});

describe('requests that Discord refuses', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, string, RequestInit, number, number]>([
    ['an unknown route', '/v10/nothing', {}, 404, 0],
    ['a route beside the API', '/../gateway', {}, 404, 0],
    ['a badly escaped path', '/v10/webhooks/1/%E0%A4%A', { method: 'POST' }, 404, 10015],
    ['a wrong method', '/v10/gateway', { method: 'DELETE' }, 405, 0],
    ['no token', '/v10/users/@me', {}, 401, 0],
    ['a wrong token', '/v10/gateway/bot', { headers: { authorization: 'Bot x' } }, 401, 0],
    [
      'no JSON',
      '/v10/interactions/1/x/callback',
      { method: 'POST', headers: json, body: '{' },
      400,
      50109,
    ],
    [
      'a broken form',
      '/v10/interactions/1/x/callback',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'y' },
      400,
      50109,
    ],
    [
      'an unknown interaction',
      '/v10/interactions/1/x/callback',
      { method: 'POST', headers: json, body: '{"type":4}' },
      404,
      10062,
    ],
    ['another application', '/v10/webhooks/1/x/messages/@original', {}, 404, 10015],
  ])('%s', async (_name, path, init, status, code) => {
    const { discord } = await play(answer);
    const response = await fetch(`${discord.apiUrl}${path}`, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, message: expect.any(String) });
  });

  it('commands of another application', async () => {
    const { client } = await play(answer);
    await expect(client.rest.get(Routes.applicationCommands('1'))).rejects.toMatchObject({
      code: 10002,
    });
  });
});

it('describes the application, and logs what the bot asked', async () => {
  const { discord, client } = await play(answer);
  const application = await client.application?.fetch();
  expect(application).toMatchObject({
    id: discord.applicationId,
    name: 'Pullquote',
    botPublic: true,
  });
  expect(discord.requests.at(-1)).toEqual({
    method: 'GET',
    path: '/applications/@me',
    query: {},
    body: undefined,
    files: [],
    status: 200,
  });
  expect(discord.requests.find(({ method }) => method === 'PUT')?.body).toHaveLength(3);
});
