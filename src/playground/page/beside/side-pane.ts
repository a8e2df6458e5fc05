import { button, element } from '../../drawing/element.js';

const TABS = ['Article', 'Why', 'Payload'] as const;
export type Tab = (typeof TABS)[number];

/** The pane beside the chat, over it on a phone: one of its tabs, or closed. */
export class SidePane {
  readonly element: HTMLElement;
  readonly toggle: HTMLElement;
  private readonly body = element('div', { class: 'pane-body', role: 'tabpanel', tabindex: 0 });
  private readonly tabs = new Map<Tab, HTMLElement>();

  constructor(private readonly draw: (tab: Tab) => HTMLElement) {
    for (const tab of TABS) {
      const open = () => this.open(tab);
      this.tabs.set(tab, button({ role: 'tab', id: `tab-${tab}` }, open, tab));
    }
    const list = element(
      'div',
      { role: 'tablist', 'aria-label': 'Beside the chat' },
      ...this.tabs.values(),
    );
    list.addEventListener('keydown', (event) => this.move(event));
    const leave = () => {
      this.close();
      this.toggle.focus();
    };
    const close = button({ class: 'icon-button', 'aria-label': 'Close' }, leave, '✕');
    this.element = element(
      'aside',
      { class: 'pane', id: 'pane', hidden: true, 'aria-label': 'Beside the chat' },
      element('div', { class: 'pane-head' }, list, close),
      this.body,
    );
    this.element.addEventListener('keydown', ({ key, target }) => {
      // Escape must not throw away an edit.
      if (key === 'Escape' && !(target instanceof HTMLTextAreaElement)) leave();
    });
    this.toggle = button(
      { class: 'icon-button', 'aria-expanded': 'false', 'aria-controls': 'pane' },
      () => (this.isOpen ? this.close() : this.open('Article')),
      'Article',
    );
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens it with the focus on the tab, from where its content is next. */
  open(tab: Tab): void {
    this.show(tab);
    this.tabs.get(tab)?.focus();
  }

  /** Opens it beside whatever has the focus. */
  show(tab: Tab): void {
    this.element.hidden = false;
    this.toggle.setAttribute('aria-expanded', 'true');
    for (const [each, button] of this.tabs) {
      button.setAttribute('aria-selected', String(each === tab));
      button.tabIndex = each === tab ? 0 : -1;
    }
    this.body.setAttribute('aria-labelledby', `tab-${tab}`);
    this.body.replaceChildren(this.draw(tab));
    this.body.scrollTop = 0;
  }

  close(): void {
    this.element.hidden = true;
    this.toggle.setAttribute('aria-expanded', 'false');
  }

  private move({ key, target }: KeyboardEvent): void {
    const buttons = [...this.tabs.values()];
    const index = buttons.indexOf(target as HTMLElement);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || index < 0) return;
    const next = buttons.at((index + step) % buttons.length);
    next?.click();
    next?.focus();
  }
}
