import { element } from '../../drawing/element.js';
import type { MessageView } from '../../drawing/message-view.js';
import type { MenuItem } from '../message-menu.js';
import type { ExampleView, Standpoint } from '../protocol.js';
import * as server from '../server.js';
import { ArticlePane } from './article-pane.js';
import { ExplanationPane } from './explanation-pane.js';
import { linesOf } from './message-lines.js';
import { drawPayload } from './payload-pane.js';
import { SidePane } from './side-pane.js';

/** Of the window, in CSS pixels: from there on the article is shown from the start. */
const ROOM_FOR_ARTICLE = 1280;
/** The same: below it the pane lies over the channel, as the styles have it. */
const ROOM_BESIDE_CHAT = 1101;
const INSPECT_HINT = 'Choose “Inspect the payload” in the menu of a message of the bot.';

export interface BesideChatHost {
  readonly examples: readonly ExampleView[];
  readonly standpoint: () => Standpoint;
  readonly load: (file: File) => void;
}

/** The pane beside the chat, and what messages show in it: the article, figures and payloads. */
export class BesideChat {
  readonly pane: SidePane;
  private readonly article: ArticlePane;
  private readonly explanation: ExplanationPane;
  private inspected: HTMLElement | undefined;

  constructor(private readonly host: BesideChatHost) {
    this.explanation = new ExplanationPane((text) => server.explain(host.standpoint(), text));
    this.article = new ArticlePane({
      examples: host.examples,
      read: () => server.readArticle(host.standpoint()),
      readExample: server.readExample,
      load: (file) => {
        host.load(file);
        // The bot's reply appears in the channel.
        if (innerWidth < ROOM_BESIDE_CHAT) this.pane.close();
      },
    });
    this.pane = new SidePane((tab) => {
      if (tab === 'Article') void this.article.refresh();
      if (tab === 'Payload') return this.inspected ?? element('p', {}, INSPECT_HINT);
      return (tab === 'Article' ? this.article : this.explanation).element;
    });
  }

  /** Shows the article from the start where there is room for it. */
  openIfRoomy(): void {
    if (innerWidth >= ROOM_FOR_ARTICLE) this.pane.show('Article');
  }

  /** Reads the article of another place, if it is shown. */
  async refresh(): Promise<void> {
    if (this.pane.isOpen) await this.article.refresh();
  }

  /** Marks what a message of the bot quotes, in the article as it then is. */
  async quote(message: MessageView): Promise<void> {
    if (!message.author.isBot || message.isThinking) return;
    this.article.mark(linesOf(message));
    await this.refresh();
  }

  /** What a message of the bot can show here. */
  menuOf(message: MessageView): MenuItem[] {
    const group = 'Playground';
    return [
      { group, label: 'Show the passage', pick: () => this.showPassage(message) },
      { group, label: 'Why this passage', pick: () => this.showWhy(message) },
      { group, label: 'Inspect the payload', pick: () => void this.inspect(message) },
    ];
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
    this.inspected = drawPayload(await server.readPayload(this.host.standpoint(), message.id));
    this.pane.open('Payload');
  }
}
