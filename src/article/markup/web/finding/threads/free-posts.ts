import type { DomDocument, DomElement } from '../../dom.js';
import { NAMES_FOR_SCRIPTS } from '../../parse-document.js';
import { endOf, hasOwnText, isSentence, TEXT_NODE } from '../element-text.js';
import { nameOf } from '../furniture-names.js';

/** A post and two answers; a comment that looks like the article may be by chance. */
const MIN_POSTS = 2;
const ELSEWHERE = 'nav,aside,footer,a,h1';
const COMMENT_NAME = /comment/i;
const COMMENT_NAMES = /comment/gi;

/**
 * Calls comments posts where they are set like the page's own text, in boxes of the same classes: there the
 * page is a thread, and its answers are as much of it as the question. So it is where the first sentence below
 * the title is in a comment, and where comments are custom elements: those below articles are loaded by scripts.
 * @returns whether the page is such a thread
 */
export function freePosts(document: DomDocument): boolean {
  const all = [...document.body.querySelectorAll('*')];
  const isCustom = all.some(({ localName }) => localName.endsWith('-comment'));
  const isThread = isCustom || isFirstText(all) || areSetAlike(document);
  if (isThread) callPosts(document);
  return isThread;
}

/** True when the first sentence below the title is in a comment. */
function isFirstText(elements: readonly DomElement[]): boolean {
  const title = elements.findIndex(({ localName }) => localName === 'h1');
  const first = elements.find(
    (element, index) => index > title && isText(element) && !element.closest(ELSEWHERE),
  );
  return first !== undefined && commentAround(first) !== undefined;
}

/** True for a sentence, and for a long text that ends with a link or a name. */
function isText(element: DomElement): boolean {
  if (!hasOwnText(element)) return false;
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT_NODE);
  const texts = [element, ...own].map(({ textContent }) => endOf(textContent ?? ''));
  return texts.some(isSentence);
}

function areSetAlike(document: DomDocument): boolean {
  const posts = new Map<string, Set<DomElement>>();
  const own = new Set<string>();
  for (const paragraph of document.body.querySelectorAll('p')) {
    const kind = kindOf(paragraph);
    if (kind === undefined) continue;
    const comment = commentAround(paragraph);
    if (comment) posts.set(kind, (posts.get(kind) ?? new Set()).add(comment));
    else own.add(kind);
  }
  return [...posts].some(([kind, comments]) => own.has(kind) && comments.size >= MIN_POSTS);
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
  for (const element of document.body.querySelectorAll('*')) {
    for (const attribute of ['class', 'id', ...NAMES_FOR_SCRIPTS]) {
      const name = element.getAttribute(attribute);
      if (name) element.setAttribute(attribute, name.replace(COMMENT_NAMES, 'post'));
    }
  }
}
