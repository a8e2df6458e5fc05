import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ArticleLibrary } from '../../src/library/article-library.js';
import { createLog } from '../../src/log.js';
import { mo, serverId } from './stored-articles.js';
import { openTestLibrary, textOf, undo } from './test-library.js';

const otherServer = '175928847299117064';
const eve = { id: '81384788765712385', name: 'Eve' };

describe('ArticleLibrary', () => {
  it('reads the default article wherever no other was loaded', async () => {
    const { library } = await openTestLibrary();
    const defaultArticle = library.of(null);
    expect(await library.of(serverId)).toBe(defaultArticle);
    // Once the article is in memory, a question does not wait.
    expect(library.of(serverId)).toBe(defaultArticle);
  });

  it('gives a server its own article, and no other server', async () => {
    const { library, site } = await openTestLibrary();
    site.text = '# Story\n\nMine.';
    const report = await library.load(serverId, site.link('story'), mo);
    expect(report.before).toBe(library.of(null));
    expect(report.after).toBe(await library.of(serverId));
    expect(report.after).toMatchObject({
      article: { title: 'Story' },
      source: `${site.url}story`,
      loadedBy: mo,
      isOwn: true,
    });
    expect(textOf(report.after)).toBe('Mine.');
    expect(report).toMatchObject({
      kind: 'read',
      changes: { added: [{ text: 'Mine.' }], removed: [{}] },
      undoTo: 0,
    });
    expect(textOf(await library.of(otherServer))).toBe('By default.');
    expect(textOf(await library.of(null))).toBe('By default.');
  });

  it('takes a file', async () => {
    const { library, site } = await openTestLibrary();
    site.text = 'Mine.';
    const { after } = await library.load(serverId, site.file('story.txt'), mo);
    expect([after.source, after.link, textOf(after)]).toEqual(['story.txt', undefined, 'Mine.']);
  });

  it('reads the present link again, and no uploaded file', async () => {
    const { library, site } = await openTestLibrary();
    site.text = 'One.';
    await library.load(serverId, site.link('story'), mo);
    site.text = 'Two.';
    const report = await library.load(serverId, { kind: 'present' }, eve);
    expect([textOf(report.after), report.after.loadedBy]).toEqual(['Two.', eve]);
    expect(report).toMatchObject({
      changes: { added: [{ text: 'Two.' }], removed: [{ text: 'One.' }] },
    });
    site.text = 'Three.';
    const upload = await library.load(serverId, site.file('story.txt'), mo);
    const again = await library.load(serverId, { kind: 'present' }, mo);
    expect(again).toMatchObject({ kind: 'upload', undoTo: undefined, furtherBackTo: 2 });
    expect([again.before, again.after]).toEqual([upload.after, upload.after]);
  });

  it('reads the default article again for all servers that have no other', async () => {
    const { library, site, writeDefault } = await openTestLibrary();
    site.text = 'Mine.';
    await library.load(serverId, site.link('story'), mo);
    await library.of(otherServer);
    await writeDefault('Newer.');
    const report = await library.load(otherServer, { kind: 'present' }, eve);
    expect(report).toMatchObject({ undoTo: undefined, after: { isOwn: false } });
    expect(report.after).not.toHaveProperty('loadedBy');
    const read = await Promise.all([serverId, otherServer, null].map((id) => library.of(id)));
    expect(read.map(textOf)).toEqual(['Mine.', 'Newer.', 'Newer.']);
  });

  it('goes back to the default article', async () => {
    const { library, site } = await openTestLibrary();
    await library.load(serverId, site.link('story'), mo);
    const report = await library.load(serverId, { kind: 'default' }, eve);
    expect(report.after).toBe(library.of(null));
    expect([library.of(serverId), report.undoTo]).toEqual([report.after, 1]);
    const again = await library.load(serverId, { kind: 'default' }, eve);
    expect(again).toMatchObject({ kind: 'default-already', undoTo: undefined });
  });

  it('compares a version or a preview without making it ready for questions', async () => {
    const { library, site, loadText, dataDir } = await openTestLibrary();
    await loadText('Once.');
    const { after } = await loadText('Twice.');
    // It is parsed again.
    await rm(join(dataDir, 'servers', serverId, '1.parsed'));
    const compared = await library.compare(serverId, after.article.fingerprint, 1);
    expect(compared.changes).toMatchObject({ added: [{ text: 'Twice.' }] });
    expect(compared.before).toEqual({ article: expect.objectContaining({ sections: [] }) });
    site.text = 'Thrice.';
    const previewed = await library.preview(serverId, site.link('story'), mo);
    const { before, after: other } = await library.compare(
      serverId,
      previewed.after.article.fingerprint,
      undefined,
    );
    expect([before, other]).toEqual([
      { article: after.article },
      { article: previewed.after.article },
    ]);
  });

  it('forgets a server’s article and every version of it', async () => {
    const { library, loadText, restart, store } = await openTestLibrary();
    await loadText('Once.');
    const { after } = await loadText('Twice.');
    await library.forget(serverId);
    for (const each of [library, await restart()]) {
      expect(textOf(await each.of(serverId))).toBe('By default.');
      await expect(each.undo(serverId, after.article.fingerprint, 1)).rejects.toMatchObject({
        code: 'undo-outdated',
      });
    }
    expect(await store.has(serverId)).toBe(false);
    await loadText('Anew.');
    expect(textOf(await library.of(serverId))).toBe('Anew.');
  });

  it('keeps the article when a load fails', async () => {
    const { library, site, store } = await openTestLibrary();
    await library.load(serverId, site.link('story'), mo);
    const before = await library.of(serverId);
    for (const [text, code] of [
      ['', 'source-empty'],
      ['# Only\n\n## Headings', 'headings-only'],
      ['.\n\n'.repeat(20_001), 'too-many-passages'],
      [`${'# A\n'.repeat(10_001)}One.`, 'too-many-sections'],
    ] as const) {
      site.text = text;
      await expect(library.load(serverId, site.link('story'), mo)).rejects.toMatchObject({ code });
      await expect(library.load(serverId, site.file('a.md'), mo)).rejects.toMatchObject({ code });
    }
    site.text = 'Two.';
    vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('disk full'));
    await expect(library.load(serverId, site.link('story'), mo)).rejects.toThrow('disk full');
    expect(await library.of(serverId)).toBe(before);
  });

  it('loads one after another what a server asks for at once', async () => {
    const { library, site } = await openTestLibrary();
    const reports = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text) => library.load(serverId, site.link(text), mo)),
    );
    expect(reports[1]?.before).toBe(reports[0]?.after);
    expect(reports[2]?.before).toBe(reports[1]?.after);
    expect(await library.of(serverId)).toBe(reports[2]?.after);
  });

  describe('after a restart', () => {
    it('reads what was loaded, when and by whom', async () => {
      const { library, site, restart } = await openTestLibrary();
      const { after } = await library.load(serverId, site.link('story'), mo);
      const again = await restart();
      const { index, ...loaded } = await again.of(serverId);
      const { index: _, ...expected } = after;
      expect(loaded).toEqual(expected);
      expect(index.article).toBe(loaded.article);
      expect(await again.of(serverId)).toBe(await again.of(serverId));
    });

    it('starts no process for an article that is as it was', async () => {
      const { library, loadText, restart } = await openTestLibrary();
      await loadText('One.');
      const children: unknown[] = [];
      const again = await restart();
      const count = (message: unknown) => children.push(message);
      subscribe('child_process', count);
      onTestFinished(() => void unsubscribe('child_process', count));
      expect((await again.of(serverId)).article).toEqual((await library.of(serverId)).article);
      expect(children).toEqual([]);
    });

    it('parses once what another version of the bot has kept', async () => {
      const { loadText, restart, store } = await openTestLibrary();
      await loadText('One.');
      await store.keepParsed(serverId, 1, Buffer.from('Of another version.\n{}\n'));
      expect(textOf(await (await restart()).of(serverId))).toBe('One.');
      await expect
        .poll(async () => {
          const { version } = await store.read(serverId);
          return typeof version === 'object' && Buffer.from(version.parsed ?? []).includes('One.');
        })
        .toBe(true);
    });

    it('reads it once for all who ask', async () => {
      const { library, site, restart } = await openTestLibrary();
      await library.load(serverId, site.link('story'), mo);
      const again = await restart();
      const [first, ...others] = await Promise.all(
        Array.from({ length: 50 }, () => again.of(serverId)),
      );
      expect(new Set(others)).toEqual(new Set([first]));
    });

    it('lets no late reading replace what was loaded meanwhile', async () => {
      const { library, site, restart, store } = await openTestLibrary();
      site.text = 'One.';
      await library.load(serverId, site.link('story'), mo);
      const again = await restart();
      const read = store.read.bind(store);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      vi.spyOn(store, 'read').mockImplementationOnce(async (...args) => {
        const version = await read(...args);
        await held;
        return version;
      });
      const early = again.of(serverId);
      // A load waits for what the server reads now, so that it cannot overtake; an undo cannot either.
      site.text = 'Two.';
      const load = again.load(serverId, site.link('story'), mo);
      release();
      expect(textOf(await early)).toBe('One.');
      await load;
      expect(textOf(await again.of(serverId))).toBe('Two.');
    });

    it('serves the default article in the place of a damaged one, and says so in the log', async () => {
      const { library, site, restart, dataDir, logged } = await openTestLibrary();
      site.text = 'One.';
      await library.load(serverId, site.link('one'), mo);
      site.text = 'Two.';
      const two = await library.load(serverId, site.link('two'), mo);
      const folder = join(dataDir, 'servers', serverId);
      const path = join(folder, '2.article');
      await writeFile(path, (await readFile(path)).subarray(0, -2));
      const again = await restart();
      expect(textOf(await again.of(serverId))).toBe('By default.');
      expect((await readdir(folder)).sort()).toEqual([
        '1.article',
        '1.parsed',
        '2.damaged',
        '2.parsed',
      ]);
      expect(logged).toMatchObject([{ level: 50, msg: 'damaged article set aside' }]);
      // Its moderators can go on.
      await expect(undo(again, two)).rejects.toMatchObject({ code: 'undo-outdated' });
      const { fingerprint } = (await again.of(serverId)).article;
      await expect(again.undo(serverId, fingerprint, 2)).rejects.toMatchObject({
        code: 'undo-unavailable',
      });
      const { before } = await again.load(serverId, site.link('two'), mo);
      expect(textOf(before)).toBe('By default.');
      expect(textOf(await again.of(serverId))).toBe('Two.');
    });

    it('serves the default article in the place of one that can no longer be read', async () => {
      const { library, site, restart, store, logged } = await openTestLibrary();
      await library.load(serverId, site.link('story'), mo);
      const { version: stored } = await store.read(serverId);
      if (typeof stored !== 'object') throw new Error('It should be kept');
      const source = { ...stored.source, bytes: Buffer.from('# Only\n\n## Headings') };
      await store.write(serverId, { ...stored, source }, 'in-place');
      const again = await restart();
      expect(textOf(await again.of(serverId))).toBe('By default.');
      expect(await again.of(serverId)).toMatchObject({ isOwn: false, ownFailure: 'damaged' });
      expect(logged).toMatchObject([{ level: 50, server: serverId }]);
      const { after } = await again.load(serverId, { kind: 'present' }, mo);
      expect(await again.of(serverId)).toBe(after);
    });
  });

  it('reads no page that has not changed', async () => {
    const { library, site, restart } = await openTestLibrary();
    site.headers = { etag: '"1"', 'last-modified': 'Tue, 01 Sep 2026 10:00:00 GMT' };
    const { after } = await library.load(serverId, site.link('story'), mo);
    for (const request of [{ kind: 'present' } as const, site.link('story')]) {
      const report = await (await restart()).load(serverId, request, eve);
      expect(report).toMatchObject({
        kind: 'not-modified',
        before: { loadedAt: after.loadedAt, loadedBy: mo },
        undoTo: undefined,
        since: new Date('2026-09-01T10:00Z'),
      });
      expect(report.after).toBe(report.before);
    }
    expect(site.statuses).toEqual([200, 304, 304]);
  });

  describe('when the file of an article in memory is damaged', () => {
    async function openDamaged() {
      const opened = await openTestLibrary();
      opened.site.text = 'Mine.';
      await opened.library.load(serverId, opened.site.link('story'), mo);
      await writeFile(join(opened.dataDir, 'servers', serverId, '1.article'), 'nonsense');
      expect(textOf(await opened.library.of(serverId))).toBe('Mine.');
      return opened;
    }

    it('serves and reports the default article from the next load on', async () => {
      for (const request of [{ kind: 'default' }, { kind: 'present' }] as const) {
        const { library } = await openDamaged();
        const report = await library.load(serverId, request, mo);
        expect([report.before.isOwn, report.after.isOwn]).toEqual([false, false]);
        expect(await library.of(serverId)).toMatchObject(library.of(null));
      }
    });

    it('keeps the same article anew when that is loaded again', async () => {
      const { library, site, restart } = await openDamaged();
      const { before } = await library.load(serverId, site.link('story'), mo);
      expect(textOf(before)).toBe('By default.');
      expect(textOf(await (await restart()).of(serverId))).toBe('Mine.');
    });
  });

  it('warns of a memory limit that Node.js allows too small a heap for', async () => {
    const { options } = await openTestLibrary();
    const log = createLog('silent');
    const warn = vi.spyOn(log, 'warn');
    await ArticleLibrary.open({ ...options, log, memoryLimitMb: 900 });
    expect(warn).not.toHaveBeenCalled();
    await ArticleLibrary.open({ ...options, log, memoryLimitMb: 9_999_999 });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('--max-old-space-size'));
  });

  it('does not open without an article', async () => {
    const { options } = await openTestLibrary();
    const opened = ArticleLibrary.open({ ...options, source: 'nowhere.md' });
    await expect(opened).rejects.toMatchObject({ code: 'file-missing' });
  });
});
