import { isBoldHeading } from '../../bold-headings.js';
import type { DomDocument, DomElement } from '../dom.js';
import { isSentence, linkShare, textOf } from './element-text.js';

/** A single line of its own class may be a label. */
const MIN_HEADINGS = 2;
const LINE = /^(?:p|div)$/;
/** Subheadings stand below the title, and above nothing that is a heading of its own. */
const LEVEL = 'h3';

/**
 * Makes headings of short lines between the paragraphs of a text that share a class which no paragraph has: so
 * pages set subheadings that are not marked as such.
 */
export function promoteSubheadings(document: DomDocument, article: DomElement): void {
  for (const box of [article, ...article.querySelectorAll('div,section,article,main')]) {
    for (const lines of linesByClass(box).values()) {
      if (lines.length < MIN_HEADINGS || !lines.every(isAboveText)) continue;
      for (const line of lines) {
        const heading = document.createElement(LEVEL);
        heading.append(...line.childNodes);
        line.replaceWith(heading);
      }
    }
  }
}

function linesByClass(box: DomElement): ReadonlyMap<string, DomElement[]> {
  const lines = new Map<string, DomElement[]>();
  for (const child of box.children) {
    const kind = child.getAttribute('class');
    if (!kind || !LINE.test(child.localName)) continue;
    const alike = lines.get(kind);
    if (alike) alike.push(child);
    else lines.set(kind, [child]);
  }
  return lines;
}

/** True for a line that can be a heading, with a sentence of another class right below it. */
function isAboveText(line: DomElement): boolean {
  const next = line.nextElementSibling;
  if (!next || !LINE.test(next.localName) || line.querySelector('br,img,p,div')) return false;
  const isOther = next.getAttribute('class') !== line.getAttribute('class');
  const text = textOf(line);
  return isOther && isBoldHeading(text) && linkShare(line) === 0 && isSentence(textOf(next));
}
