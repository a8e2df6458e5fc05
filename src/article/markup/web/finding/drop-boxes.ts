import type { DomDocument, DomElement } from '../dom.js';
import { isLinkAway, isLongerThan, TEXT_NODE, textLength, textOf } from './element-text.js';
import { isBox, nameOf } from './furniture-names.js';

/** If less text remains beside a box, the page is about the box. */
const MIN_REST_CHARACTERS = 60;
/** A single linked heading may be the article's own, or a hint within it. */
const MIN_TEASERS = 2;
/** Selects elements that may hold the beginnings of other articles. */
const TEASERS = 'div,section,aside,ul,ol';
const HEADING = 'h2,h3,h4,h5,h6';
const CAPTION_PARTS = 'figure span,figure div,figure p,figure small,figure cite';
const CREDIT_NAME =
  /(?:^|[\s_-])(?:credits?|photo-?credit|copyright|photographer|fotograf|bildquelle|quelle|crédit|agency)(?:$|[\s_-])/i;
/** A longer text is a caption. */
const MAX_CREDIT_CHARACTERS = 100;
const SIGNATURE_RULE = /^\s*_{5,}\s*$/;
const MAX_SIGNATURE_CHARACTERS = 1_000;
/** No list of other articles is larger, so larger elements are not searched. */
const MAX_TEASER_ELEMENTS = 2_000;

/**
 * Removes what could be mistaken for a short article: consent forms, comments, boxes about the author,
 * whole other articles, and lists of other articles (recognised by headings that are links).
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
  dropSignatures(document);
  dropCredits(document);
  dropTeaserLists(document);
  dropNextArticles(document);
}

/** Removes what forums set below a line of underscores at the end of each post. */
function dropSignatures(document: DomDocument): void {
  for (const box of document.body.querySelectorAll('div')) {
    const first = box.firstChild;
    const isRuled = first?.nodeType === TEXT_NODE && SIGNATURE_RULE.test(first.textContent ?? '');
    if (isRuled && !isLongerThan(MAX_SIGNATURE_CHARACTERS, box)) box.remove();
  }
}

/** Removes from captions who took the picture, where the page marks it. */
function dropCredits(document: DomDocument): void {
  for (const credit of document.body.querySelectorAll(CAPTION_PARTS)) {
    if (!CREDIT_NAME.test(nameOf(credit)) || isLongerThan(MAX_CREDIT_CHARACTERS, credit)) continue;
    if (!credit.querySelector('img')) credit.remove();
  }
}

/** Removes articles whose title is not the page's, if another article has the page's title. */
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
