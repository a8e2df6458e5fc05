import type { DomElement } from '../dom.js';
import { isCaptioned } from './captions.js';
import {
  BOX,
  hasOwnText,
  holds,
  isLinkAway,
  isLongerThan,
  isSentence,
  linkShare,
  MAIN_HEADING,
  textLength,
  textOf,
} from './element-text.js';
import { isFurniture, nameOf } from './furniture-names.js';
import { isLinkFurniture, isLinkList } from './link-furniture.js';

/** With more of its text in links, an element is a menu or a list of other articles. */
const MAX_LINK_SHARE = 0.5;
/** An element with this much of the text is not furniture, whatever its name says. */
const MAX_FURNITURE_SHARE = 0.3;
/** Beside as many characters of sentences, no column is the article. */
const MIN_OWN_CHARACTERS = 200;
/** A shorter text in a bare box is a label or a button, not a paragraph. */
const BARE_TEXT_CHARACTERS = 80;
/** So many boxes of one kind, kept without a sentence, are the lines of a poem. */
const MIN_LINES = 3;
/** Labels have fewer words; leads and captions have more. */
const MIN_WORDS = 8;
/** A longer link is a text. */
const MAX_TITLE_CHARACTERS = 200;
/** With less of its text in links, a column beside the article may be part of it. */
const MIN_SIDE_LINK_SHARE = 0.25;
const MAY_BE_LINKS = new Set(['a', 'div', 'span', 'p']);
const STRUCTURES = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol dl table pre blockquote figure details'.split(' '),
);
const BLOCKS = new Set([...BOX, ...STRUCTURES, 'nav', 'aside', 'footer']);
/** A box with a menu in it is more than a text like those beside it. */
const MENU = 'nav,aside,[role="navigation"]';
const DATA = new Set(['dl', 'table']);
const HEADINGS = 'h2,h3,h4,h5,h6';
const SUBHEADINGS = new Set(HEADINGS.split(','));
const FIELDS = new Set(['input', 'select', 'textarea', 'button']);
const IMAGES = new Set(['img']);
/** Matches names of furniture that content has, too: a table of contents. */
const DOUBTFUL_NAME =
  /(?:^|[\s_-])(?:banner|breadcrumbs?|meta|pager|pagination|recommend\w*|sidebar|tags?|toc|toolbar|widget)(?:$|[\s_-])/i;
const SIDE_NAME =
  /(?:^|[\s_-])(?:(?:side|left|right)-?(?:bars?|box|col(?:umn)?|nav|menu|rail|panel|widgets?))(?:$|[\s_-])/i;

/**
 * Removes furniture from an article's element: what is named so, what only leads elsewhere, and what looks
 * like a label, a menu or a form and was not kept.
 * @param kept the elements that Readability counts as the article, and those around them
 * @param ownLength how many characters of sentences the article has outside furniture
 */
export function stripFurniture(
  article: DomElement,
  kept: ReadonlySet<DomElement>,
  ownLength: number,
): void {
  const hasText = ownLength >= MIN_OWN_CHARACTERS;
  const most = textLength(article) * MAX_FURNITURE_SHARE;
  const pending = [article];
  for (let box = pending.pop(); box; box = pending.pop()) {
    const isProse = hasOwnText(box);
    const texts = kindsOfTexts(box, kept);
    const isAlike = (element: DomElement) =>
      texts.has(kindOf(element)) && linkShare(element) <= MAX_LINK_SHARE;
    const isWhole = (element: DomElement) =>
      isCaptioned(element) ||
      (!kept.has(element) && isAlike(element) && !element.querySelector(MENU));
    const holdsArticle = [...box.children].some(({ localName }) =>
      /^(?:article|main)$/.test(localName),
    );
    const isBetweenBlocks = [...box.children].some((child) => BLOCKS.has(child.localName));
    for (const element of [...box.children]) {
      const isBlock = BLOCKS.has(element.localName);
      // Next to text, a link or a date is part of the sentence.
      const isRemovable = isBlock || !isProse;
      const isUnwanted =
        isRemovable &&
        !holds(element, MAIN_HEADING) &&
        (((isFurniture(element) || isSide(element, holdsArticle)) &&
          ((hasText && element.localName === 'aside') || isRemovableFurniture(element, most))) ||
          (isLinkList(element) && !isLongerThan(most, element)) ||
          isLinkFurniture(element) ||
          (!isProse && isBetweenBlocks && isBareLink(element)) ||
          (!kept.has(element) && !isProse && !isAlike(element) && isDoubtful(element)));
      if (isUnwanted) element.remove();
      else if (BOX.has(element.localName) && !isWhole(element)) pending.push(element);
    }
  }
}

