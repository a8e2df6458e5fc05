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
  smallPrint,
  textDisplay,
} from '../message/message.js';
import { describeSource, type ShownArticle } from '../message/show-article.js';
import { drawSentence } from './draw-sentence.js';
import { showQuestion } from './show-question.js';

/** Two such words fit a line on a phone; five are enough to see what went wrong. */
const WORD_LENGTH = 40;
const WORDS_SHOWN = 5;
/** A fourth passage is too far from the question. */
const NEAREST_SHOWN = 3;
/** Two lines on a phone, beside a button. */
const NEAREST_LENGTH = 56;
/** Grey bar for “the article does not say”. The first line says the same in words. */
const DOES_NOT_SAY_COLOR = 0x80848e;

/** Renders that the article does not say, and a sentence each of the passages that come nearest. */
export function renderAbstention(
  abstained: Abstained,
  loaded: ShownArticle,
  { texts, notice }: { readonly texts: Texts; readonly notice?: string },
): ContainerMessage {
  const { article, link, isOwn } = loaded;
  const { fingerprint } = article;
  const about = pressButton(texts.buttons.about, { action: 'about', fingerprint, number: 0 });
  const nearest = abstained.nearest.slice(0, NEAREST_SHOWN);
  const notes = [...describeSource(loaded, texts), ...(isOwn ? [] : [texts.answer.mayLoad])];
  const lines = explain(abstained, texts);
  if (nearest.length > 0) lines.push(texts.answer.nearest);
  return shrinkToFit(NEAREST_LENGTH, (limit) =>
    buildMessage(
      [
        ...showNotice(notice),
        ...showQuestion(abstained.question),
        textDisplay(lines.join('\n')),
        ...nearest.map((passage) => drawSentence(passage, loaded, texts, limit)),
        ...buttonRow([about, ...linkButtons(texts.buttons.open, link)]),
        smallPrint(notes),
      ],
      DOES_NOT_SAY_COLOR,
    ),
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

/** Says that the article does not say, or may not, and why. */
export function explain(answer: Answer, texts: Texts): string[] {
  const { doesNotSay, articleIsIn, headlines, nothingToLookUp } = texts.answer;
  if (answer.kind === 'found') return [headlines[answer.degree], ...describeReading(answer, texts)];
  if (answer.reason === 'no-words') return [nothingToLookUp];
  const { articleLanguage = 'und' } = answer;
  const language = texts.article.language(articleLanguage);
  // Then all its words are foreign, and none need be named.
  if (language !== undefined) return [doesNotSay, articleIsIn(language)];
  return [
    doesNotSay,
    ...describeMissing(answer, texts.answer),
    ...describeCorrections(answer.corrections, texts.answer),
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
