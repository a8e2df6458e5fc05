import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE, type MessageMenuCommand } from '../src/discord/command.js';
import { menuName } from '../src/discord/command-texts.js';
import { dropReferences } from '../src/discord/discord-markdown.js';
import { replyPrivately } from '../src/discord/reply.js';
import { replyWithAnswer } from '../src/discord/reply-with-answer.js';
import { textsFor } from '../src/discord/texts.js';

/** “Ask the article”: takes a message for a question, and answers whoever chose it. */
export const askTheArticle: MessageMenuCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...menuName('askTheArticle'),
    ...EVERYWHERE,
  },

  async run(interaction, services) {
    const text = dropReferences(interaction.targetMessage.content);
    if (text.trim() !== '') return replyWithAnswer(interaction, services, text, true);
    const { messageWithoutText } = textsFor(interaction.locale).answer;
    await replyPrivately(interaction, messageWithoutText);
  },
};
