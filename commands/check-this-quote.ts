import { setImmediate } from 'node:timers/promises';
import { ApplicationCommandType } from 'discord.js';
import { checkQuote, type QuoteCheck } from '../src/answer/check-quote.js';
import { findQuotations } from '../src/answer/find-quotations.js';
import {
  EVERYWHERE,
  type MessageMenuCommand,
  type PressInteraction,
  type Services,
} from '../src/discord/command.js';
import { menuName } from '../src/discord/command-texts.js';
import { countQuestion } from '../src/discord/count-question.js';
import { dropReferences } from '../src/discord/discord-markdown.js';
import type { ContainerMessage } from '../src/discord/message.js';
import { renderQuoteCheck } from '../src/discord/render-quote-check.js';
import { renderReader } from '../src/discord/render-reader.js';
import { isSameArticle, replyPrivately, replySlowly } from '../src/discord/reply.js';
import { shareOrRenew } from '../src/discord/share-message.js';
import { readQuotations } from '../src/discord/show-quotation.js';
import { textsFor } from '../src/discord/texts.js';
import type { LoadedArticle } from '../src/library/article-library.js';

/** “Check this quote”: whether the article says what a message quotes; tells whoever chose it. */
export const checkThisQuote: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('checkThisQuote'),
    ...EVERYWHERE,
  },

  async run(interaction, services) {
    const texts = textsFor(interaction.locale);
    const quotations = findQuotations(dropReferences(interaction.targetMessage.content));
    if (quotations.length === 0) {
      return replyPrivately(interaction, texts.quoteCheck.messageWithoutText);
    }
    countQuestion(interaction, services);
    await replySlowly(interaction, services, async (loaded) =>
      renderQuoteCheck(await checkQuotes(quotations, loaded), loaded, texts),
    );
  },

  presses: {
    quoted: (interaction, id, services) =>
      replySlowly(interaction, services, async (loaded) =>
        isSameArticle(loaded, id)
          ? renderReader(loaded, id.number, textsFor(interaction.locale))
          : checkAgain(interaction, services, loaded),
      ),

    'share-check': (interaction, id, services) =>
      shareOrRenew(interaction, id, services, (loaded) =>
        checkAgain(interaction, services, loaded),
      ),
  },
};

/** Checks the quotations of the message, as far as it shows them, in the article as it is now. */
async function checkAgain(
  interaction: PressInteraction,
  services: Services,
  loaded: LoadedArticle,
): Promise<ContainerMessage> {
  countQuestion(interaction, services);
  const texts = textsFor(interaction.locale);
  const checks = await checkQuotes(readQuotations(interaction.message), loaded);
  return renderQuoteCheck(checks, loaded, texts, texts.answer.articleChanged);
}

async function checkQuotes(
  quotations: readonly string[],
  { index }: LoadedArticle,
): Promise<QuoteCheck[]> {
  const checks: QuoteCheck[] = [];
  for (const quotation of quotations) {
    checks.push(checkQuote(index, quotation));
    // Each takes up to half a second in the longest articles, and others wait meanwhile.
    await setImmediate();
  }
  return checks;
}
