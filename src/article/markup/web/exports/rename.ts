import type { DomDocument, DomElement } from '../dom.js';

/** Replaces an element by one with another name and the same content. */
export function rename(document: DomDocument, element: DomElement, name: string): void {
  const renamed = document.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
