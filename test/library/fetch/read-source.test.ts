import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../src/library/fetch/read-source.js';
import { saidBy } from '../../said.js';
import { serve } from '../serve.js';

const megabyte = 1024 * 1024;

describe('readSource from a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads the bytes as they are', async () => {
    const path = join(folder, 'latin.txt');
    await writeFile(path, Buffer.from([0xe9, 0x00, 0xff]));
    const { source } = await readSource(path);
    expect(source.name).toBe(path);
    expect([...source.bytes]).toEqual([0xe9, 0x00, 0xff]);
    expect(source).not.toHaveProperty('contentType');
  });

  it('finds a relative name from the base folder', async () => {
    await writeFile(join(folder, 'story.md'), 'Once.');
    const { source } = await readSource('story.md', { baseFolder: folder });
    expect([source.name, Buffer.from(source.bytes).toString()]).toEqual(['story.md', 'Once.']);
  });

  it('takes 5 MB and no more', async () => {
    const path = join(folder, 'long.txt');
    await writeFile(path, Buffer.alloc(5 * megabyte));
    expect((await readSource(path)).source.bytes).toHaveLength(5 * megabyte);
    await writeFile(path, Buffer.alloc(5 * megabyte + 1));
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'source-too-large',
      details: { name: path, limitMb: 5 },
    });
  });

  it.each([
    ['file-missing', 'nowhere.txt'],
    ['file-missing', 'story.md/inside.txt'],
    ['file-is-folder', '.'],
    ['file-unreadable', 'zero\0byte'],
  ])('tells a person %s for %s', async (code, name) => {
    await writeFile(join(folder, 'story.md'), 'Once.');
    await expect(readSource(name, { baseFolder: folder })).rejects.toMatchObject({ code });
  });

  it('says that a name is too long', async () => {
    expect(await saidBy(readSource('x'.repeat(5000)))).toContain('its name is too long');
  });

  it.skipIf(process.platform === 'win32')('reads no device, which may never end', async () => {
    await expect(readSource('/dev/zero')).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names the reason for a file that it may not read',
    async () => {
      const path = join(folder, 'secret.txt');
      await writeFile(path, 'Secret.');
      await chmod(path, 0);
      expect(await saidBy(readSource(path))).toContain(
        `“${path}” cannot be read: access is denied. `,
      );
    },
  );
});

describe('readSource from a link', () => {
  it('trusts it, wherever it leads', async () => {
    const { url } = await serve((_, response) => response.end('Once.'));
    const { source } = await readSource(url);
    expect([source.name, Buffer.from(source.bytes).toString()]).toEqual([url, 'Once.']);
  });

  it.each([
    'ftp://example.org/story.txt',
    'file:///etc/passwd',
    'http://',
    'https://[broken',
    'javascript://alert(1)',
  ])('refuses %s', async (link) => {
    await expect(readSource(link)).rejects.toMatchObject({ code: 'link-invalid' });
  });
});
