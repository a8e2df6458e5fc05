import { type APITextDisplayComponent, type Message, subtext } from 'discord.js';
import { carriedTexts, carry } from '../message/carried.js';
import { cut } from '../message/cut.js';
import {
  dropLinks,
  dropReferences,
  escapeMarkdown,
  toOneLine,
  unescapeMarkdown,
} from '../message/discord-markdown.js';
import { textDisplay } from '../message/message.js';

/** A question is a sentence or two; more would push the answer off a phone's screen. */
export const MAX_QUESTION_LENGTH = 500;
/** Matches the mark of small print, or of the heading that earlier versions used. */
const MARKS = /^(?:### |-# )/;

/**
 * Turns any text into a question on one line that Discord shows literally, with at most
 * `MAX_QUESTION_LENGTH` UTF-16 units.
 */
export function toQuestion(text: string): string {
  return cut(toOneLine(dropUnaskable(text)), MAX_QUESTION_LENGTH);
}

/** Removes what is not part of a question: links, mentions, custom emoji, and invisible characters. */
function dropUnaskable(text: string): string {
  return dropReferences(dropLinks(unescapeMarkdown(escapeMarkdown(text))));
}

/** Shows a question so that `readQuestion` returns it exactly; empty for an empty question. */
export function showQuestion(question: string): APITextDisplayComponent[] {
  if (question === '') return [];
  return [carry('question', textDisplay(subtext(escapeMarkdown(question))))];
}

/** Returns the question that a message answers, for the message's buttons; empty if it shows none. */
export function readQuestion(message: Pick<Message, 'components'>): string {
  const [markdown = ''] = carriedTexts(message, 'question');
  return unescapeMarkdown(markdown.replace(MARKS, ''));
}
