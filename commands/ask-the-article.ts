import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE, type MessageMenuCommand } from '../src/discord/command.js';
import { menuName } from '../src/discord/command-texts.js';
import { findQuestion } from '../src/discord/find-question.js';
import { readMessage } from '../src/discord/read-message.js';
import { replyPrivately } from '../src/discord/reply.js';
import { replyWithAnswer } from '../src/discord/reply-with-answer.js';
import { readQuestion } from '../src/discord/show-question.js';
import { textsFor } from '../src/discord/texts-for.js';

/** “Ask the article”: takes a message for a question, and answers whoever chose it. */
export const askTheArticle: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('askTheArticle'),
    ...EVERYWHERE,
  },

  async run(interaction, services) {
    const { targetMessage, locale } = interaction;
    // One of the bot's own answers has its question asked again.
    const text = readQuestion(targetMessage) || findQuestion(readMessage(targetMessage));
    if (text !== '') return replyWithAnswer(interaction, services, text, true);
    await replyPrivately(interaction, textsFor(locale).answer.messageWithoutText);
  },
};
