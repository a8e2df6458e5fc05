import type { DomDocument, DomElement } from '../dom.js';

export interface FlatItem {
  /** The element that holds the item's text; it is emptied. */
  readonly element: DomElement;
  /** 0 is the outermost. */
  readonly level: number;
  readonly isOrdered: boolean;
}

/** Builds one nested list from items that only declare their level. */
export function nestLists(document: DomDocument, items: readonly FlatItem[]): DomElement {
  const root = document.createElement(items[0]?.isOrdered ? 'ol' : 'ul');
  const open = [root];
  const first = items[0]?.level ?? 0;
  for (const { element, level, isOrdered } of items) {
    // A level may be skipped, but a list opens only inside an item.
    const depth = Math.max(1, level - first + 1);
    while (open.length > depth) open.pop();
    const outer = open.at(-1) as DomElement;
    const holder = outer.lastElementChild;
    if (depth > open.length && holder) {
      const inner = document.createElement(isOrdered ? 'ol' : 'ul');
      holder.append(inner);
      open.push(inner);
    }
    const item = document.createElement('li');
    item.append(...element.childNodes);
    open.at(-1)?.append(item);
  }
  return root;
}
