import { button, element } from '../drawing/element.js';
import type { PersonKey, Standpoint, WorldView } from './protocol.js';

const THEMES = [
  ['light dark', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const THEME_KEY = 'theme';

/** The servers, their channels and the panel of the person who uses the page. */
export class Navigation {
  readonly element: HTMLElement;
  private readonly rail = element('div', { class: 'rail', role: 'group', 'aria-label': 'Servers' });
  private readonly title = element('div', { class: 'server-name' });
  private readonly channels = element('div', { class: 'channels' });
  private readonly person = element('div', { class: 'person-panel' });

  constructor(
    private readonly world: WorldView,
    private readonly go: (change: Partial<Standpoint>) => void,
  ) {
    this.element = element(
      'nav',
      { class: 'navigation', 'aria-label': 'Servers and people', id: 'navigation' },
      this.rail,
      element('div', { class: 'sidebar' }, this.title, this.channels, this.person),
    );
    setTheme(readTheme());
  }

  /** Shows where and who one is; what had the focus has it again. */
  show(standpoint: Standpoint): void {
    const focusable = () => [
      ...this.element.querySelectorAll<HTMLElement>('button, input, select'),
    ];
    const index = focusable().indexOf(document.activeElement as HTMLElement);
    this.draw(standpoint);
    focusable()[index]?.focus();
  }

  private draw(standpoint: Standpoint): void {
    const { places } = this.world;
    this.rail.replaceChildren(
      ...places.map(({ key, server }) => {
        const isPresent = key === standpoint.place;
        const name = server ?? 'Direct messages';
        return button(
          {
            class: 'server',
            title: name,
            'data-sign': server ? initials(server) : '✉\uFE0E',
            'aria-current': isPresent && 'page',
          },
          () => this.go({ place: key }),
          element('span', { class: 'visually-hidden' }, name),
        );
      }),
    );
    const place = places.find(({ key }) => key === standpoint.place);
    this.title.textContent = place?.server ?? 'Direct messages';
    this.channels.replaceChildren(
      element(
        'div',
        { class: 'channel-entry' },
        element('span', { 'aria-hidden': 'true' }, place?.server ? '#' : '@'),
        ` ${place?.name ?? ''}`,
      ),
    );
    this.person.replaceChildren(...this.drawPerson(standpoint));
  }

  private drawPerson(standpoint: Standpoint): HTMLElement[] {
    const people = element(
      'div',
      { class: 'people', role: 'radiogroup', 'aria-label': 'Who you are' },
      ...this.world.people.map(({ key, name, role }) => {
        const isPresent = key === standpoint.person;
        const radio = element('input', {
          type: 'radio',
          name: 'person',
          value: key,
          checked: isPresent,
        });
        radio.addEventListener('change', () => this.go({ person: key as PersonKey }));
        return element(
          'label',
          { class: `person${isPresent ? ' present' : ''}` },
          radio,
          element('span', { class: 'person-avatar', 'aria-hidden': 'true' }, name.slice(0, 1)),
          element(
            'span',
            { class: 'person-words' },
            element('strong', {}, name),
            element('span', { class: 'person-role' }, role),
          ),
        );
      }),
    );
    const locales = this.world.locales.map(({ code, name }) => [code, name] as const);
    return [
      element('div', { class: 'panel-title', 'aria-hidden': 'true' }, 'You are'),
      people,
      drawChoice('Language of your Discord', locales, standpoint.locale, (locale) =>
        this.go({ locale }),
      ),
      drawChoice('Theme', THEMES, readTheme(), setTheme),
    ];
  }
}

function drawChoice(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  present: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...options.map(([value, name]) =>
      element('option', { value, selected: value === present }, name),
    ),
  );
  select.addEventListener('change', () => choose(select.value));
  return element('label', { class: 'setting' }, element('span', {}, label), select);
}

function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== 'The');
  return words.map(([letter]) => letter).join('');
}

function readTheme(): string {
  return localStorage.getItem(THEME_KEY) ?? THEMES[0][0];
}

function setTheme(theme: string): void {
  localStorage.setItem(THEME_KEY, theme);
  document.documentElement.style.colorScheme = theme;
}
