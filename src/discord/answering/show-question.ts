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
/** Small print; earlier versions wrote a heading. */
const MARKS = /^(?:### |-# )/;

/** Any text as a question on one line that Discord shows as it is; at most `MAX_QUESTION_LENGTH` UTF-16 units. */
export function toQuestion(text: string): string {
  return cut(toOneLine(dropUnaskable(text)), MAX_QUESTION_LENGTH);
}

/** Takes out what asks nothing: links, mentions, custom emoji, and what is invisible. */
function dropUnaskable(text: string): string {
  return dropReferences(dropLinks(unescapeMarkdown(escapeMarkdown(text))));
}

/** Shows a question so that `readQuestion` reads it back exactly; nothing for an empty one. */
export function showQuestion(question: string): APITextDisplayComponent[] {
  if (question === '') return [];
  return [carry('question', textDisplay(subtext(escapeMarkdown(question))))];
}

/** The question that a message answers, empty if it shows none: what its buttons work with. */
export function readQuestion(message: Pick<Message, 'components'>): string {
  const [markdown = ''] = carriedTexts(message, 'question');
  return unescapeMarkdown(markdown.replace(MARKS, ''));
}
