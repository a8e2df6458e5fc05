import type { APIButtonComponent } from 'discord.js';
import type { Abstained, Answer, Correction, Found } from '../../answer/answer.js';
import type { Texts } from '../../voice/texts.js';
import { cut, cutMiddle } from '../message/cut.js';
import { MAX_LABEL_LENGTH } from '../message/discord-limits.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  smallPrint,
  textDisplay,
} from '../message/message.js';
import { describeSource, type ShownArticle, showPlace } from '../message/show-article.js';
import { readButton } from './draw-sentence.js';
import { showQuestion } from './show-question.js';

/** Two such words fit a line on a phone; five are enough to see what went wrong. */
const WORD_LENGTH = 40;
const WORDS_SHOWN = 5;
/** One row of buttons; a fourth section is too far from the question. */
const SECTIONS_SHOWN = 3;
/** Two labels of this length fit side by side on a phone. */
const SECTION_LABEL_LENGTH = Math.min(40, MAX_LABEL_LENGTH);
/** Grey bar for “the article does not say”. The first line says the same in words. */
const DOES_NOT_SAY_COLOR = 0x80848e;

/** Renders that the article does not say, with buttons that open the reader at the nearest sections. */
export function renderAbstention(
  abstained: Abstained,
  loaded: ShownArticle,
  { texts, notice }: { readonly texts: Texts; readonly notice?: string },
): ContainerMessage {
  const { article, link, isOwn } = loaded;
  const { fingerprint } = article;
  const about = pressButton(texts.buttons.about, { action: 'about', fingerprint, number: 0 });
  const nearest = nearestSections(abstained, loaded, texts);
  const notes = [...describeSource(loaded, texts), ...(isOwn ? [] : [texts.answer.mayLoad])];
  const lines = explain(abstained, texts);
  if (nearest.length > 0) lines.push(texts.answer.nearestSections);
  return buildMessage(
    [
      ...showNotice(notice),
      ...showQuestion(abstained.question),
      textDisplay(lines.join('\n')),
      ...buttonRow(nearest),
      ...buttonRow([about, ...linkButtons(texts.buttons.open, link)]),
      smallPrint(notes),
    ],
    DOES_NOT_SAY_COLOR,
  );
}

/**
 * Describes which words of the question were read as others, and which ones the article lacks if the
 * answer is uncertain.
 */
export function describeReading(found: Found, { answer }: Texts): string[] {
  const missing = found.degree === 'answers' ? [] : describeMissing(found, answer);
  return [
    ...(found.lacking ? [answer.givesNo[found.lacking]] : []),
    ...missing,
    ...describeCorrections(found.corrections, answer),
  ];
}

function nearestSections(
  { nearest }: Abstained,
  { article }: ShownArticle,
  texts: Texts,
): APIButtonComponent[] {
  const byPlace = new Map<string, APIButtonComponent>();
  for (const passage of nearest) {
    const place = showPlace(passage.headingPath, article, texts);
    if (place === '' || byPlace.has(place) || byPlace.size === SECTIONS_SHOWN) continue;
    const heading = toOneLine(passage.headingPath.at(-1) ?? '') || texts.article.beginning;
    const label = cutMiddle(heading, SECTION_LABEL_LENGTH);
    byPlace.set(place, readButton(label, passage, article));
  }
  return [...byPlace.values()];
}

function explain(abstained: Abstained, texts: Texts): string[] {
  const { answer } = texts;
  if (abstained.reason === 'no-words') return [answer.nothingToLookUp];
  const lines = [answer.doesNotSay];
  const { articleLanguage = 'und' } = abstained;
  const language = texts.article.language(articleLanguage);
  // Then all its words are foreign, and none need be named.
  if (language !== undefined) return [...lines, answer.articleIsIn(language)];
  return [
    ...lines,
    ...describeMissing(abstained, answer),
    ...describeCorrections(abstained.corrections, answer),
  ];
}

function describeMissing({ missingWords }: Answer, texts: Texts['answer']): string[] {
  const missing = missingWords.slice(0, WORDS_SHOWN).map(showWord);
  return missing.length > 0 ? [texts.neverUses(missing)] : [];
}

function describeCorrections(corrections: readonly Correction[], texts: Texts['answer']): string[] {
  const readAs = corrections.slice(0, WORDS_SHOWN).map(({ word, suggestion }) => ({
    word: showWord(word),
    suggestion: showWord(suggestion),
  }));
  return readAs.length > 0 ? [texts.readAs(readAs)] : [];
}

function showWord(word: string): string {
  return escapeMarkdown(cut(word, WORD_LENGTH));
}
