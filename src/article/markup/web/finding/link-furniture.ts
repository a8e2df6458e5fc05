import type { DomElement } from '../dom.js';
import {
  holds,
  isLinkAway,
  isLongerThan,
  LINKS,
  linkShare,
  textLength,
  textOf,
} from './element-text.js';

/** With more of its letters in links, a box is a bar of links. */
const MIN_BAR_SHARE = 0.9;
/** A longer link is a title or a source. */
const MAX_BAR_LINK_CHARACTERS = 40;
/** With less of its text in links, a line that begins with “Read also” goes on to say something. */
const MIN_HINT_SHARE = 0.4;
/** A title with what leads to it, or a dozen links; anything longer is a text. */
const MAX_CHARACTERS = 250;
/** Dozens of titles; a longer list is what the page is about. */
const MAX_LIST_CHARACTERS = 5_000;
const BUTTON_NAME = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;
const STRUCTURES = new Set('br p ul ol dl table pre blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const HEADING = 'h1,h2,h3,h4,h5,h6';
const LISTS = new Set(`ul,ol,${HEADING}`.split(','));
/** Matches what archives of messages say before links to others. */
const MESSAGE_LABEL =
  /^(?:(?:next|previous|prev|contemporary) (?:messages?|in thread|by \w+)|in reply to|(?:maybe )?repl(?:y|ies)|messages? sorted(?: by)?|sorted by|mail actions|this message|nachricht(?:en)? sortiert)\b[^:]{0,30}:/i;
/** Matches a label before a link. */
const LABEL = /^[^.!?]{1,30}[:：|»>→】\]]\s*$/u;
/** A link of fewer words is a name. */
const MIN_TITLE_WORDS = 4;
/** Matches what stands before the title of another article. */
const READ_ALSO =
  /^\W*(?:read (?:also|more|next|this)|also read|see also|related|more on this|don['’]t miss|lire (?:aussi|également|la suite)|à lire(?: aussi)?|voir aussi|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu)|auch interessant|siehe auch|lee también|lea también|leer más|te puede interesar|leggi anche|guarda anche|leia (?:também|mais)|veja também|lees ook|læs også|läs (?:också|även|mer)|les også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także)|čtěte také|olvasta már|citește și|διαβάστε (?:επίσης|ακόμα)|читайте (?:также|ещё)|читайте також|по теме|ayrıca okuyun|ilgili haber|i̇lgili haber|اقرأ (?:أيضا|أيضًا)|baca juga|xem thêm|延伸閱讀|延伸阅读|相关阅读|関連記事|あわせて読みたい)(?!\p{L})/iu;

/** True for what only leads elsewhere, whether or not it stands within the article. */
export function isLinkFurniture(element: DomElement): boolean {
  if (/^h[1-6]$/.test(element.localName) || isLongerThan(MAX_CHARACTERS, element)) return false;
  const isMenu = isContents(element) || isMessageMenu(element);
  return isMenu || isButton(element) || isLinkBar(element) || isHint(element);
}

/** True for a link, or a paragraph of nothing else, that looks like a button. */
function isButton(element: DomElement): boolean {
  const isLink = element.localName === 'a';
  if (!isLink && !holds(element, LINKS)) return false;
  const link = isLink ? element : element.querySelector('a[href]');
  if (!link || textLength(link) === 0 || textLength(link) < textLength(element)) return false;
  const isNamed = BUTTON_NAME.test(link.getAttribute('class') ?? '');
  return (isNamed || link.getAttribute('role') === 'button') && isShortLink(link);
}

/**
 * True for a box that holds other articles: outside its headings it has nothing but links to other pages. The
 * links of a list without a box of its own may be sources.
 */
export function isLinkList(element: DomElement): boolean {
  if (!/^(?:div|section)$/.test(element.localName)) return false;
  if (isLongerThan(MAX_LIST_CHARACTERS, element) || !holds(element, LISTS)) return false;
  const lengthIn = (selector: string) =>
    [...element.querySelectorAll(selector)].reduce((sum, part) => sum + textLength(part), 0);
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !link.closest(HEADING));
  const inLinks = links.filter(isLinkAway).reduce((sum, link) => sum + textLength(link), 0);
  return inLinks > 0 && inLinks >= MIN_BAR_SHARE * (textLength(element) - lengthIn(HEADING));
}

/** True for several short links with nothing but signs between them: “Share | Print | Next”. */
function isLinkBar(element: DomElement): boolean {
  if (!/^(?:div|span|p)$/.test(element.localName) || holds(element, STRUCTURES)) return false;
  if (!holds(element, LINKS)) return false;
  const links = [...element.querySelectorAll('a[href]')].filter((link) => textLength(link) > 0);
  if (links.length < 2 || !links.every(isShortLink)) return false;
  const inLinks = links.reduce((sum, link) => sum + countLetters(link), 0);
  return inLinks >= MIN_BAR_SHARE * countLetters(element);
}

/** True for a list of links to parts of the page: contents, or the names of tabs. */
function isContents(element: DomElement): boolean {
  if (!/^[uo]l$/.test(element.localName)) return false;
  const items = [...element.querySelectorAll('li')];
  const isPart = (item: DomElement) => {
    const link = item.querySelector('a');
    return link?.getAttribute('href')?.startsWith('#') && textLength(link) === textLength(item);
  };
  return items.length > 1 && items.every(isPart);
}

/** True for a list of what stands beside a message in an archive: “Next message: …”. */
function isMessageMenu(element: DomElement): boolean {
  if (!/^[uo]l$/.test(element.localName) || !holds(element, LINKS)) return false;
  const items = [...element.children];
  return items.length > 1 && items.every((item) => MESSAGE_LABEL.test(textOf(item)));
}

/** True for a line such as “Read also: The old bridge”, or a longer link after any label. */
function isHint(element: DomElement): boolean {
  const length = textLength(element);
  if (length === 0 || length > MAX_CHARACTERS) return false;
  if (READ_ALSO.test(textOf(element))) {
    return linkShare(element) >= MIN_HINT_SHARE || isLinkAway(element);
  }
  const [link, ...others] = element.matches('p') ? [...element.querySelectorAll('a[href]')] : [];
  if (!link || others.length > 0 || !isLinkAway(link)) return false;
  const label = textOf(element).slice(0, -textLength(link));
  return textOf(element).endsWith(textOf(link)) && isTitle(link) && LABEL.test(label);
}

/** True for a link that may be a title, not the name or the address of something. */
function isTitle(link: DomElement): boolean {
  const text = textOf(link);
  return (
    text.split(' ').length >= MIN_TITLE_WORDS ||
    /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(text)
  );
}

function isShortLink(link: DomElement): boolean {
  return textLength(link) <= MAX_BAR_LINK_CHARACTERS;
}

function countLetters(element: DomElement): number {
  return textOf(element).replace(/[^\p{L}\p{N}]/gu, '').length;
}
