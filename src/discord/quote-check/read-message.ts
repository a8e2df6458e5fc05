import type { Message } from 'discord.js';
import { textsOf } from '../message/carried.js';
import { dropMarks, dropReferences } from '../message/discord-markdown.js';

type Written = Pick<Message, 'content' | 'components' | 'embeds'>;

const BLOCK_QUOTE = /^>>> ([\s\S]*)/mu;
/** Matches lines of small print that bots put around their texts. */
const SMALL_PRINT = /^-# .*$/gmu;
/** Matches a heading's marks and link. */
const HEADING = /^#{1,3} (?:\[((?:\\.|[^\]\\])+)\]\([^)\s]*\))?/gmu;

/**
 * Returns what a message, or the one it forwards, says: its text, else that of its components, else of
 * its embeds. Drops mentions, custom emoji and markup, except line marks such as block quotes. Empty if
 * it says nothing.
 */
export function readMessage(message: Written & Partial<Pick<Message, 'messageSnapshots'>>): string {
  const forwarded = message.messageSnapshots?.values() ?? [];
  const texts = [message, ...forwarded].flatMap(({ content, components, embeds }) => [
    content ?? '',
    textsOf({ components: components ?? [] })
      .map(readText)
      .join('\n'),
    (embeds ?? []).map(({ description }) => description ?? '').join('\n'),
  ]);
  return (
    texts.map((text) => dropReferences(dropMarks(text)).trim()).find((text) => text !== '') ?? ''
  );
}

/** Ends a quotation at the end of its component, instead of the end of the message. */
function readText(markdown: string): string {
  return markdown
    .replace(SMALL_PRINT, '')
    .replace(HEADING, (_, heading = '') => heading)
    .replace(BLOCK_QUOTE, (_, quoted: string) => quoted.replace(/^/gmu, '> '));
}
