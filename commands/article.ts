import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { ButtonId } from '../src/discord/button-id.js';
import {
  type ChatInputCommand,
  EVERYWHERE,
  type PressInteraction,
  type Services,
} from '../src/discord/command.js';
import { description } from '../src/discord/command-texts.js';
import { readSectionChoice, renderArticle } from '../src/discord/render-article.js';
import { renderReader } from '../src/discord/render-reader.js';
import { replyFromArticle, updateFromArticle } from '../src/discord/reply.js';
import {
  findSection,
  MAX_LABEL_LENGTH,
  matchSections,
  readableSections,
  suggestionOf,
} from '../src/discord/section-choice.js';
import { showTitle } from '../src/discord/show-article.js';
import { textsFor } from '../src/discord/texts.js';
import type { LoadedArticle } from '../src/library/article-library.js';

/** Discord's limit on suggestions. */
const MAX_SUGGESTIONS = 25;

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
        max_length: MAX_LABEL_LENGTH,
        autocomplete: true,
      },
    ],
  },

  async run(interaction, services) {
    const texts = textsFor(interaction.locale);
    const wanted = interaction.options.getString('section');
    await replyFromArticle(interaction, services, true, (loaded) => {
      if (wanted === null) return renderArticle(loaded, texts);
      const sections = readableSections(loaded.article);
      const section = findSection(sections, wanted, texts.article.beginning);
      if (section) return renderReader(loaded, section.firstPassage, texts);
      return renderArticle(loaded, texts, {
        notice: texts.article.unknownSection(showTitle(wanted)),
      });
    });
  },

  async autocomplete(interaction, { library }) {
    const { beginning } = textsFor(interaction.locale).article;
    const { article } = await library.of(interaction.guildId);
    const typed = interaction.options.getFocused();
    const sections = matchSections(readableSections(article), typed, beginning);
    await interaction.respond(
      sections.slice(0, MAX_SUGGESTIONS).map((section) => suggestionOf(section, beginning)),
    );
  },

  presses: { section: chooseSection },
};

async function chooseSection(
  interaction: PressInteraction,
  { fingerprint }: ButtonId,
  services: Services,
): Promise<void> {
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  const choice = readSectionChoice(value ?? '');
  const texts = textsFor(interaction.locale);
  const noticeFor = ({ article }: LoadedArticle) =>
    article.fingerprint === fingerprint ? undefined : texts.article.articleChanged;
  if (choice.kind === 'page') {
    await updateFromArticle(interaction, services, (loaded) =>
      renderArticle(loaded, texts, { page: choice.page, notice: noticeFor(loaded) }),
    );
    return;
  }
  await replyFromArticle(interaction, services, true, (loaded) => {
    const notice = noticeFor(loaded);
    const section = readableSections(loaded.article).find(({ number }) => number === choice.number);
    return section && !notice
      ? renderReader(loaded, section.firstPassage, texts)
      : renderArticle(loaded, texts, { notice });
  });
}
