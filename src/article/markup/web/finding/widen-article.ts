import type { DomElement } from '../dom.js';
import { hasOwnText, isLinkAway, isSentence, linkShare, textOf } from './element-text.js';
import { isFurniture } from './furniture-names.js';

/** An element with a smaller share of the page's sentences is not its article, or only a part of it. */
const MIN_SHARE = 0.5;
/** The wider element has at least this share: what it adds would be lost otherwise. */
const ENOUGH_SHARE = 0.9;
/** With more of its text in links, a paragraph belongs to a menu or leads to another article. */
const MAX_LINK_SHARE = 0.3;
const BLOCKS =
  'p,div,section,article,main,header,ul,ol,li,dl,dt,dd,table,tbody,tr,td,th,form,figure,h1,h2,h3,h4,h5,h6,blockquote,pre';
const HEADING = 'h2,h3,h4,h5,h6';
/** Boxes of which each is the beginning of another article, if its heading is a link. */
const TEASER = 'li,article,div,section,td';

/**
 * Returns the element, or the smallest one around it that has most of the page's sentences if the element
 * has less than half of them.
 */
export function widenArticle(article: DomElement, body: DomElement): DomElement {
  const lengths = new Map<DomElement, number>();
  for (const sentence of sentencesIn(body)) {
    const { length } = textOf(sentence);
    for (let at: DomElement | null = sentence; at; at = at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + length);
    }
  }
  const shareOf = (element: DomElement) =>
    (lengths.get(element) ?? 0) / (lengths.get(body) ?? Number.POSITIVE_INFINITY);
  if (lengths.size === 0 || shareOf(article) >= MIN_SHARE) return article;
  for (let at: DomElement | null = article; at && at !== body; at = at.parentElement) {
    if (shareOf(at) >= ENOUGH_SHARE) return at;
  }
  return body;
}

function sentencesIn(body: DomElement): DomElement[] {
  const found: DomElement[] = [];
  collectSentences(body, found);
  return found;
}

/** Finds the innermost blocks that hold sentences and are neither furniture nor beginnings of other articles. */
function collectSentences(element: DomElement, found: DomElement[]): void {
  if (isFurniture(element) || isTeaser(element)) return;
  const isLeaf = hasOwnText(element) || !element.querySelector(BLOCKS);
  if (isLeaf) {
    if (element.matches(BLOCKS) && isOwnSentence(element)) found.push(element);
    if (!element.querySelector(BLOCKS)) return;
  }
  for (const child of element.children) collectSentences(child, found);
}

function isOwnSentence(element: DomElement): boolean {
  return isSentence(textOf(element)) && linkShare(element) <= MAX_LINK_SHARE;
}

function isTeaser(element: DomElement): boolean {
  if (element.localName === 'a') return true;
  if (!element.matches(TEASER) || element.querySelector('h1')) return false;
  const [heading, ...others] = element.querySelectorAll(HEADING);
  return heading !== undefined && others.length === 0 && isLinkAway(heading);
}
