import { element } from '../../drawing/element.js';

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly pick: () => void;
}

/** Makes ids that are unique on the page. */
let count = 0;

/** The list above the message box that a text field opens while one types, as a combobox does. */
export class Suggestions {
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private readonly title: HTMLElement;
  private shown: readonly Suggestion[] = [];
  private active = -1;
  private field: HTMLElement | undefined;

  constructor() {
    const id = `suggestions-${++count}`;
    this.title = element('div', { class: 'suggestions-title', id: `${id}-title` });
    this.list = element('ul', { role: 'listbox', id, 'aria-labelledby': `${id}-title` });
    this.element = element('div', { class: 'suggestions', hidden: true }, this.title, this.list);
    // The field keeps the focus while one clicks.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens for a field, with the first one ready to be picked if `isEager`; closes when empty. */
  show(
    field: HTMLElement,
    title: string,
    suggestions: readonly Suggestion[],
    isEager = false,
  ): void {
    if (suggestions.length === 0) {
      this.hide();
      return;
    }
    this.field = field;
    this.shown = suggestions;
    this.title.textContent = title;
    this.list.replaceChildren(...suggestions.map((each, index) => this.draw(each, index)));
    this.element.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', this.list.id);
    this.activate(isEager ? 0 : -1);
  }

  hide(): void {
    this.element.hidden = true;
    this.field?.setAttribute('aria-expanded', 'false');
    this.field?.removeAttribute('aria-activedescendant');
    this.shown = [];
    this.active = -1;
  }

  /** Does what a key means for the list; true when it meant something. */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    const size = this.shown.length;
    if (key === 'ArrowDown') this.activate((this.active + 1) % size);
    else if (key === 'ArrowUp') this.activate(this.active <= 0 ? size - 1 : this.active - 1);
    else if (key === 'Escape') this.hide();
    else if ((key === 'Enter' || (key === 'Tab' && !shiftKey)) && this.active >= 0) this.pick();
    else return false;
    return true;
  }

  private pick(index = this.active): void {
    const suggestion = this.shown[index];
    this.hide();
    suggestion?.pick();
  }

  private draw({ label, detail }: Suggestion, index: number): HTMLElement {
    const option = element(
      'li',
      { role: 'option', id: `${this.list.id}-${index}`, 'aria-selected': 'false' },
      element('div', { class: 'suggestion-label' }, label),
      detail ? element('div', { class: 'suggestion-detail' }, detail) : undefined,
    );
    option.addEventListener('click', () => this.pick(index));
    return option;
  }

  private activate(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at !== index) continue;
      option.scrollIntoView({ block: 'nearest' });
      this.field?.setAttribute('aria-activedescendant', option.id);
    }
    if (index < 0) this.field?.removeAttribute('aria-activedescendant');
  }
}
