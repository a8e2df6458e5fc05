import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { articlePresses } from '../src/discord/article-presses.js';
import { type ChatInputCommand, EVERYWHERE } from '../src/discord/command.js';
import { description } from '../src/discord/command-texts.js';
import { MAX_CHOICE_LENGTH } from '../src/discord/discord-limits.js';
import { suggestFromArticle } from '../src/discord/reply.js';
import { replyWithArticle } from '../src/discord/reply-with-article.js';
import { suggestSections } from '../src/discord/section-choice.js';
import { textsFor } from '../src/discord/texts-for.js';

/** `/article`: what the article is and what it consists of, and a section to read; privately. */
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

  presses: articlePresses,
};
