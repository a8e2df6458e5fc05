import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE, type MessageMenuCommand } from '../src/discord/interaction/command.js';
import { menuName } from '../src/discord/interaction/command-texts.js';
import { pressTable } from '../src/discord/press-table.js';
import { replyWithQuoteCheck } from '../src/discord/quote-check/quote-check.js';

/** “Check this quote”: says, privately, whether the article contains what a message quotes. */
export const checkThisQuote: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('checkThisQuote'),
    ...EVERYWHERE,
  },

  run: replyWithQuoteCheck,

  presses: pressTable.checkThisQuote,
};
