import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { download } from '../../../src/library/fetch/download.js';
import { unchangedSince } from '../../../src/library/validated-source.js';
import { saidBy } from '../../said.js';
import { serve } from '../serve.js';

const megabyte = 1024 * 1024;

describe('download', () => {
  it('keeps the declared type', async () => {
    const { url } = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Once.</p>');
    });
    const { source } = await download(url);
    expect(source).toMatchObject({ name: url, contentType: 'text/html; charset=utf-8' });
    expect(Buffer.from(source.bytes).toString()).toBe('<p>Once.</p>');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('decodes %s', async (encoding, compress) => {
    const { url } = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(compress('Once.'));
    });
    expect(Buffer.from((await download(url)).source.bytes).toString()).toBe('Once.');
  });

  it('counts what a compressed bomb becomes', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * megabyte));
    const { url } = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb);
    });
    await expect(download(url)).rejects.toMatchObject({ code: 'source-too-large' });
  });

  it('stops a body that never ends', async () => {
    const { url } = await serve((request, response) => {
      const chunk = Buffer.alloc(megabyte);
      const more = () => {
        while (!request.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    await expect(download(url)).rejects.toMatchObject({ code: 'source-too-large' });
  });

  it('follows five redirects, relative ones too, and no sixth', async () => {
    const { url } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('Once.');
      else response.writeHead(302, { location: `/${left - 1}` }).end('elsewhere');
    });
    expect(Buffer.from((await download(`${url}5`)).source.bytes).toString()).toBe('Once.');
    await expect(download(`${url}6`)).rejects.toMatchObject({
      code: 'too-many-redirects',
    });
  });

  it('says what the site said', async () => {
    const { url } = await serve((_, response) => response.writeHead(404).end('nothing here'));
    expect(await saidBy(download(url))).toBe(
      `“${url}” could not be downloaded: the site answered 404, there is no such page. Check the link, or save the text as a file and use that.`,
    );
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('takes no half of a page that was sent with %s for the whole', async (encoding, compress) => {
    const text = Array.from({ length: 5_000 }, (_, n) => `Sentence ${n}.`).join(' ');
    const body = compress(text);
    const pages = [body, body.subarray(0, body.length / 2)];
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding });
      response.end(pages.shift());
    });
    expect(Buffer.from((await download(url)).source.bytes).toString()).toBe(text);
    await expect(download(url)).rejects.toMatchObject({
      code: 'download-failed',
      details: { reason: { kind: 'garbled' } },
    });
  });

  it('says when nobody is there, and when the line breaks', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    const failure = (kind: unknown) => ({ code: 'download-failed', details: { reason: { kind } } });
    await expect(download(url)).rejects.toMatchObject(failure('cut-off'));
    await expect(download(await closedSite())).rejects.toMatchObject(failure('no-answer'));
    await expect(download('http://nobody.invalid/')).rejects.toMatchObject(
      failure(expect.stringMatching(/^name-un/)),
    );
  });

  it.each<[string, string]>([
    ['link-invalid', 'file:///etc/passwd'],
    ['link-invalid', 'ftp://example.org/'],
    ['link-invalid', 'http://['],
    ['link-has-password', 'https://ada:secret@example.org/'],
  ])('says %s when it is redirected to %s', async (code, location) => {
    const { url } = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(download(url)).rejects.toMatchObject({ code });
  });

  it('shows nobody a password', async () => {
    const refused = download('https://ada:secret@example.org/story');
    await expect(refused).rejects.toMatchObject({ code: 'link-has-password' });
    await expect(refused).rejects.not.toThrow(/ada|secret/);
    expect(await saidBy(refused)).not.toMatch(/ada|secret/);
  });

  it.each([
    ['image/png', 'image'],
    ['application/vnd.ms-excel', 'spreadsheet'],
    ['video/mp4', 'video'],
    ['application/json', 'json'],
    ['text/css', 'code'],
  ])('does not wait for a body of type %s', async (type, kind) => {
    // The body never ends.
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type }).write('.');
    });
    await expect(download(url)).rejects.toMatchObject({
      code: 'type-unsupported',
      details: { name: url, kind },
    });
  });

  it.each(['headers', 'a body'])('does not wait forever for %s', async (part) => {
    const { url } = await serve((_, response) => {
      if (part === 'a body') response.writeHead(200, { 'content-type': 'text/plain' }).write('.');
    });
    await expect(download(url, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'download-timeout',
      details: { url, seconds: 0.1 },
    });
  });

  it('takes all redirects together for one wait', async () => {
    const { url } = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 50);
    });
    await expect(download(url, { timeoutMs: 120 })).rejects.toMatchObject({
      code: 'download-timeout',
    });
  });

  it.each([
    ['an ETag', { etag: 'W/"7"' }, 'if-none-match', 'W/"7"'],
    [
      'a date',
      { 'last-modified': 'Tue, 01 Sep 2026 10:00:00 GMT' },
      'if-modified-since',
      'Tue, 01 Sep 2026 10:00:00 GMT',
    ],
  ])('asks by %s whether a page has changed', async (_, sent, condition, value) => {
    const { url, requests } = await serve((request, response) => {
      const isKnown = request.headers[condition] === value;
      response.writeHead(isKnown ? 304 : 200, sent).end(isKnown ? undefined : 'Once.');
    });
    const known = await download(url);
    expect(await download(url, { known })).toBe(known);
    expect(requests.map(({ headers }) => headers[condition])).toEqual([undefined, value]);
  });

  it('takes what has changed', async () => {
    const { url } = await serve((_, response) => response.setHeader('etag', '"8"').end('Twice.'));
    const known = {
      source: { name: url, bytes: Buffer.from('Once.') },
      validators: { etag: '"7"' },
    };
    const { source, validators } = await download(url, { known });
    expect(Buffer.from(source.bytes).toString()).toBe('Twice.');
    expect(validators).toEqual({ etag: '"8"' });
  });

  it('does not take 304 from a site that was not asked', async () => {
    const { url } = await serve((_, response) => response.writeHead(304).end());
    await expect(download(url)).rejects.toMatchObject({ code: 'download-failed' });
  });
});

/** A link to a port that was free a moment ago. */
async function closedSite(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

describe('unchangedSince', () => {
  const loadedAt = new Date('2026-10-01');
  const since = (lastModified?: string) =>
    unchangedSince(
      {
        source: { name: '', bytes: new Uint8Array() },
        validators: lastModified === undefined ? {} : { lastModified },
      },
      loadedAt,
    );

  it('goes by the site’s date, else by when it was loaded', () => {
    expect(since('Tue, 01 Sep 2026 10:00:00 GMT')).toEqual(new Date('2026-09-01T10:00Z'));
    expect(since()).toBe(loadedAt);
    expect(since('last week')).toBe(loadedAt);
  });
});
