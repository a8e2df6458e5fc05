import type { DomDocument, DomElement } from '../dom.js';
import { isCaptioned } from './captions.js';
import { hasOwnText, linkShare, TEXT_NODE, textLength, textOf } from './element-text.js';
import { isFurniture } from './furniture-names.js';

/** A lead is a sentence; anything shorter is a label, a date or a name. */
const MIN_LEAD_CHARACTERS = 50;
/** Between a title and its text there are at most a lead and a short summary. */
const MAX_LEADS = 4;
/** Limits the search between two paragraphs. */
const MAX_ELEMENTS_BETWEEN = 1_000;
const MAX_LINK_SHARE = 0.5;
const EMPHASIS = 'b,strong,i,em,font';
const LEAF = 'p,div,span,h2,h3,blockquote';
const LEAD_NAME =
  /(?:^|[\s_-])(?:lead|lede|teaser(?:-?text)?|intro\w*|sub-?(?:title|head\w*|line)|standfirst|summary|abstract|dek|deck|description|excerpt|vorspann|chapo|entradilla|bajada)(?:$|[\s_-])/i;
const BLOCKS = 'p,div,section,article,ul,ol,dl,table,form,figure,h1,h2,h3,h4,h5,h6,blockquote';

/** Returns the sentences and pictures between the page's title and the article's element, in order. */
export function findLead(document: DomDocument, article: DomElement): DomElement[] {
  const title = titleAbove(document, article);
  if (!title) return [];
  const leads: DomElement[] = [];
  let seen = 0;
  for (let at = nextElement(title, false); at && at !== article; ) {
    if (++seen > MAX_ELEMENTS_BETWEEN) return [];
    const isAround = at.contains(article);
    const isPicture = !isAround && !isFurniture(at) && isCaptioned(at);
    const isSkipped = !isAround && (isFurniture(at) || at.matches('ul,ol,table,figure,dl'));
    const isFound = isPicture || (!isAround && !isSkipped && isLead(at));
    if (isPicture) dropCaption(at);
    if (isFound) leads.push(at);
    at = nextElement(at, !isSkipped && !isFound);
  }
  return leads.length > MAX_LEADS ? [] : leads;
}

/** Makes a caption the picture's description: above the text it is read with the picture only. */
function dropCaption(box: DomElement): void {
  const [image] = box.querySelectorAll('img');
  if (image && !image.getAttribute('alt')?.trim()) image.setAttribute('alt', textOf(box));
  for (const part of [...box.querySelectorAll('*')].filter((each) => textOf(each) !== ''))
    part.remove();
  for (const node of [...box.childNodes]) if (node.nodeType === TEXT_NODE) node.remove();
}

/** Returns the last first-level heading before the article, if the article has none of its own. */
function titleAbove(document: DomDocument, article: DomElement): DomElement | undefined {
  const headings = [...document.querySelectorAll('h1')];
  if (headings.some((heading) => article.contains(heading))) return undefined;
  const [only, ...others] = headings;
  return others.length === 0 ? only : undefined;
}

function isLead(element: DomElement): boolean {
  if (!element.matches(LEAF) || element.querySelector(BLOCKS)) return false;
  const isSentence = textLength(element) >= MIN_LEAD_CHARACTERS;
  const isNamed = LEAD_NAME.test(element.getAttribute('class') ?? '');
  const [only = element] = element.children;
  const isEmphasised = only.matches(EMPHASIS) && textLength(only) === textLength(element);
  const isWhole = element.matches('p') || hasOwnText(element) || isEmphasised;
  const isText = isSentence && (isWhole || isNamed) && /\p{Ll}|\p{Lo}/u.test(textOf(element));
  return isText && linkShare(element) < MAX_LINK_SHARE;
}

/** Returns the next element in document order, inside this one or after it. */
function nextElement(element: DomElement, isInside: boolean): DomElement | null {
  if (isInside && element.firstElementChild) return element.firstElementChild;
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}
