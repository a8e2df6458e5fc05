import type { DomDocument, DomElement } from '../dom.js';
import { nestLists } from './nest-lists.js';
import { rename } from './rename.js';
import { writeNotes } from './write-notes.js';

/** Selects the bullet or number that Word writes before an item. */
const MARKER = '[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]';
const NUMBER = /^\s*\(?(?:\d+|\p{L}|[ivxlc]+)[.)]/u;
const LEVEL = /mso-list:\s*l\d+\s+level(\d)/i;

/** Turns a page saved by Word into a title, lists and notes. */
export function readWord(document: DomDocument): void {
  if (!document.querySelector('[class^="Mso"]')) return;
  for (const title of document.querySelectorAll('p.MsoTitle')) rename(document, title, 'h1');
  writeNotes(document, 'a[href*="#_ftn"],a[href*="#_edn"]', (mark, byId) => {
    const id = /#_((?:ftn|edn)\d+)$/.exec(mark.getAttribute('href') ?? '')?.[1];
    return id ? byId.get(id) : undefined;
  });
  const listed = new Set<DomElement>();
  for (const first of [...document.querySelectorAll('p[style*="mso-list"]')]) {
    if (listed.has(first) || !isItem(first)) continue;
    const items = [first];
    for (
      let next = first.nextElementSibling;
      next && isItem(next);
      next = next.nextElementSibling
    ) {
      items.push(next);
    }
    const list = nestLists(document, items.map(readItem));
    first.before(list);
    for (const item of items) {
      listed.add(item);
      item.remove();
    }
  }
}

function isItem(element: DomElement): boolean {
  return element.localName === 'p' && LEVEL.test(element.getAttribute('style') ?? '');
}

function readItem(element: DomElement) {
  const marker = element.querySelector(MARKER);
  const isOrdered = NUMBER.test(marker?.textContent ?? '');
  marker?.remove();
  const level = Number(LEVEL.exec(element.getAttribute('style') ?? '')?.[1] ?? 1) - 1;
  return { element, level, isOrdered };
}
