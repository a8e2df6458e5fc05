import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import { withBot } from '../commands/with-bot.js';
import { configFor } from '../config-for.js';

async function withMonitor() {
  const world = await withBot(undefined, {}, { monitorPort: 0 });
  const get = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${world.monitorPort()}${path}`, init);
  const metrics = async () => (await get('/metrics')).text();
  return { ...world, get, metrics };
}

describe('the monitor', () => {
  it('tells a service manager that the bot lives and serves', async () => {
    const { get } = await withMonitor();
    for (const path of ['/healthz', '/readyz']) expect((await get(path)).status).toBe(200);
    expect((await get('/healthz', { method: 'HEAD' })).status).toBe(200);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
    for (const path of ['/', '/__proto__', '/metrics/..%2f', '/constructor']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('is not ready while Discord is away, and again when it is back', async () => {
    const { discord, get } = await withMonitor();
    await discord.goOffline();
    const ready = async () => (await get('/readyz')).status;
    await expect.poll(ready, { timeout: 20_000 }).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).text()).toBe('1 of 1 shards are not connected\n');
    await discord.comeOnline();
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  });

  it('counts what people do, and what becomes of it', async () => {
    const { discord, metrics } = await withMonitor();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const answer = await mo.slash('ask', { question: 'What does the lamp burn?' });
    await mo.press(answer, answer.buttons[0]?.customId as string);
    await mo.autocomplete('ask', { question: 'lamp' });
    await mo.slash('reload', { url: 'http://127.0.0.1/story' });
    discord.misbehave({ on: '/callback', answer: { status: 429, retryAfterMs: 1 } });
    await mo.slash('article');
    await expect.poll(metrics).toMatch(/command="article",outcome="answered"\} 1\n/);
    const text = await metrics();
    for (const line of [
      'pullquote_interaction_seconds_count{kind="command",command="ask",outcome="answered"} 1',
      'pullquote_interaction_seconds_count{kind="typing",command="ask",outcome="answered"} 1',
      'pullquote_loads_total{outcome="refused",reason="address-refused"} 1',
      'pullquote_shards{state="ready"} 1',
      'pullquote_rest_rate_limits_total 1',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toContain('pullquote_interaction_seconds_count{kind="press",');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    const labels = [...text.matchAll(/\{.*\}/g)].join('\n');
    expect(labels).not.toMatch(/lamp|Mo\b|Reading Room|\d{17}/);
  });

  it('counts previews made live among the loads, and time from the arrival on', async () => {
    const { discord, metrics } = await withMonitor();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const file = { name: 'new.md', bytes: Buffer.from('# New\n\nThe lamp burns gas.') };
    const preview = await mo.slash('reload', { file, preview: true });
    await mo.press(preview, 'Make it live');
    await expect.poll(metrics).toMatch(/command="make-live",outcome="answered"\} 1\n/);
    expect(await metrics()).toContain('pullquote_loads_total{outcome="answered",reason="none"} 2');
  });

  it('ends with the bot, and says when its port is taken', async () => {
    const { discord, dataDir, get } = await withMonitor();
    expect((await get('/healthz')).status).toBe(200);
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port: monitorPort } = other.address() as AddressInfo;
    const config = configFor(discord, { dataDir: `${dataDir}-other`, monitorPort });
    await expect(startBot(config, createLog('silent'))).rejects.toMatchObject({
      code: 'monitor-unusable',
    });
  });
});
