import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import { checkQuotes } from '../../quotation/check-quote.js';
import { findQuotations } from '../../quotation/find-quotations.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import {
  isSameArticle,
  replyPrivately,
  replySlowly,
  updateFromArticle,
} from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { carriedLink } from '../message/carried.js';
import type { ContainerMessage } from '../message/message.js';
import { linkToTarget } from './link-to-target.js';
import { readMessage } from './read-message.js';
import { MAX_CHECKS, renderQuoteCheck } from './render-quote-check.js';
import { readQuotations } from './show-quotation.js';

/**
 * Tells the member who chose a message whether the article says what it quotes.
 * @throws Problem `too-many-questions`
 */
export async function replyWithQuoteCheck(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  const { quotations, passedOver } = findQuotations(readMessage(interaction.targetMessage));
  if (quotations.length === 0) {
    return replyPrivately(interaction, texts.quoteCheck.messageWithoutText);
  }
  services.limits.countQuestion(interaction);
  const unchecked = Math.max(0, quotations.length - MAX_CHECKS);
  await replySlowly(interaction, services, async (loaded) => {
    const checks = await checkQuotes(loaded.index, quotations.slice(0, MAX_CHECKS));
    const message = linkToTarget(interaction);
    return renderQuoteCheck(checks, loaded, texts, { message, unchecked, passedOver });
  });
}

export const shareCheck: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, (loaded) => checkAgain(interaction, services, loaded));

/** Shows everything that a quotation leaves out: in place, or in a new message if others see this one. */
export const showOmitted: PressHandler = (interaction, id, services) =>
  updateFromArticle(interaction, services, async (loaded) => {
    if (!isSameArticle(loaded, id)) return checkAgain(interaction, services, loaded);
    services.limits.countQuestion(interaction);
    const checks = await checkQuotes(loaded.index, readQuotations(interaction.message));
    return renderQuoteCheck(checks, loaded, textsFor(interaction.locale), {
      message: carriedLink(interaction.message, 'checkedMessage'),
      opened: id.number,
    });
  });

/** Checks the message's quotations again, as far as it shows them, in the present article. */
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
