import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { exampleQuestions } from '../../answer/suggest/example-questions.js';
import type { Services } from '../interaction/command.js';
import { replyFromArticle, replyPrivately } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { numberOfSentence } from '../message/sentence-number.js';
import { replyToAsked } from './answer-asked.js';
import { isPrivateReply, renderReply } from './render-reply.js';
import { toQuestion } from './show-question.js';
import { readAsked } from './suggestion.js';

/** Matches text of marks, emoji and the like only. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/**
 * Replies to a member's question. “The article does not say”, or may not, and greetings are shown
 * only to the member, since they are useful to nobody else.
 * @throws Problem `too-many-questions`
 */
export async function replyWithAnswer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  services: Services,
  text: string,
  isPrivate: boolean,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  if (WORDLESS.test(toQuestion(text))) {
    return replyPrivately(interaction, texts.answer.nothingToLookUp);
  }
  services.limits.countQuestion(interaction);
  await replyFromArticle(interaction, services, isPrivate, async (loaded) => {
    const asked = readAsked(loaded, text);
    const reply = await replyToAsked(loaded, asked);
    const suggested = asked.suggested && numberOfSentence(asked.suggested);
    const isHelp = reply.kind === 'courtesy' && reply.occasion === 'help';
    const [example] = isHelp ? await exampleQuestions(loaded.index) : [];
    const isOnlyTheirs = isPrivateReply(reply);
    const view = { texts, isPrivate: isPrivate || isOnlyTheirs, suggested, example };
    const message = renderReply(reply, loaded, view);
    return isOnlyTheirs ? { ...message, isPrivate: true } : message;
  });
}
