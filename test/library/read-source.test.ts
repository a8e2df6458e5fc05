import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readSource } from '../../src/library/read-source.js';

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
    const source = await readSource(path);
    expect(source.name).toBe(path);
    expect([...source.bytes]).toEqual([0xe9, 0x00, 0xff]);
    expect(source).not.toHaveProperty('contentType');
  });

  it('finds a relative name from the base folder', async () => {
    await writeFile(join(folder, 'story.md'), 'Once.');
    const { name, bytes } = await readSource('story.md', folder);
    expect([name, Buffer.from(bytes).toString()]).toEqual(['story.md', 'Once.']);
  });

  it('takes 5 MB and no more', async () => {
    const path = join(folder, 'long.txt');
    await writeFile(path, Buffer.alloc(5 * megabyte));
    expect((await readSource(path)).bytes).toHaveLength(5 * megabyte);
    await writeFile(path, Buffer.alloc(5 * megabyte + 1));
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'source-too-large',
      details: { name: path, limitMb: 5 },
    });
  });

  it.each([
    ['file-missing', 'nowhere.txt'],
    ['file-missing', 'story.md/inside.txt'],
    ['source-is-folder', '.'],
    ['file-unreadable', 'zero\0byte'],
    ['file-unreadable', 'x'.repeat(5000)],
  ])('tells a person %s for %s', async (code, name) => {
    await writeFile(join(folder, 'story.md'), 'Once.');
    await expect(readSource(name, folder)).rejects.toMatchObject({ code });
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
      await expect(readSource(path)).rejects.toThrow(`“${path}” cannot be read (EACCES)`);
    },
  );
});

describe('readSource from a link', () => {
  it('keeps the declared type', async () => {
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Once.</p>');
    });
    const source = await readSource(url);
    expect(source).toMatchObject({ name: url, contentType: 'text/html; charset=utf-8' });
    expect(Buffer.from(source.bytes).toString()).toBe('<p>Once.</p>');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('decodes %s', async (encoding, compress) => {
    const url = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(compress('Once.'));
    });
    expect(Buffer.from((await readSource(url)).bytes).toString()).toBe('Once.');
  });

  it('counts what a compressed bomb becomes', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * megabyte));
    const url = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb);
    });
    await expect(readSource(url)).rejects.toMatchObject({ code: 'source-too-large' });
  });

  it('stops a body that never ends', async () => {
    const url = await serve((request, response) => {
      const chunk = Buffer.alloc(megabyte);
      const more = () => {
        while (!request.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    await expect(readSource(url)).rejects.toMatchObject({ code: 'source-too-large' });
  });

  it('follows five redirects, relative ones too, and no sixth', async () => {
    const url = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('Once.');
      else response.writeHead(302, { location: `/${left - 1}` }).end('elsewhere');
    });
    expect(Buffer.from((await readSource(`${url}5`)).bytes).toString()).toBe('Once.');
    await expect(readSource(`${url}6`)).rejects.toThrow('(it redirects more than 5 times)');
  });

  it('says what the site said', async () => {
    const url = await serve((_, response) => response.writeHead(404).end('nothing here'));
    await expect(readSource(url)).rejects.toThrow(
      `“${url}” could not be downloaded (HTTP 404 Not Found). Check the link and try again.`,
    );
  });

  it('says when nobody is there, and when the line breaks', async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(readSource(url)).rejects.toMatchObject({ code: 'download-failed' });
    await expect(readSource('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'download-failed',
    });
    await expect(readSource('http://nobody.invalid/')).rejects.toThrow(/\((ENOTFOUND|EAI_AGAIN)\)/);
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

  it.each(['file:///etc/passwd', 'ftp://example.org/', 'http://['])(
    'does not follow a redirect to %s',
    async (location) => {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      await expect(readSource(url)).rejects.toMatchObject({ code: 'download-failed' });
    },
  );
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
