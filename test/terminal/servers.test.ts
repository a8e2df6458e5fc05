import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { DiskArticleStore } from '../../src/library/store/disk/disk-article-store.js';
import { lockDataDir } from '../../src/library/store/disk/lock-data-dir.js';
import { sharePostgres } from '../library/store/postgres/with-postgres.js';
import { mo, serverId, storedArticle } from '../library/stored-articles.js';
import { temporaryFolder } from '../temporary-folder.js';

const postgres = sharePostgres();
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

  it('takes a person off all that they loaded', async () => {
    const { dataDir, store } = await open();
    await store.write(serverId, storedArticle('One.'), 'on-top');
    const { code, stdout } = await run(dataDir, 'forget-person', mo.id);
    expect([code, stdout]).toEqual([0, 'Took the name and id off 1 version.\n']);
    expect((await run(dataDir)).stdout).toContain('by a person who was forgotten');
  });

  it('copies everything into another folder, into a database, and back', async () => {
    const { dataDir, store } = await open();
    await store.write(serverId, storedArticle('One.'), 'on-top');
    await store.write(others[0], 'default', 'on-top');
    const url = await postgres().createDatabase();
    const [folder, back] = [await temporaryFolder(), await temporaryFolder()];
    expect(await run(dataDir, 'copy', '--to', folder)).toMatchObject({ code: 0, stderr: '' });
    const toDatabase = await run(folder, 'copy', '--to', url);
    expect(toDatabase.stdout).toMatch(/^Copied 2 servers to postgres:/);
    const { password } = new URL(url);
    if (password) expect(toDatabase.stdout).not.toContain(password);
    expect((await run(dataDir, 'copy', '--from', url, '--to', back)).code).toBe(0);
    expect((await run(back)).stdout).toBe((await run(dataDir)).stdout);
  });

  it('copies nothing onto itself, and into no folder that a bot uses', async () => {
    const { dataDir, store } = await open();
    await store.write(serverId, storedArticle('One.'), 'on-top');
    const kept = (await run(dataDir)).stdout;
    expect(await run(dataDir, 'copy', '--to', dataDir)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^That is the store itself\. /),
    });
    expect(await run(dataDir, 'list', '--from', dataDir)).toMatchObject({ code: 2 });
    const used = await temporaryFolder();
    const unlock = await lockDataDir(used);
    expect(await run(dataDir, 'copy', '--to', used)).toMatchObject({ code: 2 });
    await unlock();
    expect((await run(dataDir)).stdout).toBe(kept);
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

/** @param place the bot's data folder, or its database */
async function run(place: string, ...args: string[]) {
  const program = spawn(process.execPath, ['dist/src/terminal/servers.js', ...args], {
    env: place.startsWith('postgres:') ? { DATABASE_URL: place } : { DATA_DIR: place },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(program, 'close');
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  const [code] = await closed;
  return { code: code as number, stdout, stderr };
}
