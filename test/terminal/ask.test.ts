import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIN_CONFIDENCE, SURE_CONFIDENCE } from '../../src/answer/reading/confidence.js';

const PROGRAM = join(import.meta.dirname, '../../dist/src/terminal/ask.js');
const ARTICLE = `---
title: The mill
language: en
---

The mill has stood on the river since 1790.

## Owners

The Harper family bought it in 1902.

### Today

A trust runs it now. Volunteers grind flour on Sundays.
`;

let folder: string;
let article: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-ask-'));
  article = join(folder, 'mill.md');
  await writeFile(article, ARTICLE);
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ask(
  args: string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { ...process.env, INIT_CWD: folder, ...env },
    });
    const run = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
    child.on('error', reject).on('close', (status) => resolve({ status, ...run }));
    child.stdin.on('error', () => {}).end(input);
  });
}

describe('one question', () => {
  it.runIf(process.platform === 'linux')('says that its answer cannot be written', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--article', article, 'Who bought it?'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const [said, [status]] = await Promise.all([
      text(child.stderr as Readable),
      once(child, 'close'),
    ]);
    expect([status, said]).toEqual([
      2,
      'The output cannot be written: the disk is full. Write it somewhere else.\n',
    ]);
  });

  it('prints the passage under its heading path', async () => {
    const { status, stdout, stderr } = await ask([
      '--article',
      article,
      'Who',
      'runs',
      'it',
      'now?',
    ]);
    expect(stdout).toContain(
      'Owners › Today › ¶ 3\nA trust runs it now. Volunteers grind flour on Sundays.\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('has the exact shape as JSON', async () => {
    const { stdout } = await ask([
      '--article',
      article,
      '--json',
      '--limit',
      '1',
      'Which trust runs it today?',
    ]);
    const answer = JSON.parse(stdout);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(Object.keys(answer)).toEqual(['question', 'answered', 'confidence', 'passages']);
    expect(answer).toMatchObject({ question: 'Which trust runs it today?', answered: true });
    expect(answer.passages).toEqual([
      {
        section: ['Owners', 'Today'],
        paragraph: 3,
        text: 'A trust runs it now. Volunteers grind flour on Sundays.',
        score: expect.any(Number),
        sentence: [0, 20],
        highlights: [
          [2, 7],
          [8, 12],
        ],
      },
    ]);
  });

  it('explains why the passage won', async () => {
    const { stdout } = await ask([
      '--article',
      article,
      '--explain',
      'Which family or trust runs it?',
    ]);
    expect(stdout).toMatch(/runs \(run\) .* runs\n/);
    expect(stdout).toMatch(/¶ 3 +¶ 2/);
    expect(stdout).toMatch(/confidence: [01]\.\d\d\. From .*\n.*\n +constant +/);
    expect(stdout).toContain(
      `From ${SURE_CONFIDENCE} on it answers, from ${MIN_CONFIDENCE} it is `,
    );
  });

  it('ends with 1 when the article does not say', async () => {
    const { status, stdout } = await ask(['--article', article, 'How do volcanoes erupt?']);
    expect(stdout).toContain('The article does not say.');
    expect(stdout).toContain('“volcanoes” and “erupt”');
    expect(status).toBe(1);
  });

  it('finds a relative path where the person stands', async () => {
    expect((await ask(['--article', 'mill.md', 'When was it bought?'])).stdout).toContain('1902');
  });

  it('writes no escape sequence into a pipe', async () => {
    const { stdout } = await ask(['--article', article, 'the mill \u001b[31mred'], '', {
      FORCE_COLOR: '1',
    });
    expect(stdout).not.toContain('\u001b');
  });

  it('reads an article from the web', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/markdown; charset=utf-8').end(ARTICLE);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mill`;
      expect((await ask(['--article', url, 'When was it bought?'])).stdout).toContain('1902');
    } finally {
      server.close();
    }
  });
});

describe('questions on standard input', () => {
  it('are answered in order, a line each, blank and odd ones included', async () => {
    const questions = ['Who bought it?', '', 'a\u2028b\rc', '🦀', '__proto__', 'When?'];
    const { status, stdout } = await ask(['--article', article, '--json'], questions.join('\r\n'));
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).question)).toEqual(questions);
    expect(status).toBe(0);
  });

  it('may be none', async () => {
    expect(await ask(['--article', article])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('stream through by the thousands', async () => {
    const { stdout } = await ask(
      ['--article', article, '--json'],
      'Who bought the mill?\n'.repeat(10_000),
    );
    expect(stdout.split('\n')).toHaveLength(10_001);
  });

  it('need not be UTF-8', async () => {
    const { status } = await ask(
      ['--article', article, '--json'],
      Buffer.from([0xff, 0xfe, 0x0a, 0xc3]),
    );
    expect(status).toBe(0);
  });
});

describe('bad usage ends with 2 and one line', () => {
  it.each([
    [['--limit', '0', 'q'], '--limit'],
    [['--limit', 'many', 'q'], '--limit'],
    [['--colour', 'q'], '--colour'],
    [['--explain', '--json', 'q'], '--explain'],
    [['--article'], '--article'],
    [['--article', '', 'q'], '--article'],
    [['--article=', 'q'], '--article'],
    [['--language', 'no such thing', 'q'], 'no such thing'],
    [['--article', 'missing.md', 'q'], 'missing.md'],
    [['--article', '.', 'q'], 'folder'],
    [['--article', 'ftp://example.org/a', 'q'], 'ftp://'],
  ])('%j', async (args, mention) => {
    const options = args.some((arg) => arg.startsWith('--article'))
      ? args
      : ['--article', article, ...args];
    const { status, stdout, stderr } = await ask(options);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(mention);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

it('explains itself', async () => {
  const { status, stdout } = await ask(['--help']);
  expect(stdout).toContain('--article FILE|URL');
  expect(status).toBe(0);
});
