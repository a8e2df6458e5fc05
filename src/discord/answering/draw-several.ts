import { type APIComponentInContainer, subtext } from 'discord.js';
import { type Answer, isLikely, type QuotedPassage } from '../../answer/answer.js';
import type { Several } from '../../answer/besides/besides.js';
import type { Texts } from '../../voice/texts.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import { textDisplay } from '../message/message.js';
import { type ShownArticle, showPlace } from '../message/show-article.js';
import { withRead } from './draw-sentence.js';
import { showExcerpt } from './excerpt.js';
import { describeReading, explain } from './render-abstention.js';

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
  if (!isLikely(part)) return [textDisplay([question, ...explain(part, texts)].join('\n'))];
  const [first] = part.passages as [QuotedPassage];
  const says = part.degree === 'nearest' ? [texts.answer.headlines.nearest] : [];
  const place = showPlace(first.headingPath, loaded.article, texts);
  const found = [...says, ...(place === '' ? [] : [place])].join(' · ');
  const small = [...(found === '' ? [] : [found]), ...describeReading(part, texts)];
  const head = [question, ...small.map((line) => subtext(line))].join('\n');
  return [
    withRead(head, first, loaded, texts.buttons.readOn),
    textDisplay(showExcerpt(first, loaded.article, limit) || '…'),
  ];
}
