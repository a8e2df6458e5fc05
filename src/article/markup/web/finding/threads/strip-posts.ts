import type { DomElement } from '../../dom.js';
import { endOf, hasOwnText, isSentence, textOf } from '../element-text.js';

/** A box beside the text of one post only may be a part of it. */
const MIN_POSTS = 2;
const BESIDE = 'div,section,header,footer,aside,dl,ul,p,span,a';
/** Quotations and code belong to the text. */
const PART_OF_TEXT = 'pre,blockquote';
/** A shorter heading may be a name. */
const MIN_TITLE_CHARACTERS = 10;
const REPLY = /^re: /i;
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Removes from the posts of a thread what says who wrote them and when, and what can be done with them: the
 * boxes without a sentence beside those with the text, if several posts have them.
 * @param lengths how many characters of sentences each element holds
 */
export function stripPosts(thread: DomElement, lengths: ReadonlyMap<DomElement, number>): void {
  dropRepeatedTitle(thread);
  const beside = new Map<string, DomElement[]>();
  const pending = [...thread.children].filter((post) => lengths.has(post));
  for (let box = pending.pop(); box; box = pending.pop()) {
    const parts = [...box.children];
    const texts = parts.filter((part) => lengths.has(part));
    if (texts.length === 0 || hasOwnText(box) || texts.some(({ localName }) => localName === 'p')) {
      continue;
    }
    const others = parts.filter((part) => !lengths.has(part) && !isTextOfBox(part));
    for (const part of others.flatMap(withoutHeadings)) {
      const kind = part.getAttribute('class') || part.firstElementChild?.getAttribute('class');
      if (kind && part.matches(BESIDE) && !part.querySelector(PART_OF_TEXT)) {
        const alike = beside.get(kind);
        if (alike) alike.push(part);
        else beside.set(kind, [part]);
      }
    }
    pending.push(...texts);
  }
  for (const boxes of beside.values()) {
    if (boxes.length >= MIN_POSTS) for (const box of boxes) box.remove();
  }
}

/** Removes from the heads of posts the title of their thread, where it stands above them. */
function dropRepeatedTitle(thread: DomElement): void {
  const pageTitle = thread.closest('html')?.querySelector('title')?.textContent ?? '';
  const [first, ...others] = thread.querySelectorAll(HEADING);
  const title = first ? textOf(first) : '';
  if (title.length < MIN_TITLE_CHARACTERS || !pageTitle.includes(title)) return;
  for (const heading of others) {
    if (textOf(heading).replace(REPLY, '') === title) heading.remove();
  }
}

/** Returns a box, or the boxes in it that hold no heading: titles and writers' names stay. */
function withoutHeadings(box: DomElement): DomElement[] {
  if (!box.querySelector(HEADING)) return [box];
  return [...box.children].flatMap(withoutHeadings);
}

/** True for a sentence without a box of its own, which counts as the text of the box around it. */
function isTextOfBox({ localName, textContent }: DomElement): boolean {
  return localName === 'span' && isSentence(endOf(textContent ?? ''));
}
