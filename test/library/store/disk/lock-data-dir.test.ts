import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockDataDir } from '../../../../src/library/store/disk/lock-data-dir.js';
import { temporaryFolder } from '../../../temporary-folder.js';

/** Another process that holds the folder until it is killed. */
async function otherBot(dataDir: string) {
  const code = `
    import { lockDataDir } from './dist/src/library/store/disk/lock-data-dir.js';
    await lockDataDir(${JSON.stringify(dataDir)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

describe('lockDataDir', () => {
  it('keeps a second bot out, in this process or another, until the first has stopped', async () => {
    const dataDir = await temporaryFolder();
    const unlock = await lockDataDir(dataDir);
    const refused = { code: 'data-dir-in-use', details: { path: dataDir, processId: process.pid } };
    await expect(lockDataDir(dataDir)).rejects.toMatchObject(refused);
    await unlock();
    expect(await readdir(dataDir)).toEqual([]);
    const other = await otherBot(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({
      code: 'data-dir-in-use',
      details: { processId: other.pid },
    });
  });

  it('is not stopped by what a killed bot left behind', async () => {
    const dataDir = await temporaryFolder();
    const other = await otherBot(dataDir);
    other.kill('SIGKILL');
    await once(other, 'close');
    const start = performance.now();
    const unlock = await lockDataDir(dataDir);
    expect(performance.now() - start).toBeLessThan(5_000);
    await unlock();
  });

  it('waits for a sign of life from another machine, and takes over without one', async () => {
    const dataDir = await temporaryFolder();
    const lock = join(dataDir, 'bot.lock');
    const foreign = { token: 'other', processId: 1, host: 'elsewhere' };
    await writeFile(lock, JSON.stringify(foreign));
    const unlock = await lockDataDir(dataDir);
    expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ processId: process.pid });
    await unlock();
    await writeFile(lock, JSON.stringify(foreign));
    const alive = setInterval(() => writeFile(lock, JSON.stringify(foreign)), 200);
    onTestFinished(() => clearInterval(alive));
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'data-dir-in-use' });
  });

  it('does not take a damaged lock for a lock', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(join(dataDir, 'bot.lock'), '{"tok');
    const unlock = await lockDataDir(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'data-dir-in-use' });
    await unlock();
  });

  it.skipIf(process.platform === 'win32')('lets nobody else read what it makes', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    const unlock = await lockDataDir(dataDir);
    const modes = await Promise.all([dataDir, join(dataDir, 'bot.lock')].map((path) => stat(path)));
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
    await unlock();
  });

  it('says what is wrong with the folder', async () => {
    await expect(lockDataDir('README.md')).rejects.toMatchObject({ code: 'data-dir-unusable' });
  });
});
