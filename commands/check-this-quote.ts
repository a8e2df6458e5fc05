import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE, type MessageMenuCommand } from '../src/discord/command.js';
import { menuName } from '../src/discord/command-texts.js';
import { quoteCheckPresses } from '../src/discord/quote-check-presses.js';
import { replyWithQuoteCheck } from '../src/discord/reply-with-quote-check.js';

/** “Check this quote”: whether the article says what a message quotes; tells whoever chose it. */
export const checkThisQuote: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('checkThisQuote'),
    ...EVERYWHERE,
  },

  run: replyWithQuoteCheck,

  presses: quoteCheckPresses,
};
