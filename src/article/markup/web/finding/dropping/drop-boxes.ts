import type { DomDocument } from '../../dom.js';
import { isLongerThan, TEXT_NODE, textLength, textOf } from '../element-text.js';
import { isBox, nameOf } from '../furniture-names.js';
import { dropComments } from './drop-comments.js';
import { dropTeasers } from './drop-teasers.js';

/** If less text remains beside a box, the page is about the box. */
const MIN_REST_CHARACTERS = 60;
/** Selects parts of pictures with captions. */
const CAPTION_PARTS = ['figure', '[class*="image"]', '[class*="photo"]', '[class*="caption"]']
  .flatMap((box) => 'span div p small cite em i h6'.split(' ').map((part) => `${box} ${part}`))
  .join(',');
const CREDIT_NAME =
  /(?:^|[\s_-])(?:credits?|photo-?credit|copyright|photographer|fotograf|bildquelle|quelle|crédit|agency)(?:$|[\s_-])/i;
/** A longer text is a caption. */
const MAX_CREDIT_CHARACTERS = 100;
const SIGNATURE_RULE = /^\s*_{5,}\s*$/;
const MAX_SIGNATURE_CHARACTERS = 1_000;

/**
 * Removes what could be mistaken for a short article: consent forms, comments, boxes about the author,
 * whole other articles, and lists of other articles (recognised by headings that are links).
 * @param isThread true where comments are the text
 */
export function dropBoxes(document: DomDocument, isThread = false): void {
  const rest = () => textLength(document.body);
  let left = rest();
  for (const box of document.body.querySelectorAll('[class],[id],[role]')) {
    if (!isBox(box) || !document.body.contains(box)) continue;
    const length = textLength(box);
    if (left - length < MIN_REST_CHARACTERS) continue;
    box.remove();
    left -= length;
  }
  if (!isThread) dropComments(document);
  dropSignatures(document);
  dropCredits(document);
  dropTeasers(document);
  dropNextArticles(document);
}

/** Removes what forums set below a line of underscores at the end of each post. */
function dropSignatures(document: DomDocument): void {
  for (const box of document.body.querySelectorAll('div')) {
    const first = box.firstChild;
    const isRuled = first?.nodeType === TEXT_NODE && SIGNATURE_RULE.test(first.textContent ?? '');
    if (isRuled && !isLongerThan(MAX_SIGNATURE_CHARACTERS, box)) box.remove();
  }
}

/** Removes from captions who took the picture, where the page marks it. */
function dropCredits(document: DomDocument): void {
  for (const credit of document.body.querySelectorAll(CAPTION_PARTS)) {
    if (!CREDIT_NAME.test(nameOf(credit)) || isLongerThan(MAX_CREDIT_CHARACTERS, credit)) continue;
    if (!credit.querySelector('img')) credit.remove();
  }
}

/** Removes articles whose title is not the page's, if another article has the page's title. */
function dropNextArticles(document: DomDocument): void {
  const titleTag = document.querySelector('title');
  const pageTitle = titleTag ? textOf(titleTag) : '';
  const titles = [...document.body.querySelectorAll('article h1')];
  const own = titles.find((title) => textOf(title) !== '' && pageTitle.includes(textOf(title)));
  for (const title of own ? titles : []) {
    const article = title.closest('article');
    if (article && own && !article.contains(own) && !own.closest('article')?.contains(article)) {
      article.remove();
    }
  }
}
