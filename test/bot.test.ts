import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { REST, Routes } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startBot } from '../src/bot.js';
import { FakeDiscord } from '../src/playground/fake-discord.js';
import { lighthouse, withBot } from './commands/with-bot.js';
import { configFor } from './config-for.js';
import { serve } from './library/serve.js';
import { temporaryFolder } from './temporary-folder.js';

/** A process starts within a second or two, unless the machine is busy with other tests. */
const SOON = { timeout: 60_000 };

describe('startBot', () => {
  it('registers the commands once, and again only when they differ', async () => {
    const { discord, restart } = await withBot();
    const registrations = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(discord.commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ask', 'reload']),
    );
    expect(registrations()).toBe(1);
    await restart();
    expect(registrations()).toBe(1);
    expect(await discord.member({ name: 'Ada' }).slash('ask', { question: 'oil' })).toBeDefined();
  });

  it('asks for no intents, and starts as many shards as it is told', async () => {
    const { discord } = await withBot(lighthouse, { shards: 2 });
    expect(discord.shards.map(({ intents }) => intents)).toEqual([0, 0]);
  });

  it('goes on answering when the gateway drops', async () => {
    const { discord, logged } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    for (const disturb of [
      () => discord.dropGateway(),
      () => discord.askReconnect(),
      () => discord.invalidateSession(true),
      () => discord.invalidateSession(false),
    ]) {
      disturb();
      await discord.ready();
      const reply = await ada.slash('ask', { question: 'What does the lamp burn?' });
      expect(reply.text).toContain('**The lamp burns colza oil.**');
    }
    expect(logged.filter(({ level }) => (level as number) >= 50)).toEqual([]);
  });

  it('logs once that it lost the gateway, and once that it is back', async () => {
    const { discord, logged } = await withBot();
    const told = () =>
      logged.map(({ msg }) => String(msg)).filter((msg) => msg.startsWith('gateway'));
    const outage = ['gateway reconnecting', 'gateway connected again'];
    discord.askReconnect();
    await expect.poll(told, SOON).toEqual(outage);
    await discord.goOffline();
    await expect.poll(told, SOON).toHaveLength(3);
    // Time for a few more attempts.
    await delay(1_500);
    await discord.comeOnline();
    await expect.poll(told, SOON).toEqual([...outage, ...outage]);
  });

  it('says nothing of reconnecting when it stops', async () => {
    const { logged, restart } = await withBot();
    await restart();
    expect(logged.filter(({ msg }) => String(msg).startsWith('gateway'))).toEqual([]);
  });

  it('shows an incident by its id only, and logs its cause', async () => {
    const { discord, logged } = await withBot();
    // discord.js tries a call four times.
    discord.misbehave({ on: '/callback', times: 4, answer: { status: 500 } });
    const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'oil' });
    const [, incident] = /incident ([0-9a-f]{8})\./.exec(reply.text) as RegExpExecArray;
    expect(reply).toMatchObject({ ephemeral: true });
    expect(logged).toContainEqual(
      expect.objectContaining({ incident, command: 'ask', err: expect.anything() }),
    );
  });

  it('explains a command that it no longer has', async () => {
    const { discord } = await withBot();
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const body = { type: 1, name: 'old', description: 'From an older version' };
    await rest.post(Routes.applicationCommands(discord.applicationId), { body });
    const reply = await discord.member({ name: 'Ada' }).slash('old');
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain('no longer has the command /old.');
  });

  it('survives an answer that comes too late', async () => {
    const { discord, logged } = await withBot(lighthouse, { responseWindowMs: 300 });
    const ada = discord.member({ name: 'Ada' });
    discord.misbehave({ on: '/callback', answer: { stallMs: 600 } });
    await expect(ada.slash('ask', { question: 'oil' })).rejects.toMatchObject({
      reason: 'no-response',
    });
    expect((await ada.slash('ask', { question: 'oil' })).text).toContain('colza oil');
    await vi.waitFor(() =>
      expect(logged).toContainEqual(expect.objectContaining({ msg: 'nobody is there to answer' })),
    );
  });

  it('refuses a token that Discord refuses', async () => {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const dataDir = await temporaryFolder();
    const config = configFor(discord, { dataDir, discordToken: 'some.other.token' });
    await expect(startBot(config)).rejects.toMatchObject({ code: 'discord-token-refused' });
  });
});

