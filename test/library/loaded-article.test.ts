import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/library/loaded-article.js';
import { mo, storedArticle } from './stored-articles.js';

describe('prepareArticle', () => {
  it('tells a server’s own article from the bot’s, and keeps who loaded it', async () => {
    const stored = storedArticle('Once.');
    const { source, loadedAt } = stored;
    const { loaded } = await prepareArticle(stored);
    expect(loaded).toMatchObject({
      source: 'story.md',
      loadedAt,
      loadedBy: mo,
      isOwn: true,
    });
    const byDefault = await prepareArticle({ source, loadedAt });
    expect(byDefault.loaded).toMatchObject({ isOwn: false });
  });

  it('parses nothing that was kept, unless it is of another source or parser', async () => {
    const stored = storedArticle('# Story\n\nOnce.');
    const { loaded, newParse } = await prepareArticle(stored);
    const parsed = newParse as Uint8Array;
    const again = await prepareArticle({ ...stored, parsed });
    expect(again).toMatchObject({ loaded: { article: loaded.article }, newParse: undefined });
    const bytes = Buffer.from('# Story\n\nTwice.');
    for (const outdated of [
      { ...stored, source: { ...stored.source, bytes }, parsed },
      { ...stored, source: { ...stored.source, name: 'https://example.org/story' }, parsed },
      // As another parser would have kept it.
      { ...stored, parsed: parsed.with(0, (parsed[0] as number) ^ 1) },
      { ...stored, parsed: Buffer.from('nonsense') },
    ]) {
      const prepared = await prepareArticle(outdated);
      expect(prepared.newParse).toBeInstanceOf(Uint8Array);
      const { url: _, ...article } = (
        await prepareArticle({ source: outdated.source, loadedAt: outdated.loadedAt })
      ).loaded.article;
      expect(prepared.loaded.article).toMatchObject(article);
    }
  });

  it.each([
    ['https://example.org/story', 'https://example.org/story'],
    ['http://example.org', 'http://example.org/'],
    ['https://ada:secret@example.org/', undefined],
    ['https://ada@example.org/', undefined],
    ['http://localhost/story', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['no link', undefined],
  ])('shows people of %s the link %s', async (url, link) => {
    const stored = storedArticle(`---\nurl: '${url}'\n---\n\nOnce.\n`);
    expect((await prepareArticle(stored)).loaded.link).toBe(link);
  });
});
