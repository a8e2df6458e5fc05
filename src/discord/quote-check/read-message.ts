import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
} from 'discord.js';
import { dropMarks, dropReferences } from '../message/discord-markdown.js';

type Written = Pick<Message, 'content' | 'components' | 'embeds'>;

const BLOCK_QUOTE = /^>>> ([\s\S]*)/mu;
/** Lines that this bot, and others, put around their texts. */
const SMALL_PRINT = /^-# .*$/gmu;
/** Marks of a heading, and the link that leads from it. */
const HEADING = /^#{1,3} (?:\[((?:\\.|[^\]\\])+)\]\([^)\s]*\))?/gmu;

/**
 * What a message says, or the one that it forwards: its text, else that of its components, else of
 * its embeds, as bots write them. Without mentions, custom emoji and markup, but for what marks a
 * line, such as a block quote; empty for nothing.
 */
export function readMessage(message: Written & Partial<Pick<Message, 'messageSnapshots'>>): string {
  const forwarded = message.messageSnapshots?.values() ?? [];
  const texts = [message, ...forwarded].flatMap(({ content, components, embeds }) => [
    content ?? '',
    (components ?? [])
      .flatMap((component) => textsIn(component.toJSON() as APIMessageTopLevelComponent))
      .map(readText)
      .join('\n'),
    (embeds ?? []).map(({ description }) => description ?? '').join('\n'),
  ]);
  return (
    texts.map((text) => dropReferences(dropMarks(text)).trim()).find((text) => text !== '') ?? ''
  );
}

/** The texts of a component and of those inside, in reading order. */
function textsIn(component: APIMessageComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  const inner = 'components' in component ? component.components : [];
  return inner.flatMap(textsIn);
}

/** A quotation to the end of a component is not one to the end of the message. */
function readText(markdown: string): string {
  return markdown
    .replace(SMALL_PRINT, '')
    .replace(HEADING, (_, heading = '') => heading)
    .replace(BLOCK_QUOTE, (_, quoted: string) => quoted.replace(/^/gmu, '> '));
}
