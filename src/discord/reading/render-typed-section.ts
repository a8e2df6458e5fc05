import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import type { ContainerMessage } from '../message/message.js';
import { showTitle } from '../message/show-article.js';
import { nearestSections } from './match-sections.js';
import { readableSections } from './readable-sections.js';
import { findPage } from './reader-page.js';
import { type ArticleView, renderArticle } from './render-article.js';
import { renderReader } from './render-reader.js';
import { findSection, isNumber } from './section-choice.js';

/**
 * Renders the section whose words or number somebody typed; if there is none, the article with the
 * nearest sections.
 * @param range of the contents that are shown then
 * @param notice above the section
 */
export async function renderTypedSection(
  loaded: LoadedArticle,
  typed: string,
  texts: Texts,
  { notice, ...range }: Omit<ArticleView, 'nearest'> = {},
): Promise<ContainerMessage> {
  const { article } = loaded;
  const section = await findSection(article, typed, texts.article.beginning);
  if (section) {
    const page = findPage(article, section.firstPiece);
    return renderReader(loaded, page, texts, { notice });
  }
  const shown = showTitle(typed);
  if (isNumber(typed)) {
    const { length } = readableSections(article);
    return renderArticle(loaded, texts, {
      ...range,
      notice: texts.article.noSectionNumbered(shown, length),
    });
  }
  const nearest = await nearestSections(article, typed);
  const say = nearest.length > 0 ? texts.article.nearestSections : texts.article.unknownSection;
  return renderArticle(loaded, texts, { ...range, notice: say(shown), nearest });
}
