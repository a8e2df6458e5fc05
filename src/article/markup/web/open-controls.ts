import type { DomDocument, DomElement } from './dom.js';
import { isLongerThan, textOf } from './finding/element-text.js';

/** A longer text on a button is a text that can be clicked. */
const MAX_HEADING_CHARACTERS = 150;
/** What is unfolded is a text, and no menu. */
const MIN_PANEL_CHARACTERS = 75;
/** No page has more questions. */
const MAX_BUTTONS = 1_000;
const HEADING = 'h1,h2,h3,h4,h5,h6,summary,dt';
/** What a button that stands for a heading unfolds. */
const PANEL = 'div,section,p,ul';

/**
 * Makes headings of the buttons that unfold a text, as in lists of questions and answers: other buttons are
 * not read.
 */
export function openControls(document: DomDocument): void {
  const buttons = [...document.querySelectorAll('button,[role="button"]')];
  for (const button of buttons.length > MAX_BUTTONS ? [] : buttons) {
    if (button.localName === 'a' || isLongerThan(MAX_HEADING_CHARACTERS, button)) continue;
    const text = textOf(button);
    if (text === '') continue;
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
  const names = [button, button.parentElement].map((each) => each?.getAttribute('class') ?? '');
  const isNamed = /accordion|collaps|toggle|faq|question/i.test(names.join(' '));
  const isText = isLongerThan(MIN_PANEL_CHARACTERS, panel);
  return isText && (isNamed || (controlled !== null && controlled === panel.getAttribute('id')));
}
