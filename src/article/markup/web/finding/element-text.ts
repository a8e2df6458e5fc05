import { endsSentence } from '../../../../text/sentences.js';
import { isFurniture } from '../../../furniture.js';
import type { DomElement, DomNode } from '../dom.js';

export const TEXT_NODE = 3;
/** Fewer words are a label or a request, whatever their punctuation. */
const MIN_SENTENCE_WORDS = 4;
/** In scripts that are written without spaces. */
const MIN_SENTENCE_CHARACTERS = 10;

/** Elements that only group others. */
export const BOX: ReadonlySet<string> = new Set(
  'div section article main header center form'.split(' '),
);

/** The number of characters of text in an element, with white space folded. */
export function textLength(element: DomElement): number {
  return foldedLength(element.textContent ?? '');
}

/** Counts a text's characters with white space folded, without making that text: for megabytes, that takes most of the memory of a process. */
export function foldedLength(text: string): number {
  let length = 0;
  let wasSpace = true;
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhiteSpace(text.charCodeAt(at));
    if (!isSpace || !wasSpace) length += 1;
    wasSpace = isSpace;
  }
  return wasSpace ? Math.max(0, length - 1) : length;
}

/** True for what `\s` matches. */
function isWhiteSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return WIDE_SPACES.has(code);
}

/** White space beyond ASCII. */
const WIDE_SPACES: ReadonlySet<number> = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
);

export const LINKS: ReadonlySet<string> = new Set(['a']);
export const MAIN_HEADING: ReadonlySet<string> = new Set(['h1']);

/** How much of a long text node is looked at, as it may begin with white space. */
const WHITE_SPACE_FACTOR = 20;
/** More nodes than this hold a long text, or something that is no text. */
const MAX_LOOKED = 2_000;

/** True when an element has more characters of text than the limit; it looks no further than needed. */
export function isLongerThan(limit: number, element: DomElement): boolean {
  let length = 0;
  let looked = 0;
  const pending: DomNode[] = [];
  for (let node: DomNode | undefined = element; node; node = pending.pop()) {
    const { nextSibling } = node;
    if (node !== element && nextSibling) pending.push(nextSibling);
    if (node.nodeType === TEXT_NODE) {
      const text = (node.textContent ?? '').slice(0, WHITE_SPACE_FACTOR * (limit + 1));
      length += foldedLength(text);
    } else if (node.firstChild) pending.push(node.firstChild);
    looked += 1;
    if (length > limit || looked > MAX_LOOKED) return true;
  }
  return false;
}

export function textOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** As much of a long text shows whether it is a sentence. */
const END_CHARACTERS = 2_000;

/** Returns the end of a text, with white space folded: of megabytes, the rest is not folded. */
export function endOf(text: string): string {
  return text.trimEnd().slice(-END_CHARACTERS).replace(/\s+/g, ' ').trim();
}

/** True when the element itself has text, not only its children. */
export function hasOwnText(element: DomElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === TEXT_NODE && node.textContent?.trim() !== '',
  );
}

/**
 * True when an element with one of the names is inside. Use it where each element of a page is looked at: a
 * selector is parsed anew each time.
 */
export function holds(element: DomElement, names: ReadonlySet<string>): boolean {
  for (let at = element.firstElementChild; at; at = at.nextElementSibling) {
    if (names.has(at.localName) || holds(at, names)) return true;
  }
  return false;
}

/** The share of an element's text that is inside links, from 0 to 1. */
export function linkShare(element: DomElement): number {
  const length = textLength(element);
  const links = holds(element, LINKS) ? [...element.querySelectorAll('a[href]')] : [];
  return length === 0 ? 0 : links.reduce((sum, link) => sum + textLength(link), 0) / length;
}

/** True when an element contains only a link, and it leads to another page. */
export function isLinkAway(element: DomElement): boolean {
  const inner = holds(element, LINKS) ? element.querySelector('a[href]') : null;
  const link = element.localName === 'a' ? element : inner;
  const around = link ?? element.closest('a[href]');
  const target = around?.getAttribute('href') ?? '#';
  if (target.startsWith('#') || !around) return false;
  return !link || textLength(link) >= textLength(element);
}

/** True when a text ends like a sentence and is long enough to be one. */
export function isSentence(text: string): boolean {
  if (!endsSentence(text) || isFurniture(text)) return false;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}]/u.test(
    text,
  );
  return isUnspaced
    ? text.length >= MIN_SENTENCE_CHARACTERS
    : text.split(' ').length >= MIN_SENTENCE_WORDS;
}
