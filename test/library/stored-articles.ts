import type { StoredArticle } from '../../src/library/store/article-store.js';

export const mo = { id: '81384788765712384', name: 'Mo' };
export const serverId = '175928847299117063';

/** A stored article that was loaded from a file. */
export function storedArticle(text: string): StoredArticle {
  return {
    source: { name: 'story.md', bytes: Buffer.from(text), contentType: 'text/markdown' },
    origin: 'file',
    title: 'Story',
    loadedAt: new Date('2026-01-02T03:04:05.678Z'),
    loadedBy: mo,
    validators: {},
  };
}
