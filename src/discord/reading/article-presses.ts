import type { LoadedArticle } from '../../library/article-library.js';
import type { ButtonId } from '../interaction/button-id.js';
import type { Presses, PressInteraction } from '../interaction/command.js';
import { isSameArticle, replyFromArticle, updateFromArticle } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import type { ContainerMessage } from '../message/message.js';
import { findPage, firstPageOf } from './reader-page.js';
import { renderArticle } from './render-article.js';
import { renderReader } from './render-reader.js';
import { readableSections } from './section-choice.js';

/** What leads to the article does, and what the menu of its sections does: it reads one, or turns its page. */
export const articlePresses: Presses = {
  about: (interaction, id, services) =>
    replyFromArticle(interaction, services, true, (loaded) => overview(loaded, id, interaction)),

  section: (interaction, id, services) =>
    replyFromArticle(interaction, services, true, (loaded) => {
      const section = readableSections(loaded.article).find(({ number }) => number === id.number);
      return section && isSameArticle(loaded, id)
        ? renderReader(
            loaded,
            findPage(loaded.article, firstPageOf(section.firstPassage)),
            textsFor(interaction.locale),
          )
        : overview(loaded, id, interaction);
    }),

  sections: (interaction, id, services) =>
    updateFromArticle(interaction, services, (loaded) =>
      overview(loaded, id, interaction, id.number),
    ),
};

/** Shows what the article is, and whether it was another when the message was made. */
function overview(
  loaded: LoadedArticle,
  id: ButtonId,
  { locale }: PressInteraction,
  page = 0,
): ContainerMessage {
  const texts = textsFor(locale);
  const notice = isSameArticle(loaded, id) ? undefined : texts.article.articleChanged;
  return renderArticle(loaded, texts, { page, notice });
}
