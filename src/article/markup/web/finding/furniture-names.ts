import type { DomElement } from '../dom.js';

const FURNITURE =
  'nav,aside,footer,form,time,body > header,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="search"],[role="dialog"],[role="alert"]';
const FURNITURE_NAME = named(
  'about-author|ads?|advert\\w*|byline|comments?|consent|cookies?|dateline|gdpr|masthead|newsletter|paywall',
  'popup|promo\\w*|related|relatedposts|shar(?:e|ing)|sharedaddy|social|sponsor\\w*|subscribe|subscription',
);
/** What a page puts up before, or below, the article: it may be longer than a short article is. */
const BOX_NAME = named(
  // consent, logging in
  'cookie-?(?:law|consent|notice|banner|bar|policy|info|popup|message|overlay|hint|warning|modal|box|alert)\\w*',
  '(?:eu-cookie|gdpr|cookiebot|cybotcookiebot|onetrust|didomi|usercentrics|cmp|consent)[\\w-]*',
  'modal(?:-(?:dialog|content|body))?|lightbox|login-?(?:form|box|modal|popup)|paywall-?(?:box|overlay|modal)',
  // comments
  'comments-(?:area|section|list|wrapper|container|block)|comment-?(?:list|respond|form|section)|disqus[\\w-]*|respond',
  // other articles
  '(?:jp-)?related-?(?:posts?|articles?|stories|news|content|links|items|entries)[\\w-]*|yarpp[\\w-]*|outbrain[\\w-]*|taboola[\\w-]*',
  '(?:more|most|latest|popular|recent|recommended|trending|other)-?(?:posts|articles|stories|news|read|viewed|popular)[\\w-]*',
  '(?:read|see)-?(?:also|next|more-box)|you-(?:may|might)-[\\w-]*|recirc\\w*|post-?nav\\w*|nav-?links',
  // who wrote it
  '(?:author|writer|contributor|autor(?:en)?)s?-?(?:bio\\w*|box|card|profile|desc\\w*|details|block|widget|about)[\\w-]*',
  'about-?(?:the-)?author[\\w-]*|(?:entry|post|article)-author(?:-(?:info|bio|box|card|desc\\w*))?|(?:user|staff)-?bio[\\w-]*|bio-?box',
);
/** A class that says what an article has or is, not what it is for: `has-paywall`, `no-ads`. */
const STATE = /^(?:has|is|no|non|not|with|without|show|hide)-/i;
/** What holds an article, whatever it is called. */
const HOLDS_ARTICLE = 'html,body,main,article,h1,h2,h3,h4,h5,h6';

/** Whether an element frames articles, by what it is or is called. */
export function isFurniture(element: DomElement): boolean {
  return element.matches(FURNITURE) || FURNITURE_NAME.test(nameOf(element)) || isBox(element);
}

/** Whether an element's name says that it is a box that pages put beside an article, and nothing else. */
export function isBox(element: DomElement): boolean {
  if (element.matches(HOLDS_ARTICLE) || element.querySelector('h1')) return false;
  return BOX_NAME.test(nameOf(element)) || element.matches('[role="dialog"],[role="alertdialog"]');
}

/** An element's classes and its id, without those that are made of what its heading says. */
export function nameOf(element: DomElement): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const names = classes.filter((name) => !STATE.test(name));
  // Generators make the ids of sections and headings out of what these say.
  if (!element.matches('section,h1,h2,h3,h4,h5,h6')) names.push(element.getAttribute('id') ?? '');
  return names.join(' ');
}

function named(...names: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`, 'i');
}
