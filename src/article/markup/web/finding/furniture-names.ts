import type { DomElement } from '../dom.js';
import { NAMES_FOR_SCRIPTS } from '../parse-document.js';
import { holds, isLongerThan, linkShare, textLength, textOf } from './element-text.js';

// Sets instead of selectors: every element is checked, and a selector would be parsed anew each time.
const FURNITURE = new Set('nav aside footer time'.split(' '));
const FURNITURE_ROLE = new Set(
  'navigation banner contentinfo complementary search dialog'.split(' '),
);
/** Fields that people fill in. */
const FIELDS = 'input:not([type="hidden"]),select,textarea';
const INPUTS = new Set(['input']);
const BUTTONS = new Set(['button']);
const ADDRESS_FIELD = 'input[type="email"]';
const MAX_LINK_SHARE = 0.5;
const BOX_ROLE = new Set(['dialog', 'alertdialog']);
const FURNITURE_NAME = named(
  'about-author|ads?|advert\\w*|byline|comments?|cmts?|kommentare?|comentarios?|commentaires?|reacties|commenti|komentarze|yorumlar|trackbacks?|consent|cookies?|dateline|gdpr|masthead|feedback|newsletter|paywall',
  '(?:site-?|page-?)?foot(?:er)?(?:-wrap(?:per)?|-section\\w*)?|colophon|copyright|cta|bookmark-card|link-?(?:preview|card)|load-?more|show-?more',
  'popup|promo\\w*|related|relatedposts|reviews|shar(?:e|ing)|sharedaddy|sns|social|sponsor\\w*|subscribe|subscriptions?|sign-?up\\w*|convertkit\\w*|frequently-bought\\w*',
);
/** Boxes around an article, which may be longer than a short article. */
const BOX_NAME = named(
  // consent, logging in
  'cookie-?(?:law|consent|notice|banner|bar|policy|info|popup|message|overlay|hint|warning|modal|box|alert)\\w*',
  '(?:eu-cookie|gdpr|cookiebot|cybotcookiebot|onetrust|didomi|usercentrics|cmp|consent)[\\w-]*',
  'modal(?:-(?:dialog|content|body))?|lightbox(?!-caption)|login-?(?:form|box|modal|popup)|paywall-?(?:box|overlay|modal)',
  // comments
  'comments-(?:area|section|list|wrapper|container|block)|comment-?(?:list|respond|form|section)|disqus[\\w-]*|respond',
  // other articles
  '(?:jp-)?(?:related|similar|recommended|up-?sell|cross-?sell)-?(?:posts?|articles?|stories|news|content|links|items|entries|products?|jobs?|threads?|topics?)[\\w-]*|product-recommendations?|up-?sells?|cross-?sells?|yarpp[\\w-]*|outbrain[\\w-]*|taboola[\\w-]*',
  '(?:more|most|latest|popular|recent|recommended|trending|other)-?(?:posts|articles|stories|news|read|viewed|popular)[\\w-]*',
  '(?:read|see)-?(?:also|next|more-box)|you-(?:may|might)-[\\w-]*|recirc\\w*|post-?nav\\w*|nav-?links',
  'navbox[\\w-]*',
  // who wrote it
  '(?:author|writer|contributor|autor(?:en)?)s?-?(?:bio\\w*|box|card|profile|desc\\w*|details|block|widget|about|section|info)[\\w-]*',
  'about-?(?:the-)?author[\\w-]*|(?:entry|post|article)-author(?:-(?:info|bio|box|card|desc\\w*))?|(?:user|staff)-?bio[\\w-]*|bio-?box',
);
/** What a page says about its article: when and by whom it was written, how it is filed, what to do with it. */
const ABOUT_NAME = named(
  '(?:post|entry|article|story|node|item|news|blog|page|content|recipe|message)-?(?:meta(?:data)?|attribution|user(?!-content)|signature|info|utility|foot(?:er)?|tags?|labels?|categor(?:y|ies)|terms|date|time|author|views|stats?|actions?|tools?|buttons?|rating|nav\\w*|pagination|pager|keywords|source|reactions)',
  'user-?title|post-?(?:er-?)?details|thread-starter|date-?(?:header|line)|posted-on|(?:publish(?:ed)?|pub|infos?)-?date|tools-?(?:list|left|right|bar|box)|submitted|timestamp|(?:last|date)-?(?:updated?|modified|edited|reviewed|created)|(?:creat(?:e|ed|ion)|modif(?:y|ied|ication)|published|updated?)-?(?:date|on|at)|reading-?time|time-?to-?read',
  'cat-?links|tag-?(?:links|list|cloud)|tags-links|taglist|taxonomy-\\w+|wp-block-post-(?:terms|date|author\\w*)|topic-(?:category|tags)',
  'hatnote|md-source-file|metrics(?:-bar)?|meta(?:data)?|comment-forbidden|comment-add|back-?(?:to-?)?top|back2top|print-?(?:link|button|only)|printfooter|catlinks|edit-?(?:link|this-page)',
  // a post in a forum
  'post-?profile|profile-(?:posts|joined)|postmenu\\w*|sig(?:nature)?\\d*|usersig|online-list|user-(?:info|details)|reputation\\w*|vote\\w*|crawler-post-meta|tagline',
);
/** What a post quotes from another, and a table of facts; a quotation from the article itself would be said twice. */
const ASIDE_OF_TEXT = /(?:^|\s)quote(?:$|[\s-])|infobox/i;
/** Longer boxes hold more than what is said about an article. */
const MAX_ABOUT_CHARACTERS = 300;
/** A paragraph of this length is the article's own. */
const ABOUT_PARAGRAPH_CHARACTERS = 80;
/** “Wednesday, 30 September 2026”, in any language. */
const MAX_DATE_CHARACTERS = 40;
/**
 * Matches a class that describes an article's state, not its purpose (`has-paywall`, `no-ads`), and those of a
 * page builder that calls everything a widget.
 */
