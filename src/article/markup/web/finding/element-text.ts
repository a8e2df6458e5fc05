import type { DomElement } from '../dom.js';

const TEXT_NODE = 3;

/** How many characters of text an element holds, white space folded. */
export function textLength(element: DomElement): number {
  return textOf(element).length;
}

export function textOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether text stands in the element itself, beside its children. */
export function hasOwnText(element: DomElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === TEXT_NODE && node.textContent?.trim() !== '',
  );
}

/** How much of an element's text stands in links, from 0 to 1. */
export function linkShare(element: DomElement): number {
  const length = textLength(element);
  const links = [...element.querySelectorAll('a[href]')];
  return length === 0 ? 0 : links.reduce((sum, link) => sum + textLength(link), 0) / length;
}

/** Whether an element says nothing but where a link leads, and that is another page. */
export function isLinkAway(element: DomElement): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const around = link ?? element.closest('a[href]');
  const target = around?.getAttribute('href') ?? '#';
  if (target.startsWith('#') || !around) return false;
  return !link || textLength(link) >= textLength(element);
}
