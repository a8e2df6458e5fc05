import { element } from '../drawing/element.js';
import type { MessageView } from '../drawing/message-view.js';
import type { FormView } from '../form-view.js';
import { BesideChat } from './beside/beside-chat.js';
import { Composer } from './composer/composer.js';
import { PrefilledCommands } from './composer/prefilled-commands.js';
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
  TroubleView,
  WorldView,
} from './protocol.js';
import * as server from './server.js';
import { showForm } from './show-form.js';
import { StatusLine } from './status-line.js';
import { takeDrops } from './take-drops.js';
import { drawBeginning, TopBar, titleOf } from './top-bar.js';
import { drawTrials } from './trials-bar.js';

const OFFLINE = 'The bot is not connected. It connects again by itself; what you do waits for it.';

/** The whole page: a view of the fake Discord for one person in one channel. */
export class Page {
  private standpoint: Standpoint;
  private commands: readonly CommandView[] = [];
  private stopListening = () => {};
  private readonly status = new StatusLine();
  private readonly trials = element('div', { class: 'trials' });
  private readonly menu = new MessageMenu();
  private readonly navigation: Navigation;
  private readonly messages: MessageList;
  private readonly composer: Composer;
  private readonly prefilled: PrefilledCommands;
  private readonly beside: BesideChat;
  private readonly top: TopBar;
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
    this.prefilled = new PrefilledCommands({
      composer: this.composer,
      standpoint: () => this.standpoint,
      place: () => this.place,
      go: (change) => this.go(change),
      notify: (content) => this.messages.notify(content),
    });
    this.beside = new BesideChat({
      examples: world.examples,
      standpoint: () => this.standpoint,
      load: (file) => this.prefilled.load(file),
    });
    this.top = new TopBar(
      {
        troubles: world.troubles,
        makeTrouble: (trouble) => void this.makeTrouble(trouble),
        openMenu: (items, at, opener) => this.menu.open(items, at, opener),
      },
      this.beside.pane.toggle,
    );
    this.layOut();
    this.go({});
    this.beside.openIfRoomy();
  }

  private layOut(): void {
    const main = element(
      'main',
      {},
      this.top.element,
      this.status.element,
      this.messages.element,
      this.trials,
      this.composer.element,
    );
    main.addEventListener('pointerdown', ({ target }) => {
      if (!this.top.toggle.contains(target as Node)) this.top.navigate(false);
    });
    document.body.append(this.navigation.element, main, this.beside.pane.element);
    takeDrops(document.body, (file) => this.prefilled.load(file, false));
  }

  private go(change: Partial<Standpoint>): void {
    this.standpoint = { ...this.standpoint, ...change };
    keepStandpoint(this.standpoint);
    this.navigation.show(this.standpoint);
    this.top.show(this.place);
    this.composer.setPlace(`Message ${titleOf(this.place, '')}`);
    this.trials.replaceChildren(
      ...drawTrials(this.world, this.standpoint, (trial) => this.prefilled.attempt(trial)),
    );
    void this.beside.refresh();
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
        if (answer) void this.beside.quote(answer);
        return;
      }
      case 'message':
        this.messages.put(event.message);
        void this.beside.quote(event.message);
        return;
      case 'gone':
        this.messages.remove(event.id);
        return;
      case 'commands':
        this.commands = event.commands;
        this.composer.setCommands(event.commands);
        this.prefilled.resume();
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
    else if (result.form && what.type === 'press') this.openForm(result.form, what);
    else if (what.type === 'post') this.explainCommands(what.text, result.message);
    return result;
  }

  private openForm(form: FormView, opener: Extract<Act, { type: 'press' }>): void {
    showForm(form, {
      bot: this.world.bot,
      send: async (values) => {
        this.messages.expectReply();
        return (await server.act(this.standpoint, { type: 'submit', form: form.id, values })).error;
      },
      closed: () => this.messages.returnTo(opener.message, opener.customId),
    });
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
    return message.author.isBot ? [...items, ...this.beside.menuOf(message)] : items;
  }

  private async makeTrouble({ key, label }: TroubleView): Promise<void> {
    this.status.tell(`${label} …`, true);
    await server.makeTrouble(key);
    this.status.tell(`${label}: done. Now press a button, or ask something.`);
  }

  private drawBeginning(): HTMLElement {
    return drawBeginning(this.place, this.world.bot);
  }

  private get place() {
    return this.world.places.find(({ key }) => key === this.standpoint.place);
  }
}
