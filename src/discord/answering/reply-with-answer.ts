import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Services } from '../interaction/command.js';
import { replyFromArticle, replyPrivately } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { answerAsked } from './answer-asked.js';
import { renderAnswer } from './render-answer.js';
import { toQuestion } from './show-question.js';

/** Only marks, emoji or the like. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/**
 * Answers a member's question; one without words privately, since nobody else has anything of it.
 * @throws Problem `too-many-questions`
 */
export async function replyWithAnswer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  services: Services,
  text: string,
  isPrivate: boolean,
): Promise<void> {
  const question = toQuestion(text);
  const texts = textsFor(interaction.locale);
  if (WORDLESS.test(question)) return replyPrivately(interaction, texts.answer.nothingToLookUp);
  services.limits.countQuestion(interaction);
  await replyFromArticle(interaction, services, isPrivate, (loaded) =>
    renderAnswer(answerAsked(loaded, question), loaded, { texts, isPrivate }),
  );
}
