import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PROGRAM = join('dist', 'src', 'terminal', 'outline.js');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-outline-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'ferry.md'),
  `---
title: The ferry
author: Ole Brandt
date: 2026-03-02
lang: en
url: https://ferry.example/
---

It crosses the bay.

# Tickets

- Six crowns

## Children

Three crowns.
`,
);
writeFileSync(join(folder, 'boat.txt'), 'The boat is painted grey.\n');
writeFileSync(join(folder, 'empty.md'), '\n');

function outline(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { ...process.env, INIT_CWD: folder },
    });
    const run = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
    child.on('error', reject).on('close', (status) => resolve({ status, ...run }));
  });
}

describe('npm run outline', () => {
  it('shows what is known of an article, its headings and its passages', async () => {
    const { status, out, err } = await outline('ferry.md');
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`title: The ferry
author: Ole Brandt
date: 2026-03-02
language: en
link: https://ferry.example/

It crosses the bay.

# Tickets

- Six crowns

## Children

Three crowns.
`);
  });

  it('gives an object a source, in order, absent fields left out', async () => {
    const { status, out } = await outline('--json', 'ferry.md', 'boat.txt');
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      file: 'ferry.md',
      title: 'The ferry',
      author: 'Ole Brandt',
      date: '2026-03-02',
      language: 'en',
      url: 'https://ferry.example/',
      blocks: [
        { text: 'It crosses the bay.', form: 'prose' },
        { heading: 'Tickets', level: 1 },
        { text: '- Six crowns' },
        { heading: 'Children', level: 2 },
        { text: 'Three crowns.', form: 'prose' },
      ],
    });
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      file: 'boat.txt',
      title: 'Boat',
      blocks: [{ text: 'The boat is painted grey.', form: 'prose' }],
    });
  });

  it('says why a source cannot be read, and shows the others all the same', async () => {
    const json = await outline('--json', 'missing.md', 'boat.txt', 'empty.md');
    expect(json.status).toBe(2);
    const [missing, boat, empty] = json.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(missing)).toEqual(['file', 'error']);
    expect(missing.error).toContain('missing.md');
    expect(boat.title).toBe('Boat');
    expect(empty).toMatchObject({ file: 'empty.md' });
    expect(empty.error).not.toBe('');

    const text = await outline('missing.md', 'boat.txt');
    expect(text.status).toBe(2);
    expect(text.out).toContain(`error: ${missing.error}`);
    expect(text.out).toContain('The boat is painted grey.');
    expect(text.out.indexOf('missing.md')).toBeLessThan(text.out.indexOf('boat.txt'));
  });

  it('wants to know what to read', async () => {
    const { status, out, err } = await outline('--json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('--help');
  });
});
