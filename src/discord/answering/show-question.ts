import {
  type APIMessageComponent,
  type APITextDisplayComponent,
  ComponentType,
  type Message,
} from 'discord.js';
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
/** Three lines of a phone; what is longer stands in small print. */
const MAX_HEADING_LENGTH = 120;
/** By which the question is found again; far from the ids that Discord gives to the others. */
const QUESTION_COMPONENT_ID = 1000;
const MARKS = /^(?:### |-# )/;

/** Any text as a question on one line that Discord shows as it is; at most `MAX_QUESTION_LENGTH` UTF-16 units. */
export function toQuestion(text: string): string {
  return cut(toOneLine(dropUnaskable(text)), MAX_QUESTION_LENGTH);
}

/** Takes out what asks nothing: links, mentions, custom emoji, and what is invisible. */
export function dropUnaskable(text: string): string {
  return dropReferences(dropLinks(unescapeMarkdown(escapeMarkdown(text))));
}

/** Shows a question so that `readQuestion` reads it back exactly; nothing for an empty one. */
export function showQuestion(question: string): APITextDisplayComponent[] {
  if (question === '') return [];
  const mark = question.length <= MAX_HEADING_LENGTH ? '### ' : '-# ';
  return [{ ...textDisplay(mark + escapeMarkdown(question)), id: QUESTION_COMPONENT_ID }];
}

/** The question that a message answers, empty if it shows none: what its buttons work with. */
export function readQuestion({ components }: Pick<Message, 'components'>): string {
  for (const component of components.map((each) => each.toJSON() as APIMessageComponent)) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type !== ComponentType.TextDisplay || inner.id !== QUESTION_COMPONENT_ID) continue;
      return unescapeMarkdown(inner.content.replace(MARKS, ''));
    }
  }
  return '';
}
