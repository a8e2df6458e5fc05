import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../src/library/store/disk/make-folder.js';
import { temporaryFolder } from '../../../temporary-folder.js';

describe('makeFolder', () => {
  it('makes what is missing, and leaves what is there', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'c');
    await makeFolder(path);
    await writeFile(join(path, 'kept.txt'), 'Kept.');
    await makeFolder(path);
    expect((await stat(join(path, 'kept.txt'))).size).toBe(5);
  });

  it('is made once, whoever else makes it', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'c');
    const made = await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('fails where a file stands in the way', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.runIf(process.platform === 'linux')('fails where nothing can be made', async () => {
    for (const path of ['/proc/servers', '/proc/data/servers']) {
      await expect(makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' });
    }
  });
});
