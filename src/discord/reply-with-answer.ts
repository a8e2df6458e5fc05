import type { CommandInteraction } from 'discord.js';
import { answerAsked } from './answer-asked.js';
import type { Services } from './command.js';
import { countQuestion } from './count-question.js';
import { renderAnswer } from './render-answer.js';
import { replyFromArticle } from './reply.js';
import { toQuestion } from './show-question.js';
import { textsFor } from './texts-for.js';

/**
 * Answers a member's question.
 * @throws Problem `too-many-questions`
 */
export async function replyWithAnswer(
  interaction: CommandInteraction,
  services: Services,
  text: string,
  isPrivate: boolean,
): Promise<void> {
  countQuestion(interaction, services);
  const texts = textsFor(interaction.locale);
  await replyFromArticle(interaction, services, isPrivate, (loaded) =>
    renderAnswer(answerAsked(loaded, toQuestion(text)), loaded, { texts, isPrivate }),
  );
}
