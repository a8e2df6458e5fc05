import { readdirSync, renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as immediate } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { DiskArticleStore } from '../../../../src/library/store/disk/disk-article-store.js';
import { DiskServerRecords } from '../../../../src/library/store/disk/disk-server-records.js';
import { temporaryFolder } from '../../../temporary-folder.js';
import { mo, serverId, storedArticle } from '../../stored-articles.js';
import { describeServerRecords } from '../server-records-contract.js';

const others = ['175928847299117064', '175928847299117065'] as const;

describeServerRecords('DiskServerRecords', async () => {
  const { store, dataDir } = await open();
  return { store, records: new DiskServerRecords(dataDir) };
});

describe('DiskServerRecords', () => {
  it('is listed, and deleted', async () => {
    const { store, dataDir, folder } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    await store.write(serverId, storedArticle('Two'), 'on-top');
    for (const other of others) await store.write(other, 'default', 'on-top');
    await writeFile(join(folder, 'notes.txt'), 'Mine.');
    await writeFile(join(folder, others[0], '1.article'), 'nonsense');
    await rm(join(folder, others[1], '1.article'));
    await mkdir(join(folder, others[1], '1.article'));
    expect((await list(dataDir)).sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: serverId, present: storedArticle('Two'), versions: 2, bytes: expect.any(Number) },
      { id: others[0], present: 'damaged', versions: 1, bytes: 8 },
      { id: others[1], present: 'unreadable', versions: 1, bytes: expect.any(Number) },
    ]);
    expect(await readdir(join(folder, others[0]))).toEqual(['1.article']);
    await new DiskServerRecords(dataDir).forget(serverId);
    expect((await store.read(serverId)).version).toBe('default');
    await expect(new DiskServerRecords(dataDir).forget(serverId)).rejects.toMatchObject({
      code: 'server-unknown',
    });
    expect((await readdir(folder)).sort()).toEqual([...others, 'notes.txt']);
  });

  it.skipIf(process.platform === 'win32')(
    'is what is left when a version goes meanwhile',
    async () => {
      const { store, dataDir, folder } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      const path = join(folder, serverId, '1.article');
      await rm(path);
      // A folder names it as it does a file that is deleted before it is looked at.
      await symlink('nowhere', path);
      const { size } = await stat(join(folder, serverId, '2.article'));
      expect(await list(dataDir)).toEqual([
        { id: serverId, present: storedArticle('Two'), versions: 2, bytes: size },
      ]);
      expect(await new DiskServerRecords(dataDir).forgetPerson(mo.id)).toBe(1);
    },
  );

  it('never takes the place of what a running bot writes meanwhile', async () => {
    const { store, dataDir, folder } = await open();
    const newer = { ...storedArticle('Newer'), loadedBy: { id: '1', name: 'Al' } };
    await store.write(serverId, newer, 'on-top');
    const path = join(folder, serverId, '1.article');
    const beside = join(dataDir, 'newer');
    await rename(path, beside);
    await store.write(serverId, storedArticle('Older'), 'on-top');
    const forgetting = new DiskServerRecords(dataDir).forgetPerson(mo.id);
    // As soon as it begins to write.
    while (!readdirSync(join(folder, serverId)).some((name) => name.endsWith('.tmp'))) {
      await immediate();
    }
    renameSync(beside, path);
    expect(await forgetting).toBe(0);
    expect((await store.read(serverId)).version).toEqual(newer);
    expect(await readdir(join(folder, serverId))).toEqual(['1.article']);
  });

  it('is nothing where there is no folder', async () => {
    const dataDir = join(await temporaryFolder(), 'none');
    expect(await list(dataDir)).toEqual([]);
    await expect(new DiskServerRecords(dataDir).forget(serverId)).rejects.toMatchObject({
      code: 'server-unknown',
    });
  });

  it('is out of reach in a folder that is none', async () => {
    const refused = { code: 'data-dir-unusable', details: { reason: { kind: 'no-folder' } } };
    await expect(list('README.md')).rejects.toMatchObject(refused);
    await expect(new DiskServerRecords('README.md').forget(serverId)).rejects.toMatchObject(
      refused,
    );
    await expect(new DiskServerRecords('README.md').forget('..')).rejects.toMatchObject({
      code: 'server-id-invalid',
    });
  });
});

async function list(dataDir: string) {
  const servers = [];
  for await (const server of new DiskServerRecords(dataDir).list()) servers.push(server);
  return servers;
}

async function open() {
  const dataDir = await temporaryFolder();
  const store = await DiskArticleStore.open(dataDir, pino({ level: 'silent' }));
  return { dataDir, store, folder: join(dataDir, 'servers') };
}
