import { type APIComponentInContainer, subtext } from 'discord.js';
import { type Answer, isLikely } from '../../answer/answer.js';
import type { Several } from '../../answer/besides/besides.js';
import type { Texts } from '../../voice/texts.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import { textDisplay } from '../message/message.js';
import { type ShownArticle, showPlace } from '../message/show-article.js';
import { withRead } from './draw-sentence.js';
import { showExcerpt } from './excerpt.js';

/** Draws the answers to several questions, each below its question. */
export function drawSeveral(
  { parts }: Several,
  loaded: ShownArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  return parts.flatMap((part) => drawPart(part, loaded, texts, limit));
}

/** The passage stands below the button: beside it, it would have two thirds of the width. */
function drawPart(
  part: Answer,
  loaded: ShownArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const question = `**${escapeMarkdown(toOneLine(part.question)) || '…'}**`;
  const [first] = isLikely(part) ? part.passages : [];
  if (!first) return [textDisplay(`${question}\n${texts.answer.doesNotSay}`)];
  const place = showPlace(first.headingPath, loaded.article, texts);
  const head = [question, ...(place === '' ? [] : [subtext(place)])].join('\n');
  return [
    withRead(head, first, loaded, texts.buttons.readOn),
    textDisplay(showExcerpt(first, loaded.article, limit) || '…'),
  ];
}
