import type { Html, Nodes, Parent, RootContent } from 'mdast';
import { attachPictures, declaredIn } from '../tree-pictures.js';

/** Nodes that hold blocks; anywhere else HTML is inline. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'list',
  'listItem',
]);
const COMMENT_OR_TAG = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;
const IMAGE_TAG = /<img\b/i;
/** As many as an article may show. */
const MAX_IMAGES = 200;
const SUMMARY_END = /<\/summary>/i;

/**
 * Replaces HTML blocks by their content as Markdown. Markdown splits HTML at blank lines, and each
 * piece is read on its own, so an unclosed tag hides nothing after it. A summary introduces the block
 * after it. Images among them are added to the `data` of the nodes before them.
 * @throws Problem `too-many-parts` when there are more fragments than in any real text
 */
export async function readHtmlBlocks(root: Parent): Promise<void> {
  const all = findBlocks(root);
  const blocks = all.filter(({ value }) => hasWords(value));
  const images = [...all.filter(({ value }) => !hasWords(value)), ...findInline(root)]
    .filter(({ value }) => IMAGE_TAG.test(value))
    .slice(0, MAX_IMAGES);
  if (blocks.length + images.length === 0) return;
  // Loaded on demand: loading the HTML reader takes longer than reading most articles.
  const { readFragments } = await import('../web/read-fragments.js');
  const read = (nodes: readonly Html[]) => readFragments(nodes.map(({ value }) => value));
  for (const [index, tree] of read(images).entries()) {
    attachPictures(images[index] as Html, declaredIn(tree));
  }
  if (blocks.length === 0) return;
  const contents = read(blocks).map(
    (tree, index) => [blocks[index] as Html, tree.children] as const,
  );
  replaceBlocks(root, new Map(contents));
}

function findBlocks(parent: Parent): Html[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'html') return [node];
    return HOLDS_BLOCKS.has(node.type) ? findBlocks(node as Parent) : [];
  });
}

/** Finds the tags inside paragraphs. */
function findInline(parent: Parent): Html[] {
  return parent.children.flatMap((node) => {
    if (!('children' in node)) return node.type === 'html' && !holdsBlocks(parent) ? [node] : [];
    return findInline(node);
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
    // A tag without words goes, but its pictures stay.
    if (node.type === 'html')
      attachPictures(read.at(-1) ?? (parent as Nodes), node.data?.pictures ?? []);
  }
  parent.children = [...read, ...summary];
}

function holdsBlocks({ type }: Parent): boolean {
  return type === 'root' || HOLDS_BLOCKS.has(type);
}

function endsWithSummary(html: string): boolean {
  const [last = '', ...others] = html.split(SUMMARY_END).reverse();
  return others.length > 0 && !hasWords(last);
}

function hasWords(html: string): boolean {
  return html.replace(COMMENT_OR_TAG, '').trim() !== '';
}
