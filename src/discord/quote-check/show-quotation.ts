import type { Message } from 'discord.js';
import { carriedTexts, textsOf } from '../message/carried.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine, unescapeMarkdown } from '../message/discord-markdown.js';

/**
 * The length of a long sentence; the beginning of a longer quotation identifies it, and the whole is
 * checked.
 */
const MAX_QUOTATION_LENGTH = 300;
/** Matches the quotation on its own line after the verdict. */
const SHOWN = /^(?:.*\n)?“(.*)”(?:\n|$)/;
/** Matches the quotation at the start, where earlier versions put it without a mark. */
const SHOWN_FIRST = /^“(.*)”(?:\n|$)/;

/** Shows a quotation on one line so that `readQuotations` can read it back. */
export function showQuotation(quotation: string): string {
  return `“${escapeMarkdown(cut(toOneLine(quotation), MAX_QUOTATION_LENGTH))}”`;
}

/** True when the message holds the whole quotation, so that its buttons can check it again. */
export function isShownWhole(quotation: string): boolean {
  return toOneLine(quotation).length <= MAX_QUOTATION_LENGTH;
}

/** Returns the quotations that a message shows, in order, for its buttons. */
export function readQuotations(message: Pick<Message, 'components'>): string[] {
  const carried = carriedTexts(message, 'quotation');
  const [texts, pattern] = carried.length > 0 ? [carried, SHOWN] : [textsOf(message), SHOWN_FIRST];
  return texts.flatMap((text) => pattern.exec(text)?.[1] ?? []).map(unescapeMarkdown);
}
