import type { DomDocument, DomElement } from '../dom.js';
import { nameOf } from './furniture-names.js';

const BLOCKS = new Set(
  'div section article p ul ol table figure blockquote h1 h2 h3 h4 h5 h6'.split(' '),
);
/** What sets the type of whole texts in old pages. */
const TYPE = new Set(['font', 'span']);

/**
 * Makes boxes of the custom elements that hold more than words, which are named by what they are called. Others
 * in which only words should be are dissolved, or made boxes if they have a name.
 */
export function boxCustomElements(document: DomDocument): void {
  const all = [...document.body.querySelectorAll('*')];
  const around = new Set<DomElement>();
  for (const element of all) {
    let at = BLOCKS.has(element.localName) ? element.parentElement : null;
    for (; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  for (const element of all) {
    const { localName } = element;
    const isCustom = localName.includes('-') && !localName.startsWith('footnote-');
    if (!around.has(element) || !(isCustom || TYPE.has(localName))) continue;
    const isNamed = isCustom || nameOf(element).trim() !== '';
    const nodes = [...element.childNodes];
    const box = isNamed ? boxOf(element, document) : undefined;
    // One by one: a call with as many arguments as there may be nodes fails.
    for (const node of nodes) box ? box.append(node) : element.before(node);
    if (box) element.replaceWith(box);
    else element.remove();
  }
}

function boxOf(element: DomElement, document: DomDocument): DomElement {
  const box = document.createElement('div');
  // See `freePosts`.
  box.setAttribute('class', nameOf(element).replaceAll('comment', 'post'));
  return box;
}
