import { drawMessage } from '../drawing/draw-message.js';
import { button, element } from '../drawing/element.js';
import type { MessageView } from '../drawing/message-view.js';
import { Announcer } from './announcer.js';
import { onLongPress } from './message-menu.js';
import { drawNotice, type NoticeContent } from './notice.js';
import type { Act, ActResult } from './protocol.js';

/** A link to a message: the server or `@me`, the channel, and the message's id. */
const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/\d+\/(?<id>\d+)$/;
/** Nearer to the end than this, in CSS pixels, one is reading the newest messages. */
const NEAR_END = 120;
/** The time to wait for a reply. */
const EXPECTED_MS = 5_000;
/** The delay before a command is shown as being sent. */
const SENDING_AFTER_MS = 200;
/** Left above a message that is scrolled to, in CSS pixels. */
const MARGIN = 8;

export interface MessageListHost {
  readonly act: (what: Act) => Promise<ActResult>;
  readonly locale: () => string;
  readonly openMenu: (
    message: MessageView,
    at: { x: number; y: number },
    opener: HTMLElement,
  ) => void;
}

/** The messages of a channel, oldest first, kept as they are now. */
export class MessageList {
  readonly element: HTMLElement;
  private readonly list = element('div', { class: 'messages' });
  private readonly announcer = new Announcer();
  /** As far as was last scrolled. */
  private isAtEnd = true;
  /** The private messages that were dismissed here. */
  private readonly dismissed = new Set<string>();
  /** Shown last until what was done has an answer. */
  private readonly sending = element(
    'div',
    { class: 'sending', role: 'status' },
    'Sending command…',
  );
  private sendingTimer: number | undefined;
  /** Until the reply to what one did has come. */
  private isExpecting = false;
  private timer: number | undefined;

  constructor(private readonly host: MessageListHost) {
    this.element = element(
      'section',
      { class: 'channel', 'aria-label': 'Messages', tabindex: -1 },
      this.list,
      this.announcer.element,
    );
    this.list.addEventListener('keydown', (event) => this.move(event));
    this.element.addEventListener('scroll', () => {
      this.isAtEnd = this.measureIsAtEnd();
    });
    // Keep the newest message in sight when something above or below it grows.
    new ResizeObserver(() => {
      if (this.isAtEnd) this.scrollToEnd();
    }).observe(this.element);
  }

  /** Up and down lead from message to message. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[event.key];
    const from = (event.target as HTMLElement).closest('.more, .message');
    if (step === undefined || !from || from !== event.target) return;
    const all = [...this.list.querySelectorAll<HTMLElement>(':scope > .message')];
    const index = all.indexOf(from.closest<HTMLElement>('.message') as HTMLElement);
    const next = all[Math.max(0, Math.min(index + step, all.length - 1))];
    event.preventDefault();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** Shows a channel from its beginning, which is told by `beginning`. */
  reset(messages: readonly MessageView[], beginning: HTMLElement): void {
    this.list.replaceChildren(beginning);
    for (const message of messages) {
      if (!this.dismissed.has(message.id)) this.list.append(this.draw(message));
    }
    this.scrollToEnd();
  }

  /** Shows a message that came or changed. */
  put(message: MessageView): void {
    if (this.dismissed.has(message.id)) return;
    const isAtEnd = this.measureIsAtEnd();
    const before = this.find(message.id);
    const drawn = this.draw(message);
    if (before) keepFocus(before, drawn);
    else this.append(drawn);
    if (message.author.isBot) this.announcer.announceMessage(drawn);
    const isNewest = drawn === [...this.list.querySelectorAll(':scope > .message')].at(-1);
    const isReply = before === undefined && this.isExpecting;
    if (isNewest && (isAtEnd || isReply)) this.scrollTo(drawn);
    else if (before && this.isExpecting) this.showBeginning(drawn);
    this.isExpecting &&= !isReply;
  }

  remove(id: string): void {
    const gone = this.find(id);
    if (gone?.contains(document.activeElement)) this.element.focus();
    gone?.remove();
  }

  /**
   * Says something that only this page knows, such as that the bot did not respond: at the end, or
   * below the message that it is about.
   */
  notify(content: NoticeContent, about?: string): void {
    const notice = drawNotice(content);
    if (about !== undefined) {
      for (const earlier of this.list.querySelectorAll('[data-about]')) earlier.remove();
      notice.dataset.about = about;
    }
    this.append(notice);
    this.announcer.announce(content.text);
    this.scrollToEnd();
  }

  /** Shows that a command is on its way, unless its answer comes at once, until the returned function is called. */
  showSending(): () => void {
    clearTimeout(this.sendingTimer);
    this.sendingTimer = setTimeout(() => {
      this.list.append(this.sending);
      this.scrollToEnd();
    }, SENDING_AFTER_MS);
    return () => {
      clearTimeout(this.sendingTimer);
      this.sending.remove();
    };
  }

