import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type RunningPlayground,
  startPlayground,
} from '../../../src/playground/site/start-playground.js';

/** The most that the page may load in all, as promised. */
const MAX_PAGE_BYTES = 500_000;
const WAIT_MS = 120_000;
const here = { person: 'member', place: 'reading-room', locale: 'en-US' };

describe('the playground’s site', () => {
  let playground: RunningPlayground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, WAIT_MS);
  afterAll(() => playground?.stop());

  /** Sends a request with any headers; resolves to the status. */
  const send = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(new URL(path, playground.url), { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });
  const act = (what: object) => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ standpoint: here, act: what }));
    const headers = { origin: new URL(playground.url).origin };
    return fetch(new URL('/acts', playground.url), { method: 'POST', body: form, headers });
  };

  it('answers its own page on this machine only', async () => {
    const { host, origin } = new URL(playground.url);
    expect(new URL(playground.url).hostname).toBe('127.0.0.1');
    expect(await send('/', { host })).toBe(200);
    expect(await send('/', { host: 'rebound.example' })).toBe(403);
    expect(await send('/world', { host, origin: 'http://evil.example' })).toBe(403);
    expect(await send('/trouble?kind=gateway', { host }, 'POST')).toBe(403);
    expect(await send('/trouble?kind=none', { host, origin }, 'POST')).toBe(400);
    expect(await send('/page/../../../package.json', { host })).toBe(404);
    expect(await send('/examples/..%2fpackage.json', { host })).toBe(404);
  });

  it('lets no script in but its own', async () => {
    const { headers } = await fetch(playground.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it('is small, with all that the page loads', async () => {
    const seen = new Set<string>();
    let bytes = 0;
    const load = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await fetch(new URL(path, playground.url));
      expect(response.status, path).toBe(200);
      const text = await response.text();
      bytes += Buffer.byteLength(text);
      const links = text.matchAll(/(?:from |href=|src=)["']([^"']+\.(?:js|css|svg))["']/g);
      for (const [, link] of links) {
        await load(new URL(link as string, new URL(path, playground.url)).pathname);
      }
    };
    await load('/');
    expect(seen.size).toBeGreaterThan(10);
    expect(bytes).toBeLessThan(MAX_PAGE_BYTES);
  });

  it('does what a person does, and says what Discord would say instead', async () => {
    const answer = { type: 'command', name: 'ask', values: { question: 'Who was warned?' } };
    expect(await (await act(answer)).json()).toHaveProperty('message');
    const refused = await act({ type: 'command', name: 'reload', values: {} });
    expect(await refused.json()).toHaveProperty('error');
    expect((await act({ type: 'dance' })).status).toBe(400);
  });

  it('keeps the bot answering through trouble', async () => {
    const { origin } = new URL(playground.url);
    for (const kind of ['gateway', 'error', 'limit', 'slow', 'restart']) {
      const url = new URL(`/trouble?kind=${kind}`, playground.url);
      expect((await fetch(url, { method: 'POST', headers: { origin } })).status).toBe(200);
      await playground.discord.ready();
      const question = { question: 'How did Iran learn of the plan?' };
      const done = await act({ type: 'command', name: 'ask', values: question });
      expect(await done.json(), kind).toHaveProperty('message');
    }
  });
});

describe('a playground that was stopped', () => {
  it('leaves nothing behind', async () => {
    const playground = await startPlayground();
    const { dataDir, url } = playground;
    expect((await stat(dataDir)).isDirectory()).toBe(true);
    await playground.stop();
    await expect(stat(dataDir)).rejects.toThrow();
    await expect(fetch(url)).rejects.toThrow();
  });

  // Ctrl+C, a service manager, and a terminal that is closed.
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no file after %s', async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-test-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const data = await readdir('data');
    const child = spawn(process.execPath, ['src/run.js', 'playground/site/playground'], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await expect.poll(() => said, { timeout: WAIT_MS }).toContain('Open http');
    expect(await readdir(folder)).not.toEqual([]);
    if (signal === 'SIGHUP') child.stdout.destroy();
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    expect(await readdir(folder)).toEqual([]);
    expect(await readdir('data')).toEqual(data);
  });
});
