import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { LoadedArticle } from '../library/article-library.js';
import { answerAsked } from './answer-asked.js';
import type { ButtonId } from './button-id.js';
import type { Presses, PressInteraction, Services } from './command.js';
import type { ContainerMessage } from './message.js';
import { renderAnswer, renderMore } from './render-answer.js';
import { renderReader } from './render-reader.js';
import { replyFromArticle, replyPrivately } from './reply.js';
import { shareMessage } from './share-message.js';
import { readQuestion } from './show-question.js';
import { type Texts, textsFor } from './texts.js';

/** What the buttons of answers and of the reader do. */
export const answerPresses: Presses = {
  more: (interaction, id, services) =>
    replyFromSameArticle(interaction, id, services, (loaded, texts) => {
      const answer = answerAsked(loaded, readQuestion(interaction.message));
      return renderMore(answer, loaded, id.number, texts);
    }),

  around: (interaction, id, services) =>
    replyFromSameArticle(interaction, id, services, (loaded, texts) =>
      renderReader(loaded, id.number, texts),
    ),

  async page(interaction, { fingerprint, number }, { library }) {
    const texts = textsFor(interaction.locale);
    const found = library.of(interaction.guildId);
    if (found instanceof Promise) await Promise.all([found, interaction.deferUpdate()]);
    const loaded = await found;
    const isSame = loaded.article.fingerprint === fingerprint;
    const notice = isSame ? undefined : texts.reader.articleChanged;
    const page = renderReader(loaded, number, texts, notice);
    await (interaction.deferred ? interaction.editReply(page) : interaction.update(page));
  },

  async share(interaction, id, { library }) {
    await interaction.deferUpdate();
    const loaded = await library.of(interaction.guildId);
    if (loaded.article.fingerprint === id.fingerprint) return shareMessage(interaction, id);
    const { components, flags } = answerAgain(interaction, loaded);
    await interaction.followUp({ components, flags: [flags, MessageFlags.Ephemeral] });
  },

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

/** Replies privately; if the article is another by now, with a fresh answer. */
function replyFromSameArticle(
  interaction: PressInteraction,
  { fingerprint }: ButtonId,
  services: Services,
  render: (loaded: LoadedArticle, texts: Texts) => ContainerMessage,
): Promise<void> {
  return replyFromArticle(interaction, services, true, (loaded) =>
    loaded.article.fingerprint === fingerprint
      ? render(loaded, textsFor(interaction.locale))
      : answerAgain(interaction, loaded),
  );
}

/** Answers the question of the message again, from the article as it is now. */
function answerAgain(
  { message, locale }: PressInteraction,
  loaded: LoadedArticle,
): ContainerMessage {
  const texts = textsFor(locale);
  const answer = answerAsked(loaded, readQuestion(message));
  const notice = texts.answer.articleChanged;
  return renderAnswer(answer, loaded, { texts, isPrivate: true, notice });
}
