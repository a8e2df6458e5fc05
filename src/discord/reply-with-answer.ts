import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { answerAsked } from './answer-asked.js';
import type { Services } from './command.js';
import { countQuestion } from './count-question.js';
import { renderAnswer } from './render-answer.js';
import { replyFromArticle, replyPrivately } from './reply.js';
import { toQuestion } from './show-question.js';
import { textsFor } from './texts-for.js';

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
  countQuestion(interaction, services);
  await replyFromArticle(interaction, services, isPrivate, (loaded) =>
    renderAnswer(answerAsked(loaded, question), loaded, { texts, isPrivate }),
  );
}
