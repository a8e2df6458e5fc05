import { button, element } from '../drawing/element.js';

export interface MenuItem {
  readonly label: string;
  readonly group: string;
  readonly pick: () => void;
}

/** The time a finger must rest on a message to open its menu. */
const LONG_PRESS_MS = 500;
/** The distance it may move meanwhile, in CSS pixels. */
const LONG_PRESS_SLACK = 10;

/** The menu that a right click, a long press or the menu key opens on a message. */
export class MessageMenu {
  private opened: HTMLElement | undefined;
  private opener: HTMLElement | undefined;

  constructor() {
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.opened?.contains(target as Node)) this.close();
    });
    window.addEventListener('resize', () => this.close());
  }

  /** Opens where it was asked for; the focus goes to the first item, and back when it closes. */
  open(items: readonly MenuItem[], at: { x: number; y: number }, opener: HTMLElement): void {
    this.close();
    const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': 'Message' });
    for (const group of new Set(items.map((item) => item.group))) {
      const title = element('div', { class: 'menu-title', 'aria-hidden': 'true' }, group);
      const buttons = items
        .filter((item) => item.group === group)
        .map((item) => this.drawItem(item));
      menu.append(element('div', { role: 'group', 'aria-label': group }, title, ...buttons));
    }
    menu.addEventListener('keydown', (event) => this.press(event));
    document.body.append(menu);
    const { width, height } = menu.getBoundingClientRect();
    const margin = 8;
    menu.style.left = `${Math.max(margin, Math.min(at.x, innerWidth - width - margin))}px`;
    menu.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`;
    this.opened = menu;
    this.opener = opener;
    menu.querySelector('button')?.focus();
  }

  close(): void {
    const hadFocus = this.opened?.contains(document.activeElement);
    this.opened?.remove();
    this.opened = undefined;
    if (hadFocus) this.opener?.focus();
  }

  private drawItem({ label, pick }: MenuItem): HTMLElement {
    const press = () => {
      this.close();
      pick();
    };
    return button({ role: 'menuitem', tabindex: -1 }, press, label);
  }

  private press(event: KeyboardEvent): void {
    const buttons = [...(this.opened?.querySelectorAll('button') ?? [])];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') buttons[(index + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons.at(index - 1)?.focus();
    else if (event.key === 'Home') buttons[0]?.focus();
    else if (event.key === 'End') buttons.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else return;
    event.preventDefault();
  }
}

/** Calls `open` when a finger rests on an element; mice and keys have `contextmenu`. */
export function onLongPress(target: HTMLElement, open: (at: { x: number; y: number }) => void) {
  let timer: number | undefined;
  let start = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  target.addEventListener(
    'pointerdown',
    ({ pointerType, target: touched, clientX: x, clientY: y }) => {
      // A long press on a button is still a press on that button.
      if (pointerType !== 'touch' || (touched as Element).closest('button, a')) return;
      start = { x, y };
      timer = setTimeout(() => open(start), LONG_PRESS_MS);
    },
  );
  target.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > LONG_PRESS_SLACK) cancel();
  });
  target.addEventListener('pointerup', cancel);
  target.addEventListener('pointercancel', cancel);
}
