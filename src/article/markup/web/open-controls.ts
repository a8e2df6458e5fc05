import type { DomDocument, DomElement } from './dom.js';

/** A longer text on a button is a text that can be clicked. */
const MAX_HEADING_CHARACTERS = 150;
const HEADING = 'h1,h2,h3,h4,h5,h6,summary,dt';
/** What a button that stands for a heading unfolds. */
const PANEL = 'div,section,p,ul';

/**
 * Makes headings of the buttons that unfold a text, as in lists of questions and answers: other buttons are
 * not read.
 */
export function openControls(document: DomDocument): void {
  for (const button of [...document.querySelectorAll('button,[role="button"]')]) {
    if (button.localName === 'a') continue;
    const text = (button.textContent ?? '').trim();
    if (text === '' || text.length > MAX_HEADING_CHARACTERS) continue;
    if (button.closest(HEADING)) button.replaceWith(document.createTextNode(text));
    else if (unfoldsNext(button)) {
      const heading = document.createElement('h3');
      heading.append(document.createTextNode(text));
      button.replaceWith(heading);
    }
  }
}

function unfoldsNext(button: DomElement): boolean {
  const panel = button.nextElementSibling;
  if (!panel?.matches(PANEL) || button.closest('nav,header,form,footer')) return false;
  const controlled = button.getAttribute('aria-controls');
  const isNamed = /accordion|collaps|toggle|faq|question/i.test(button.getAttribute('class') ?? '');
  const isText = (panel.textContent ?? '').trim().length > MAX_HEADING_CHARACTERS / 2;
  return isText && (isNamed || (controlled !== null && controlled === panel.getAttribute('id')));
}