/** Furniture with much of the text may be the article, whatever its name says, unless it is a menu. */
function isRemovableFurniture(element: DomElement, most: number): boolean {
  return !isLongerThan(most, element) || linkShare(element) > MAX_LINK_SHARE;
}

/** True for a text that is too long for a label, although it has no full stop. */
function isManyWords(element: DomElement): boolean {
  return textOf(element).split(' ').length >= MIN_WORDS && linkShare(element) === 0;
}

/** Returns the kinds of the boxes that hold sentences, or are several lines: an item of a list is alike. */
function kindsOfTexts(box: DomElement, kept: ReadonlySet<DomElement>): ReadonlySet<string> {
  const texts = [...box.children].filter(
    (child) =>
      child.localName === 'div' &&
      kept.has(child) &&
      kindOf(child) !== '' &&
      linkShare(child) <= MAX_LINK_SHARE,
  );
  const counts = new Map<string, number>();
  for (const text of texts) {
    const isText = isLongerThan(BARE_TEXT_CHARACTERS, text) || isSentence(textOf(text));
    const count = (counts.get(kindOf(text)) ?? 0) + (isText ? MIN_LINES : 1);
    counts.set(kindOf(text), count);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_LINES).map(([kind]) => kind));
}

/** Returns an element's classes or, as of the lines of a poem, its style; empty for neither. */
function kindOf(element: DomElement): string {
  return element.getAttribute('class') || element.getAttribute('style') || '';
}

/** True for a column beside the article, even if Readability counts it as part of it. */
function isSide(element: DomElement, isBesideArticle: boolean): boolean {
  if (!SIDE_NAME.test(nameOf(element)) || holds(element, MAIN_HEADING)) return false;
  return isBesideArticle || linkShare(element) > MIN_SIDE_LINK_SHARE;
}

/** True for a picture, or a box around it: Readability drops those that a script would have loaded. */
function isPictureAlone(element: DomElement): boolean {
  if (element.localName === 'img') return true;
  return !isLongerThan(0, element) && holds(element, IMAGES);
}

/**
 * True for a link of words, a box around it, or a box in it with a title and a summary: between blocks it is no
 * part of a sentence.
 */
function isBareLink(element: DomElement): boolean {
  if (!MAY_BE_LINKS.has(element.localName)) return false;
  return (
    isLongerThan(0, element) && !isLongerThan(MAX_TITLE_CHARACTERS, element) && isLinkAway(element)
  );
}

/** True for names and their values under a heading, such as when and where something takes place. */
function isData(element: DomElement): boolean {
  return (
    holds(element, DATA) && holds(element, SUBHEADINGS) && linkShare(element) <= MAX_LINK_SHARE
  );
}

/** True for a heading that unfolds the text below it. */
function isFolded(element: DomElement): boolean {
  const link = holds(element, SUBHEADINGS) ? element.querySelector('a[href]') : null;
  return link?.getAttribute('href')?.startsWith('#') === true && link.closest(HEADINGS) !== null;
}

function isDoubtful(element: DomElement): boolean {
  if (/^h[1-6]$/.test(element.localName) || isPictureAlone(element)) return false;
  if (isCaptioned(element)) return false;
  const isNamedSo = DOUBTFUL_NAME.test(nameOf(element)) && !isData(element);
  if (isNamedSo || holds(element, FIELDS)) return true;
  if (linkShare(element) > MAX_LINK_SHARE) return !isFolded(element);
  if (isLongerThan(BARE_TEXT_CHARACTERS - 1, element)) return false;
  const isBare = !STRUCTURES.has(element.localName) && !holds(element, STRUCTURES);
  return isBare && !isSentence(textOf(element)) && !isManyWords(element);
}
