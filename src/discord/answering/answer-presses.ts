import { PermissionFlagsBits } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import { isSameArticle, replyFromArticle, replyPrivately } from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import type { ContainerMessage } from '../message/message.js';
import { readSentenceNumber } from '../message/sentence-number.js';
import { replyToAsked } from './answer-asked.js';
import { renderMore } from './render-answer.js';
import { renderReply } from './render-reply.js';
import { readQuestion } from './show-question.js';
import { findSentence } from './suggestion.js';

export const showMore: PressHandler = (interaction, id, services) =>
  replyFromArticle(interaction, services, true, async (loaded) => {
    if (!isSameArticle(loaded, id)) return answerAgain(interaction, services, loaded);
    services.limits.countQuestion(interaction);
    const question = readQuestion(interaction.message);
    const { passage, start } = readSentenceNumber(id.also ?? 0);
    const suggested =
      id.also === undefined ? undefined : findSentence(loaded.index, passage, start);
    const reply = await replyToAsked(loaded, { question, ...(suggested && { suggested }) });
    const texts = textsFor(interaction.locale);
    return reply.kind === 'found' || reply.kind === 'abstained'
      ? renderMore(reply, loaded, id.number, texts, id.also)
      : renderReply(reply, loaded, { texts, isPrivate: true });
  });

/** Posts an answer to the channel. */
export const shareAnswer: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, (loaded) => answerAgain(interaction, services, loaded));

/**
 * Deletes a public message, for the member who asked or shared it and for moderators. Anyone else is
 * told why not.
 */
export const deleteMessage: PressHandler = async (interaction, _id, { latestLine }) => {
  const { message, user, memberPermissions } = interaction;
  const isTheirs = message.interactionMetadata?.user.id === user.id;
  if (!isTheirs && !memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
    const { notYoursToDelete } = textsFor(interaction.locale).failures;
    await replyPrivately(interaction, notYoursToDelete);
    return latestLine.keep(interaction);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
};

/** Answers the message's question again from the present article. */
export async function answerAgain(
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
): Promise<ContainerMessage> {
  services.limits.countQuestion(interaction);
  const texts = textsFor(interaction.locale);
  const reply = await replyToAsked(loaded, { question: readQuestion(interaction.message) });
  const notice = texts.answer.articleChanged;
  return renderReply(reply, loaded, { texts, isPrivate: true, notice });
}
