import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compareArticles } from '../../../src/article/compare/compare-articles.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { compareAside, FULL_LIMITS, parseAside } from '../../../src/library/work/run-task.js';
import { Problem } from '../../../src/problem.js';
import { writePdf } from '../../article/documents/write-pdf.js';

const source = (text: string) => ({ name: 'story.md', bytes: Buffer.from(text) });

const LINE = 'BT /regular 10 Tf 9 300 Td (The first well was dug by hand.) Tj ET ';

describe('parseAside', () => {
  it('gives the article that the parser gives, and its language', async () => {
    const story = source('# Story\n\nOnce upon a time.\n\n## End\n\nThey lived.');
    const parsed = await parseArticle(story);
    expect((await parseAside(story)).article).toEqual({ ...parsed, detectedLanguage: 'en' });
  });

  it('passes a problem on as what it is', async () => {
    const problem = await parseAside(source('# Only\n\n## Headings')).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'headings-only', details: { name: 'story.md' } });
    expect(problem.message).toBe(new Problem('headings-only', { name: 'story.md' }).message);
  });

  it('stops when it takes too long', async () => {
    // No process starts within a millisecond.
    await expect(
      parseAside(source('Once.'), { ...FULL_LIMITS, timeoutMs: 1 }),
    ).rejects.toMatchObject({
      code: 'parse-timeout',
      details: { name: 'story.md', seconds: 0.001 },
    });
  });

  it('stops what uses more of the processor than it may', async () => {
    const slow = source('# Part\n\nThe keeper lit the lamp.\n\n'.repeat(60_000));
    const startMs = performance.now();
    await expect(parseAside(slow, { ...FULL_LIMITS, timeoutMs: 600 })).rejects.toMatchObject({
      code: 'parse-timeout',
      details: { seconds: 0.6 },
    });
    expect(performance.now() - startMs).toBeLessThan(60_000);
  });

  it('survives a process that runs out of memory', async () => {
    // The parser’s tree of it is far larger than this heap.
    const large = source('# Part\n\nThe keeper lit the lamp.\n\n'.repeat(60_000));
    await expect(parseAside(large, { ...FULL_LIMITS, heapMb: 40 })).rejects.toMatchObject({
      code: 'parse-out-of-memory',
    });
  });

  it('stops a process that fills the memory beside its heap', async () => {
    const spaces = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': new Uint8Array(45_000_000).fill(0x20),
    });
    const packed = { name: 'story.odt', bytes: spaces };
    const { heapMb } = FULL_LIMITS;
    await expect(parseAside(packed)).rejects.toMatchObject({ code: 'no-text' });
    await expect(
      parseAside(packed, { ...FULL_LIMITS, besideMb: 60 - heapMb }),
    ).rejects.toMatchObject({ code: 'parse-out-of-memory' });
  });

  it('refuses what is nested too deep for a library, even where nobody waits for it', async () => {
    const [written = ''] = Buffer.from(writePdf([[]], { outline: ['Wells'] }))
      .toString('latin1')
      .split('xref');
    const entries = Array.from(
      { length: 40_000 },
      (_, n) => `${100 + n} 0 obj\n<</Title(W)/Parent 4 0 R/First ${101 + n} 0 R>>\nendobj\n`,
    );
    const nested = written.replace('/Title(Wells)', '/Title(Wells)/First 100 0 R');
    const text = `${nested.replace(/stream\n/, (start) => start + LINE)}${entries.join('')}trailer\n<</Root 1 0 R>>\n`;
    const file = {
      name: 'a.pdf',
      bytes: Buffer.from(text.replace('/Length 0', `/Length ${LINE.length}`)),
    };
    await expect(parseAside(file)).rejects.toMatchObject({ code: 'too-nested' });
  });

  it('takes an outcome that arrives after the news of the process’s end', async () => {
    onChild((child) => {
      const emit = child.emit.bind(child);
      // A machine under load: the end is told first, and the message is read afterwards.
      child.emit = (event: string | symbol, ...args: unknown[]) => {
        if (event === 'message') emit('exit', 0, null);
        return emit(event, ...args);
      };
    });
    const { article } = await parseAside(source('Once.'));
    expect(article.passages).toMatchObject([{ text: 'Once.' }]);
  });

  it('gives the process nothing of the bot’s environment', async () => {
    process.env.DISCORD_TOKEN = 'secret';
    onTestFinished(() => {
      delete process.env.DISCORD_TOKEN;
    });
    let environment: readonly string[] = [];
    onSpawn((options) => {
      environment = options.envPairs ?? [];
    });
    await parseAside(source('Once.'));
    expect(environment.map((pair) => pair.split('=')[0])).toEqual(
      expect.not.arrayContaining(['DISCORD_TOKEN', 'PATH', 'HOME']),
    );
    expect(environment.length).toBeGreaterThan(0);
  });
});

describe('compareAside', () => {
  it.each([
    ['small', 1],
    ['large', 5_000],
  ])('tells what changed between two %s articles', async (_, length) => {
    const read = (text: string) =>
      parseArticle(source(`${text}\n\n${'Once upon a time. '.repeat(length)}\n\nEnd.`));
    const [before, after] = [await read('One wheel turned.'), await read('Two wheels turned.')];
    const changes = await compareAside(before, after);
    expect(changes).toEqual(compareArticles(before, after));
    expect(changes.removed).toMatchObject([{ text: 'One wheel turned.' }]);
  });
});

/** Calls back with each child process that is made, until the test is over. */
function onChild(act: (child: ChildProcess) => void): void {
  const listen = (message: unknown) => act((message as { process: ChildProcess }).process);
  subscribe('child_process', listen);
  onTestFinished(() => {
    unsubscribe('child_process', listen);
  });
}

/** Calls back with what each child process is started with, until the test is over. */
function onSpawn(act: (options: { readonly envPairs?: readonly string[] }) => void): void {
  onChild((child) => {
    const spawn = child as unknown as { spawn(options: object): number };
    const original = spawn.spawn.bind(child);
    spawn.spawn = (options) => {
      act(options);
      return original(options);
    };
  });
}
