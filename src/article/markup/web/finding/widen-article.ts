import type { DomElement } from '../dom.js';
import {
  endOf,
  foldedLength,
  holds,
  isLinkAway,
  isSentence,
  MAIN_HEADING,
  textOf,
} from './element-text.js';
import { isFurniture } from './furniture-names.js';

/** An element with a smaller share of the page's sentences is not its article, or only a part of it. */
const MIN_SHARE = 0.5;
/** The wider element has at least this share: what it adds would be lost otherwise. */
const ENOUGH_SHARE = 0.9;
/** With more of its text in links, a paragraph belongs to a menu or leads to another article. */
const MAX_LINK_SHARE = 0.3;
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main header ul ol li dl dt dd table tbody tr td th form figure figcaption h1 h2 h3 h4 h5 h6 blockquote pre'.split(
    ' ',
  ),
);
const HEADING = 'h1,h2,h3,h4,h5,h6';
const REPLY = /^re: /i;

/**
 * Returns the element, or one around it: the smallest that has most of the page's sentences if the element has
 * less than half of them, or the one that holds others of its kind with sentences, such as the boxes of a page
 * builder.
 * @param lengths how many characters of sentences each element holds
 */
export function widenArticle(
  article: DomElement,
  body: DomElement,
  lengths: ReadonlyMap<DomElement, number>,
): DomElement {
  const shareOf = (element: DomElement) => (lengths.get(element) ?? 0) / (lengths.get(body) ?? 1);
  if (lengths.size === 0 || shareOf(article) >= MIN_SHARE) return aroundAlike(article, lengths);
  for (let at: DomElement | null = article; at && at !== body; at = at.parentElement) {
    if (shareOf(at) >= ENOUGH_SHARE) return at;
  }
  return body;
}

/** Returns the outermost element of which a child, on the way to the article, has others of its class beside it. */
function aroundAlike(article: DomElement, lengths: ReadonlyMap<DomElement, number>): DomElement {
  let found = article;
  for (let at = article; at.parentElement && at.localName !== 'body'; at = at.parentElement) {
    const kind = at.getAttribute('class');
    const isAlike = (other: DomElement) =>
      other !== at && lengths.has(other) && other.getAttribute('class') === kind;
    if (kind && [...at.parentElement.children].some(isAlike)) found = at.parentElement;
  }
  return found;
}

/** Returns how many characters of sentences each element holds, without furniture and other articles'. */
export function sentenceLengths(body: DomElement): ReadonlyMap<DomElement, number> {
  const teasers = findTeasers(body);
  const lengths = new Map<DomElement, number>();
  const visit = (element: DomElement): number => {
    if (element.localName === 'a' || teasers.has(element)) return 0;
    // Some pages are one form, around the title and everything else.
    if (isFurniture(element) && !holds(element, MAIN_HEADING)) return 0;
    let length = BLOCKS.has(element.localName) ? ownSentences(element) : 0;
    for (const child of element.children) length += visit(child);
    if (length > 0) lengths.set(element, length);
    return length;
  };
  visit(body);
  return lengths;
}

/** Returns the length of a block's text, without that of blocks in it, if it is a sentence and no link. */
function ownSentences(block: DomElement): number {
  let text = '';
  let linked = 0;
  for (const node of block.childNodes) {
    const { localName } = node as Partial<DomElement>;
    const isBlock = localName !== undefined && BLOCKS.has(localName);
    const part = isBlock ? ' ' : (node.textContent ?? '');
    text += part;
    if (localName === 'a') linked += part.length;
  }
  const isText = isSentence(endOf(text)) && linked <= MAX_LINK_SHARE * text.length;
  return isText ? foldedLength(text) : 0;
}

/** Finds boxes of which each has one heading, a link: the beginnings of other articles. */
function findTeasers(body: DomElement): ReadonlySet<DomElement> {
  const counts = new Map<DomElement, number>();
  const headings = [...body.querySelectorAll(HEADING)];
  const around = (heading: DomElement): DomElement[] => {
    const boxes: DomElement[] = [];
    for (let at = heading.parentElement; at && at !== body; at = at.parentElement) boxes.push(at);
    return boxes;
  };
  for (const heading of headings) {
    for (const box of around(heading)) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  const title = body.parentElement?.querySelector('title')?.textContent ?? '';
  // The posts of a forum may each be headed by a link with the thread's title.
  const isOwn = (heading: DomElement) => title.includes(textOf(heading).replace(REPLY, ''));
  const linked = headings.filter(
    (each) => each.localName !== 'h1' && isLinkAway(each) && !isOwn(each),
  );
  const alone = linked.flatMap((each) => around(each).filter((box) => counts.get(box) === 1));
  return new Set(alone);
}
