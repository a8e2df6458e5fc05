import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APITextDisplayComponent,
  subtext,
} from 'discord.js';
import type { QuotedPassage } from '../../answer/answer.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cutAround } from '../message/cut.js';
import { blockQuote, emboldenPart } from '../message/discord-markdown.js';
import { buttonRow, linkButtons, pressButton, textDisplay } from '../message/message.js';
import { showPlace } from '../message/show-article.js';
import { linkToSentence } from '../message/text-fragment.js';
import { numberOfSentence } from '../reading/reader-page.js';

/** What is shown of the article itself. */
export type ShownArticle = Pick<LoadedArticle, 'article' | 'link' | 'ownFailure'>;

/** Draws what there is to do with a passage: to read around it, and to open the article there. */
export function renderPassageButtons(
  passage: QuotedPassage,
  { article, link }: ShownArticle,
  { buttons }: Texts,
): APIActionRowComponent<APIButtonComponent>[] {
  const number = numberOfSentence(passage);
  const around = { action: 'sentence', fingerprint: article.fingerprint, number } as const;
  const target = link && linkToSentence(link, passage.text, passage.sentence);
  return buttonRow([pressButton(buttons.around, around), ...linkButtons(buttons.open, target)]);
}

/**
 * Draws a passage under its headings, or as the beginning, lest it seem to stand under those of the
 * passage above it; the sentence that answers is bold.
 * @param limit of the quotation, in UTF-16 units before escaping
 */
export function renderPassage(
  passage: QuotedPassage,
  article: ShownArticle['article'],
  limit: number,
  texts: Texts,
): APITextDisplayComponent {
  const { text, span } = cutAround(passage.text, passage.sentence, limit);
  const path = showPlace(passage.headingPath, article, texts);
  const quotation = blockQuote(emboldenPart(text, span));
  return textDisplay(path === '' ? quotation : `${subtext(path)}\n${quotation}`);
}
