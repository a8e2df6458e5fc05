import type { CommandInteraction } from 'discord.js';
import { answerAsked } from './answer-asked.js';
import type { Services } from './command.js';
import { renderAnswer } from './render-answer.js';
import { replyFromArticle, replyPrivately } from './reply.js';
import { toQuestion } from './show-question.js';
import { textsFor } from './texts.js';

/** Answers a member's question, unless they ask too often. */
export async function replyWithAnswer(
  interaction: CommandInteraction,
  services: Services,
  text: string,
  isPrivate: boolean,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  const waitMs = services.limits.asks.take(interaction.user.id);
  if (waitMs > 0) return replyPrivately(interaction, texts.limits.tooManyQuestions(waitMs));
  await replyFromArticle(interaction, services, isPrivate, (loaded) =>
    renderAnswer(answerAsked(loaded, toQuestion(text)), loaded, { texts, isPrivate }),
  );
}
