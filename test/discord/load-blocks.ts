import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { type ArticleMetadata, type Block, buildArticle } from '../../src/article/article.js';
import type { LoadedArticle } from '../../src/library/article-library.js';

/** An article that is ready for questions: each `# Heading` or paragraph is one block. */
export async function loadBlocks(
  texts: readonly string[],
  metadata: ArticleMetadata = { title: 'The Lighthouse', language: 'en' },
): Promise<LoadedArticle> {
  const blocks = texts.map((text): Block => {
    const [, marks, heading] = /^(#{1,6}) (.+)$/s.exec(text) ?? [];
    if (marks === undefined || heading === undefined) return { type: 'paragraph', text };
    return { type: 'heading', level: marks.length, text: heading };
  });
  const article = buildArticle({ metadata, blocks }, 'Untitled');
  return {
    article,
    index: await PassageIndex.build(article),
    source: 'lighthouse.md',
    link: 'https://example.org/lighthouse',
    loadedAt: new Date(Date.UTC(2026, 3, 2, 10)),
    isOwn: false,
  };
}
