import type { DomDocument, DomElement } from '../../dom.js';
import { isLinkAway, isLongerThan, textLength } from '../element-text.js';

/** A single linked heading may be the article's own, or a hint within it. */
const MIN_TEASERS = 2;
/** The beginning of another article is no longer. */
const MAX_TEASER_CHARACTERS = 400;
/** What a teaser may be in, beside lists. */
const SINGLE = 'div,section,aside,article,li';
/** A longer paragraph is a text. */
const MIN_TEXT_CHARACTERS = 60;
/** With a smaller share of the text outside of lists, a page is a list. */
const MIN_TEXT_SHARE = 0.5;
/** As many boxes around the title may hold nothing but it. */
const MAX_BOXES = 10;
/** Selects elements that may hold the beginnings of other articles. */
const TEASERS = 'div,section,aside,ul,ol';
const HEADING = 'h2,h3,h4,h5,h6';
/** No list of other articles is larger, so larger elements are not searched. */
const MAX_TEASER_ELEMENTS = 2_000;

/** Removes lists of other articles, and boxes with a single one. */
export function dropTeasers(document: DomDocument): void {
  const kinds = new Map<DomElement, TeaserKind>();
  const singles = new Map<DomElement, boolean>();
  const lists = new Set<DomElement>();
  for (const heading of document.body.querySelectorAll(HEADING)) {
    if (!isLinkAway(heading)) continue;
    const list = teaserListAround(heading, kinds) ?? teaserAround(heading, singles);
    if (list) lists.add(list);
  }
  if (lists.size > 0) dropBesideArticle(document, lists);
}

/**
 * Returns the largest box around a linked heading that leads twice to the same page: from “Read more”, too.
 * @param singles the elements examined so far
 */
function teaserAround(
  heading: DomElement,
  singles: Map<DomElement, boolean>,
): DomElement | undefined {
  let found: DomElement | undefined;
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const isSingle: boolean = singles.get(at) ?? isTeaser(at);
    singles.set(at, isSingle);
    if (!isSingle) break;
    if (at.matches(SINGLE)) found = at;
  }
  if (found && hasOthersAlike(found)) return undefined;
  const address = heading.querySelector('a[href]')?.getAttribute('href');
  const links = [...(found?.querySelectorAll('a[href]') ?? [])];
  const again = links.filter((link) => link.getAttribute('href') === address);
  return again.length > 1 ? found : undefined;
}

/** True beside a box of the same class, or one that is headed by a link, too: the page may be about what they lead to. */
function hasOthersAlike(box: DomElement): boolean {
  const kind = box.getAttribute('class');
  const isAlike = (other: DomElement | null) => {
    const heading = other?.querySelector(HEADING);
    return (kind && other?.getAttribute('class') === kind) || (heading && isLinkAway(heading));
  };
  return [box.previousElementSibling, box.nextElementSibling].some(isAlike);
}

function isTeaser(element: DomElement): boolean {
  if (element.matches('html,body,main') || isLongerThan(MAX_TEASER_CHARACTERS, element))
    return false;
  return [...element.querySelectorAll(`h1,${HEADING}`)].length === 1;
}

/** `list` holds only teasers, `part` may be inside one, and nothing around an `end` is one. */
type TeaserKind = 'list' | 'part' | 'end';

/**
 * Returns the largest element around a linked heading in which all headings but the first are links.
 * @param kinds the elements examined so far: many headings are in the same ones
 */
function teaserListAround(
  heading: DomElement,
  kinds: Map<DomElement, TeaserKind>,
): DomElement | undefined {
  let found: DomElement | undefined;
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const kind = kinds.get(at) ?? teaserKindOf(at);
    kinds.set(at, kind);
    if (kind === 'end') break;
    if (kind === 'list') found = at;
  }
  return found;
}

function teaserKindOf(element: DomElement): TeaserKind {
  if (element.matches('html,body,main') || element.querySelector('h1')) return 'end';
  if (element.children.length > MAX_TEASER_ELEMENTS) return 'end';
  const [first, ...others] = [...element.querySelectorAll(HEADING)];
  const linked = others.filter(isLinkAway).length + (first && isLinkAway(first) ? 1 : 0);
  if (linked < others.length) return 'end';
  return linked >= MIN_TEASERS && element.matches(TEASERS) ? 'list' : 'part';
}

/** Removes lists if the page has text of its own beside them, so that it is not a list itself. */
function dropBesideArticle(document: DomDocument, lists: ReadonlySet<DomElement>): void {
  const title = document.querySelector('h1');
  const own = title?.closest('article,main,section,div') ?? document.querySelector('article');
  if (!own) return;
  const text = new Set(textAround(own, lists));
  for (const list of lists) {
    const inside = [...list.querySelectorAll('p,li')].filter((paragraph) => text.has(paragraph));
    if (list.contains(own) || inside.length === text.size) continue;
    list.remove();
    for (const paragraph of inside) text.delete(paragraph);
  }
}

/** Returns the paragraphs of the box around a title or, where they are all of lists, of the one around both and more text. */
function textAround(own: DomElement, lists: ReadonlySet<DomElement>): DomElement[] {
  const textIn = (box: DomElement) =>
    [...box.querySelectorAll('p,li')].filter(
      (part) => textLength(part) > MIN_TEXT_CHARACTERS && !part.querySelector('p,li'),
    );
  const near = textIn(own);
  let box: DomElement | null = own;
  for (let boxes = 0; box && box.localName !== 'body' && boxes < MAX_BOXES; boxes++) {
    const text = textIn(box);
    const outside = text.filter((part) => !isWithin(part, lists));
    const share = lengthOf(outside) / lengthOf(text);
    if (share > (box === own ? 0 : MIN_TEXT_SHARE)) return text;
    box = box.parentElement;
  }
  return near;
}

function isWithin(element: DomElement, boxes: ReadonlySet<DomElement>): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    if (boxes.has(at)) return true;
  }
  return false;
}

function lengthOf(parts: readonly DomElement[]): number {
  return parts.reduce((sum, part) => sum + textLength(part), 0);
}