const STATE = /^(?:has|is|no|non|not|with|without|show|hide|elementor)-/i;
/** Elements that may hold an article, whatever their name. */
const HOLDS_ARTICLE = new Set('html body main article h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements whose ids generators derive from the heading. */
const NAMED_BY_HEADING = new Set('section h1 h2 h3 h4 h5 h6'.split(' '));

/** True when an element is furniture by its tag or its name. */
export function isFurniture(element: DomElement): boolean {
  if (isMarkedFurniture(element) || isForm(element) || isBox(element)) return true;
  if (isSignUp(element)) return true;
  return FURNITURE_NAME.test(nameOf(element)) || isAbout(element);
}

/** True for a form to fill in; some pages put texts into forms. */
function isForm(element: DomElement): boolean {
  if (element.localName !== 'form') return false;
  if (element.querySelector(FIELDS)) return true;
  return !element.querySelector('p') && !isLongerThan(MAX_ABOUT_CHARACTERS, element);
}

/** True for the box right around a field that asks for an address, with what it promises. */
function isSignUp(element: DomElement): boolean {
  if (HOLDS_ARTICLE.has(element.localName)) return false;
  if (isLongerThan(MAX_ABOUT_CHARACTERS, element) || !holds(element, INPUTS)) return false;
  const field = element.querySelector(ADDRESS_FIELD);
  const around = field?.closest('form')?.parentElement ?? field?.parentElement?.parentElement;
  return (around === element || field?.parentElement === element) && !element.querySelector('h1');
}

/** True for a short box whose name says that it is about the article, and not a part of its text. */
function isAbout(element: DomElement): boolean {
  if (isDateHeading(element)) return true;
  if (HOLDS_ARTICLE.has(element.localName) || !ABOUT_NAME.test(nameOf(element))) return false;
  if (isLongerThan(MAX_ABOUT_CHARACTERS, element) || element.querySelector('h1,h2')) return false;
  const paragraphs = element.matches('p') ? [element] : [...element.querySelectorAll('p')];
  return !paragraphs.some(
    (paragraph) =>
      textLength(paragraph) >= ABOUT_PARAGRAPH_CHARACTERS && linkShare(paragraph) < MAX_LINK_SHARE,
  );
}

/** True when an element's name can only be that of a box beside an article. */
export function isBox(element: DomElement): boolean {
  if (HOLDS_ARTICLE.has(element.localName)) return false;
  const isNamedSo = BOX_ROLE.has(roleOf(element)) || BOX_NAME.test(nameOf(element));
  return isNamedSo && !element.querySelector('h1');
}

/** True for a date above a title, set as a heading. */
function isDateHeading(element: DomElement): boolean {
  if (!/^h[2-6]$/.test(element.localName) || !/date-?header/i.test(nameOf(element))) return false;
  return !isLongerThan(MAX_DATE_CHARACTERS, element) && /\d/.test(textOf(element));
}

function isMarkedFurniture(element: DomElement): boolean {
  const { localName, parentElement } = element;
  if (localName === 'aside' && ASIDE_OF_TEXT.test(nameOf(element))) return false;
  if (FURNITURE.has(localName) || FURNITURE_ROLE.has(roleOf(element))) return true;
  // Without a way to close it, an alert is a note in the text.
  if (roleOf(element) === 'alert' && holds(element, BUTTONS)) return true;
  return localName === 'header' && parentElement?.localName === 'body';
}

function roleOf(element: DomElement): string {
  return element.getAttribute('role') ?? '';
}

/**
 * Returns what a page calls an element: its classes and id, without an id that is derived from its heading,
 * what scripts call it, and a custom element's own name. Words are separated by single hyphens, however they
 * are joined on the page (`shareBar`, `share__bar`).
 */
export function nameOf(element: DomElement): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const names = classes.filter((name) => !STATE.test(name));
  if (!NAMED_BY_HEADING.has(element.localName)) names.push(element.getAttribute('id') ?? '');
  for (const attribute of NAMES_FOR_SCRIPTS) names.push(element.getAttribute(attribute) ?? '');
  if (element.localName.includes('-')) names.push(element.localName);
  return names
    .join(' ')
    .replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .replace(/[_-]+/g, '-');
}

function named(...names: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`, 'i');
}
