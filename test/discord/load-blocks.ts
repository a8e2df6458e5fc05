import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { type ArticleMetadata, type Block, buildArticle } from '../../src/article/article.js';
import { readPicture } from '../../src/article/markup/read-picture.js';
import type { LoadedArticle } from '../../src/library/article-library.js';

/**
 * An article that is ready for questions: each `# Heading` or paragraph is one block, and each
 * `![description](address)` a picture of the block before it.
 */
export async function loadBlocks(
  texts: readonly string[],
  metadata: ArticleMetadata = { title: 'The Lighthouse', language: 'en' },
): Promise<LoadedArticle> {
  const blocks: Block[] = [];
  for (const text of texts) {
    const [, description = '', address = ''] = /^!\[(.*)\]\((\S+)\)$/s.exec(text) ?? [];
    const last = blocks.at(-1);
    if (address === '' || !last) {
      blocks.push(blockOf(text));
      continue;
    }
    const picture = readPicture({ address, description }, undefined);
    const pictures = [...(last.pictures ?? []), ...(picture ? [picture] : [])];
    blocks[blocks.length - 1] = { ...last, pictures };
  }
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

function blockOf(text: string): Block {
  const [, marks, heading] = /^(#{1,6}) (.+)$/s.exec(text) ?? [];
  if (marks === undefined || heading === undefined) return { type: 'paragraph', text };
  return { type: 'heading', level: marks.length, text: heading };
}
