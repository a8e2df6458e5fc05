import type { Html, Parent, RootContent } from 'mdast';

/** Nodes that hold blocks; anywhere else HTML is inline. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem',
]);
const COMMENT_OR_TAG = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;
const SUMMARY_END = /<\/summary>/i;

/**
 * Replaces HTML blocks by their content as Markdown. Markdown splits HTML at blank lines, and each
 * piece is read on its own, so an unclosed tag hides nothing after it. A summary introduces the block
 * after it.
 * @throws Problem `too-nested` when there are more unclosed fragments than in any real text
 */
export async function readHtmlBlocks(root: Parent): Promise<void> {
  const blocks = findBlocks(root).filter(({ value }) => hasWords(value));
  if (blocks.length === 0) return;
  // Loaded on demand: loading the HTML reader takes longer than reading most articles.
  const { readFragments } = await import('../web/read-fragments.js');
  const contents = readFragments(blocks.map(({ value }) => value));
  replaceBlocks(root, new Map(blocks.map((block, index) => [block, contents[index] ?? []])));
}

function findBlocks(parent: Parent): Html[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'html') return [node];
    return HOLDS_BLOCKS.has(node.type) ? findBlocks(node as Parent) : [];
  });
}

function replaceBlocks(parent: Parent, contents: ReadonlyMap<Html, RootContent[]>): void {
  const read: RootContent[] = [];
  let summary: RootContent[] = [];
  for (const node of parent.children) {
    const content = node.type === 'html' ? (contents.get(node) ?? []) : [node];
    if (node.type === 'html' && endsWithSummary(node.value)) {
      read.push(...summary);
      summary = content;
      continue;
    }
    if (HOLDS_BLOCKS.has(node.type)) replaceBlocks(node as Parent, contents);
    if (summary.length === 0) read.push(...content);
    else read.push({ type: 'blockquote', children: [...summary, ...content] as never });
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
