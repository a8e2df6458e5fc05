import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  createSubmissionReader,
  type Submission,
} from '../../../src/library/fetch/read-submission.js';
import { serve } from '../serve.js';

const megabyte = 1024 * 1024;
const text = 'Once.';

describe('a link', () => {
  const open = createSubmissionReader({ allowPrivateUrls: true });
  const guarded = createSubmissionReader({ allowPrivateUrls: false });

  it('is read, white space around it or not', async () => {
    const { url } = await serve((_, response) => response.setHeader('etag', '"1"').end(text));
    expect(await open({ kind: 'url', url: ` ${url}\n` })).toEqual({
      source: { name: url, bytes: Buffer.from(text) },
      validators: { etag: '"1"' },
    });
  });

  it('leads to no private network, unless the operator says so', async () => {
    const { url, connections } = await serve((_, response) => response.end(text));
    await expect(guarded({ kind: 'url', url })).rejects.toMatchObject({ code: 'address-refused' });
    expect(connections()).toBe(0);
    await expect(open({ kind: 'url', url })).resolves.toMatchObject({
      source: { name: url, bytes: Buffer.from(text) },
    });
  });

  it.each([
    ['link-invalid', 'example.org/story'],
    ['link-invalid', 'story.md'],
    ['link-invalid', ''],
    ['link-invalid', '/etc/passwd'],
    ['link-invalid', 'file:///etc/passwd'],
    ['link-invalid', 'data:text/plain,Once.'],
    ['link-invalid', 'javascript:alert(1)'],
    ['link-has-password', 'http://ada:secret@127.0.0.1/'],
    ['address-refused', 'http://127.0.0.1/'],
    ['address-refused', 'http://169.254.169.254/latest/meta-data/'],
    ['port-refused', 'https://example.org:444/'],
  ])('is told %s for %s', async (code, url) => {
    await expect(guarded({ kind: 'url', url })).rejects.toMatchObject({ code });
  });

  it('is asked whether it changed', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    const known = { source: { name: url, bytes: Buffer.from(text) }, validators: { etag: '"1"' } };
    expect(await open({ kind: 'url', url }, known)).toBe(known);
  });
});

describe('a file', () => {
  const file = (url: string, more: Partial<Submission> = {}) =>
    ({ kind: 'file', name: 'story.md', url, size: text.length, ...more }) as Submission;

  it('keeps its name, with the type that it comes with', async () => {
    const site = await serve((_, response) =>
      response.setHeader('content-type', 'text/plain; charset=utf-8').end(text),
    );
    const read = reader(site.url);
    expect(await read(file(site.url))).toEqual({
      source: {
        name: 'story.md',
        contentType: 'text/plain; charset=utf-8',
        bytes: Buffer.from(text),
      },
      validators: {},
    });
  });

  it('comes from the trusted origin wherever that is, and from no other private place', async () => {
    const [discord, inside] = [
      await serve((_, response) => response.end(text)),
      await serve((_, response) => response.end('Inside.')),
    ];
    const read = reader(discord.url);
    await expect(read(file(discord.url))).resolves.toMatchObject({
      source: { name: 'story.md', bytes: Buffer.from(text) },
    });
    await expect(read(file(inside.url))).rejects.toMatchObject({ code: 'address-refused' });
    // A link is not trusted for where it leads.
    await expect(read({ kind: 'url', url: discord.url })).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(inside.connections()).toBe(0);
  });

  it.each<[string, Partial<Submission>]>([
    ['source-too-large', { size: 5 * megabyte + 1 }],
    ['type-unsupported', { contentType: 'application/vnd.ms-excel' }],
    ['type-unsupported', { contentType: 'image/png' }],
  ])('is refused as %s before anything is downloaded', async (code, more) => {
    const site = await serve((_, response) => response.end(text));
    await expect(reader(site.url)(file(site.url, more))).rejects.toMatchObject({
      code,
      details: { name: 'story.md' },
    });
    expect(site.connections()).toBe(0);
  });

  it('is counted, whatever it declares', async () => {
    const site = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(6 * megabyte)));
    });
    await expect(reader(site.url)(file(site.url))).rejects.toMatchObject({
      code: 'source-too-large',
    });
  });

  function reader(url: string) {
    const trustedFileOrigin = new URL(url).origin;
    return createSubmissionReader({ allowPrivateUrls: false, trustedFileOrigin });
  }
});
