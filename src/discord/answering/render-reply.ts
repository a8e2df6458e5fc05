import {
  type APIComponentInContainer,
  ComponentType,
  subtext,
  TimestampStyles,
  time,
} from 'discord.js';
import type { Answer, QuotedPassage } from '../../answer/answer.js';
import type {
  AboutArticle,
  Besides,
  Courtesy,
  Reply,
  SectionFound,
  Several,
  Summary,
} from '../../answer/besides/besides.js';
import { primaryLanguage } from '../../answer/language/language.js';
import { countSections } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  textDisplay,
} from '../message/message.js';
import { numberOfSentence } from '../message/sentence-number.js';
import {
  describeSource,
  showDate,
  showHeadingPath,
  showPlace,
  showTitle,
} from '../message/show-article.js';
import { showExcerpt } from './excerpt.js';
import { type AnswerView, renderAnswer } from './render-answer.js';
import { showQuestion } from './show-question.js';

/** For each sentence of a summary: four lines on a phone. */
const SENTENCE_LENGTH = 240;
/** For the beginning of a section: eight lines on a phone. */
const SECTION_LENGTH = 400;
const MAX_NAME_LENGTH = 100;
/** The bar beside the article's words; the bot's own words have none. */
const QUOTED_COLOR = 0x248046;

/** The article that a reply is drawn from, in memory. */
export type RepliedArticle = Pick<
  LoadedArticle,
  'article' | 'index' | 'link' | 'isOwn' | 'ownFailure' | 'loadedAt' | 'loadedBy'
>;

export interface ReplyView extends AnswerView {
  /** A question that the article answers, for someone who asks what the bot does. */
  readonly example?: string | undefined;
}

/** Renders a reply. Whatever it holds, Discord accepts the message. */
export function renderReply(
  reply: Reply,
  loaded: RepliedArticle,
  view: ReplyView,
): ContainerMessage {
  if (reply.kind === 'found' || reply.kind === 'abstained')
    return renderAnswer(reply, loaded, view);
  if (reply.kind === 'courtesy') return renderCourtesy(reply, loaded, view);
  const { texts, notice, isPrivate } = view;
  const { fingerprint } = loaded.article;
  const shareOrDelete = isPrivate
    ? pressButton(texts.buttons.share, { action: 'share', fingerprint, number: 0 })
    : pressButton(texts.buttons.delete, { action: 'delete', fingerprint, number: 0 });
  const about = pressButton(texts.buttons.about, { action: 'about', fingerprint, number: 0 });
  const source = textDisplay(describeSource(loaded, texts).map(subtext).join('\n'));
  return shrinkToFit(SECTION_LENGTH, (limit) =>
    buildMessage(
      [
        ...showNotice(notice),
        ...showQuestion(reply.question),
        ...drawBody(reply, loaded, texts, limit),
        ...buttonRow([about, ...linkButtons(texts.buttons.open, loaded.link), shareOrDelete]),
        source,
      ],
      QUOTED_COLOR,
    ),
  );
}

/** True when a reply is useful only to the person who asked. */
export function isPrivateReply({ kind }: Reply): boolean {
  return kind === 'abstained' || kind === 'courtesy';
}

function renderCourtesy(
  { occasion, question }: Courtesy,
  { article: { fingerprint } }: RepliedArticle,
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
  loaded: RepliedArticle,
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

function drawFact(
  { fact, passages }: AboutArticle,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const quoted = passages.map((passage) => drawSentence(passage, loaded, texts, limit));
  return [textDisplay(sayFact(fact, loaded, texts)), ...quoted];
}

function sayFact(
  fact: AboutArticle['fact'],
  { article, index, link, loadedAt, loadedBy }: RepliedArticle,
  texts: Texts,
): string {
  const { besides } = texts;
  const declared = article.language && primaryLanguage(article.language);
  const language = declared ?? index.language.code;
  switch (fact) {
    case 'author':
      return besides.author(article.author && showName(article.author));
    case 'date':
      return besides.date(article.date && showDate(article.date, texts));
    case 'title':
      return besides.title(showTitle(article.title) || '…');
    case 'origin':
      return besides.origin(link && `<${link}>`);
    case 'length': {
      const minutes = readingMinutes(article, language);
      return besides.length(minutes, article.passages.length, countSections(article));
    }
    case 'language':
      return besides.language(texts.article.language(language));
    case 'loaded': {
      const when = time(loadedAt, TimestampStyles.LongDateTime);
      return besides.loaded(when, loadedBy && showName(loadedBy.name));
    }
    case 'topic':
      return besides.topic(showTitle(article.title) || '…');
  }
}

function drawSummary(
  { headingPath, passages }: Summary,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const section = headingPath && showSection(headingPath, loaded);
  return [
    textDisplay(texts.besides.inShort(section)),
    ...passages.map((passage) => drawSentence(passage, loaded, texts, limit)),
  ];
}

function drawSection(
  { headingPath, passages: [first] }: SectionFound,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  if (!first) return [];
  const says = texts.besides.section(showSection(headingPath, loaded));
  const quoted = showExcerpt(first, loaded.article, limit);
  return [withRead(`${says}\n${quoted || '…'}`, first, loaded, texts.buttons.readOn)];
}

function drawSeveral(
  { parts }: Several,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  return parts.flatMap((part) => drawPart(part, loaded, texts, limit));
}

/** The passage stands below the button: beside it, it would have two thirds of the width. */
function drawPart(
  part: Answer,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer[] {
  const question = `**${escapeMarkdown(toOneLine(part.question)) || '…'}**`;
  const [first] = part.kind === 'found' ? part.passages : [];
  if (!first) return [textDisplay(`${question}\n${texts.answer.doesNotSay}`)];
  const place = showPlace(first.headingPath, loaded.article, texts);
  const head = [question, ...(place === '' ? [] : [subtext(place)])].join('\n');
  return [
    withRead(head, first, loaded, texts.buttons.readOn),
    textDisplay(showExcerpt(first, loaded.article, limit) || '…'),
  ];
}

/** Renders a sentence of a summary below its section's heading. */
function drawSentence(
  passage: QuotedPassage,
  loaded: RepliedArticle,
  texts: Texts,
  limit: number,
): APIComponentInContainer {
  const place = showPlace(passage.headingPath, loaded.article, texts);
  const length = Math.min(limit, SENTENCE_LENGTH);
  const sentence = cut(toOneLine(passage.text.slice(...passage.sentence)), length);
  const lines = [...(place === '' ? [] : [subtext(place)]), escapeMarkdown(sentence) || '…'];
  return withRead(lines.join('\n'), passage, loaded, texts.buttons.read);
}

/** Puts a button beside a text that opens the reader at its source. */
function withRead(
  text: string,
  passage: QuotedPassage,
  { article: { fingerprint } }: RepliedArticle,
  label: string,
): APIComponentInContainer {
  const id = { action: 'sentence', fingerprint, number: numberOfSentence(passage) } as const;
  return {
    type: ComponentType.Section,
    components: [textDisplay(text)],
    accessory: pressButton(label, id),
  };
}

function showSection(headingPath: readonly string[], { article }: RepliedArticle): string {
  return showHeadingPath(headingPath, article.title) || showTitle(article.title) || '…';
}

function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}
