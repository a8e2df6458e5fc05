import type { DomDocument, DomElement } from '../dom.js';

/** Puts an element of another name in the place of one, with what it holds. */
export function rename(document: DomDocument, element: DomElement, name: string): void {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
