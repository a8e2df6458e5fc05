import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/library/loaded-article.js';
import { mo, storedArticle } from './stored-articles.js';

describe('prepareArticle', { timeout: 30_000 }, () => {
  it('tells a server’s own article from the bot’s, and keeps who loaded it', async () => {
    const stored = storedArticle('Once.');
    const { source, loadedAt } = stored;
    expect(await prepareArticle(stored, 'loads')).toMatchObject({
      source: 'story.md',
      loadedAt,
      loadedBy: mo,
      isOwn: true,
    });
    expect(await prepareArticle({ source, loadedAt }, 'questions')).toMatchObject({ isOwn: false });
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
    expect((await prepareArticle(stored, 'loads')).link).toBe(link);
  });
});
