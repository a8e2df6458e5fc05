import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../../src/library/store/disk/write-atomically.js';
import { temporaryFolder } from '../../../temporary-folder.js';

describe('writeAtomically', () => {
  it('replaces a file, and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    await writeFile(path, 'An old and longer text.');
    await writeAtomically(path, Buffer.from('New.'));
    expect(await readFile(path, 'utf8')).toBe('New.');
    expect(await readdir(folder)).toEqual(['story.txt']);
  });

  it('leaves one whole text of many that are written at once', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    const texts = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(100_000));
    await Promise.all(texts.map((text) => writeAtomically(path, Buffer.from(text))));
    expect(texts.includes(await readFile(path, 'utf8'))).toBe(true);
    expect(await readdir(folder)).toEqual(['story.txt']);
  });

  it('writes nothing that is not due any more', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    await writeFile(path, 'Old.');
    expect(await writeAtomically(path, Buffer.from('New.'), async () => false)).toBe(false);
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['Old.', ['story.txt']]);
  });

  it('leaves all as it was when it fails', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'story.txt');
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(writeAtomically(path, Buffer.from('New.'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['story.txt']);
    await expect(writeAtomically(join(folder, 'no', 'a'), Buffer.from(''))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
