import type { Article } from '../../../src/article/article.js';

/** What an article consists of: its headings, and its passages with their forms. */
export function outlineOf({ sections, passages }: Article) {
  return {
    headings: sections.map(({ heading, level }) => `${'#'.repeat(level)} ${heading}`),
    texts: passages.map(({ text }) => text),
    forms: passages.map(({ form = 'prose' }) => form),
  };
}
