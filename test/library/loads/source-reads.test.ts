import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/library/fetch/read-submission.js';
import { SourceReads } from '../../../src/library/loads/source-reads.js';
import type { ValidatedSource } from '../../../src/library/validated-source.js';

const page = { kind: 'url', url: 'https://example.org/harbour' } as const;
const soon = () => performance.now() + 5_000;
const megabyte = 1024 * 1024;

describe('SourceReads', () => {
  it('reads a link once for all who ask for it together', async () => {
    const { reads, read } = reader(100);
    const all = await Promise.all(
      ['1', '2', '3'].map((id) => read.read(id, page, undefined, soon())),
    );
    expect(new Set(all).size).toBe(1);
    expect(reads).toHaveLength(1);
    await read.read('4', page, undefined, soon());
    expect(reads).toHaveLength(2);
  });

  it('tells each by what it knows that the page has not changed', async () => {
    const known = ['1', '2'].map(() => source(10, { etag: 'a' }));
    const { read } = reader('unchanged');
    const found = await Promise.all(
      known.map((each, at) => read.read(`${at}`, page, each, soon())),
    );
    expect(found).toEqual(known);
    expect(found[1]).toBe(known[1]);
  });

  it('reads a file for each', async () => {
    const { reads, read } = reader(100);
    const file = {
      kind: 'file',
      name: 'a.md',
      url: 'https://cdn.example/a.md',
      size: 100,
    } as const;
    await Promise.all(['1', '2'].map((id) => read.read(id, file, undefined, soon())));
    expect(reads).toHaveLength(2);
  });

  it('holds no more than 32 MB for those that wait', async () => {
    const { read } = reader(5 * megabyte);
    const links = Array.from(
      { length: 8 },
      (_, n) => ({ kind: 'url', url: `${page.url}/${n}` }) as const,
    );
    const taken = await Promise.all(links.map((link) => read.take('1', link, undefined, soon())));
    expect(taken.filter(({ source }) => source !== undefined)).toHaveLength(6);
    for (const each of taken) read.release(each);
    expect((await read.take('1', page, undefined, soon())).source).toBeDefined();
  });
});

function source(length: number, validators = {}): ValidatedSource {
  return { source: { name: 'a.md', bytes: new Uint8Array(length) }, validators };
}

function reader(answer: number | 'unchanged') {
  const reads: Submission[] = [];
  const read = new SourceReads(async (submission, known) => {
    reads.push(submission);
    await delay(5);
    return answer === 'unchanged' ? (known as ValidatedSource) : source(answer);
  });
  return { reads, read };
}
