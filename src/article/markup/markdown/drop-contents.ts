import type { List, ListItem, Root, RootContent } from 'mdast';

/** A single link to a part of the text is a reference. */
const MIN_ENTRIES = 2;

/**
 * Removes tables of contents, because they match every question about what they list: lists of links to
 * parts of the text, and nothing else, with the heading that stands above nothing but them.
 */
export function dropContents(root: Root): void {
  root.children = root.children.filter((node, index) => {
    if (isContents(node)) return false;
    const [list, next] = [root.children[index + 1], root.children[index + 2]];
    return !(node.type === 'heading' && list && isContents(list) && endsSection(next));
  });
}

function isContents(node: RootContent): boolean {
  return node.type === 'list' && countEntries(node) >= MIN_ENTRIES;
}

/** Counts the links of a list with nothing else in it, lists within included; NaN for any other list. */
function countEntries({ children }: List): number {
  return children.reduce((sum, item) => sum + countItemEntries(item), 0);
}

function countItemEntries({ children: [line, ...within] }: ListItem): number {
  const [link, ...others] = line?.type === 'paragraph' ? line.children : [];
  const isEntry = link?.type === 'link' && link.url.startsWith('#') && others.length === 0;
  if (!isEntry) return Number.NaN;
  return within.reduce(
    (sum, node) => sum + (node.type === 'list' ? countEntries(node) : Number.NaN),
    1,
  );
}

function endsSection(next: RootContent | undefined): boolean {
  return next === undefined || next.type === 'heading' || next.type === 'thematicBreak';
}