  /** Puts something at the end, with the notice about it, which may have come before it. */
  private append(drawn: HTMLElement): void {
    const id = drawn.dataset.message;
    const about = id && this.list.querySelector(`[data-about="${CSS.escape(id)}"]`);
    this.sending.remove();
    this.list.append(drawn, ...(about ? [about] : []));
  }

  /** Shows what comes next, wherever one has scrolled: it is what one has asked for. */
  expectReply(): void {
    this.isExpecting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isExpecting = false;
    }, EXPECTED_MS);
  }

  /** Brings a message into view, if it is there. */
  reveal(id: string): void {
    this.find(id)?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Returns the focus from a form to the button that opened it, or to the message where it is gone, and
   * announces what has come meanwhile.
   */
  returnTo(id: string, customId: string): void {
    const message = this.find(id);
    const button = message?.querySelector<HTMLElement>(`[data-id="${CSS.escape(customId)}"]`);
    (button ?? message ?? this.element).focus();
    this.announcer.resume();
  }

  private find(id: string): HTMLElement | undefined {
    return this.list.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`) ?? undefined;
  }

  private draw(message: MessageView): HTMLElement {
    const drawn = drawMessage(message, {
      locale: this.host.locale(),
      press: (customId) => this.wait({ type: 'press', message: message.id, customId }),
      choose: (customId, values) =>
        this.wait({ type: 'choose', message: message.id, customId, values }),
      dismiss: () => {
        this.dismissed.add(message.id);
        this.remove(message.id);
      },
    });
    drawn.tabIndex = -1;
    drawn.setAttribute('aria-label', `Message of ${message.author.name}`);
    const openAt = (at: { x: number; y: number }) => this.host.openMenu(message, at, more);
    const openBelow = () => {
      const { left, bottom } = more.getBoundingClientRect();
      openAt({ x: left, y: bottom });
    };
    const more = button(
      { class: 'more', 'aria-haspopup': 'menu', 'aria-label': 'Message menu' },
      openBelow,
      '⋯',
    );
    drawn.addEventListener('contextmenu', (event) => {
      // Links and marked text have the browser's own menu.
      if ((event.target as HTMLElement).closest('a') || !getSelection()?.isCollapsed) return;
      event.preventDefault();
      const { left, top } = drawn.getBoundingClientRect();
      const isByKey = event.clientX === 0 && event.clientY === 0;
      openAt(isByKey ? { x: left + 72, y: top + 24 } : { x: event.clientX, y: event.clientY });
    });
    onLongPress(drawn, openAt);
    drawn.addEventListener('click', (event) => {
      const link = (event.target as HTMLElement).closest('a');
      const id = MESSAGE_LINK.exec(link?.href ?? '')?.groups?.id;
      const linked = id === undefined ? undefined : this.find(id);
      if (!linked) return;
      event.preventDefault();
      linked.scrollIntoView({ block: 'center' });
      linked.focus();
    });
    drawn.append(more);
    return drawn;
  }

  /** Marks what was pressed until the bot has responded. */
  private async wait(what: Act & { readonly message: string }): Promise<void> {
    const pressed = document.activeElement;
    pressed?.classList.add('busy');
    const { error } = await this.host.act(what);
    pressed?.classList.remove('busy');
    if (error) this.reveal(what.message);
  }

  private measureIsAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  private scrollToEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Shows a message at the end, from its beginning where it is too high to be seen whole. */
  private scrollTo(message: HTMLElement): void {
    this.scrollToEnd();
    this.showBeginning(message);
  }

  private showBeginning({ offsetTop }: HTMLElement): void {
    this.element.scrollTop = Math.min(this.element.scrollTop, offsetTop - MARGIN);
  }
}

/**
 * Puts a message in the place of what it was; the focus stays on the button that had it, or else on the
 * one in its place.
 */
function keepFocus(before: HTMLElement, after: HTMLElement): void {
  const focusable = 'button, a, [tabindex="0"]';
  const focused = document.activeElement;
  const index = [...before.querySelectorAll(focusable)].indexOf(focused as Element);
  const hadFocus = before.contains(focused);
  before.replaceWith(after);
  if (!hadFocus) return;
  const candidates = [...after.querySelectorAll<HTMLElement>(focusable)];
  const id = (focused as HTMLElement | null)?.dataset.id;
  const same = candidates.find(({ dataset }) => id && dataset.id === id) ?? candidates[index];
  const isUsable = same && !(same as HTMLButtonElement).disabled;
  (isUsable ? same : after).focus();
}
