import type { APIComponentInContainer } from 'discord.js';
import type { SectionFound, Summary } from '../../answer/besides/besides.js';
import type { Texts } from '../../voice/texts.js';
import { textDisplay } from '../message/message.js';
import { type ShownArticle, showHeadingPath, showTitle } from '../message/show-article.js';
import { drawSentence, withRead } from './draw-sentence.js';
import { showExcerpt } from './excerpt.js';

/** Draws a few sentences of an article, or of a section. */
export function drawSummary(
  { headingPath, passages }: Summary,
  loaded: ShownArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const section = headingPath && showSection(headingPath, loaded);
  return [
    textDisplay(texts.besides.inShort(section)),
    ...passages.map((passage) => drawSentence(passage, loaded, texts, limit, headingPath)),
  ];
}

/** Draws the beginning of a section, below the button: beside it, it would have two thirds of the width. */
export function drawSection(
  { headingPath, passages: [first] }: SectionFound,
  loaded: ShownArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  if (!first) return [];
  const says = texts.besides.section(showSection(headingPath, loaded));
  const quoted = showExcerpt(first, loaded.article, limit);
  return [withRead(says, first, loaded, texts.buttons.readOn), textDisplay(quoted || '…')];
}

function showSection(headingPath: readonly string[], { article }: ShownArticle): string {
  return showHeadingPath(headingPath, article.title) || showTitle(article.title);
}
