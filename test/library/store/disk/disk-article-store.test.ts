import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay, setImmediate as immediate } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { DiskArticleStore } from '../../../../src/library/store/disk/disk-article-store.js';
import type { StoreLimits } from '../../../../src/library/store/quota.js';
import { withChecksum } from '../../../../src/library/store/stored-version-file.js';
import { saidBy } from '../../../said.js';
import { temporaryFolder } from '../../../temporary-folder.js';
import { serverId, storedArticle } from '../../stored-articles.js';
import { describeArticleStore, textOf } from '../article-store-contract.js';

describeArticleStore('DiskArticleStore', async (limits) => {
  const { store, dataDir } = await open(undefined, limits);
  return { store, openAgain: async () => (await open(dataDir, limits)).store };
});

describe('DiskArticleStore', () => {
  it('knows what was loaded before, for as long as it is kept', async () => {
    const { store, dataDir } = await open();
    for (let version = 1; version <= 6; version++) {
      await store.write(serverId, storedArticle(`Version ${version}`), 'on-top');
      if (version === 1) expect((await store.read(serverId)).numbers.before).toBe(0);
    }
    expect((await store.read(serverId)).numbers.before).toBe(5);
    expect((await store.read(serverId)).numbers.latest).toBeUndefined();
    await store.restore(serverId, 4);
    expect((await store.read(serverId)).numbers.before).toBe(3);
    expect((await store.read(serverId)).numbers.latest).toBe(6);
    await writeFile(join(dataDir, 'servers', serverId, '6.article'), 'nonsense');
    expect((await store.read(serverId, 6)).version).toBe('damaged');
    expect((await store.read(serverId)).numbers.latest).toBe(5);
    await writeFile(join(dataDir, 'servers', serverId, '3.article'), 'nonsense');
    expect((await store.read(serverId, 3)).version).toBe('damaged');
    expect((await store.read(serverId)).numbers.before).toBe(2);
    await store.restore(serverId, 2);
    expect((await store.read(serverId)).numbers.before).toBeUndefined();
    await store.restore(serverId, 0);
    expect((await store.read(serverId)).numbers.before).toBeUndefined();
  });

  it.each(['', '9', '1.5', '-1', 'x', '1\n'])(
    'reads the latest when it cannot tell to which a server went back: %j',
    async (mark) => {
      const { store, dataDir } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      await store.restore(serverId, 1);
      await writeFile(join(dataDir, 'servers', serverId, 'present'), mark);
      expect(await textOf(store)).toBe('Two');
      await store.write(serverId, storedArticle('Three'), 'on-top');
      expect(await textOf(store)).toBe('Three');
    },
  );

  it('keeps a parsed article beside its source, as long as that', async () => {
    const { store, dataDir } = await open();
    const parsed = Buffer.from('Parsed.');
    const parsedOf = async (number?: number) => {
      const { version } = await store.read(serverId, number);
      return typeof version === 'object' ? version.parsed : undefined;
    };
    for (let version = 1; version <= 6; version++) {
      await store.write(serverId, { ...storedArticle('One'), parsed }, 'on-top');
    }
    expect([await parsedOf(), await parsedOf(3)]).toEqual([parsed, parsed]);
    const folder = join(dataDir, 'servers', serverId);
    const kept = (await readdir(folder)).filter((name) => name.endsWith('.parsed'));
    expect(kept.sort()).toEqual([2, 3, 4, 5, 6].map((number) => `${number}.parsed`));
    const newer = Buffer.from('Parsed anew.');
    await store.keepParsed(serverId, 6, newer);
    await store.keepParsed(serverId, 1, newer);
    expect([await parsedOf(), await readdir(folder)]).toEqual([newer, expect.any(Array)]);
    expect(await readdir(folder)).not.toContain('1.parsed');
    // A damaged parse counts as missing: only the source matters.
    await writeFile(join(folder, '6.parsed'), 'nonsense');
    expect((await store.read(serverId)).version).toEqual(storedArticle('One'));
    await store.write(serverId, storedArticle('Two'), 'in-place');
    expect(await readdir(folder)).not.toContain('6.parsed');
  });

  it.each(['', '0', '..', '../1', '1/2', '1\0', '1a', '-1', '１２', '1'.repeat(21), '__proto__'])(
    'makes no path of the server id “%s”',
    async (id) => {
      const { store, dataDir } = await open();
      const refused = { code: 'server-id-invalid' };
      await expect(store.read(id)).rejects.toMatchObject(refused);
      await expect(store.write(id, 'default', 'on-top')).rejects.toMatchObject(refused);
      await expect(store.restore(id, 1)).rejects.toMatchObject(refused);
      expect(await readdir(join(dataDir, 'servers'))).toEqual([]);
    },
  );

  it.each<[string, (file: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (file) => file.subarray(0, -1)],
    ['cut in its first line', (file) => file.subarray(0, 40)],
    ['longer', (file) => Buffer.concat([file, Buffer.from('.')])],
    ['changed in one bit', (file) => file.with(-1, (file.at(-1) as number) ^ 1)],
    ['zeros', (file) => Buffer.alloc(file.length)],
    ['changed in its metadata', (file) => replace(file, '2026-01-02', 'yesterday')],
  ])('sets a file aside that is %s', async (_, damage) => {
    const { store, dataDir, logged } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    await store.write(serverId, storedArticle('Two'), 'on-top');
    const path = join(dataDir, 'servers', serverId, '2.article');
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);
    expect((await store.read(serverId)).version).toBe('damaged');
    expect((await store.read(serverId)).version).toBe('damaged');
    expect(await readFile(path.replace('.article', '.damaged'))).toEqual(Buffer.from(damaged));
    expect(logged).toEqual([expect.objectContaining({ msg: 'damaged article set aside' })]);
    // The next version gets a higher number, and the earlier one is still there.
    await store.write(serverId, storedArticle('Three'), 'on-top');
    expect([await textOf(store), await textOf(store, 1)]).toEqual(['Three', 'One']);
  });

  it.each(['{"format":2,"origin":"file"}\nTwo', 'in words'])(
    'leaves a file where it is that another release wrote: %s',
    async (content) => {
      const { store, dataDir, logged } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      const path = join(dataDir, 'servers', serverId, '2.article');
      const file = await withChecksum(Buffer.from(content));
      await writeFile(path, file);
      for (let time = 0; time < 2; time++) {
        expect((await store.read(serverId)).version).toBe('unreadable');
        expect((await store.read(serverId)).numbers.before).toBe(1);
      }
      expect(await readFile(path)).toEqual(file);
      expect(JSON.stringify(logged)).toContain('in a format that this release does not know');
      await store.write(serverId, storedArticle('Three'), 'on-top');
      expect([await textOf(store), await readFile(path)]).toEqual(['Three', file]);
    },
  );

  it('leaves a file where it is that cannot be read, and takes a new one', async () => {
    const { store, dataDir, logged } = await open();
    await mkdir(join(dataDir, 'servers', serverId, '1.article'), { recursive: true });
    expect((await store.read(serverId)).version).toBe('unreadable');
    expect(logged).toEqual([expect.objectContaining({ msg: 'article cannot be read' })]);
    await store.write(serverId, storedArticle('New'), 'on-top');
    expect((await store.read(serverId)).version).toEqual(storedArticle('New'));
    expect((await store.read(serverId, 1)).version).toBe('unreadable');
  });

  it('cannot read where it cannot look, and can again once it can', async () => {
    const { store, dataDir, logged } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    const folder = join(dataDir, 'servers', serverId);
    await rename(folder, `${folder}-away`);
    await writeFile(folder, 'No folder.');
    expect((await store.read(serverId)).version).toBe('unreadable');
    await expect(store.has(serverId)).rejects.toMatchObject({ code: 'store-unwritable' });
    expect(logged).toEqual([expect.objectContaining({ msg: 'article cannot be read' })]);
    await rm(folder);
    await rename(`${folder}-away`, folder);
    expect(await textOf(store)).toBe('One');
  });

  it('says why an article cannot be kept', async () => {
    const { store, dataDir } = await open();
    await writeFile(join(dataDir, 'servers', serverId), 'No folder.');
    const refused = { code: 'store-unwritable', details: { reason: { kind: 'no-folder' } } };
    await expect(store.write(serverId, storedArticle('One'), 'on-top')).rejects.toMatchObject(
      refused,
    );
  });

  it.skipIf(process.platform === 'win32')('lets nobody else read what it keeps', async () => {
    const { store, dataDir } = await open();
    // As an older version made it.
    await chmod(join(dataDir, 'servers'), 0o755);
    await open(dataDir);
    const article = { ...storedArticle('One'), parsed: Buffer.from('Parsed.') };
    await store.write(serverId, article, 'on-top');
    const paths = ['', serverId, `${serverId}/1.article`, `${serverId}/1.parsed`];
    const modes = paths.map(async (path) => (await stat(join(dataDir, 'servers', path))).mode);
    expect((await Promise.all(modes)).map((mode) => mode & 0o777)).toEqual([
      0o700, 0o700, 0o600, 0o600,
    ]);
  });

  it('says what is wrong with the folder', async () => {
    await expect(open('README.md')).rejects.toMatchObject({ code: 'data-dir-unusable' });
  });

  it.runIf(process.platform === 'linux')('says that no folder can be made', async () => {
    expect(await saidBy(open('/proc/data'))).toContain('no file or folder can be made there');
  });

  it('cleans up after a write that was cut short', async () => {
    const { store, dataDir } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    const folder = join(dataDir, 'servers', serverId);
    await writeFile(join(folder, '2.article.123.tmp'), 'half of an art');
    expect(await textOf(store)).toBe('One');
    await store.write(serverId, storedArticle('Two'), 'on-top');
    expect((await readdir(folder)).sort()).toEqual(['1.article', '2.article']);
  });

  it('forgets all versions at one moment, so that none is back after a crash', async () => {
    const { store, dataDir } = await open();
    for (let version = 1; version <= 5; version++) {
      await store.write(serverId, storedArticle(`Version ${version}`), 'on-top');
    }
    const folder = join(dataDir, 'servers', serverId);
    // More files take long enough to look while they are deleted.
    for (let file = 6; file <= 200; file++) await writeFile(join(folder, `${file}.tmp`), '');
    let isOver = false;
    const forgetting = store.forget(serverId).finally(() => {
      isOver = true;
    });
    const seen = new Set<number>();
    while (!isOver) {
      seen.add(countFiles(folder));
      await immediate();
    }
    await forgetting;
    expect([200, 0]).toEqual(expect.arrayContaining([...seen]));
    expect(await readdir(join(dataDir, 'servers'))).toEqual([]);
  });

  it('ends a deletion that was cut short', async () => {
    const { store, dataDir } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    const folder = join(dataDir, 'servers', serverId);
    await rename(folder, `${folder}.1234.deleted`);
    expect(await textOf((await open(dataDir)).store)).toBe('default');
    expect(await readdir(join(dataDir, 'servers'))).toEqual([]);
  });

  it('keeps a load even if what it pushes out cannot be deleted, and deletes that later', async () => {
    const { store, dataDir, logged } = await open();
    for (let version = 1; version <= 5; version++) {
      await store.write(serverId, storedArticle(`Version ${version}`), 'on-top');
    }
    const folder = join(dataDir, 'servers', serverId);
    await rm(join(folder, '1.article'));
    await mkdir(join(folder, '1.article'));
    const { present } = await store.write(serverId, storedArticle('Version 6'), 'on-top');
    expect([present, await textOf(store)]).toEqual([6, 'Version 6']);
    expect(logged).toEqual([
      expect.objectContaining({ msg: 'what is no longer kept cannot be deleted' }),
    ]);
    await rmdir(join(folder, '1.article'));
    await writeFile(join(folder, '1.article'), 'Version 1');
    await store.write(serverId, storedArticle('Version 7'), 'on-top');
    const kept = [3, 4, 5, 6, 7].map((number) => `${number}.article`);
    expect((await readdir(folder)).sort()).toEqual(kept);
  });

  it('counts anew what it keeps after a disk that failed', async () => {
    const limits = { perServer: Infinity, inAll: 1_000_000 };
    const { store, dataDir } = await open(undefined, limits);
    // A file in place of a server's folder cannot be listed.
    const broken = join(dataDir, 'servers', '175928847299117064');
    await writeFile(broken, '');
    const write = () => store.write(serverId, storedArticle('One'), 'on-top');
    await expect(write()).rejects.toMatchObject({ code: 'store-unwritable' });
    await rm(broken);
    expect((await write()).present).toBe(1);
  });

  it('loses nothing when the process is killed at any moment of a hundred loads', async () => {
    const { store, dataDir, logged } = await open();
    let [written, kills] = [0, 0];
    while (written < 100 || kills < 20) {
      const child = spawn(
        process.execPath,
        ['test/library/store/disk/write-until-killed.mjs', dataDir, serverId, String(written)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const closed = once(child, 'close');
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      await Promise.race([once(child.stdout, 'data'), closed]);
      // A write takes a few milliseconds, so that this ends anywhere in one.
      await delay(Math.random() * 100);
      child.kill('SIGKILL');
      await closed;
      kills += 1;
      const acknowledged = Number(output.trimEnd().split('\n').at(-1));
      // The one under way may be there as a whole, though nobody was told.
      const text = await textOf(store);
      const last = text === articleText(acknowledged + 1) ? acknowledged + 1 : acknowledged;
      expect(text === articleText(last), `version ${acknowledged} or the next`).toBe(true);
      for (let back = 1; back < Math.min(5, last); back++) {
        const before = await textOf(store, last - back);
        expect(before === articleText(last - back), `${back} before`).toBe(true);
      }
      written = last;
    }
    expect(logged).toEqual([]);
  }, 300_000);
});

/** As `write-until-killed.mjs` writes it: long enough to take several writes. */
function articleText(version: number): string {
  return version === 0 ? 'default' : `Version ${version} `.repeat(200_000);
}

/** At once, unlike what runs beside other work; 0 for a folder that is missing. */
function countFiles(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}

function replace(file: Buffer, from: string, to: string): Uint8Array {
  return Buffer.from(file.toString().replace(from, to));
}

async function open(dataDir?: string, limits?: StoreLimits) {
  const folder = dataDir ?? (await temporaryFolder());
  const logged: unknown[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line)) });
  return { store: await DiskArticleStore.open(folder, log, limits), dataDir: folder, logged };
}
