import type { RootContent, Text } from 'hast';

/** Elements that stand for their content. */
const TRANSPARENT = new Set(
  'abbr acronym bdi bdo big cite data dfn font ins label nobr output rb ruby small span sub time'.split(
    ' ',
  ),
);
/** Exponents must not merge with their base: 10⁶ is not 106. */
const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'][index] ?? plain]),
);

/**
 * Returns what an element within a line is read as, such as the content of a `span`; any other node as it is.
 * The library would do so too, but its time grows with the square of the number of texts in a row.
 */
export function plainInline(node: RootContent): readonly RootContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, children } = node;
  if (TRANSPARENT.has(tagName)) return children;
  if (tagName === 'q') return [textNode('"'), ...children, textNode('"')];
  if (tagName !== 'sup') return [node];
  const raised = [...textIn(children)].map((character) => SUPERSCRIPTS.get(character));
  return raised.length === 0 || raised.includes(undefined) ? children : [textNode(raised.join(''))];
}

function textIn(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'element') return textIn(node.children);
      return node.type === 'text' ? node.value : '';
    })
    .join('');
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
