import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { replyWithAnswer } from '../src/discord/answering/reply-with-answer.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/answering/show-question.js';
import { suggestQuestions } from '../src/discord/answering/suggestion.js';
import { type ChatInputCommand, EVERYWHERE } from '../src/discord/interaction/command.js';
import { description } from '../src/discord/interaction/command-texts.js';
import { suggestFromArticle } from '../src/discord/interaction/reply.js';
import { textsFor } from '../src/discord/interaction/texts-for.js';
import { pressTable } from '../src/discord/press-table.js';

/** `/ask`: answers a question by quoting the article, in servers and direct messages. */
export const ask: ChatInputCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    ...description('ask'),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        ...description('askQuestion'),
        required: true,
        autocomplete: true,
        max_length: MAX_QUESTION_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        ...description('askPrivate'),
      },
    ],
  },

  run(interaction, services) {
    const question = interaction.options.getString('question', true);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    return replyWithAnswer(interaction, services, question, isPrivate);
  },

  autocomplete: (interaction, services) =>
    suggestFromArticle(interaction, services, (loaded) =>
      suggestQuestions(loaded, interaction.options.getFocused(), textsFor(interaction.locale)),
    ),

  presses: pressTable.ask,
};
