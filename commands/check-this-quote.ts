import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  MessageFlags,
} from 'discord.js';
import { checkQuote } from '../src/answer/check-quote.js';
import { findQuotations } from '../src/answer/find-quotations.js';
import type { MessageMenuCommand, PressInteraction } from '../src/discord/command.js';
import { dropReferences } from '../src/discord/discord-markdown.js';
import type { ContainerMessage } from '../src/discord/message.js';
import { renderQuoteCheck } from '../src/discord/render-quote-check.js';
import { renderReader } from '../src/discord/render-reader.js';
import { replyFromArticle, replyPrivately } from '../src/discord/reply.js';
import { shareMessage } from '../src/discord/share-message.js';
import { readQuotations } from '../src/discord/show-quotation.js';
import { textsFor } from '../src/discord/texts.js';
import type { LoadedArticle } from '../src/library/article-library.js';

/** “Check this quote”: whether the article says what a message quotes; tells whoever chose it. */
export const checkThisQuote: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    name: textsFor(Locale.EnglishUS).commands.checkThisQuote,
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  },

  async run(interaction, services) {
    const texts = textsFor(interaction.locale);
    const quotations = findQuotations(dropReferences(interaction.targetMessage.content));
    if (quotations.length === 0) {
      return replyPrivately(interaction, texts.quoteCheck.messageWithoutText);
    }
    const waitMs = services.limits.asks.take(interaction.user.id);
    if (waitMs > 0) return replyPrivately(interaction, texts.limits.tooManyQuestions(waitMs));
    await replyFromArticle(interaction, services, true, (loaded) => {
      const checks = quotations.map((quotation) => checkQuote(loaded.index, quotation));
      return renderQuoteCheck(checks, loaded, texts);
    });
  },

  presses: {
    quoted: (interaction, { fingerprint, number }, services) =>
      replyFromArticle(interaction, services, true, (loaded) =>
        loaded.article.fingerprint === fingerprint
          ? renderReader(loaded, number, textsFor(interaction.locale))
          : checkAgain(interaction, loaded),
      ),

    async 'share-check'(interaction, id, { library }) {
      await interaction.deferUpdate();
      const loaded = await library.of(interaction.guildId);
      if (loaded.article.fingerprint === id.fingerprint) return shareMessage(interaction, id);
      const { components, flags } = checkAgain(interaction, loaded);
      await interaction.followUp({ components, flags: [flags, MessageFlags.Ephemeral] });
    },
  },
};

/** Checks the quotations of the message, as far as it shows them, in the article as it is now. */
function checkAgain(
  { message, locale }: PressInteraction,
  loaded: LoadedArticle,
): ContainerMessage {
  const texts = textsFor(locale);
  const checks = readQuotations(message).map((quotation) => checkQuote(loaded.index, quotation));
  return renderQuoteCheck(checks, loaded, texts, texts.answer.articleChanged);
}
