import { type APIMessageComponent, ComponentType, type Message } from 'discord.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine, unescapeMarkdown } from '../message/discord-markdown.js';

/** A long sentence; of a longer quotation the beginning tells which it is, and is checked as well. */
const MAX_QUOTATION_LENGTH = 300;
const SHOWN = /^“(.*)”(?:\n|$)/;

/** Shows a quotation on a line of its own, so that `readQuotations` reads it back. */
export function showQuotation(quotation: string): string {
  return `“${escapeMarkdown(cut(toOneLine(quotation), MAX_QUOTATION_LENGTH))}”`;
}

/** The quotations that open a text of a message, in order: what its buttons work with. */
export function readQuotations({ components }: Pick<Message, 'components'>): string[] {
  return components
    .map((component) => component.toJSON() as APIMessageComponent)
    .flatMap((top) => (top.type === ComponentType.Container ? top.components : []))
    .flatMap((inner) => (inner.type === ComponentType.TextDisplay ? inner.content : []))
    .flatMap((content) => SHOWN.exec(content)?.[1] ?? [])
    .map(unescapeMarkdown);
}
