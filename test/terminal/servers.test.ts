import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { DiskArticleStore } from '../../src/library/store/disk-article-store.js';
import { serverId, storedArticle, temporaryFolder } from '../library/stored-articles.js';

const others = ['175928847299117064', '175928847299117065'] as const;

describe('npm run servers', () => {
  it('lists what is kept of each server', async () => {
    const { dataDir, store } = await open();
    await store.write(serverId, storedArticle('One.'), 'on-top');
    await store.write(serverId, storedArticle('Once.\n'.repeat(1000)), 'on-top');
    await store.write(others[0], 'default', 'on-top');
    await store.write(others[1], storedArticle('One.'), 'on-top');
    await writeFile(join(dataDir, 'servers', others[1], '1.article'), 'nonsense');
    const { code, stdout, stderr } = await run(dataDir);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      `${serverId}  “Story”`,
      '    from story.md',
      '    by Mo (81384788765712384), 2026-01-02 03:04 UTC',
      expect.stringMatching(/^ {4}2 versions, 6\.\d KB$/),
      `${others[0]}  the default article, by choice`,
      expect.stringMatching(/^ {4}1 version, 0\.\d KB$/),
      `${others[1]}  damaged: the default article serves`,
      expect.stringMatching(/^ {4}1 version, 0 KB$/),
      '',
    ]);
    expect(await run(dataDir, 'list')).toEqual({ code, stdout, stderr });
  });

  it('lets nothing that was loaded steer the terminal', async () => {
    const { dataDir, store } = await open();
    const article = { ...storedArticle('One.'), title: 'A\n\u001B[2Jfake  line' };
    await store.write(serverId, article, 'on-top');
    expect((await run(dataDir)).stdout.split('\n')[0]).toBe(`${serverId}  “A [2Jfake line”`);
  });

  it('says when nothing is kept', async () => {
    const { dataDir } = await open();
    expect(await run(dataDir)).toEqual({ code: 0, stdout: 'Nothing is kept.\n', stderr: '' });
  });

  it('says what is wrong with the data folder', async () => {
    for (const args of [[], ['remove', serverId]]) {
      expect(await run('README.md', ...args)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^The data folder “README\.md” cannot be used: .*\.\n$/),
      });
    }
  });

  it('deletes everything of one server', async () => {
    const { dataDir, store } = await open();
    await store.write(serverId, storedArticle('One.'), 'on-top');
    await store.write(others[0], storedArticle('One.'), 'on-top');
    const { code, stdout } = await run(dataDir, 'remove', serverId);
    expect([code, stdout]).toEqual([0, expect.stringContaining(serverId)]);
    expect(await readdir(join(dataDir, 'servers'))).toEqual([others[0]]);
    expect(await run(dataDir, 'remove', serverId)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Nothing is kept of the server .*\n$/),
    });
  });

  it.each([
    [['remove'], /^Use list, remove SERVER_ID, /],
    [['remove', '../..'], /^“\.\.\/\.\.” is not a server id\./],
    [['remove', serverId, others[0]], /^Use list/],
    [['list', serverId], /^Use list/],
    [['delete', serverId], /^Use list/],
    [['--all'], /^Unknown option '--all'\. --help shows/],
  ])('answers %j with one line', async (args, line) => {
    const { dataDir } = await open();
    const { code, stdout, stderr } = await run(dataDir, ...args);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(line);
  });

  it('shows how it is used', async () => {
    const { dataDir } = await open();
    expect((await run(dataDir, '--help')).stdout).toMatch(/^Usage: npm run servers -- /);
  });
});

async function open() {
  const dataDir = await temporaryFolder();
  return { dataDir, store: await DiskArticleStore.open(dataDir, pino({ level: 'silent' })) };
}

async function run(dataDir: string, ...args: string[]) {
  const program = spawn(process.execPath, ['dist/src/terminal/servers.js', ...args], {
    env: { DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(program, 'close');
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  const [code] = await closed;
  return { code: code as number, stdout, stderr };
}
