import { type Article, type Block, buildArticle } from '../../src/article/article.js';

/** Builds an article from lines: `# ` marks begin a heading, every other line is a passage. */
export function articleOf(lines: readonly string[], language?: string): Article {
  const blocks = lines.map((line): Block => {
    const [, marks, heading] = /^(#+) (.+)$/u.exec(line) ?? [];
    return marks && heading
      ? { type: 'heading', level: marks.length, text: heading }
      : { type: 'paragraph', text: line };
  });
  return buildArticle({ metadata: language ? { language } : {}, blocks }, 'Test article');
}

/** An article about a lighthouse, in three sections. */
export const lighthouse = articleOf(
  [
    'The lighthouse at Harrow Point has guided ships past the reef since 1871. It is the oldest on this coast.',
    '## Building',
    'Engineer Mabel Thorne drew the plans after three wrecks in one winter. The granite came by barge from a quarry 40 miles inland. Masons worked only at low tide.',
    'The lens was ground in a workshop in Lyon. It floats on a bath of mercury, so that a child can turn it with one hand.',
    '## The keepers',
    'Four keepers lived on the rock at a time, each for six weeks. They grew potatoes in soil that they had carried up in buckets.',
    '### The last watch',
    'Automatic lamps replaced the keepers in 1988. The last of them, Ruben Adair, still repairs the foghorn every spring.',
  ],
  'en',
);
