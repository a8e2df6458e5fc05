import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
} from 'discord.js';
import { answerQuestion } from '../src/answer/answer-question.js';
import type { Command } from '../src/discord/command.js';
import { renderAnswer } from '../src/discord/render-answer.js';

/** A question is a sentence or two; more would push the answer off a phone's screen. */
const MAX_QUESTION_LENGTH = 500;

/** `/ask`: answers a question with the article's own words, for everyone, everywhere. */
export const ask: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the article a question',
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        max_length: MAX_QUESTION_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer only to you (usually everyone sees it)',
      },
    ],
  },

  async run(interaction, { library }) {
    const question = interaction.options.getString('question', true);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const source = library.current();
    const { components, flags } = renderAnswer(answerQuestion(source.index, question), source);
    await interaction.reply({
      components,
      flags: isPrivate ? [flags, MessageFlags.Ephemeral] : flags,
    });
  },
};
