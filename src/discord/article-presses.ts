import type { Presses } from './command.js';
import { firstPageOf } from './reader-page.js';
import { renderArticle } from './render-article.js';
import { renderReader } from './render-reader.js';
import { isSameArticle, replyFromArticle, updateFromArticle } from './reply.js';
import { readableSections } from './section-choice.js';
import { textsFor } from './texts-for.js';

/** What the menu of sections does: it reads one, or turns its page. */
export const articlePresses: Presses = {
  section: (interaction, id, services) =>
    replyFromArticle(interaction, services, true, (loaded) => {
      const texts = textsFor(interaction.locale);
      const { article } = loaded;
      if (!isSameArticle(loaded, id)) {
        return renderArticle(loaded, texts, { notice: texts.article.articleChanged });
      }
      const section = readableSections(article).find(({ number }) => number === id.number);
      return section
        ? renderReader(loaded, firstPageOf(section.firstPassage), texts)
        : renderArticle(loaded, texts);
    }),

  sections: (interaction, id, services) =>
    updateFromArticle(interaction, services, (loaded) => {
      const texts = textsFor(interaction.locale);
      const notice = isSameArticle(loaded, id) ? undefined : texts.article.articleChanged;
      return renderArticle(loaded, texts, { page: id.number, notice });
    }),
};
