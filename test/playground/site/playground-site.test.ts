import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ActResult, WorldView } from '../../../src/playground/page/protocol.js';
import {
  type RunningPlayground,
  startPlayground,
} from '../../../src/playground/site/start-playground.js';
import { temporaryFolder } from '../../temporary-folder.js';

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
  const act = (what: object, standpoint: object = here, file?: File) => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ standpoint, act: what }));
    if (file) form.set('files[0]', file, file.name);
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

  it(
    'loads every example article, opens a form in a long one, and takes it',
    async () => {
      const moderator = { ...here, person: 'moderator', place: 'gull-island' };
      const read = async <T>(path: string) =>
        (await (await fetch(new URL(path, playground.url))).json()) as T;
      const tell = async (what: object, file?: File) =>
        (await (await act(what, moderator, file)).json()) as ActResult;
      const load = async (file: File) => {
        const values = { file: { file: file.name } };
        const done = await tell({ type: 'command', name: 'reload', values }, file);
        expect(done, file.name).toHaveProperty('message');
      };
      const { examples } = await read<WorldView>('/world');
      expect(examples.length).toBeGreaterThan(4);
      for (const { file } of examples) {
        const text = await (await fetch(new URL(`/examples/${file}`, playground.url))).text();
        await load(new File([text], file));
        const article = await read<object>(`/article?${new URLSearchParams(moderator)}`);
        expect(article).toMatchObject({ isOwn: true, source: file });
      }
      const weeks = Array.from({ length: 12 }, (_, n) => `## Week ${n}\n\nThe tide came late.\n`);
      await load(new File(weeks, 'weeks.md'));
      const { message = '' } = await tell({ type: 'command', name: 'article', values: {} });
      const shown = JSON.stringify(playground.discord.find(message)?.api.components);
      const [customId] = /\d:find-section:[^"]+/.exec(shown) ?? [];
      const { form } = await tell({ type: 'press', message, customId });
      const field = form?.fields[0]?.customId ?? '';
      const submit = (values: object) => tell({ type: 'submit', form: form?.id, values });
      expect(await submit({})).toHaveProperty('error');
      expect(await submit({ [field]: 'week 7' })).toEqual({ message });
    },
    WAIT_MS,
  );

  it('makes trouble for replies only, however much is typed before', async () => {
    const { origin } = new URL(playground.url);
    const url = new URL('/trouble?kind=error', playground.url);
    await fetch(url, { method: 'POST', headers: { origin } });
    const { requests } = playground.discord;
    const from = requests.length;
    const values = { question: 'How did Iran learn of the plan?' };
    const typed = await act({ type: 'typing', name: 'ask', values, focused: 'question' });
    expect(await typed.json()).toHaveProperty('choices');
    expect(requests.slice(from).map(({ status }) => status)).not.toContain(500);
    const done = await act({ type: 'command', name: 'ask', values });
    expect(await done.json()).toHaveProperty('message');
    expect(requests.slice(from).filter(({ status }) => status === 500)).toHaveLength(1);
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
    const folder = await temporaryFolder();
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
