import type { DomDocument, DomElement } from '../dom.js';
import { isLinkAway, isLongerThan, textLength, textOf } from './element-text.js';
import { isFurniture, nameOf } from './furniture-names.js';

/** A shorter part of the page's title may be any label. */
const MIN_TITLE_CHARACTERS = 10;
/** A longer text is no title. */
const MAX_TITLE_CHARACTERS = 250;
const TITLE_NAME =
  /(?:^|[\s-])(?:head-?line|(?:article|entry|node|page|post|story)-?title|titel|titre|titulo|überschrift)(?:$|[\s-])/i;
const PART_OF_TITLE = /\s+(?:[|–—·•»«:-]|::)\s+|:\s+/;
const HEADINGS = ['h2', 'h3', 'h4'];
const PLACES = [...HEADINGS, 'div', 'p', 'b', 'strong', 'font', 'span', 'center', 'a'].join(',');
const ELSEWHERE = 'nav,aside,footer,ul,ol,table';

/**
 * Makes a first-level heading of what stands where one is expected, on a page without one: a text that is the
 * page's title or a part of it, else one that is named so.
 * @returns gives a heading its own level back; call it once the article is found
 */
export function promoteTitle(document: DomDocument): () => void {
  const nothing = () => {};
  if (document.querySelector('h1')) return nothing;
  const titles = declaredTitles(document);
  const places = [...document.body.querySelectorAll(PLACES)].filter(
    (place) => !isLongerThan(MAX_TITLE_CHARACTERS, place) && !place.closest(ELSEWHERE),
  );
  const named = places.filter((place) => titles.has(fold(place)));
  const title =
    named.find((place) => HEADINGS.includes(place.localName)) ??
    named.find((place) => !isFurniture(place) && !isLinkAway(place)) ??
    places.find((place) => isNamedTitle(place));
  if (!title) return nothing;
  const heading = document.createElement('h1');
  move(title, heading);
  return HEADINGS.includes(title.localName) ? () => move(heading, title) : nothing;
}

function move(from: DomElement, to: DomElement): void {
  to.append(...from.childNodes);
  from.replaceWith(to);
}

/** Returns the titles that the page declares, and the parts between separators of its own title. */
function declaredTitles(document: DomDocument): ReadonlySet<string> {
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const title = document.querySelector('title')?.textContent ?? '';
  const all = [declared ?? '', title, ...title.split(PART_OF_TITLE)];
  return new Set(all.map(foldText).filter((text) => text.length >= MIN_TITLE_CHARACTERS));
}

function isNamedTitle(place: DomElement): boolean {
  if (!TITLE_NAME.test(nameOf(place)) || textLength(place) < MIN_TITLE_CHARACTERS) return false;
  return !isLinkAway(place) && !isFurniture(place);
}

function fold(element: DomElement): string {
  return foldText(textOf(element));
}

function foldText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
