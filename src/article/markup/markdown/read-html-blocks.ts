import type { Parent, RootContent } from 'mdast';

/** Nodes that hold blocks; elsewhere HTML is a part of the text. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem',
]);
const COMMENT_OR_TAG = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;
const SUMMARY_END = /<\/summary>/i;

/**
 * Puts in the place of HTML blocks what they say, as Markdown. Each is read on its own, as Markdown
 * parts them at blank lines, so that an unclosed tag hides nothing behind them; a summary leads into
 * the block that follows it.
 */
export async function readHtmlBlocks(parent: Parent): Promise<void> {
  const read: RootContent[] = [];
  let summary: RootContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'html' && endsWithSummary(node.value)) {
      read.push(...summary);
      summary = await readHtml(node.value);
      continue;
    }
    const nodes = node.type === 'html' ? await readHtml(node.value) : [node];
    if (HOLDS_BLOCKS.has(node.type)) await readHtmlBlocks(node as Parent);
    if (summary.length === 0) read.push(...nodes);
    else read.push({ type: 'blockquote', children: [...summary, ...nodes] as never });
    summary = [];
  }
  parent.children = [...read, ...summary];
}

function endsWithSummary(html: string): boolean {
  const [last = '', ...others] = html.split(SUMMARY_END).reverse();
  return others.length > 0 && !hasWords(last);
}

function hasWords(html: string): boolean {
  return html.replace(COMMENT_OR_TAG, '').trim() !== '';
}

/** Loads the reader of web pages, which takes longer than most articles, only for what has words. */
async function readHtml(html: string): Promise<RootContent[]> {
  if (!hasWords(html)) return [];
  const { openHtml } = await import('../web/open-html.js');
  const { readHtmlTree } = await import('../web/read-html-tree.js');
  return readHtmlTree(openHtml(html).body).children;
}
