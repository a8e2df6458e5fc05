import type { ChatInputCommandInteraction } from 'discord.js';
import type { Services } from '../interaction/command.js';
import { replyFromArticle } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { showTitle } from '../message/show-article.js';
import { findPage, firstPieceOf } from './reader-page.js';
import { renderArticle } from './render-article.js';
import { renderReader } from './render-reader.js';
import { findSection } from './section-choice.js';

/**
 * Reads a section to a member, privately, or shows what the article is.
 * @param wanted the section as suggested or typed; null for none
 */
export async function replyWithArticle(
  interaction: ChatInputCommandInteraction,
  services: Services,
  wanted: string | null,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  await replyFromArticle(interaction, services, true, async (loaded) => {
    if (wanted === null) return renderArticle(loaded, texts);
    const { article } = loaded;
    const section = await findSection(article, wanted, texts.article.beginning);
    if (section) {
      const page = findPage(article, firstPieceOf(section.firstPassage));
      return renderReader(loaded, page, texts);
    }
    const notice = texts.article.unknownSection(showTitle(wanted));
    return renderArticle(loaded, texts, { notice });
  });
}
