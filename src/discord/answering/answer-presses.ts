import { PermissionFlagsBits } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Presses, PressInteraction, Services } from '../interaction/command.js';
import {
  isSameArticle,
  replyFromArticle,
  replyPrivately,
  updateFromArticle,
} from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import type { ContainerMessage } from '../message/message.js';
import { findPage, findPageBefore, findSentence, pageOfSentence } from '../reading/reader-page.js';
import { renderAround, renderReader } from '../reading/render-reader.js';
import { answerAsked } from './answer-asked.js';
import { renderAnswer, renderMore } from './render-answer.js';
import { readQuestion } from './show-question.js';

/** What the buttons of answers and of the reader do. */
export const answerPresses: Presses = {
  more: (interaction, id, services) =>
    replyFromArticle(interaction, services, true, (loaded) => {
      if (!isSameArticle(loaded, id)) return answerAgain(interaction, services, loaded);
      services.limits.countQuestion(interaction);
      const answer = answerAsked(loaded, readQuestion(interaction.message));
      return renderMore(answer, loaded, id.number, textsFor(interaction.locale));
    }),

  sentence: (interaction, id, services) =>
    replyFromArticle(interaction, services, true, (loaded) => {
      if (!isSameArticle(loaded, id)) return answerAgain(interaction, services, loaded);
      const quoted = findSentence(loaded.index, id.number);
      const texts = textsFor(interaction.locale);
      return renderAround(loaded, pageOfSentence(quoted), texts, quoted.sentence);
    }),

  page: turnTo(findPage),
  'page-before': turnTo(findPageBefore),

  share: (interaction, id, services) =>
    shareOrRenew(interaction, id, services, async (loaded) =>
      answerAgain(interaction, services, loaded),
    ),

  async delete(interaction) {
    const { message, user, memberPermissions } = interaction;
    const isTheirs = message.interactionMetadata?.user.id === user.id;
    if (!isTheirs && !memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
      const { notYoursToDelete } = textsFor(interaction.locale).failures;
      return replyPrivately(interaction, notYoursToDelete);
    }
    await interaction.deferUpdate();
    await interaction.deleteReply();
  },
};

/** Shows another page of the reader in place. */
function turnTo(find: typeof findPage): NonNullable<Presses['page']> {
  return (interaction, id, services) =>
    updateFromArticle(interaction, services, (loaded) => {
      const texts = textsFor(interaction.locale);
      const notice = isSameArticle(loaded, id) ? undefined : texts.reader.articleChanged;
      return renderReader(loaded, find(loaded.article, id.number), texts, notice);
    });
}

/** Answers the question of the message again, from the article as it is now. */
function answerAgain(
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
): ContainerMessage {
  services.limits.countQuestion(interaction);
  const texts = textsFor(interaction.locale);
  const answer = answerAsked(loaded, readQuestion(interaction.message));
  const notice = texts.answer.articleChanged;
  return renderAnswer(answer, loaded, { texts, isPrivate: true, notice });
}
