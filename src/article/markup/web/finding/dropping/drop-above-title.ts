import type { DomDocument, DomElement } from '../../dom.js';
import { isLinkAway, linkShare, textLength, textOf } from '../element-text.js';

/** Above its title an article has at most a word on what it is about; a longer text without links is its own. */
const MIN_TEXT_CHARACTERS = 80;
const PART_OF_TITLE = /\s+[|–—·•»«-]\s+/;
/** With more of its text in links, an element is a menu. */
const MAX_LINK_SHARE = 0.5;
/** Most of the text is below its title; else the heading is that of a box. */
const MIN_SHARE_BELOW = 0.5;

/**
 * Removes menus, breadcrumbs and forms that stand above the title within an article's element. Nothing is
 * removed if text stands there too.
 */
export function dropAboveTitle(document: DomDocument, article: DomElement): void {
  const [title, ...others] = [...article.querySelectorAll('h1')];
  const pageTitle = document.querySelector('title');
  if (!title || others.length > 0 || textOf(title) === '') return;
  if (pageTitle && !isTitleOf(textOf(pageTitle), textOf(title))) return;
  const above = elementsAbove(title, article);
  const length = above.reduce((sum, element) => sum + textLength(element), 0);
  const below = textLength(article) - length;
  if (below < MIN_SHARE_BELOW * textLength(article) || above.some(isText)) return;
  for (const element of above) element.remove();
}

/** True for a heading that is a part of the page's title, or has a part of it below a kicker. */
function isTitleOf(pageTitle: string, heading: string): boolean {
  const [name = ''] = pageTitle.split(PART_OF_TITLE);
  return pageTitle.includes(heading) || (name.includes(' ') && heading.endsWith(name));
}

/** The elements before the title, beside it or one of the elements around it. */
function elementsAbove(title: DomElement, article: DomElement): DomElement[] {
  const above: DomElement[] = [];
  for (let at: DomElement | null = title; at && at !== article; at = at.parentElement) {
    for (const element of at.parentElement?.children ?? []) {
      if (element === at) break;
      above.push(element);
    }
  }
  return above;
}

/** True when an element holds a paragraph or an item that is a text and no link. */
function isText(element: DomElement): boolean {
  if (isLinkAway(element)) return false;
  const parts = [element, ...element.querySelectorAll('p,li,div,td,dd,blockquote,pre')];
  return parts.some(
    (part) =>
      !part.querySelector('p,li,div,td,dd,ul,ol,table') &&
      textLength(part) >= MIN_TEXT_CHARACTERS &&
      linkShare(part) <= MAX_LINK_SHARE,
  );
}
