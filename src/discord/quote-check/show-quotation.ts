import type { Message } from 'discord.js';
import { carriedTexts, textsOf } from '../message/carried.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine, unescapeMarkdown } from '../message/discord-markdown.js';

/** A long sentence; of a longer quotation the beginning tells which it is, and is checked as well. */
const MAX_QUOTATION_LENGTH = 300;
/** After the verdict, on a line of its own. */
const SHOWN = /^(?:.*\n)?“(.*)”(?:\n|$)/;
/** Earlier versions opened a text with it, and marked nothing. */
const SHOWN_FIRST = /^“(.*)”(?:\n|$)/;

/** Shows a quotation on one line, so that `readQuotations` reads it back. */
export function showQuotation(quotation: string): string {
  return `“${escapeMarkdown(cut(toOneLine(quotation), MAX_QUOTATION_LENGTH))}”`;
}

/** True when the message holds all of a quotation, so that its buttons can check it again. */
export function isShownWhole(quotation: string): boolean {
  return toOneLine(quotation).length <= MAX_QUOTATION_LENGTH;
}

/** The quotations that a message shows, in order: what its buttons work with. */
export function readQuotations(message: Pick<Message, 'components'>): string[] {
  const carried = carriedTexts(message, 'quotation');
  const [texts, pattern] = carried.length > 0 ? [carried, SHOWN] : [textsOf(message), SHOWN_FIRST];
  return texts.flatMap((text) => pattern.exec(text)?.[1] ?? []).map(unescapeMarkdown);
}
