import { element } from './element.js';
import type { SelectView } from './message-view.js';

/** Counts lists, so that their ids are unique on the page. */
let lists = 0;

/**
 * Draws a menu that opens when pressed. Arrow keys move, Enter and Space choose, Escape closes. If several
 * options may be chosen, the choice is reported when the menu closes.
 */
export function drawSelect(
  select: SelectView,
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const chosen = new Set(
    select.options.filter(({ isDefault }) => isDefault).map(({ value }) => value),
  );
  const takesMany = select.maxValues > 1;
  const id = `menu-${++lists}`;
  const options = select.options.map(({ label, value, description }) =>
    element(
      'li',
      { role: 'option', tabindex: -1, 'aria-selected': String(chosen.has(value)) },
      element('div', {}, label),
      description === '' ? undefined : element('div', { class: 'option-description' }, description),
    ),
  );
  const list = element(
    'ul',
    {
      id,
      role: 'listbox',
      'aria-label': select.placeholder,
      'aria-multiselectable': takesMany && 'true',
      hidden: true,
    },
    ...options,
  );
  const labels = select.options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
  const opener = element(
    'button',
    {
      type: 'button',
      class: `select-opener${labels.length === 0 ? ' empty' : ''}`,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      disabled: select.isDisabled,
    },
    element('span', {}, labels.join(', ') || select.placeholder),
    element('span', { 'aria-hidden': 'true', class: 'select-arrow' }, '⌄'),
  );
  const menu = element('div', { class: 'select' }, opener, list);

  const setOpen = (isOpen: boolean) => {
    if (list.hidden !== isOpen) return;
    list.hidden = !isOpen;
    list.classList.toggle('above', isOpen && opensAbove(list));
    opener.setAttribute('aria-expanded', String(isOpen));
    const [first] = options.filter((option) => option.ariaSelected === 'true');
    if (isOpen) (first ?? options[0])?.focus();
    else if (takesMany && chosen.size >= select.minValues) choose([...chosen]);
  };
  const pick = (index: number) => {
    const value = select.options[index]?.value as string;
    if (!takesMany) {
      setOpen(false);
      opener.focus();
      return choose([value]);
    }
    if (!chosen.delete(value) && chosen.size < select.maxValues) chosen.add(value);
    options[index]?.setAttribute('aria-selected', String(chosen.has(value)));
  };
  opener.addEventListener('click', () => setOpen(list.hidden !== false));
  for (const [index, option] of options.entries()) {
    option.addEventListener('click', () => pick(index));
  }
  list.addEventListener('keydown', (event) => {
    const index = options.indexOf(document.activeElement as HTMLLIElement);
    const target = destination(event.key, index, options.length);
    if (event.key === 'Enter' || event.key === ' ') pick(index);
    else if (event.key === 'Escape') {
      setOpen(false);
      opener.focus();
    } else if (target !== undefined) options[target]?.focus();
    else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) setOpen(false);
  });
  return menu;
}

/** True when an open list fits on the screen only above its opener. */
function opensAbove(list: HTMLElement): boolean {
  const seen = list.closest('.channel')?.getBoundingClientRect();
  const { bottom, height } = list.getBoundingClientRect();
  const { top } = (list.parentElement as HTMLElement).getBoundingClientRect();
  return seen !== undefined && bottom > seen.bottom && top - height > seen.top;
}

/** Returns the index of the option that a key moves to; undefined for any other key. */
export function destination(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
