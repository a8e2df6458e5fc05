import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type ChatInputCommand, EVERYWHERE } from '../src/discord/interaction/command.js';
import { description } from '../src/discord/interaction/command-texts.js';
import { suggestFromArticle } from '../src/discord/interaction/reply.js';
import { textsFor } from '../src/discord/interaction/texts-for.js';
import { MAX_CHOICE_LENGTH } from '../src/discord/message/discord-limits.js';
import { pressTable } from '../src/discord/press-table.js';
import { replyWithArticle } from '../src/discord/reading/reader.js';
import { suggestSections } from '../src/discord/reading/section-choice.js';

/** `/article`: shows, privately, what the article is and its sections, or a section to read. */
export const article: ChatInputCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'article',
    ...description('article'),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'section',
        ...description('articleSection'),
        max_length: MAX_CHOICE_LENGTH,
        autocomplete: true,
      },
    ],
  },

  run(interaction, services) {
    return replyWithArticle(interaction, services, interaction.options.getString('section'));
  },

  autocomplete: (interaction, services) =>
    suggestFromArticle(interaction, services, ({ article }) => {
      const { beginning } = textsFor(interaction.locale).article;
      return suggestSections(article, interaction.options.getFocused(), beginning);
    }),

  presses: pressTable.article,
};
