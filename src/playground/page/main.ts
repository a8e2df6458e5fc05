/** The playground's page: a view of the fake Discord for one person in one channel. */
import { element } from '../drawing/element.js';
import type { MessageView } from '../drawing/message-view.js';
import { ArticlePane } from './beside/article-pane.js';
import { ExplanationPane } from './beside/explanation-pane.js';
import { linesOf } from './beside/message-lines.js';
import { drawPayload } from './beside/payload-pane.js';
import { SidePane } from './beside/side-pane.js';
import { Composer } from './composer/composer.js';
import { keepStandpoint, readStandpoint } from './kept-standpoint.js';
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
import * as server from './server.js';
import { StatusLine } from './status-line.js';
import { takeDrops } from './take-drops.js';
import { drawTrials } from './trials-bar.js';

/** Of the window, in CSS pixels: from there on the article is shown from the start. */
const ROOM_FOR_ARTICLE = 1280;
/** The same: below it the pane lies over the channel, as the styles have it. */
const ROOM_BESIDE_CHAT = 1101;
const OFFLINE = 'The bot is not connected. It connects again by itself; what you do waits for it.';
const INSPECT_HINT = 'Choose “Inspect the payload” in the menu of a message of the bot.';

class Page {
  private standpoint: Standpoint;
  private commands: readonly CommandView[] = [];
  private stopListening = () => {};
  /** Opened as soon as the commands of the new person or place are known. */
  private pending: TrialView | undefined;
  private readonly toggle = element(
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
  private readonly title = element('h1', { class: 'place-name' });
  private readonly topic = element('p', { class: 'topic' });
  private readonly status = new StatusLine();
  private readonly trials = element('div', { class: 'trials' });
  private readonly menu = new MessageMenu();
  private readonly navigation: Navigation;
  private readonly messages: MessageList;
  private readonly composer: Composer;
  private readonly article: ArticlePane;
  private readonly explanation: ExplanationPane;
  private readonly pane: SidePane;
  /** Loads a file that waits for somebody who may. */
  private loadWaiting: (() => void) | undefined;
  private inspected: HTMLElement | undefined;
  private explainsCommands = true;

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
      ask: (what) => server.act(this.standpoint, what),
    });
    this.explanation = new ExplanationPane((text) => server.explain(this.standpoint, text));
    this.article = new ArticlePane({
      examples: world.examples,
      read: () => server.readArticle(this.standpoint),
      readExample: server.readExample,
      load: (file) => {
        this.load(file);
        // The bot's reply appears in the channel.
        if (innerWidth < ROOM_BESIDE_CHAT) this.pane.close();
      },
    });
    this.pane = new SidePane((tab) => {
      if (tab === 'Article') void this.article.refresh();
      if (tab === 'Payload') return this.inspected ?? element('p', {}, INSPECT_HINT);
      return (tab === 'Article' ? this.article : this.explanation).element;
    });
    this.layOut();
    this.go({});
    if (innerWidth >= ROOM_FOR_ARTICLE) this.pane.show('Article');
  }

  private layOut(): void {
    this.toggle.addEventListener('click', () =>
      this.navigate(!document.body.classList.contains('navigating')),
    );
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !document.body.classList.contains('navigating')) return;
      this.navigate(false);
      this.toggle.focus();
    });
    const main = element(
      'main',
      {},
      element(
        'header',
        { class: 'top' },
        this.toggle,
        this.title,
        this.topic,
        this.drawTrouble(),
        this.pane.toggle,
      ),
      this.status.element,
      this.messages.element,
      this.trials,
      this.composer.element,
    );
    main.addEventListener('pointerdown', ({ target }) => {
      if (!this.toggle.contains(target as Node)) this.navigate(false);
    });
    document.body.append(this.navigation.element, main, this.pane.element);
    takeDrops(document.body, (file) => this.load(file, false));
  }

  /** Opens or closes the servers and people, which on a phone lie over the channel. */
  private navigate(isOpen: boolean): void {
    document.body.classList.toggle('navigating', isOpen);
    this.toggle.setAttribute('aria-expanded', String(isOpen));
  }

  private go(change: Partial<Standpoint>): void {
    this.standpoint = { ...this.standpoint, ...change };
    keepStandpoint(this.standpoint);
    const place = this.place;
    const sign = place?.server ? '#' : '@';
    this.title.textContent = `${sign} ${place?.name}`;
    this.topic.textContent = place?.topic ?? '';
    document.title = `${sign}${place?.name} – ${place?.server ?? 'Direct messages'}`;
    this.navigation.show(this.standpoint);
    if (document.body.classList.contains('navigating')) {
      this.navigate(false);
      this.toggle.focus();
    }
    this.composer.setPlace(`Message ${sign}${place?.name}`);
    this.trials.replaceChildren(
      ...drawTrials(this.world, this.standpoint, (trial) => this.attempt(trial)),
    );
    if (this.pane.isOpen) void this.article.refresh();
    // Nobody sees for a moment what another could.
    this.messages.reset([], this.drawBeginning());
    this.stopListening();
    this.stopListening = server.listen(
      this.standpoint,
      (event) => this.hear(event),
      () => this.status.setConnection(server.UNREACHABLE),
    );
  }

  private hear(event: StreamEvent): void {
    switch (event.type) {
      case 'snapshot': {
        this.messages.reset(event.messages, this.drawBeginning());
        const answer = event.messages.findLast(({ author }) => author.isBot);
        if (answer) void this.quote(answer);
        return;
      }
      case 'message':
        this.messages.put(event.message);
        void this.quote(event.message);
        return;
      case 'gone':
        this.messages.remove(event.id);
        return;
      case 'commands':
        this.commands = event.commands;
        this.composer.setCommands(event.commands);
        this.openPending();
        this.loadWaiting?.();
        return;
      case 'bot':
        this.status.setConnection(event.isConnected ? undefined : OFFLINE);
    }
  }

  private async act(what: Act, files: readonly File[] = []): Promise<ActResult> {
    this.messages.expectReply();
    const isCommand = what.type === 'command' || what.type === 'menu';
    const done = isCommand ? this.messages.showSending() : () => {};
    const result = await server.act(this.standpoint, what, files);
    done();
    if (result.error) this.messages.notify({ text: result.error });
    else if (what.type === 'post') this.explainCommands(what.text, result.message);
    return result;
  }

  /** Says below a plain message that bots see none, and offers to give it to a command, until dismissed once. */
  private explainCommands(text: string, message: string | undefined): void {
    const command = this.composer.commandForText;
    if (!this.explainsCommands || !command) return;
    const option = command.options.find(({ isRequired }) => isRequired)?.name as string;
    this.messages.notify(
      {
        text: `${this.world.bot} reads no messages: it answers commands, and those in a message’s own menu.`,
        action: {
          label: `Ask it with /${command.shownName}`,
          run: () => this.composer.open(command.name, { [option]: text }),
        },
        dismissed: () => {
          this.explainsCommands = false;
          this.composer.focus();
        },
      },
      message,
    );
  }

  private menuOf(message: MessageView): MenuItem[] {
    const menus = this.commands.filter(({ kind }) => kind === 'message-menu');
    const items = menus.map(({ name, shownName }) => ({
      group: 'Apps',
      label: shownName,
      pick: () => void this.act({ type: 'menu', name, message: message.id }),
    }));
    if (!message.author.isBot) return items;
    const group = 'Playground';
    return [
      ...items,
      { group, label: 'Show the passage', pick: () => this.showPassage(message) },
      { group, label: 'Why this passage', pick: () => this.showWhy(message) },
      { group, label: 'Inspect the payload', pick: () => void this.inspect(message) },
    ];
  }

  private drawTrouble(): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-haspopup': 'menu', title: 'Make trouble' },
      'Trouble',
    );
    button.addEventListener('click', () => {
      const { left, bottom } = button.getBoundingClientRect();
      const items = this.world.troubles.map(({ key, label }) => ({
        group: 'Make Discord or the bot misbehave',
        label,
        pick: () => void this.makeTrouble(key, label),
      }));
      this.menu.open(items, { x: left, y: bottom }, button);
    });
    return button;
  }

  private async makeTrouble(key: string, label: string): Promise<void> {
    this.status.tell(`${label} …`, true);
    await server.makeTrouble(key);
    this.status.tell(`${label}: done. Now press a button, or ask something.`);
  }

  /** Gives a file to the command that takes one, as somebody who may use it, and sends it unless told not to. */
  private load(file: File, isSent = true): void {
    this.loadWaiting = undefined;
    if (this.composer.takeFile(file, isSent)) return;
    if (this.standpoint.person !== 'moderator' && this.place?.server) {
      this.loadWaiting = () => this.load(file, isSent);
      this.go({ person: 'moderator' });
      return;
    }
    this.messages.notify({ text: 'No command that you may use here takes a file.' });
  }

  /** Marks what a message of the bot quotes, in the article as it then is. */
  private async quote(message: MessageView): Promise<void> {
    if (!message.author.isBot || message.isThinking) return;
    this.article.mark(linesOf(message));
    if (this.pane.isOpen) await this.article.refresh();
  }

  private showPassage(message: MessageView): void {
    this.pane.open('Article');
    void this.quote(message);
  }

  private showWhy(message: MessageView): void {
    this.pane.open('Why');
    void this.explanation.show(linesOf(message)[0] ?? '');
  }

  private async inspect(message: MessageView): Promise<void> {
    this.inspected = drawPayload(await server.readPayload(this.standpoint, message.id));
    this.pane.open('Payload');
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

new Page(await server.readWorld());
