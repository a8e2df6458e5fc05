import type { DomDocument } from './dom.js';
import { writeFormulas } from './formulas/write-formulas.js';
import { openControls } from './open-controls.js';
import { parseDocument } from './parse-document.js';

/** Matches the mark of a note: `[2]`, `[a]`, `[note 3]`, `[citation needed]`. */
const NOTE_MARK = /^\s*\[[^[\]]{1,30}\]\s*$/;
/** Matches the text of a link to a place on the page that nobody reads: “¶” or “top” beside a heading. */
const MARK_OF_PLACE = /^(?:[\s#¶§🔗]*|\W*(?:back to )?top\W*)$/iu;
/** Selects elements that nobody reads, and marks that make sense only on the page. */
const UNSEEN = [
  'dialog,[hidden],[aria-hidden="true"],[aria-modal="true"]',
  '[style*="display:none"],[style*="display: none"]',
  '[style*="visibility:hidden"],[style*="visibility: hidden"]',
  '.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.mw-editsection,.noprint',
].join(',');

/** A page hides itself until its scripts have run, or behind a dialog: more text than this is the article. */
const MAX_HIDDEN_SHARE = 0.5;

/** As many elements around a text may be hidden. */
const MAX_HIDING = 5;

/** Opens a page, or a fragment of one, without its invisible parts; formulas become text. */
export function openHtml(html: string): DomDocument {
  const document = parseDocument(html);
  dropUnseen(document);
  return document;
}

/** Reduces a document to what a reader sees, with formulas as text. */
export function dropUnseen(document: DomDocument): void {
  writeFormulas(document);
  dropHidden(document);
  openControls(document);
  for (const raised of document.querySelectorAll('sup')) {
    if (NOTE_MARK.test(raised.textContent ?? '')) raised.remove();
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const isNoteMark = link.closest('sup') !== null;
    if (isNoteMark || MARK_OF_PLACE.test(link.textContent ?? '')) link.remove();
  }
}

function dropHidden(document: DomDocument): void {
  const unseen = [...document.querySelectorAll(UNSEEN)];
  if (unseen.length === 0) return;
  const most = (document.body.textContent ?? '').length * MAX_HIDDEN_SHARE;
  let weighed = 0;
  for (const element of unseen) {
    const isRoot = element === document.body || element === document.documentElement;
    if (isRoot || !document.body.contains(element)) continue;
    const isMost = weighed < MAX_HIDING && (element.textContent ?? '').length > most;
    if (isMost) weighed += 1;
    else element.remove();
  }
}
