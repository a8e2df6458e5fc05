import { MessageFlags, MessageType } from 'discord.js';
import type { MarkdownNode, MessageView } from '../drawing/message-view.js';
import type { Component } from '../rules/message-body.js';
import type { StoredMessage } from '../state/fake-messages.js';
import { snowflakeTimeMs } from '../state/snowflake.js';
import { formatSize, viewComponents } from './view-components.js';
import { type NameOf, viewMarkdown } from './view-markdown.js';

/** How many characters of a message are shown above a reply to it. */
const EXCERPT_LENGTH = 80;

/** The lookups that a view needs. */
export interface Surroundings {
  readonly nameOf: NameOf;
  readonly find: (messageId: string) => StoredMessage | undefined;
}

/** Prepares a message, as it was really sent, for drawing. */
export function viewMessage(message: StoredMessage, surroundings: Surroundings): MessageView {
  const { api } = message;
  const flags = api.flags ?? 0;
  const readMarkdown = (source: string) => viewMarkdown(source, surroundings.nameOf);
  return {
    id: api.id,
    author: { name: nameOfUser(api.author), isBot: api.author.bot ?? false },
    createdAtMs: snowflakeTimeMs(api.id),
    isEdited: api.edited_timestamp !== null,
    isPrivate: (flags & MessageFlags.Ephemeral) !== 0,
    isThinking: (flags & MessageFlags.Loading) !== 0,
    occasion: viewOccasion(message, surroundings),
    content: readMarkdown(api.content),
    components: viewComponents((api.components ?? []) as Component[], {
      readMarkdown,
      attachments: api.attachments,
    }),
    attachments: api.attachments
      .filter(({ filename }) => !isShown((api.components ?? []) as Component[], filename))
      .map(({ filename, url, size, content_type }) => ({
        name: filename,
        url,
        size: formatSize(size),
        isPicture: content_type?.startsWith('image/') ?? false,
      })),
  };
}

function viewOccasion(
  { api }: StoredMessage,
  { find, nameOf }: Surroundings,
): MessageView['occasion'] {
  if (api.interaction) {
    const { user, name } = api.interaction;
    const sign = api.type === MessageType.ChatInputCommand ? '/' : '';
    return { type: 'command', person: nameOfUser(user), command: sign + name };
  }
  const referenced = find(api.message_reference?.message_id ?? '');
  if (!referenced) return undefined;
  const person = nameOfUser(referenced.api.author);
  const text = plainText(viewMarkdown(referenced.api.content, nameOf));
  return {
    type: 'reply',
    person,
    excerpt: text.slice(0, EXCERPT_LENGTH) || 'Click to see message',
  };
}

/** Returns the text of markdown without its markup. */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('content' in node) return plainText(node.content);
      if (node.type === 'list') return node.items.map(plainText).join(' ');
      return 'name' in node ? node.name : ' ';
    })
    .join('');
}

function nameOfUser(user: { readonly global_name?: string | null; readonly username: string }) {
  return user.global_name ?? user.username;
}

/** True when a component shows the upload of that name. */
function isShown(components: readonly Component[], filename: string): boolean {
  return JSON.stringify(components).includes(JSON.stringify(`attachment://${filename}`));
}
