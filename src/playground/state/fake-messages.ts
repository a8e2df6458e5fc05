import { type APIMessage, type APIUser, MessageFlags } from 'discord.js';
import { refusals } from '../rules/discord-error.js';
import { type AllowedMentions, type MessageBody, walkComponents } from '../rules/message-body.js';
import { checkAllowedMentions, checkMessage } from '../rules/message-rules.js';
import type { FakeAttachments, FileContent } from './fake-attachments.js';
import type { FakeChannel } from './fake-places.js';
import { createSnowflake } from './snowflake.js';

/** A message, and what only Discord knows about it. */
export interface StoredMessage {
  /** The message as Discord describes it to the bot. */
  api: APIMessage;
  readonly channel: FakeChannel;
  /** The id of the only person who sees it; undefined when everyone in the channel does. */
  readonly onlyFor: string | undefined;
  allowedMentions: AllowedMentions | undefined;
  /** What its author last sent; undefined for a deferred reply that has not come yet. */
  sent: MessageBody | undefined;
  deleted: boolean;
}

/** The properties of a message that its author does not decide. */
export interface Posting {
  readonly author: APIUser;
  readonly channel: FakeChannel;
  readonly type?: number;
  readonly onlyFor?: string | undefined;
  readonly replyTo?: StoredMessage | undefined;
  readonly extra?: Partial<APIMessage>;
}

/** A body with its uploads, and its path in the request for errors. */
export interface MessageInput {
  readonly body: MessageBody;
  readonly files: readonly FileContent[];
  readonly at: readonly string[];
}

/** Flags that a bot may set on an existing message and on a new one; others are ignored. */
const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
const SETTABLE_FLAGS = EDITABLE_FLAGS | MessageFlags.SuppressNotifications;

/** How many messages are kept, so that a playground that runs for days stays small. */
const KEPT_MESSAGES = 20_000;

/** The messages of all channels, checked against Discord’s rules. */
export class FakeMessages {
  private readonly byId = new Map<string, StoredMessage>();
  private readonly watchers = new Set<(message: StoredMessage) => void>();

  constructor(private readonly attachments: FakeAttachments) {}

  /** Calls `watcher` after each message that came, changed or was deleted, until the returned function is called. */
  watch(watcher: (message: StoredMessage) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** @throws DiscordError 10008 when there is none, or it was deleted. */
  get(id: string): StoredMessage {
    const message = this.byId.get(id);
    if (!message || message.deleted) throw refusals.unknownMessage();
    return message;
  }

  /** Finds a message, even a deleted one. */
  find(id: string): StoredMessage | undefined {
    return this.byId.get(id);
  }

  /** Returns a channel’s messages, oldest first, without deleted ones. */
  in(channel: FakeChannel): StoredMessage[] {
    return [...this.byId.values()].filter(
      (message) => message.channel === channel && !message.deleted,
    );
  }

  /** @throws DiscordError 50035 or 50006 when Discord would refuse the message. */
  create(posting: Posting, input: MessageInput): StoredMessage {
    const message = this.blank(posting, (input.body.flags ?? 0) & SETTABLE_FLAGS);
    this.write(message, input);
    return this.keep(message);
  }

  /** Creates the "thinking…" in place of a deferred reply. */
  createThinking(posting: Posting): StoredMessage {
    return this.keep(this.blank(posting, MessageFlags.Loading));
  }

  /** @throws DiscordError 50035 or 50006; the message then stays as it was. */
  edit(message: StoredMessage, input: MessageInput): void {
    const { flags } = input.body;
    const before = message.api.flags ?? 0;
    const wasThinking = (before & MessageFlags.Loading) !== 0;
    const after =
      flags == null ? before : (before & ~MessageFlags.SuppressEmbeds) | (flags & EDITABLE_FLAGS);
    const draft = { ...message, api: { ...message.api, flags: after & ~MessageFlags.Loading } };
    if (!wasThinking) draft.api.edited_timestamp = new Date().toISOString();
    this.write(draft, input);
    Object.assign(message, draft);
    this.tell(message);
  }

  delete(message: StoredMessage): void {
    message.deleted = true;
    this.tell(message);
  }

  private tell(message: StoredMessage): void {
    for (const watcher of this.watchers) watcher(message);
  }

  private keep(message: StoredMessage): StoredMessage {
    this.byId.set(message.api.id, message);
    const [oldest] = this.byId.keys();
    if (this.byId.size > KEPT_MESSAGES) this.byId.delete(oldest as string);
    this.tell(message);
    return message;
  }

  private blank(posting: Posting, flags: number): StoredMessage {
    const { author, channel, type = 0, onlyFor, replyTo, extra } = posting;
    const api = {
      id: createSnowflake(),
      type,
      channel_id: channel.id,
      author,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      flags: onlyFor === undefined ? flags : flags | MessageFlags.Ephemeral,
      ...(replyTo && {
        message_reference: { type: 0, message_id: replyTo.api.id, channel_id: channel.id },
      }),
      ...extra,
    } satisfies APIMessage as APIMessage;
    return { api, channel, onlyFor, allowedMentions: undefined, sent: undefined, deleted: false };
  }

  private write(message: StoredMessage, { body, files, at }: MessageInput): void {
    const { api, channel } = message;
    const kept = (body.attachments ?? []).map(({ id }) => id);
    const old = body.attachments
      ? api.attachments.filter(({ id }) => kept.includes(id))
      : api.attachments;
    const components = body.components === undefined ? api.components : body.components;
    const next = {
      content: body.content === undefined ? api.content : (body.content ?? '').trim(),
      embeds: (body.embeds === undefined
        ? api.embeds
        : (body.embeds ?? [])) as APIMessage['embeds'],
      components: (components ?? []) as NonNullable<MessageBody['components']>,
    };
    const flags = api.flags as number;
    const filenames = [...old.map(({ filename }) => filename), ...files.map(({ name }) => name)];
    checkMessage(
      { ...next, embeds: next.embeds as never, flags, filenames, hasPoll: body.poll != null },
      at,
    );
    checkAllowedMentions(body, at);
    message.sent = structuredClone(body);
    numberComponents(next.components);
    const added = files.map((file) =>
      this.attachments.add(channel.id, file, message.onlyFor !== undefined),
    );
    Object.assign(api, next, { attachments: [...old, ...added] });
    if (body.allowed_mentions != null) message.allowedMentions = body.allowed_mentions;
  }
}

/** Gives each component without an id the next free one, as Discord does. */
function numberComponents(components: NonNullable<MessageBody['components']>): void {
  const all = [...walkComponents(components)].map(([component]) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  }
}
