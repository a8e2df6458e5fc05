import type { APIComponentInContainer } from 'discord.js';
import { answers, isLikely } from '../../answer/answer.js';
import type { Besides, Courtesy, Reply } from '../../answer/besides/besides.js';
import type { Texts } from '../../voice/texts.js';
import { escapeMarkdown } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  smallPrint,
  textDisplay,
} from '../message/message.js';
import { describeSource } from '../message/show-article.js';
import { type DescribedArticle, drawFact } from './draw-fact.js';
import { drawSection, drawSummary } from './draw-section.js';
import { drawSeveral } from './draw-several.js';
import { type AnswerView, COLORS, renderAnswer, shareOrDelete } from './render-answer.js';
import { showQuestion } from './show-question.js';

/** For the beginning of a section: eight lines on a phone. */
const SECTION_LENGTH = 400;

export interface ReplyView extends AnswerView {
  /** A question that the article answers, for someone who asks what the bot does. */
  readonly example?: string | undefined;
}

/** Renders a reply. Whatever it holds, Discord accepts the message. */
export function renderReply(
  reply: Reply,
  loaded: DescribedArticle,
  view: ReplyView,
): ContainerMessage {
  if (reply.kind === 'found' || reply.kind === 'abstained')
    return renderAnswer(reply, loaded, view);
  if (reply.kind === 'courtesy') return renderCourtesy(reply, loaded, view);
  const { texts, notice } = view;
  const { fingerprint } = loaded.article;
  const about = pressButton(texts.buttons.about, { action: 'about', fingerprint, number: 0 });
  return shrinkToFit(SECTION_LENGTH, (limit) =>
    buildMessage(
      [
        ...showNotice(notice),
        ...showQuestion(reply.question),
        ...drawBody(reply, loaded, texts, limit),
        ...buttonRow([
          about,
          ...linkButtons(texts.buttons.open, loaded.link),
          shareOrDelete(loaded, view),
        ]),
        smallPrint(describeSource(loaded, texts)),
      ],
      isSure(reply) ? COLORS.answers : COLORS.nearest,
    ),
  );
}

/** True when a reply is useful only to the person who asked. */
export function isPrivateReply(reply: Reply): boolean {
  if (reply.kind === 'found') return !isLikely(reply);
  return reply.kind === 'abstained' || reply.kind === 'courtesy';
}

/** True when nothing in a reply is only the nearest that the article has, or not found. */
function isSure(reply: Besides): boolean {
  return reply.kind !== 'several' || reply.parts.every(answers);
}

function renderCourtesy(
  { occasion, question }: Courtesy,
  { article: { fingerprint } }: DescribedArticle,
  { texts, notice, example }: ReplyView,
): ContainerMessage {
  const { besides, buttons } = texts;
  const says =
    occasion === 'help' ? besides.help(example && escapeMarkdown(example)) : besides[occasion];
  return buildMessage([
    ...showNotice(notice),
    ...showQuestion(question),
    textDisplay(says),
    ...buttonRow([
      pressButton(buttons.askSomething, { action: 'ask-something', fingerprint, number: 0 }),
      pressButton(buttons.about, { action: 'about', fingerprint, number: 0 }),
    ]),
  ]);
}

function drawBody(
  reply: Exclude<Besides, Courtesy>,
  loaded: DescribedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  switch (reply.kind) {
    case 'about':
      return drawFact(reply, loaded, texts, limit);
    case 'summary':
      return drawSummary(reply, loaded, texts, limit);
    case 'section':
      return drawSection(reply, loaded, texts, limit);
    case 'several':
      return drawSeveral(reply, loaded, texts, limit);
  }
}
