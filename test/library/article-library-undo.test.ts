import { describe, expect, it } from 'vitest';
import { compareDetails, type LoadReport } from '../../src/library/article-library.js';
import { mo, serverId } from './stored-articles.js';
import { openTestLibrary, textOf, undo } from './test-library.js';

const eve = { id: '81384788765712385', name: 'Eve' };

describe('undoing loads', () => {
  it('undoes only what the server still reads', async () => {
    const { library, loadText } = await openTestLibrary();
    const one = await loadText('One.');
    const two = await loadText('Two.');
    await expect(undo(library, one)).rejects.toMatchObject({ code: 'undo-outdated' });
    // Two moderators press the same button.
    const [first, second] = await Promise.allSettled([undo(library, two), undo(library, two)]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'rejected']);
    expect(textOf(await library.of(serverId))).toBe('One.');
  });

  it('has nothing to undo where nothing was loaded', async () => {
    const { library } = await openTestLibrary();
    const { article } = await library.of(serverId);
    for (const [number, code] of [
      [0, 'undo-outdated'],
      [1, 'undo-unavailable'],
      [Number.MAX_SAFE_INTEGER, 'undo-unavailable'],
    ] as const) {
      const undone = library.undo(serverId, article.fingerprint, number);
      await expect(undone).rejects.toMatchObject({ code });
    }
  });

  it('tells a server’s own text from the same in the default article', async () => {
    const { library, site, loadText } = await openTestLibrary();
    await loadText('One.');
    site.text = 'By default.';
    // A file of the same name has the same title.
    const own = await library.load(serverId, site.file('article.md'), mo);
    const shared = await library.load(serverId, { kind: 'default' }, mo);
    expect(shared.after.article.fingerprint).toBe(own.after.article.fingerprint);
    const undone = await undo(library, own);
    expect(textOf(undone.after)).toBe('One.');
    expect((await undo(library, undone)).after.isOwn).toBe(false);
    expect((await undo(library, shared)).after).toMatchObject({ isOwn: true, loadedBy: mo });
    await expect(undo(library, shared)).rejects.toMatchObject({ code: 'undo-outdated' });
  });

  it('forgets nothing when the same text is read again and again', async () => {
    const { library, site, loadText } = await openTestLibrary();
    await loadText('One.');
    const two = await loadText('Two.');
    for (let time = 0; time < 6; time++) {
      site.text = `\n${site.text}`;
      const { undoTo } = await library.load(serverId, { kind: 'present' }, mo);
      expect(undoTo).toBeUndefined();
    }
    expect(textOf((await undo(library, two)).after)).toBe('One.');
  });

  it('undoes a change of what is known about a text', async () => {
    const { library, loadText } = await openTestLibrary();
    const url = 'https://example.org/story';
    await loadText(`---\nurl: ${url}\nauthor: Ann\n---\nOne.`);
    const report = await loadText(`---\nurl: ${url}2\nlanguage: de\n---\nOne.`);
    expect(compareDetails(report.before, report.after)).toEqual([
      { detail: 'author', before: 'Ann', after: undefined },
      { detail: 'link', before: url, after: `${url}2` },
      { detail: 'language', before: undefined, after: 'de' },
    ]);
    const undone = await undo(library, report);
    expect(undone.after).toMatchObject({ article: { author: 'Ann' }, link: url });
    await expect(undo(library, report)).rejects.toMatchObject({ code: 'undo-outdated' });
    expect((await undo(library, undone)).after.link).toBe(`${url}2`);
  });

  it('keeps one version of a text, from wherever it was read last', async () => {
    const { library, site, loadText } = await openTestLibrary();
    const story = '---\nurl: https://example.org/story\n---\n# Story\n\n';
    await loadText(`${story}One.`);
    const two = await loadText(`${story}Two.`);
    for (const submission of [site.link('copy'), site.file('story.md'), site.file('copy.md')]) {
      const report = await library.load(serverId, submission, eve);
      const { undoTo, after } = report;
      const source = submission.kind === 'url' ? submission.url : submission.name;
      expect([undoTo, after.source, after.loadedBy]).toEqual([undefined, source, eve]);
      expect(report).toMatchObject({ changes: { added: [], removed: [], changed: [] } });
    }
    // The one button, pressed twice.
    expect(textOf((await undo(library, two)).after)).toBe('One.');
    await expect(undo(library, two)).rejects.toMatchObject({ code: 'undo-outdated' });
  });

  it('undoes what a report says, also once its text was loaded again', async () => {
    const { library, loadText } = await openTestLibrary();
    const reports = [await loadText('One.'), await loadText('Two.'), await loadText('One.')];
    const [first, , third] = reports as [LoadReport, LoadReport, LoadReport];
    const undone = await undo(library, third);
    expect(textOf(undone.after)).toBe('Two.');
    await undo(library, undone);
    expect((await undo(library, first)).after.isOwn).toBe(false);
  });

  describe('after a restart', () => {
    it('brings back what was read before, report by report, down to the default article', async () => {
      const { library, loadText, restart } = await openTestLibrary();
      const reports = [await loadText('One.'), await loadText('Two.'), await loadText('Three.')];
      reports.push(await library.load(serverId, { kind: 'default' }, mo));
      for (const text of ['Three.', 'Two.', 'One.', 'By default.']) {
        const again = await restart();
        const report = await undo(again, reports.pop() as LoadReport);
        expect([textOf(report.after), await again.of(serverId)]).toEqual([text, report.after]);
        expect(report).toMatchObject({ changes: { added: [{ text }] } });
      }
    });

    it('brings back what was undone, as often as one likes', async () => {
      const { loadText, restart } = await openTestLibrary();
      await loadText('One.');
      let report = await loadText('Two.');
      let again = await restart();
      for (const text of ['One.', 'Two.', 'One.', 'Two.', 'One.', 'Two.', 'One.']) {
        report = await undo(again, report);
        expect(textOf(report.after)).toBe(text);
        again = await restart();
        expect(textOf(await again.of(serverId))).toBe(text);
      }
    });

    it('keeps five articles, what was undone among them', async () => {
      const { loadText, restart } = await openTestLibrary();
      const reports: LoadReport[] = [];
      for (let version = 1; version <= 6; version++) {
        reports.push(await loadText(`Number ${version}.`));
      }
      const again = await restart();
      for (const report of reports.slice(2).reverse()) await undo(again, report);
      const last = await again.of(serverId);
      expect(textOf(last)).toBe('Number 2.');
      await expect(undo(again, reports[1] as LoadReport)).rejects.toMatchObject({
        code: 'undo-unavailable',
      });
      expect(await again.of(serverId)).toBe(last);
      // A new load can be undone, however old the version it replaces.
      expect(textOf((await undo(again, await loadText('New.', again))).after)).toBe('Number 2.');
    });
  });
});
