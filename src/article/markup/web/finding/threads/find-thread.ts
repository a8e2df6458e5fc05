import type { DomDocument, DomElement } from '../../dom.js';
import { isLinkAway } from '../element-text.js';
import { toBox } from '../spread-tables.js';

/** Matches ids that number the posts of a thread. */
const POST_ID = /^(p|[a-z_-]*?(?:post|msg|message|reply|entry)[a-z_-]*?)[-_]?\d+$/i;
/** Matches what forums without such ids call the text of each post. */
const POST_TEXT = /^(?:post-?(?:body|text|message)|message-?(?:body|text))$/i;
/** What posts are; paragraphs of an article may be numbered, too. */
const POST = 'div,section,article,table,tr,li';
/** Posts with a smaller share of the sentences are not all of the thread: the question may stand elsewhere. */
const MIN_SHARE = 0.75;

/** Makes boxes of the lists in which posts stand, so that each is read for itself. */
export function spreadPosts(document: DomDocument): void {
  const items = [...document.body.querySelectorAll('li[id]')].filter(
    (item) => POST_ID.test(item.getAttribute('id') ?? '') && item.querySelector('div') !== null,
  );
  const lists = new Set(items.map(({ parentElement }) => parentElement));
  for (const list of lists) {
    if (!list?.matches('ul,ol')) continue;
    for (const item of [...list.children]) toBox(item, document);
    toBox(list, document);
  }
}

/**
 * Returns the element that holds several posts or parts of the same kind, one of which is or contains the given
 * element, or that together are most of it.
 * @param lengths how many characters of sentences each element holds
 */
export function findThread(
  element: DomElement,
  lengths: ReadonlyMap<DomElement, number>,
): DomElement | undefined {
  return numberedThread(element, lengths) ?? articlesAround(element);
}

/** Returns the smallest element around posts that are numbered by their ids, or named so, and equally deep in it. */
function numberedThread(
  element: DomElement,
  lengths: ReadonlyMap<DomElement, number>,
): DomElement | undefined {
  const posts = new Map<string, DomElement[]>();
  const body = element.closest('body') ?? element;
  for (const post of body.querySelectorAll('[id],[class]')) {
    const name = postName(post, lengths);
    if (name === undefined) continue;
    const kind = `${name} ${post.localName} ${depthOf(post)}`;
    const alike = posts.get(kind);
    if (alike) alike.push(post);
    else posts.set(kind, [post]);
  }
  for (const [first, ...others] of posts.values()) {
    let around = first?.parentElement;
    while (around && !others.every((post) => around?.contains(post))) around = around.parentElement;
    if (!around || others.length === 0 || [...around.querySelectorAll('h1')].length > 1) continue;
    const isMost = (lengths.get(around) ?? 0) >= MIN_SHARE * (lengths.get(element) ?? 0);
    const isRelated = around.contains(element) || element.contains(around);
    if (isMost && isRelated) return around;
  }
  return undefined;
}

/** Returns what the posts of a thread are called, for one of them. */
function postName(
  element: DomElement,
  lengths: ReadonlyMap<DomElement, number>,
): string | undefined {
  const name = element.getAttribute('class') ?? '';
  if (POST_TEXT.test(name)) return name;
  const isPost = lengths.has(element) && element.matches(POST);
  return isPost ? POST_ID.exec(element.getAttribute('id') ?? '')?.[1] : undefined;
}

function depthOf(element: DomElement): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}

function articlesAround(element: DomElement): DomElement | undefined {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const parent = at.parentElement;
    if (!parent || at.localName !== 'article') continue;
    const posts = [...parent.children].filter((child) => isPostLike(at as DomElement, child));
    if (posts.length > 1 && [...parent.querySelectorAll('h1')].length < 2) return parent;
  }
  return undefined;
}

/** True when a sibling is an article with the same class. */
function isPostLike(post: DomElement, sibling: DomElement): boolean {
  if (sibling.localName !== post.localName) return false;
  // In a thread, all posts may be headed by links to their writers.
  const isTeaser = isHeadedByLink(sibling) && !isHeadedByLink(post);
  return !isTeaser && firstClass(sibling) === firstClass(post);
}

function isHeadedByLink(element: DomElement): boolean {
  const heading = element.querySelector('h2,h3,h4,h5,h6');
  return heading !== null && isLinkAway(heading);
}

function firstClass(element: DomElement): string | undefined {
  return element.getAttribute('class')?.trim().split(/\s+/)[0];
}
