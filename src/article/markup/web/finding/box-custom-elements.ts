import type { DomDocument, DomElement } from '../dom.js';
import { nameOf } from './furniture-names.js';

const BLOCKS = 'div,section,article,p,ul,ol,table,figure,blockquote,h1,h2,h3,h4,h5,h6';

/** What sets the type of whole texts in old pages. */
const TYPE = new Set(['font', 'span']);

/**
 * Makes boxes of the custom elements that hold more than words, which are named by what they are called, and of
 * others that only words should be in.
 */
export function boxCustomElements(document: DomDocument): void {
  const custom = [...document.body.querySelectorAll('*')].filter(
    ({ localName }) =>
      TYPE.has(localName) || (localName.includes('-') && !localName.startsWith('footnote-')),
  );
  for (const element of custom) {
    if (element.querySelector(BLOCKS)) element.replaceWith(boxOf(element, document));
  }
}

function boxOf(element: DomElement, document: DomDocument): DomElement {
  const box = document.createElement('div');
  // See `freePosts`.
  box.setAttribute('class', nameOf(element).replaceAll('comment', 'post'));
  // One by one: a call with as many arguments as there may be nodes fails.
  for (const node of [...element.childNodes]) box.append(node);
  return box;
}
