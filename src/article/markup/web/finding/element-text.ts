import type { DomElement } from '../dom.js';

const TEXT_NODE = 3;

/** The number of characters of text in an element, with white space folded. */
export function textLength(element: DomElement): number {
  return textOf(element).length;
}

export function textOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** True when the element itself has text, not only its children. */
export function hasOwnText(element: DomElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === TEXT_NODE && node.textContent?.trim() !== '',
  );
}

/** The share of an element's text that is inside links, from 0 to 1. */
export function linkShare(element: DomElement): number {
  const length = textLength(element);
  const links = [...element.querySelectorAll('a[href]')];
  return length === 0 ? 0 : links.reduce((sum, link) => sum + textLength(link), 0) / length;
}

/** True when an element contains only a link, and it leads to another page. */
export function isLinkAway(element: DomElement): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const around = link ?? element.closest('a[href]');
  const target = around?.getAttribute('href') ?? '#';
  if (target.startsWith('#') || !around) return false;
  return !link || textLength(link) >= textLength(element);
}
