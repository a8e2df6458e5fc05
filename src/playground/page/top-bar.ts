import { button, element } from '../drawing/element.js';
import type { MenuItem } from './message-menu.js';
import type { PlaceView, TroubleView } from './protocol.js';

export interface TopBarHost {
  readonly troubles: readonly TroubleView[];
  readonly makeTrouble: (trouble: TroubleView) => void;
  readonly openMenu: (
    items: readonly MenuItem[],
    at: { x: number; y: number },
    opener: HTMLElement,
  ) => void;
}

/** The bar above the messages: where one is, and the buttons for everything around the channel. */
export class TopBar {
  readonly element: HTMLElement;
  readonly toggle = button(
    {
      class: 'icon-button navigation-toggle',
      'aria-label': 'Servers and people',
      'aria-expanded': 'false',
      'aria-controls': 'navigation',
    },
    () => this.navigate(!this.isNavigating),
    '☰',
  );
  private readonly title = element('h1', { class: 'place-name' });
  private readonly topic = element('p', { class: 'topic' });

  /** @param paneToggle opens the pane beside the chat */
  constructor(
    private readonly host: TopBarHost,
    paneToggle: HTMLElement,
  ) {
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.stopNavigating();
    });
    this.element = element(
      'header',
      { class: 'top' },
      this.toggle,
      this.title,
      this.topic,
      this.drawTrouble(),
      paneToggle,
    );
  }

  /** Names the present place, and closes the servers and people. */
  show(place: PlaceView | undefined): void {
    this.title.textContent = titleOf(place);
    this.topic.textContent = place?.topic ?? '';
    document.title = `${titleOf(place, '')} – ${place?.server ?? 'Direct messages'}`;
    this.stopNavigating();
  }

  /** Opens or closes the servers and people, which on a phone lie over the channel. */
  navigate(isOpen: boolean): void {
    document.body.classList.toggle('navigating', isOpen);
    this.toggle.setAttribute('aria-expanded', String(isOpen));
  }

  /** Closes the servers and people, and returns the focus to what opened them. */
  private stopNavigating(): void {
    if (!this.isNavigating) return;
    this.navigate(false);
    this.toggle.focus();
  }

  private get isNavigating(): boolean {
    return document.body.classList.contains('navigating');
  }

  private drawTrouble(): HTMLElement {
    const open = () => {
      const { left, bottom } = opener.getBoundingClientRect();
      const items = this.host.troubles.map((trouble) => ({
        group: 'Make Discord or the bot misbehave',
        label: trouble.label,
        pick: () => this.host.makeTrouble(trouble),
      }));
      this.host.openMenu(items, { x: left, y: bottom }, opener);
    };
    const opener = button(
      { class: 'icon-button', 'aria-haspopup': 'menu', title: 'Make trouble' },
      open,
      'Trouble',
    );
    return opener;
  }
}

/** Draws the start of a channel, above its first message. */
export function drawBeginning(place: PlaceView | undefined, bot: string): HTMLElement {
  return element(
    'div',
    { class: 'beginning' },
    element('div', { class: 'beginning-sign', 'aria-hidden': 'true' }, signOf(place)),
    element('h2', {}, place?.server ? `Welcome to #${place.name}!` : `${place?.name}`),
    element(
      'p',
      {},
      `Type / for the commands of ${bot}, or pick something to try below. A right click or a long press on a message opens its menu.`,
    ),
  );
}

/** The name of a place as Discord writes it: `# general`, `@ Pullquote`. */
export function titleOf(place: PlaceView | undefined, between = ' '): string {
  return `${signOf(place)}${between}${place?.name}`;
}

function signOf(place: PlaceView | undefined): string {
  return place?.server ? '#' : '@';
}
