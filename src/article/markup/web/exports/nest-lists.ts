import type { DomDocument, DomElement } from '../dom.js';

export interface FlatItem {
  /** What holds the item's text; it is emptied. */
  readonly element: DomElement;
  /** 0 is outermost. */
  readonly level: number;
  readonly isOrdered: boolean;
}

/** Makes one list, with lists in it, of items that only say how deep they are. */
export function nestLists(document: DomDocument, items: readonly FlatItem[]): DomElement {
  const root = document.createElement(items[0]?.isOrdered ? 'ol' : 'ul');
  const open = [root];
  const first = items[0]?.level ?? 0;
  for (const { element, level, isOrdered } of items) {
    // A level may be skipped, but no list opens without an item to hold it.
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
