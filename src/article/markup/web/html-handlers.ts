import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Blockquote, FootnoteDefinition } from 'mdast';
import { readHtmlTable } from './read-html-table.js';

/** Converts HTML elements to Markdown where the library's own handlers would lose content. */
export const htmlHandlers: Record<string, Handle> = {
  dl: (state, node) =>
    definitionGroups(node).map((group) => quote(state, ...group.map((part) => [part]))),
  details: (state, { children }) => {
    const isSummary = (child: ElementContent) => isElement(child, 'summary');
    return quote(
      state,
      children.filter(isSummary),
      children.filter((child) => !isSummary(child)),
    );
  },
  // A quotation, so that the caption does not introduce a list after it.
  figcaption: (state, node) => quote(state, node.children),
  // Marks of documents' notes: see `linkNotes`.
  'footnote-call': (_, { properties }) => ({
    type: 'footnoteReference',
    identifier: String(properties.dataNote),
  }),
  'footnote-text': (state, node) => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties.dataNote),
    children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
  }),
  table: readHtmlTable,
};

/** Joins parts that belong together, such as a term and its definition, into one passage. */
function quote(state: State, ...parts: ElementContent[][]): Blockquote {
  const flow = parts.flatMap((children) =>
    state.toFlow(state.all({ type: 'element', tagName: 'div', properties: {}, children })),
  );
  return { type: 'blockquote', children: flow as Blockquote['children'] };
}

function definitionGroups(list: Element): Element[][] {
  const groups: Element[][] = [];
  let previous: string | undefined;
  for (const child of list.children.flatMap((child) =>
    isElement(child, 'div') ? child.children : child,
  )) {
    if (child.type !== 'element') continue;
    if (groups.length === 0 || (child.tagName === 'dt' && previous !== 'dt')) groups.push([]);
    groups.at(-1)?.push({ ...child, tagName: 'div' });
    previous = child.tagName;
  }
  return groups;
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
