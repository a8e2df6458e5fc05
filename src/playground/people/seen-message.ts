import { ComponentType, MessageFlags } from 'discord.js';
import {
  type AllowedMentions,
  type Component,
  type Embed,
  type SelectOption,
  walkComponents,
} from '../rules/message-body.js';
import type { StoredMessage } from '../state/fake-messages.js';

export interface SeenButton {
  /** The label, or the emoji if there is none. */
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly options: readonly SelectOption[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
}

export interface SeenAttachment {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string | undefined;
}

/** A message at the moment somebody looked at it; look again for its later state. */
export interface SeenMessage {
  readonly id: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  /** True when only the person who asked sees it. */
  readonly ephemeral: boolean;
  /** True for a deferred reply that has not come yet ("… is thinking"). */
  readonly thinking: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly SeenAttachment[];
  /** The content and all text displays, one a line, in reading order. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly allowedMentions: AllowedMentions | undefined;
  /** Mentions that ping somebody, as written: `@everyone`, `@here`, `<@id>`, `<@&id>`. */
  readonly pings: readonly string[];
  /** The id of the message that it replies to. */
  readonly referenced: string | undefined;
}

/** Describes a message as a person’s Discord shows it. */
export function describeMessage(message: StoredMessage): SeenMessage {
  const { api, allowedMentions, deleted } = message;
  const components = (api.components ?? []) as Component[];
  const all = [...walkComponents(components)].map(([component]) => component);
  const flags = api.flags ?? 0;
  const text = [api.content, ...all.map(({ content }) => content)].filter(Boolean).join('\n');
  return {
    id: api.id,
    author: {
      id: api.author.id,
      name: api.author.global_name ?? api.author.username,
      bot: api.author.bot ?? false,
    },
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    thinking: (flags & MessageFlags.Loading) !== 0,
    edited: api.edited_timestamp !== null,
    deleted,
    flags,
    content: api.content,
    embeds: api.embeds as Embed[],
    components,
    attachments: api.attachments.map(({ filename, url, size, content_type }) => ({
      name: filename,
      url,
      size,
      contentType: content_type,
    })),
    text,
    buttons: all.filter(({ type }) => type === ComponentType.Button).map(describeButton),
    selects: all.filter(({ type }) => type === ComponentType.StringSelect).map(describeSelect),
    allowedMentions,
    pings: findPings(text, allowedMentions),
    referenced: api.message_reference?.message_id,
  };
}

function describeButton({ label, emoji, custom_id, url, disabled }: Component): SeenButton {
  return {
    label: label ?? emoji?.name ?? '',
    customId: custom_id ?? undefined,
    url: url ?? undefined,
    disabled: disabled ?? false,
  };
}

function describeSelect(select: Component): SeenSelect {
  return {
    customId: select.custom_id as string,
    placeholder: select.placeholder ?? undefined,
    options: select.options ?? [],
    minValues: select.min_values ?? 1,
    maxValues: select.max_values ?? 1,
    disabled: select.disabled ?? false,
  };
}

/** Embeds ping nobody; whatever else is written does, unless `allowed_mentions` leaves it out. */
function findPings(text: string, allowed: AllowedMentions | undefined): string[] {
  const mentions = text.matchAll(/@(?:everyone|here)|<@(?<role>&?)!?(?<id>\d+)>/g);
  const pings = [...mentions].filter(({ groups }) => {
    if (!allowed) return true;
    const kind = groups?.id === undefined ? 'everyone' : groups.role ? 'roles' : 'users';
    if (allowed.parse?.includes(kind)) return true;
    return kind !== 'everyone' && (allowed[kind]?.includes(groups?.id as string) ?? false);
  });
  return [...new Set(pings.map(([mention]) => mention))];
}
