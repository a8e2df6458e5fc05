import type { DomDocument } from './dom.js';
import { rename } from './exports/rename.js';
import { isLongerThan } from './finding/element-text.js';

/** Longer than any title of a page, its site's name included; also than any heading. */
const MAX_TITLE_CHARACTERS = 1_000;

/**
 * Cuts the page's title, and makes boxes of headings that are too long to be any: titles and headings are
 * compared with each other, word by word.
 */
export function boundTitles(document: DomDocument): void {
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    if (isLongerThan(MAX_TITLE_CHARACTERS, heading)) rename(document, heading, 'div');
  }
  const title = document.querySelector('title');
  if (!title || !isLongerThan(MAX_TITLE_CHARACTERS, title)) return;
  const start = document.createElement('title');
  start.append(document.createTextNode((title.textContent ?? '').slice(0, MAX_TITLE_CHARACTERS)));
  title.replaceWith(start);
}
