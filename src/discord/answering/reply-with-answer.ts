import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Services } from '../interaction/command.js';
import { replyFromArticle, replyPrivately } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { numberOfSentence } from '../message/sentence-number.js';
import { answerAsked } from './answer-asked.js';
import { renderAnswer } from './render-answer.js';
import { toQuestion } from './show-question.js';
import { readAsked } from './suggestion.js';

/** Only marks, emoji or the like. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/**
 * Answers a member's question. That the article does not say is told to them alone, since nobody else
 * has anything of it.
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
  await replyFromArticle(interaction, services, isPrivate, (loaded) => {
    const asked = readAsked(loaded, text);
    const answer = answerAsked(loaded, asked);
    const suggested = asked.suggested && numberOfSentence(asked.suggested);
    const message = renderAnswer(answer, loaded, { texts, isPrivate, suggested });
    return answer.kind === 'abstained' ? { ...message, isPrivate: true } : message;
  });
}
