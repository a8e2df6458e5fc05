import type { LoadedArticle } from '../../library/article-library.js';
import { checkQuotes } from '../../quotation/check-quote.js';
import type { Presses, PressInteraction, Services } from '../interaction/command.js';
import { isSameArticle, replySlowly } from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import type { ContainerMessage } from '../message/message.js';
import { renderAround } from '../reading/render-reader.js';
import { readChecked } from './link-to-checked.js';
import { renderQuoteCheck } from './render-quote-check.js';
import { readQuotations } from './show-quotation.js';

/** What the buttons of checked quotations do. */
export const quoteCheckPresses: Presses = {
  quoted: (interaction, id, services) =>
    replySlowly(interaction, services, async (loaded) =>
      isSameArticle(loaded, id)
        ? renderAround(loaded, id.number, textsFor(interaction.locale))
        : checkAgain(interaction, services, loaded),
    ),

  'share-check': (interaction, id, services) =>
    shareOrRenew(interaction, id, services, (loaded) => checkAgain(interaction, services, loaded)),
};

/** Checks the quotations of the message, as far as it shows them, in the article as it is now. */
async function checkAgain(
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
): Promise<ContainerMessage> {
  services.limits.countQuestion(interaction);
  const texts = textsFor(interaction.locale);
  const checks = await checkQuotes(loaded.index, readQuotations(interaction.message));
  return renderQuoteCheck(checks, loaded, texts, {
    notice: texts.answer.articleChanged,
    message: readChecked(interaction.message),
  });
}
