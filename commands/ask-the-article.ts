import { ApplicationCommandType } from 'discord.js';
import { findQuestion } from '../src/discord/answering/find-question.js';
import { replyWithAnswer } from '../src/discord/answering/reply-with-answer.js';
import { readQuestion } from '../src/discord/answering/show-question.js';
import { EVERYWHERE, type MessageMenuCommand } from '../src/discord/interaction/command.js';
import { menuName } from '../src/discord/interaction/command-texts.js';
import { replyPrivately } from '../src/discord/interaction/reply.js';
import { textsFor } from '../src/discord/interaction/texts-for.js';
import { readMessage } from '../src/discord/quote-check/read-message.js';

/** “Ask the article”: answers the question in a message, privately. */
export const askTheArticle: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('askTheArticle'),
    ...EVERYWHERE,
  },

  async run(interaction, services) {
    const { targetMessage, locale } = interaction;
    // Of the bot’s own answers, the question is asked again.
    const text = readQuestion(targetMessage) || findQuestion(readMessage(targetMessage));
    if (text !== '') return replyWithAnswer(interaction, services, text, true);
    await replyPrivately(interaction, textsFor(locale).answer.messageWithoutText);
  },
};
