import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.js';

/** Readability's time grows faster than the page; one with more elements is a list or a dump. */
const MAX_ELEMENTS = 100_000;
/** Most of the text in links: a menu or a list of other articles. */
const MAX_LINK_SHARE = 0.5;
/** An element with so much of the text is no furniture, whatever its name says. */
const MAX_FURNITURE_SHARE = 0.3;
/** An element that the page marks as the article is believed if it has so much of the text found. */
const MIN_ARTICLE_SHARE = 0.5;
/** Text of a bare box that is shorter is a label or a button, not a paragraph. */
const BARE_TEXT_CHARACTERS = 80;

const TEXT_NODE = 3;
const MARK = 'data-article-element';
const ARTICLE = 'article,main,[role="main"],[itemprop="articleBody"]';
const BOX = 'div,section,article,main,header,center,form';
const STRUCTURE = 'h1,h2,h3,h4,h5,h6,p,ul,ol,dl,table,pre,blockquote,figure,details';
const FIELDS = 'input,select,textarea,button';
const FURNITURE =
  'nav,aside,footer,form,time,body > header,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="search"],[role="dialog"],[role="alert"]';
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:about-author|ads?|advert\w*|author-(?:bio|box|info)|byline|comments?|consent|cookies?|dateline|gdpr|newsletter|paywall|popup|promo\w*|related|relatedposts|shar(?:e|ing)|social|sponsor\w*|subscribe|subscription)(?:$|[\s_-])/i;
/** A class that says what an article has or is, not what it is for: `has-paywall`, `no-ads`. */
const STATE = /^(?:has|is|no|non|not|with|without)-/i;
/** Names of furniture that content bears as well: a restaurant's menu, a table of contents. */
const DOUBTFUL_NAME =
  /(?:^|[\s_-])(?:banner|breadcrumbs?|menu|meta|pager|pagination|recommend\w*|sidebar|tags?|toc|toolbar|widget)(?:$|[\s_-])/i;

/**
 * Finds the element that holds the article and strips it of furniture. Readability says where the
 * article is; what it took out there stays unless it looks like furniture, since it also takes short
 * sections, lists and headings. Where Readability finds nothing, that is the body.
 */
export function findArticleElement(document: DomDocument): DomElement {
  const elements = [...document.body.querySelectorAll('*')];
  const readable = elements.length > MAX_ELEMENTS ? [] : findReadable(document, elements);
  const kept = new Set<DomElement>();
  for (const element of readable.length > 0 ? readable : elements) {
    for (let at: DomElement | null = element; at && !kept.has(at); at = at.parentElement) {
      kept.add(at);
    }
  }
  const article = articleAround(innermostBox(document.body, kept));
  stripFurniture(article, kept);
  return article;
}

/** The elements that Readability takes for the article's. */
function findReadable(document: DomDocument, elements: readonly DomElement[]): DomElement[] {
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  let html = '';
  try {
    const reader = new Readability(document.cloneNode(true) as never, { charThreshold: 0 });
    html = reader.parse()?.content ?? '';
  } catch {
    // It trips over some malformed pages and over a flat million of nodes: the page's own marks must do.
  }
  return [...html.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'g'))]
    .map(([, index]) => elements[Number(index)])
    .filter((element) => element !== undefined);
}

/** The smallest box around all that is kept. */
function innermostBox(body: DomElement, kept: ReadonlySet<DomElement>): DomElement {
  let box = body;
  for (;;) {
    const [only, ...others] = [...box.children].filter((child) => kept.has(child));
    if (!only || others.length > 0 || hasOwnText(box) || !only.matches(BOX)) return box;
    box = only;
  }
}

/** The page's own mark of its article, if there is one around the element or around most of it. */
function articleAround(element: DomElement): DomElement {
  const outer = element.closest(ARTICLE);
  if (outer) return outer;
  const least = textLength(element) * MIN_ARTICLE_SHARE;
  const inner = [...element.querySelectorAll(ARTICLE)];
  return inner.find((candidate) => textLength(candidate) > least) ?? element;
}

function stripFurniture(article: DomElement, kept: ReadonlySet<DomElement>): void {
  const most = textLength(article) * MAX_FURNITURE_SHARE;
  const pending = [article];
  for (let box = pending.pop(); box; box = pending.pop()) {
    const isProse = hasOwnText(box);
    for (const element of [...box.children]) {
      const isBlock = element.matches(`${BOX},${STRUCTURE},nav,aside,footer`);
      // Beside text, a link or a date is a part of the sentence.
      const isRemovable = isBlock || !isProse;
      const isUnwanted =
        (isFurniture(element) && textLength(element) <= most) ||
        (!kept.has(element) && !isProse && isDoubtful(element));
      if (isRemovable && isUnwanted) element.remove();
      else if (element.matches(BOX)) pending.push(element);
    }
  }
}

function isFurniture(element: DomElement): boolean {
  return element.matches(FURNITURE) || FURNITURE_NAME.test(nameOf(element));
}

function isDoubtful(element: DomElement): boolean {
  if (/^h[1-6]$/.test(element.localName)) return false;
  if (DOUBTFUL_NAME.test(nameOf(element)) || element.querySelector(FIELDS)) return true;
  const length = textLength(element);
  const links = [...element.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  if (linked > length * MAX_LINK_SHARE) return true;
  const isBare = !element.matches(STRUCTURE) && !element.querySelector(STRUCTURE);
  return isBare && length < BARE_TEXT_CHARACTERS;
}

function hasOwnText(element: DomElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === TEXT_NODE && node.textContent?.trim() !== '',
  );
}

function nameOf(element: DomElement): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const names = classes.filter((name) => !STATE.test(name));
  // Generators make the ids of sections and headings out of what these say.
  if (!element.matches('section,h1,h2,h3,h4,h5,h6')) names.push(element.getAttribute('id') ?? '');
  return names.join(' ');
}

function textLength(element: DomElement): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
