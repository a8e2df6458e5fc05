import { parseHTML } from 'linkedom';
import type { DomDocument, DomElement } from './dom.js';

/** Real pages stay below fifty; Readability's time grows with the square of the depth. */
const MAX_DEPTH = 100;
const DOCTYPE_NODE = 10;
/** The mark of a note: `[2]`, `[a]`, `[note 3]`, `[citation needed]`. */
const NOTE_MARK = /^\s*\[[^[\]]{1,30}\]\s*$/;
const PLACED: ReadonlySet<string | undefined> = new Set(['html', 'head', 'body']);
/** What nobody reads on the page, and marks that make no sense off it. */
const UNSEEN = [
  'style,noscript,template,iframe,object,embed,canvas,svg,video,audio,dialog,rp,rt,math annotation',
  '[hidden],[aria-hidden="true"],[aria-modal="true"],[style*="display:none"],[style*="display: none"]',
  '[style*="visibility:hidden"],[style*="visibility: hidden"]',
  '.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.mw-editsection,.noprint',
].join(',');

/**
 * Opens a page, or a fragment of one, as a document: whatever stands outside of its body is moved
 * there, unseen elements are gone, and no element lies deeper than a reader can follow.
 */
export function openHtml(html: string): DomDocument {
  const document = readDocument(html);
  for (const node of [...document.documentElement.childNodes, ...document.childNodes]) {
    const isPlaced = node.nodeType === DOCTYPE_NODE || PLACED.has((node as DomElement).localName);
    if (!isPlaced) document.body.append(node);
  }
  limitDepth(document.body);
  for (const element of document.querySelectorAll(UNSEEN)) {
    // A page may hide itself until its scripts have run.
    if (element !== document.body && element !== document.documentElement) element.remove();
  }
  for (const raised of document.querySelectorAll('sup')) {
    if (NOTE_MARK.test(raised.textContent ?? '')) raised.remove();
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const isNoteMark = link.closest('sup') !== null;
    if (isNoteMark || /^[\s#¶§🔗]*$/u.test(link.textContent ?? '')) link.remove();
  }
  return document;
}

function readDocument(html: string): DomDocument {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  // The library takes a fragment's first element for the root, and loses the others.
  if ((document.documentElement as DomElement | null)?.localName === 'html') return document;
  const wrapped = parseHTML(`<html><head></head><body>${html}</body></html>`);
  return (wrapped as unknown as { document: DomDocument }).document;
}

/** Dissolves the elements below the deepest level allowed, all but the innermost. */
function limitDepth(body: DomElement): void {
  let level = [body];
  for (let depth = 1; depth < MAX_DEPTH; depth++) {
    level = level.flatMap((element) => [...element.children]);
  }
  for (const element of level.flatMap((deepest) => [...deepest.querySelectorAll('*')])) {
    if (element.firstElementChild) dissolve(element);
  }
}

function dissolve(element: DomElement): void {
  for (const node of [...element.childNodes]) element.before(node);
  element.remove();
}
