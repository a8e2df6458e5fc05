import { MessageFlags } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import { checkQuotes } from '../../quotation/check-quote.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import { isSameArticle, replySlowly, updateFromArticle } from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { carriedLink } from '../message/carried.js';
import type { ContainerMessage } from '../message/message.js';
import { renderQuoteCheck } from './render-quote-check.js';
import { readQuotations } from './show-quotation.js';

export const shareCheck: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, (loaded) => checkAgain(interaction, services, loaded));

/** Shows in place all that a quotation leaves out; in a message of its own where others see that one. */
export const showOmitted: PressHandler = (interaction, id, services) => {
  const draw = async (loaded: LoadedArticle) => {
    if (!isSameArticle(loaded, id)) return checkAgain(interaction, services, loaded);
    services.limits.countQuestion(interaction);
    const checks = await checkQuotes(loaded.index, readQuotations(interaction.message));
    return renderQuoteCheck(checks, loaded, textsFor(interaction.locale), {
      message: carriedLink(interaction.message, 'checkedMessage'),
      opened: id.number,
    });
  };
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  return (isPrivate ? updateFromArticle : replySlowly)(interaction, services, draw);
};

/** Checks the quotations of the message, as far as it shows them, in the article as it is now. */
export async function checkAgain(
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
): Promise<ContainerMessage> {
  services.limits.countQuestion(interaction);
  const texts = textsFor(interaction.locale);
  const checks = await checkQuotes(loaded.index, readQuotations(interaction.message));
  return renderQuoteCheck(checks, loaded, texts, {
    notice: texts.answer.articleChanged,
    message: carriedLink(interaction.message, 'checkedMessage'),
  });
}
