import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Abstained, Answer, Correction, Found } from '../../answer/answer.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown } from '../message/discord-markdown.js';
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
import { describeSource, showPlace } from '../message/show-article.js';
import { type ChosenPassages, chooseFirst, chooseNext } from './choose-passages.js';
import { renderPassage, renderPassageButtons, type ShownArticle } from './render-passage.js';
import { showQuestion } from './show-question.js';

/** All quotations together, in UTF-16 units: about 30 lines of a phone. */
const QUOTED_LENGTH = 1400;
/** One quotation: the length of a long paragraph. */
const QUOTE_LENGTH = 900;
/** Two words a line of a phone; five are enough to see what went wrong. */
const WORD_LENGTH = 40;
const WORDS_SHOWN = 5;
/** As many as an answer has passages at most. */
const SECTIONS_SHOWN = 3;

export interface AnswerView {
  readonly texts: Texts;
  /** A private answer can be shared, a public one deleted. */
  readonly isPrivate: boolean;
  /** What to say above it, as Discord markdown. */
  readonly notice?: string;
}

/** Draws an answer to a question from `toQuestion`; whatever it holds, Discord takes the message. */
export function renderAnswer(
  answer: Answer,
  loaded: ShownArticle,
  { texts, isPrivate, notice }: AnswerView,
): ContainerMessage {
  const { article, link } = loaded;
  const { fingerprint } = article;
  const above = [...showNotice(notice), ...showQuestion(answer.question)];
  const below = textDisplay(describeSource(loaded, texts).map(subtext).join('\n'));
  const last = isPrivate
    ? pressButton(texts.buttons.share, { action: 'share', fingerprint, number: 0 })
    : pressButton(texts.buttons.delete, { action: 'delete', fingerprint, number: 0 });
  if (answer.kind === 'abstained') {
    const about = pressButton(texts.buttons.about, { action: 'about', fingerprint, number: 0 });
    const open = linkButtons(texts.buttons.openArticle, link);
    // That there was nothing to look up is nothing to share.
    const isOver = isPrivate && answer.reason === 'no-words';
    return buildMessage([
      ...above,
      textDisplay(explain(answer, article, texts)),
      below,
      ...buttonRow([about, ...open, ...(isOver ? [] : [last])]),
    ]);
  }
  const chosen = chooseFirst(answer);
  const notes = describeReading(answer, texts);
  return fitQuotes(chosen, loaded, texts, (quotes) => [
    ...above,
    ...(notes === '' ? [] : [textDisplay(notes)]),
    ...quotes,
    below,
    ...buttonRow([...moreButtons(chosen, 0, fingerprint, texts), last]),
  ]);
}

/**
 * Draws the next relevant passages of an answer, or that there are none.
 * @param from how many were shown already
 */
export function renderMore(
  answer: Answer,
  loaded: ShownArticle,
  from: number,
  texts: Texts,
): ContainerMessage {
  const { fingerprint } = loaded.article;
  const chosen = answer.kind === 'found' && chooseNext(answer, from);
  if (!chosen || chosen.shown.length === 0) {
    return buildMessage([textDisplay(texts.answer.noMorePassages)]);
  }
  return fitQuotes(chosen, loaded, texts, (quotes) => [
    ...showQuestion(answer.question),
    textDisplay(subtext(texts.answer.morePassages)),
    ...quotes,
    ...buttonRow(moreButtons(chosen, from, fingerprint, texts)),
  ]);
}

/** Quotes as much of each passage as Discord takes. */
function fitQuotes(
  { shown }: ChosenPassages,
  loaded: ShownArticle,
  texts: Texts,
  arrange: (quotes: APIComponentInContainer[]) => APIComponentInContainer[],
): ContainerMessage {
  const buttons = shown.map((passage) => renderPassageButtons(passage, loaded, texts));
  const longest = Math.min(QUOTE_LENGTH, Math.floor(QUOTED_LENGTH / shown.length));
  return shrinkToFit(longest, (limit) => {
    const quotes = shown.flatMap((passage, at) => [
      renderPassage(passage, loaded.article, limit, texts),
      ...(buttons[at] ?? []),
    ]);
    return buildMessage(arrange(quotes));
  });
}

function moreButtons(
  { shown, hasMore }: ChosenPassages,
  from: number,
  fingerprint: string,
  { buttons }: Texts,
) {
  const number = from + shown.length;
  return hasMore ? [pressButton(buttons.more, { action: 'more', fingerprint, number })] : [];
}

/** How the question was read, where it was not as it was written. */
function describeReading({ corrections, missingWords }: Found, { answer }: Texts): string {
  const lines = describeCorrections(corrections, answer);
  const missing = showMissing(missingWords, answer);
  if (missing.length > 0) lines.push(answer.notFound(missing));
  return lines.map(subtext).join('\n');
}

function describeCorrections(corrections: readonly Correction[], texts: Texts['answer']): string[] {
  const readAs = corrections.slice(0, WORDS_SHOWN).map(({ word, suggestion }) => ({
    word: showWord(word),
    suggestion: showWord(suggestion),
  }));
  return readAs.length > 0 ? [texts.readAs(readAs)] : [];
}

function explain(abstained: Abstained, article: ShownArticle['article'], texts: Texts): string {
  const { answer } = texts;
  if (abstained.reason === 'no-words') return answer.nothingToLookUp;
  const lines = [answer.doesNotSay];
  const { articleLanguage = 'und' } = abstained;
  const language = texts.article.language(articleLanguage);
  if (language !== undefined) {
    // None of its words need be named then.
    lines.push(answer.articleIsIn(language));
  } else {
    const missing = showMissing(abstained.missingWords, answer);
    if (missing.length > 0) lines.push(answer.neverUses(missing));
    lines.push(...describeCorrections(abstained.corrections, answer));
  }
  const places = new Set(
    abstained.nearest.map(({ headingPath }) => showPlace(headingPath, article, texts)),
  );
  const sections = [...places].filter((place) => place !== '').slice(0, SECTIONS_SHOWN);
  if (sections.length > 0) {
    lines.push('', answer.nearestSections, ...sections.map((section) => `- ${section}`));
  }
  return lines.join('\n');
}

function showMissing(words: readonly string[], { unmissedWords }: Texts['answer']): string[] {
  return words
    .filter((word) => !unmissedWords.has(word.toLowerCase()))
    .slice(0, WORDS_SHOWN)
    .map(showWord);
}

function showWord(word: string): string {
  return escapeMarkdown(cut(word, WORD_LENGTH));
}
