import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from '../dom.js';
import { dropAboveTitle } from './dropping/drop-above-title.js';
import { BOX, hasOwnText, linkShare, textLength } from './element-text.js';
import { findLead } from './find-lead.js';
import { isFurniture } from './furniture-names.js';
import { stripFurniture } from './strip-furniture.js';
import { findThread } from './threads/find-thread.js';
import { stripPosts } from './threads/strip-posts.js';
import { sentenceLengths, widenArticle } from './widen-article.js';

/**
 * Readability takes up to 0.1 ms for each element. The largest of 174 saved pages has 2,600; a page
 * with more than this limit is a list or a dump.
 */
const MAX_ELEMENTS = 20_000;
/** In characters. It reads the text of every element a dozen times; this much takes it a second. */
const MAX_TEXTS_OF_ELEMENTS = 30_000_000;
/** An element that the page marks as its article is trusted if it has this share of the prose found. */
const MIN_ARTICLE_SHARE = 0.8;
/** A main part with a smaller share of the page's sentences, and without its title, may be marked so by mistake. */
const MIN_MAIN_SHARE = 0.5;
const MIN_TITLED_SHARE = 0.1;
/** With more of its text in links, a paragraph is a menu or leads to other articles. */
const MAX_LINK_SHARE = 0.5;
/** A shorter paragraph does not show where the article is. */
const PROSE_CHARACTERS = 60;

type Lengths = ReadonlyMap<DomElement, number>;

const MARK = 'data-article-element';
const MAIN = 'main,[role="main"]';
const ARTICLE = 'article,main,[role="main"],[itemprop="articleBody"]';

/**
 * Finds the element that holds the article and strips it of furniture. Readability says where the
 * article is. What Readability removed inside it stays unless it looks like furniture, because
 * Readability also removes short sections, lists and headings. If Readability finds nothing, the
 * element is the body.
 */
export function findArticleElement(document: DomDocument): DomElement {
  const elements = [...document.body.querySelectorAll('*')];
  const isHuge = isTooMuch(document.body, [...document.querySelectorAll('*')]);
  const readable = isHuge ? [] : findReadable(document, elements);
  const kept = new Set<DomElement>();
  for (const element of readable.length > 0 ? readable : elements) {
    for (let at: DomElement | null = element; at && !kept.has(at); at = at.parentElement) {
      kept.add(at);
    }
  }
  const lengths = isHuge ? new Map<DomElement, number>() : sentenceLengths(document.body);
  const whole = mainOf(document, lengths) ?? document.body;
  const box = innermostBox(document.body, kept);
  const found = articleAround(whole.contains(box) ? box : whole, lengths);
  const article = widenArticle(found, whole.contains(found) ? whole : document.body, lengths);
  if (findThread(article, lengths) === article) stripPosts(article, lengths);
  const lead = findLead(document, article);
  stripFurniture(article, kept, lengths.get(article) ?? 0);
  dropAboveTitle(document, article);
  article.prepend(...lead);
  return article;
}

/** Returns the part that the page marks as its main one, if that has the title, or most of the text. */
function mainOf(document: DomDocument, lengths: Lengths): DomElement | undefined {
  const [main, ...others] = document.body.querySelectorAll(MAIN);
  if (!main || others.length > 0) return undefined;
  const share = (lengths.get(main) ?? 0) / (lengths.get(document.body) ?? 1);
  const isTitleInside = [...document.body.querySelectorAll('h1')].every((h1) => main.contains(h1));
  return share > (isTitleInside ? MIN_TITLED_SHARE : MIN_MAIN_SHARE) ? main : undefined;
}

/** True for pages that Readability would take seconds for. */
function isTooMuch(body: DomElement, elements: readonly DomElement[]): boolean {
  if (elements.length > MAX_ELEMENTS || countEscaped(body) > MAX_ELEMENTS) return true;
  let characters = 0;
  return elements.some((element) => {
    characters += element.textContent?.length ?? 0;
    return characters > MAX_TEXTS_OF_ELEMENTS;
  });
}

/** Counts characters that are escaped in HTML: Readability writes it, and makes a node of each when it reads it. */
function countEscaped(body: DomElement): number {
  return body.textContent?.match(/[<>&\u00a0]/g)?.length ?? 0;
}

/** Returns the elements that Readability counts as the article. */
function findReadable(document: DomDocument, elements: readonly DomElement[]): DomElement[] {
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  let html = '';
  try {
    const reader = new Readability(document.cloneNode(true) as never, { charThreshold: 0 });
    html = reader.parse()?.content ?? '';
  } catch {
    // Readability fails on some malformed pages and on a flat million nodes; the page's own marks must
    // do then.
  }
  return [...html.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'g'))]
    .map(([, index]) => elements[Number(index)])
    .filter((element) => element !== undefined);
}

/** Returns the smallest element around everything that is kept. */
function innermostBox(body: DomElement, kept: ReadonlySet<DomElement>): DomElement {
  let box = body;
  for (;;) {
    const [only, ...others] = [...box.children].filter((child) => kept.has(child));
    if (!only || others.length > 0 || hasOwnText(box) || !BOX.has(only.localName)) return box;
    box = only;
  }
}

/**
 * Returns the element that the page marks as its article, if it contains the given element or most of
 * its prose.
 */
function articleAround(element: DomElement, lengths: Lengths): DomElement {
  const thread = findThread(element, lengths);
  if (thread) return thread;
  const outer = element.closest(ARTICLE) ?? element;
  const least = proseLength(outer) * MIN_ARTICLE_SHARE;
  const inner = [...outer.querySelectorAll(ARTICLE)];
  return inner.find((candidate) => least > 0 && proseLength(candidate) >= least) ?? outer;
}

/** The amount of text in an element's paragraphs and lists, without furniture. */
function proseLength(element: DomElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p,li,blockquote,pre,td,dd')) {
    const text = textLength(paragraph);
    if (text < PROSE_CHARACTERS || paragraph.querySelector('p,li,td,dd')) continue;
    if (linkShare(paragraph) > MAX_LINK_SHARE) continue;
    const beside = paragraph.closest('aside,nav,footer') ?? formAround(paragraph);
    if (!beside && !isFurniture(paragraph)) length += text;
  }
  return length;
}

/** Returns the form to fill in around a paragraph, unless it is around a whole page. */
function formAround(paragraph: DomElement): DomElement | undefined {
  const form = paragraph.closest('form');
  return form && isFurniture(form) && !form.querySelector('h1') ? form : undefined;
}
