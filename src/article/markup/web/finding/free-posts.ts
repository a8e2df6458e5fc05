import type { DomDocument, DomElement } from '../dom.js';
import { nameOf } from './furniture-names.js';

/** A post and two answers; a comment that looks like the article may be by chance. */
const MIN_POSTS = 2;
const COMMENT_NAME = /comment/i;
const COMMENT_NAMES = /comment/gi;

/**
 * Calls comments posts where they are set like the page's own text, in boxes of the same classes: there the
 * page is a thread, and its answers are as much of it as the question.
 */
export function freePosts(document: DomDocument): void {
  const posts = new Map<string, DomElement[]>();
  const own = new Set<string>();
  for (const paragraph of document.body.querySelectorAll('p')) {
    const kind = kindOf(paragraph);
    if (kind === undefined) continue;
    const comment = commentAround(paragraph);
    if (!comment) own.add(kind);
    else posts.set(kind, [...(posts.get(kind) ?? []), comment]);
  }
  for (const [kind, comments] of posts) {
    if (own.has(kind) && new Set(comments).size >= MIN_POSTS) callPosts(document);
  }
}

/** Returns the classes of the two boxes around a paragraph: one alone may be called “content” anywhere. */
function kindOf({ parentElement: box }: DomElement): string | undefined {
  const inner = box?.getAttribute('class');
  const outer = box?.parentElement?.getAttribute('class');
  return inner && outer ? `${outer}/${inner}` : undefined;
}

function commentAround(element: DomElement): DomElement | undefined {
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (COMMENT_NAME.test(nameOf(at))) return at;
  }
  return undefined;
}

function callPosts(document: DomDocument): void {
  for (const element of document.body.querySelectorAll('[class*="comment"],[id*="comment"]')) {
    for (const attribute of ['class', 'id']) {
      const name = element.getAttribute(attribute);
      if (name) element.setAttribute(attribute, name.replace(COMMENT_NAMES, 'post'));
    }
  }
}
