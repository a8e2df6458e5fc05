import { element } from '../drawing/element.js';

/** Characters of a text that are announced. */
const ANNOUNCED = 300;
/** Announcements that stay, so that one that follows at once does not silence them. */
const KEPT = 5;

/** Says what has come to those who do not see it. */
export class Announcer {
  readonly element = element('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  /** What came while a form was open: nothing beside it is read. */
  private waiting: string[] = [];

  /** Says a text once no form is open; the same words are said again, too. */
  announce(text: string): void {
    if (document.querySelector('dialog[open]')) {
      this.waiting.push(text);
      return;
    }
    // A line of its own, since the same words in place of themselves are not read again.
    this.element.append(element('p', {}, text.slice(0, ANNOUNCED)));
    while (this.element.childElementCount > KEPT) this.element.firstElementChild?.remove();
  }

  /** Says what a message says, without its buttons and menus. */
  announceMessage(message: HTMLElement): void {
    const author = message.querySelector('.author')?.textContent ?? '';
    const lines = [`${author}:`];
    for (const text of message.querySelectorAll<HTMLElement>('.markdown, .thinking')) {
      // biome-ignore lint/performance/useDomNodeTextContent: textContent would run lines together
      lines.push(text.innerText);
    }
    this.announce(lines.join('\n'));
  }

  /** Says what came while a form was open. */
  resume(): void {
    for (const text of this.waiting.splice(0)) this.announce(text);
  }
}