describe('node dist/src/start.js', () => {
  it('prints the invite link, answers, and stops on SIGTERM', async () => {
    const discord = await FakeDiscord.start();
    const bot = await run(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      discord,
    );
    const invite = await bot.line(/"inviteLink":"([^"]+)"/);
    expect(new URL(invite).searchParams.get('client_id')).toBe(discord.applicationId);
    const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'Iran plot' });
    expect(reply.text).toContain('-# Iran plot');
    bot.process.kill('SIGTERM');
    expect(await bot.end).toEqual({ code: 0, stderr: '' });
  });

  it('tells a moderator who waits while it is stopped that it restarts', async () => {
    const discord = await FakeDiscord.start();
    let asked = 0;
    const site = await serve((_, response) => {
      asked += 1;
      if (asked === 1) response.setHeader('content-type', 'text/markdown').end(lighthouse);
    });
    const bot = await run(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ARTICLE: site.url },
      discord,
    );
    await bot.line(/"inviteLink":"([^"]+)"/);
    const waiting = discord.member({ name: 'Mo', moderator: true }).slash('reload');
    await expect.poll(() => asked, SOON).toBe(2);
    bot.process.kill('SIGTERM');
    expect(await waiting).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('restarted'),
    });
    expect((await bot.end).code).toBe(0);
  });

  it('logs nothing but lines of JSON', async () => {
    const discord = await FakeDiscord.start();
    const bot = await run(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      discord,
    );
    await bot.line(/"inviteLink":"([^"]+)"/);
    const lines = bot
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({
      msg: 'Pullquote is ready',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      shards: 1,
      servers: 0,
    });
  });

  it('stops on SIGTERM while it starts', async () => {
    const site = await serve(() => {});
    const bot = await run({ DISCORD_TOKEN: 'a.b.c', ARTICLE: site.url });
    await expect.poll(() => site.requests.length, SOON).toBe(1);
    bot.process.kill('SIGTERM');
    expect(await bot.end).toEqual({ code: 0, stderr: '' });
  });

  it('finishes what is under way before it stops, though told twice at once', async () => {
    let release = () => {};
    let loads = 0;
    const site = createServer((_, response) => {
      const send = () => response.setHeader('content-type', 'text/markdown').end(lighthouse);
      loads += 1;
      if (loads === 1) send();
      else release = send;
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void site.close());
    const ARTICLE = `http://127.0.0.1:${(site.address() as AddressInfo).port}/story`;
    const discord = await FakeDiscord.start();
    const bot = await run(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ARTICLE },
      discord,
    );
    await bot.line(/"inviteLink":"([^"]+)"/);
    const reload = discord.member({ name: 'Mo', moderator: true }).slash('reload');
    await once(site, 'request');
    // As Ctrl-C under npm does; of two that are the same, only one might arrive.
    bot.process.kill('SIGINT');
    bot.process.kill('SIGTERM');
    release();
    expect((await reload).text).toContain('**Nothing changed.**');
    expect((await bot.end).code).toBe(0);
  });

  it.each([
    ['no token', 78, { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN: found nothing\. .*\n$/],
    ['a setting that is wrong', 78, { SHARDS: 'x' }, /^SHARDS: found “x”\. .*\n$/],
    [
      'more shards than Discord lets connect',
      78,
      { SHARDS: '2000' },
      /^Discord lets .* Lower SHARDS\.\n$/,
    ],
    ['a refused token', 78, { DISCORD_TOKEN: 'some.other.token' }, /^Discord refused .*\n$/],
    [
      'a data folder that is a file',
      78,
      { DATA_DIR: 'README.md' },
      /^The data folder “README\.md” .*\n$/,
    ],
    [
      'a data folder where none can be',
      78,
      { DATA_DIR: '/proc' },
      /^The data folder “\/proc” .*\n$/,
    ],
    [
      'no article',
      78,
      { ARTICLE: 'nowhere.md' },
      /^ARTICLE: There is no file at “nowhere\.md”\. .*\n$/,
    ],
    [
      'a link that cannot be used',
      78,
      { ARTICLE: 'http://127.0.0.1:1/a' },
      /^ARTICLE: “http:\/\/127\.0\.0\.1:1\/a” .*\n$/,
    ],
    [
      'nobody at the address',
      1,
      { DISCORD_API_URL: 'http://127.0.0.1:1/api' },
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:1\/api: nothing answers at this address\. .*\n$/,
    ],
  ])('ends with one line for %s', async (_, code, env, line) => {
    const discord = await FakeDiscord.start();
    const bot = await run(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...env },
      discord,
    );
    expect(await bot.end).toEqual({ code, stderr: expect.stringMatching(line) });
  });

  it.each([200, 404])('ends with one line when something else answers %i', async (status) => {
    const site = await serve((_, response) => response.writeHead(status).end('<h1>Welcome</h1>'));
    const bot = await run({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: site.url });
    expect(await bot.end).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^Discord cannot be reached at .*not Discord.*\n$/),
    });
  });
});

interface Running {
  readonly process: ChildProcess;
  /** Resolves to the first group of a line on standard output. */
  line(pattern: RegExp): Promise<string>;
  /** All of standard output so far. */
  output(): string;
  readonly end: Promise<{ code: number | null; stderr: string }>;
}

/** Starts what is built as an operator does, without this process's environment. */
async function run(env: Record<string, string>, discord?: FakeDiscord): Promise<Running> {
  const bot = spawn(process.execPath, ['dist/src/start.js'], {
    env: { DATA_DIR: await temporaryFolder(), ...env },
    stdio: 'pipe',
  });
  onTestFinished(async () => {
    bot.kill('SIGKILL');
    await discord?.stop();
  });
  let [stdout, stderr] = ['', ''];
  bot.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  bot.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const end = once(bot, 'close').then(([code]) => ({ code: code as number | null, stderr }));
  return {
    process: bot,
    end,
    output: () => stdout,
    async line(pattern) {
      for (;;) {
        const found = pattern.exec(stdout);
        if (found) return found[1] as string;
        const ended = end.then(({ stderr }) => Promise.reject(new Error(`It ended: ${stderr}`)));
        await Promise.race([once(bot.stdout, 'data'), ended]);
      }
    },
  };
}
