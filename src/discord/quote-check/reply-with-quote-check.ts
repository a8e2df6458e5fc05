import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { checkQuotes } from '../../quotation/check-quote.js';
import { findQuotations } from '../../quotation/find-quotations.js';
import type { Services } from '../interaction/command.js';
import { replyPrivately, replySlowly } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { linkToTarget } from './link-to-target.js';
import { readMessage } from './read-message.js';
import { MAX_CHECKS, renderQuoteCheck } from './render-quote-check.js';

/**
 * Tells whoever chose a message whether the article says what it quotes.
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
