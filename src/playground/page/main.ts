/** The playground's page: a view of the fake Discord for one person in one channel. */
import { element } from '../drawing/element.js';
import type { MessageView } from '../drawing/message-view.js';
import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { type MenuItem, MessageMenu } from './message-menu.js';
import { Navigation } from './navigation.js';
import type {
  Act,
  ActResult,
  CommandView,
  Standpoint,
  StreamEvent,
  TrialView,
  WorldView,
} from './protocol.js';
import { act, listen, readWorld } from './server.js';
import { drawTrials } from './trials-bar.js';

const STANDPOINT_KEY = 'standpoint';

class Page {
  private standpoint: Standpoint;
  private commands: readonly CommandView[] = [];
  private stopListening = () => {};
  /** What is to be opened once the commands of another person or place are known. */
  private pending: TrialView | undefined;
  private readonly title = element('h1', { class: 'place-name' });
  private readonly topic = element('p', { class: 'topic' });
  private readonly offline = element(
    'p',
    { class: 'offline', role: 'status', hidden: true },
    'The bot is not connected. What you do now will not be answered.',
  );
  private readonly trials = element('div', { class: 'trials' });
  private readonly menu = new MessageMenu();
  private readonly navigation: Navigation;
  private readonly messages: MessageList;
  private readonly composer: Composer;

  constructor(private readonly world: WorldView) {
    this.standpoint = readStandpoint(world);
    this.navigation = new Navigation(world, (change) => this.go(change));
    this.messages = new MessageList({
      act: (what) => this.act(what),
      locale: () => this.standpoint.locale,
      openMenu: (message, at, opener) => this.menu.open(this.menuOf(message), at, opener),
    });
    this.composer = new Composer({
      act: (what, files) => this.act(what, files),
      ask: (what) => act(this.standpoint, what),
      notify: (text) => this.messages.notify(text),
    });
    this.layOut();
    this.go({});
  }

  private layOut(): void {
    const toggle = element(
      'button',
      {
        type: 'button',
        class: 'icon-button navigation-toggle',
        'aria-label': 'Servers and people',
        'aria-expanded': 'false',
        'aria-controls': 'navigation',
      },
      '☰',
    );
    const setOpen = (isOpen: boolean) => {
      document.body.classList.toggle('navigating', isOpen);
      toggle.setAttribute('aria-expanded', String(isOpen));
    };
    toggle.addEventListener('click', () =>
      setOpen(!document.body.classList.contains('navigating')),
    );
    const main = element(
      'main',
      {},
      element('header', { class: 'top' }, toggle, this.title, this.topic),
      this.offline,
      this.messages.element,
      this.trials,
      this.composer.element,
    );
    main.addEventListener('pointerdown', ({ target }) => {
      if (!toggle.contains(target as Node)) setOpen(false);
    });
    document.body.append(this.navigation.element, main);
    takeDrops(document.body, (file) => this.composer.takeFile(file));
  }

  private go(change: Partial<Standpoint>): void {
    this.standpoint = { ...this.standpoint, ...change };
    sessionStorage.setItem(STANDPOINT_KEY, JSON.stringify(this.standpoint));
    const place = this.place;
    const sign = place?.server ? '#' : '@';
    this.title.textContent = `${sign} ${place?.name}`;
    this.topic.textContent = place?.topic ?? '';
    document.title = `${sign}${place?.name} – ${place?.server ?? 'Direct messages'}`;
    this.navigation.show(this.standpoint);
    this.composer.setPlace(`Message ${sign}${place?.name}`);
    this.trials.replaceChildren(
      ...drawTrials(this.world, this.standpoint, (trial) => this.attempt(trial)),
    );
    this.stopListening();
    this.stopListening = listen(this.standpoint, (event) => this.hear(event));
  }

  private hear(event: StreamEvent): void {
    switch (event.type) {
      case 'snapshot':
        this.messages.reset(event.messages, this.drawBeginning());
        return;
      case 'message':
        this.messages.put(event.message);
        return;
      case 'gone':
        this.messages.remove(event.id);
        return;
      case 'commands':
        this.commands = event.commands;
        this.composer.setCommands(event.commands);
        this.openPending();
        return;
      case 'bot':
        this.offline.hidden = event.isConnected;
    }
  }

  private async act(what: Act, files: readonly File[] = []): Promise<ActResult> {
    const result = await act(this.standpoint, what, files);
    if (result.error) this.messages.notify(result.error);
    return result;
  }

  private menuOf(message: MessageView): MenuItem[] {
    const menus = this.commands.filter(({ kind }) => kind === 'message-menu');
    return menus.map(({ name, shownName }) => ({
      group: 'Apps',
      label: shownName,
      pick: () => void this.act({ type: 'menu', name, message: message.id }),
    }));
  }

  /** Goes where something can be tried, and opens it there. */
  private attempt(trial: TrialView): void {
    const { place } = trial;
    const person = trial.needsModerator ? 'moderator' : this.standpoint.person;
    if (place === this.standpoint.place && person === this.standpoint.person) {
      this.composer.open(trial.command, trial.values);
      return;
    }
    this.pending = trial;
    this.go({ place, person });
  }

  private openPending(): void {
    const trial = this.pending;
    if (!trial || !this.composer.open(trial.command, trial.values)) return;
    this.pending = undefined;
  }

  private drawBeginning(): HTMLElement {
    const place = this.place;
    const sign = place?.server ? '#' : '@';
    return element(
      'div',
      { class: 'beginning' },
      element('div', { class: 'beginning-sign', 'aria-hidden': 'true' }, sign),
      element('h2', {}, place?.server ? `Welcome to #${place.name}!` : `${place?.name}`),
      element(
        'p',
        {},
        `Type / for the commands of ${this.world.bot}, or pick something to try below. A right click or a long press on a message opens its menu.`,
      ),
    );
  }

  private get place() {
    return this.world.places.find(({ key }) => key === this.standpoint.place);
  }
}

function readStandpoint({ places, people, locales }: WorldView): Standpoint {
  const first = {
    place: places[0]?.key ?? '',
    person: people[0]?.key ?? 'member',
    locale: locales.find(({ code }) => code === navigator.language)?.code ?? 'en-US',
  };
  const kept = JSON.parse(sessionStorage.getItem(STANDPOINT_KEY) ?? '{}');
  return places.some(({ key }) => key === kept.place) ? { ...first, ...kept } : first;
}

/** Takes files that are dropped anywhere, and shows that they may be. */
function takeDrops(area: HTMLElement, take: (file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  area.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    area.classList.add('dropping');
  });
  area.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) area.classList.remove('dropping');
  });
  area.addEventListener('drop', (event) => {
    area.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

new Page(await readWorld());
