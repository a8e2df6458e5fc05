import type { DomDocument, DomElement } from '../../dom.js';
import { textOf } from '../element-text.js';

/** Selects the elements in which a page names its site. */
const SITE = 'header,nav,[role="banner"],[role="navigation"],#header,.header,.site-header,.navbar';
const SITE_NAME =
  /(?:^|[\s_-])(?:site-?(?:title|name)|blog-?(?:title|name)|logo|brand|navbar-brand|menu-title)(?:$|[\s_-])/i;
/** Matches links to the site's home page from anywhere on it. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:\.{0,2}\/)*(?:index\.\w+)?$/i;
const ARTICLE = 'article,main,[role="main"]';
const PART_OF_TITLE = /\s+(?:[|–—·•»«:-]|::)\s+|:\s+/;

/** Removes first-level headings that name the site instead of the page. */
export function dropSiteHeadings(document: DomDocument): void {
  const headings = [...document.querySelectorAll('h1')];
  const names = siteNames(document);
  const isTitle = (other: DomElement) => names.has(fold(textOf(other)));
  for (const heading of headings) {
    const hasOthers = headings.length > 1 || [...document.querySelectorAll('h2,h3')].some(isTitle);
    if (isSiteHeading(heading, names, hasOthers)) heading.remove();
  }
}

/**
 * Returns possible names of the site: the declared one, and the first and last part of the page's
 * title.
 */
function siteNames(document: DomDocument): ReadonlySet<string> {
  const declared = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const title = document.querySelector('title');
  const parts = title ? textOf(title).split(PART_OF_TITLE) : [];
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  return new Set([declared, ...ends].filter(Boolean).map((name) => fold(name as string)));
}

function isSiteHeading(
  heading: DomElement,
  names: ReadonlySet<string>,
  hasOthers: boolean,
): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const leadsHome = link !== null && HOME.test(link.getAttribute('href') ?? '#');
  const isNamedSo = SITE_NAME.test(
    `${heading.getAttribute('class') ?? ''} ${heading.getAttribute('id') ?? ''}`,
  );
  const isInHead = heading.closest(SITE) !== null && heading.closest(ARTICLE) === null;
  const isName = names.has(fold(textOf(heading)));
  if (isNamedSo || leadsHome) return isInHead || isName || hasOthers;
  return isInHead && isName && hasOthers;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
