import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../../src/bot.js';
import { createIdentifyGate, reserveInMemory } from '../../../src/discord/gateway/identify-gate.js';
import { createLog } from '../../../src/log.js';
import { FakeDiscord } from '../../../src/playground/fake-discord.js';
import { withBot } from '../../commands/with-bot.js';
import { configFor } from '../../config-for.js';
import { temporaryFolder } from '../../temporary-folder.js';

const ANSWER = 'colza oil';

describe('a bot of many shards', () => {
  it('starts them all at the pace that Discord sets, and says how far it is', async () => {
    const identifyLimits = { maxConcurrency: 2, intervalMs: 100 };
    const { discord, logged } = await withBot(undefined, { identifyLimits }, { shards: 16 });
    expect(discord.shards.map(({ id }) => id).sort((a, b) => a - b)).toEqual([...Array(16).keys()]);
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'shard 3 of 16 is up' }));
    expect(logged).toContainEqual(
      expect.objectContaining({ msg: 'Pullquote is ready', shards: 16 }),
    );
  });

  it('answers from the first while the others are still to come', async () => {
    const discord = await FakeDiscord.start();
    const dataDir = await temporaryFolder();
    const stop = new AbortController();
    // All shards but 0 wait for longer than the test takes.
    const gate = {
      wait: (bucket: number, signal: AbortSignal) =>
        bucket === 0
          ? Promise.resolve()
          : once(signal, 'abort').then(() => signal.throwIfAborted()),
    };
    const config = configFor(discord, { dataDir, shards: 3 });
    const started = startBot(config, createLog('silent'), { gate, signal: stop.signal });
    onTestFinished(async () => {
      stop.abort();
      await started.catch(() => {});
      await discord.stop();
    });
    await expect.poll(() => discord.commands.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(discord.shards.map(({ id }) => id)).toEqual([0]);
    const ada = discord.member({ name: 'Ada', directMessage: true });
    expect((await ada.slash('ask', { question: 'Iran plot' })).text).toContain('-# Iran plot');
  });

  it('holds the range of one of several processes; the first of them registers the commands', async () => {
    const shards = { first: 2, last: 3, total: 4 };
    const { discord } = await withBot(undefined, {}, { shards });
    expect(discord.shards.map(({ id, count }) => [id, count]).sort()).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect(discord.commands).toEqual([]);
  });

  it('waits until Discord lets it connect again, and says until when', async () => {
    const identifyLimits = { total: 10, remaining: 1, resetAfterMs: 400 };
    const { discord, logged } = await withBot(undefined, { identifyLimits }, { shards: 2 });
    expect(discord.shards).toHaveLength(2);
    expect(logged).toContainEqual(
      expect.objectContaining({ remaining: 1, needed: 2, until: expect.stringMatching(/^\d{4}-/) }),
    );
  });
});

describe('a Discord that is not well', () => {
  it('is asked again, at the start, until it is', async () => {
    const { discord, logged } = await withBot(undefined, {}, {}, (discord) =>
      // discord.js asks four times by itself.
      discord.misbehave({ on: '/gateway/bot', times: 8, answer: { status: 503 } }),
    );
    const pauses = logged.filter(({ msg }) => msg === 'Discord is not well');
    expect(pauses).toMatchObject([
      { status: 503, retryInMs: 1_000 },
      { status: 503, retryInMs: 2_000 },
    ]);
    const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'the lamp' });
    expect(reply.text).toContain(ANSWER);
  });

  it.each(['unheard', 'unanswered'] as const)('may cut off a reply, %s', async (cutOff) => {
    const { discord, logged } = await withBot();
    discord.misbehave({ on: '/callback', answer: { cutOff } });
    const ada = discord.member({ name: 'Ada' });
    expect((await ada.slash('ask', { question: 'the lamp' })).text).toContain(ANSWER);
    await expect.poll(() => logged.at(-1)).toMatchObject({ outcome: 'answered' });
    expect(ada.sees()).toHaveLength(1);
  });

  it('may deliver twice what is answered once', async () => {
    const { discord, logged } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    await ada.slash('ask', { question: 'the lamp' });
    discord.repeatLatestEvent();
    await ada.slash('ask', { question: 'the lamp' });
    const asked = () => logged.filter(({ command }) => command === 'ask').length;
    await expect.poll(asked).toBe(2);
    const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status }) => status)).toEqual([204, 204]);
  });
});

describe('a bot of several processes', () => {
  it('starts all its shards at the pace that Discord sets for them together', async () => {
    const identifyLimits = { maxConcurrency: 4, intervalMs: 40 };
    const discord = await FakeDiscord.start({ identifyLimits, responseWindowMs: 30_000 });
    // A database holds this for processes that share nothing else.
    const reserve = reserveInMemory();
    const bots = await Promise.all(
      [0, 16, 32, 48].map(async (first) => {
        const dataDir = await temporaryFolder();
        const shards = { first, last: first + 15, total: 64 };
        const config = configFor(discord, { dataDir, shards });
        const gate = createIdentifyGate(reserve, 1.5 * identifyLimits.intervalMs);
        return startBot(config, createLog('silent'), { gate });
      }),
    );
    onTestFinished(() => discord.stop());
    onTestFinished(async () => void (await Promise.all(bots.map((bot) => bot.stop()))));
    expect(discord.shards).toHaveLength(64);
    const registrations = discord.requests.filter(({ method }) => method === 'PUT');
    expect(registrations).toHaveLength(1);
    for (let count = 0; count < 20; count++) {
      const ada = discord.member({ name: 'Ada', server: discord.addServer() });
      expect((await ada.slash('ask', { question: 'Iran plot' })).text).toContain('-# Iran plot');
      await delay(3);
    }
  });
});
