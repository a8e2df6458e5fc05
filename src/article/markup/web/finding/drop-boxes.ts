import type { DomDocument, DomElement } from '../dom.js';
import { isLinkAway, textLength, textOf } from './element-text.js';
import { isBox } from './furniture-names.js';

/** With less left beside it, a box is what the page is about. */
const MIN_REST_CHARACTERS = 60;
/** One linked heading is an article's own, or a hint within it. */
const MIN_TEASERS = 2;
/** Other articles' beginnings stand in one of these. */
const TEASERS = 'div,section,aside,ul,ol';
const HEADING = 'h2,h3,h4,h5,h6';
/** No list of other articles on a page has more elements; what is larger is not looked through. */
const MAX_TEASER_ELEMENTS = 2_000;

/**
 * Takes out what would be mistaken for the article where that is short: consent forms, comments,
 * boxes about the author, lists of other articles, told by headings that are links, and whole
 * other articles.
 */
export function dropBoxes(document: DomDocument): void {
  const rest = () => textLength(document.body);
  let left = rest();
  for (const box of document.body.querySelectorAll('[class],[id],[role]')) {
    if (!isBox(box) || !document.body.contains(box)) continue;
    const length = textLength(box);
    if (left - length < MIN_REST_CHARACTERS) continue;
    box.remove();
    left -= length;
  }
  dropTeaserLists(document);
  dropNextArticles(document);
}

/** Takes out articles with a title that is not the page's, where another has that. */
function dropNextArticles(document: DomDocument): void {
  const titleTag = document.querySelector('title');
  const pageTitle = titleTag ? textOf(titleTag) : '';
  const titles = [...document.body.querySelectorAll('article h1')];
  const own = titles.find((title) => textOf(title) !== '' && pageTitle.includes(textOf(title)));
  for (const title of own ? titles : []) {
    const article = title.closest('article');
    if (article && own && !article.contains(own) && !own.closest('article')?.contains(article)) {
      article.remove();
    }
  }
}

function dropTeaserLists(document: DomDocument): void {
  const kinds = new Map<DomElement, TeaserKind>();
  const lists = new Set<DomElement>();
  for (const heading of document.body.querySelectorAll(HEADING)) {
    if (!isLinkAway(heading)) continue;
    const list = teaserListAround(heading, kinds);
    if (list) lists.add(list);
  }
  if (lists.size > 0) dropBesideArticle(document, lists);
}

/** `list` holds teasers and no more, `part` may lie in one, and nothing around `end` is one. */
type TeaserKind = 'list' | 'part' | 'end';

/**
 * The largest element around a linked heading whose headings are all links, but for its first.
 * @param kinds of the elements looked at so far: many headings lie in the same ones
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

/** Takes out lists where the page has a text of its own beside them, and is no list itself. */
function dropBesideArticle(document: DomDocument, lists: Iterable<DomElement>): void {
  const title = document.querySelector('h1');
  const own = title?.closest('article,main,section,div') ?? document.querySelector('article');
  if (!own) return;
  const isLong = (paragraph: DomElement) => textLength(paragraph) > MIN_REST_CHARACTERS;
  const text = new Set([...own.querySelectorAll('p')].filter(isLong));
  for (const list of lists) {
    const inside = [...list.querySelectorAll('p')].filter((paragraph) => text.has(paragraph));
    if (list.contains(own) || inside.length === text.size) continue;
    list.remove();
    for (const paragraph of inside) text.delete(paragraph);
  }
}
