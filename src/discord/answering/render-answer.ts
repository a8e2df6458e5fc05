import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Answer, Found, QuotedPassage } from '../../answer/answer.js';
import { type ChosenPassages, chooseFirst, chooseNext } from '../../answer/choose-passages.js';
import type { Passage } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, maskedLink, toOneLine } from '../message/discord-markdown.js';
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
import { describeSource, type ShownArticle, showPlace } from '../message/show-article.js';
import { alignTable } from '../message/show-table.js';
import { linkToSentence } from '../message/text-fragment.js';
import { readButton, withRead } from './draw-sentence.js';
import { showExcerpt } from './excerpt.js';
import { describeReading, renderAbstention } from './render-abstention.js';
import { showQuestion } from './show-question.js';

/**
 * Room for the first quotation, in UTF-16 units: eight lines on a phone, half a screen with everything
 * around it.
 */
const QUOTE_LENGTH = 320;
/** Less room when further passages follow. */
const SHORTER_QUOTE_LENGTH = 240;
/** For each further passage: one line on a phone, next to a button. */
const ALSO_LENGTH = 34;
/** Matches a list item's marker, which means nothing on its own. */
const ITEM_MARK = /^(?:[-*•]|\d{1,9}[.)])\s+/u;
/** For the heading of each further passage. */
const ALSO_PLACE_LENGTH = 30;
/**
 * Bars beside a passage: green for an answer, amber for one that may not be. The words above the
 * passage say the same.
 */
export const COLORS = { answers: 0x248046, nearest: 0xf0b232, perhaps: 0xf0b232 } as const;

export interface AnswerView {
  readonly texts: Texts;
  /** True when only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** A line above the answer, as Discord markdown. */
  readonly notice?: string;
  /** The number of the sentence chosen from the suggestions, so that *More* can continue from it. */
  readonly suggested?: number | undefined;
}

/** Renders an answer to a question from `toQuestion`. Whatever it holds, Discord accepts the message. */
export function renderAnswer(
  answer: Answer,
  loaded: ShownArticle,
  view: AnswerView,
): ContainerMessage {
  if (answer.kind === 'abstained') return renderAbstention(answer, loaded, view);
  const { texts, notice, suggested } = view;
  const chosen = chooseFirst(answer);
  const more = moreButtons(chosen, 0, loaded, texts, suggested);
  const notes = describeReading(answer, texts);
  const said = { ...chosen, degree: answer.degree };
  return renderPassages(said, loaded, texts, (passages, buttons) => [
    ...showNotice(notice),
    ...showQuestion(answer.question),
    ...passages,
    ...buttonRow([buttons.readOn, ...more, ...buttons.open, shareOrDelete(loaded, view)]),
    smallPrint([...notes, ...describeSource(loaded, texts)]),
  ]);
}

/** The last button of a reply: private ones can be shared, public ones deleted. */
export function shareOrDelete(
  { article: { fingerprint } }: ShownArticle,
  { texts, isPrivate }: AnswerView,
) {
  const action = isPrivate ? 'share' : 'delete';
  return pressButton(texts.buttons[action], { action, fingerprint, number: 0 });
}

/**
 * Renders the next relevant passages of an answer, or says that there are none.
 * @param from the number of passages already shown
 */
export function renderMore(
  answer: Answer,
  loaded: ShownArticle,
  from: number,
  texts: Texts,
  suggested?: number,
): ContainerMessage {
  const noMore = () => buildMessage([textDisplay(texts.answer.noMorePassages)]);
  if (answer.kind === 'abstained') return noMore();
  const chosen = chooseNext(answer, from);
  if (chosen.shown.length === 0) return noMore();
  const more = moreButtons(chosen, from, loaded, texts, suggested);
  const said = { ...chosen, degree: answer.degree };
  return renderPassages(said, loaded, texts, (passages, buttons) => [
    ...showQuestion(answer.question),
    ...passages,
    ...buttonRow([buttons.readOn, ...more, ...buttons.open]),
  ]);
}

function moreButtons(
  { shown, hasMore }: ChosenPassages,
  from: number,
  { article: { fingerprint } }: ShownArticle,
  texts: Texts,
  suggested: number | undefined,
) {
  const id = { action: 'more', fingerprint, number: from + shown.length } as const;
  const also = suggested === undefined ? {} : { also: suggested };
  return hasMore ? [pressButton(texts.buttons.more, { ...id, ...also })] : [];
}

interface PassageButtons {
  readonly readOn: ReturnType<typeof pressButton>;
  readonly open: ReturnType<typeof linkButtons>;
}

/** Renders the first passage at length and a line for each of the others. */
function renderPassages(
  { shown, degree }: ChosenPassages & Pick<Found, 'degree'>,
  loaded: ShownArticle,
  texts: Texts,
  arrange: (
    passages: APIComponentInContainer[],
    buttons: PassageButtons,
  ) => APIComponentInContainer[],
): ContainerMessage {
  const [first, ...others] = shown as [QuotedPassage, ...QuotedPassage[]];
  const { article, link } = loaded;
  const target = link && linkToSentence(link, first.text, first.sentence);
  const buttons = {
    readOn: readButton(texts.buttons.readOn, first, article),
    open: linkButtons(texts.buttons.open, target),
  };
  const headline = texts.answer.headlines[degree];
  const also = others.map((passage) => showAlso(passage, loaded, texts));
  return shrinkToFit(others.length > 0 ? SHORTER_QUOTE_LENGTH : QUOTE_LENGTH, (limit) => {
    const quoted = textDisplay(showFirst(first, loaded, target, limit, texts, headline));
    return buildMessage(arrange([quoted, ...also], buttons), COLORS[degree]);
  });
}

function showFirst(
  quoted: QuotedPassage,
  { article }: ShownArticle,
  target: string | undefined,
  limit: number,
  texts: Texts,
  headline: string,
): string {
  const { passage, text, sentence, headingPath } = quoted;
  const place = showPlace(headingPath, article, texts);
  const says = [headline, ...(place === '' ? [] : [maskedLink(place, target)])];
  const { form } = article.passages[passage] as Passage;
  const row = form === 'table' ? showRow(text, sentence, limit) : undefined;
  return [subtext(says.join(' · ')), row ?? showExcerpt(quoted, article, limit)].join('\n');
}

/**
 * Shows the table row that answers with its column names, and the whole table below it if that fits a
 * phone.
 */
function showRow(text: string, [start, end]: Span, limit: number): string | undefined {
  const row = escapeMarkdown(cut(text.slice(start, end), limit));
  if (row.trim() === '') return undefined;
  const table = text.length <= limit ? alignTable(text, escapeMarkdown) : undefined;
  return [`**${row.trim()}**`, ...(table === undefined ? [] : [table])].join('\n');
}

/** One line of a further passage, with a button that opens the reader there. */
function showAlso(
  passage: QuotedPassage,
  loaded: ShownArticle,
  texts: Texts,
): APIComponentInContainer {
  const place = showPlace(passage.headingPath.slice(-1), loaded.article, texts);
  const heading = cut(toOneLine(passage.headingPath.at(-1) ?? ''), ALSO_PLACE_LENGTH);
  const also = texts.answer.also(place === '' || heading === '' ? place : escapeMarkdown(heading));
  const line = cut(
    toOneLine(passage.text.slice(...passage.sentence)).replace(ITEM_MARK, ''),
    ALSO_LENGTH,
  );
  const shown = `${subtext(also)}\n${escapeMarkdown(line) || '…'}`;
  return withRead(shown, passage, loaded, texts.buttons.read);
}
