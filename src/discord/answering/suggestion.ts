import type { PassageIndex } from '../../answer/index/passage-index.js';
import { exampleQuestions } from '../../answer/suggest/example-questions.js';
import { suggestPassages } from '../../answer/suggest/suggest-questions.js';
import type { Article, Passage } from '../../article/article.js';
import { countSections } from '../../article/outline.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Span } from '../../text/span.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/discord-limits.js';
import { toQuestion } from './show-question.js';

/** A sentence of the article that may be what a member is looking for. */
export interface Suggested {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly sentence: Span;
}

/** The question, and the sentence of the suggestion if one was chosen. */
export interface Asked {
  readonly question: string;
  readonly suggested?: Suggested;
}

/** Leaves most of a phone's line for the sentence before the heading. */
const MAX_SECTION_LENGTH = 30;
const SEPARATOR = ' · ';
/** Leaves room for the sentence's place in what a choice sends. */
const MAX_TYPED_LENGTH = 70;
/** How much of a sentence is read: enough for a hundred characters, unless most of it is white space. */
const READ_LENGTH = 1000;
/** The question when a sentence was chosen and nothing typed: three lines on a phone. */
const MAX_SENTENCE_LENGTH = 150;
/**
 * Matches the question, the passage, the start of its sentence, and the start of the article's
 * fingerprint.
 */
const PLACE = /^(.*) ⟨(\d{1,9}):(\d{1,9}):([\w-]{4})⟩$/su;
const FINGERPRINT_LENGTH = 4;

/**
 * Returns choices for `/ask`, best first. Each shows a sentence and its section, and sends what was
 * typed together with the sentence's place.
 */
export function suggestChoices(
  { article, index }: Pick<LoadedArticle, 'article' | 'index'>,
  typed: string,
  { article: { beginning } }: Texts,
): { name: string; value: string }[] {
  const choices = new Map<string, string>();
  for (const suggested of suggestPassages(index, typed, MAX_CHOICES)) {
    const sentence = readSentence(article, suggested);
    const name = choiceName(article, suggested, sentence, beginning);
    if (!choices.has(name)) {
      choices.set(name, choiceValue(article, suggested, toQuestion(typed) || sentence));
    }
  }
  return [...choices].map(([name, value]) => ({ name, value }));
}

/** Like `suggestChoices`, but begins with questions that the article answers well if nothing was typed. */
export async function suggestQuestions(
  loaded: Pick<LoadedArticle, 'article' | 'index'>,
  typed: string,
  texts: Texts,
): Promise<{ name: string; value: string }[]> {
  const choices = suggestChoices(loaded, typed, texts);
  if (typed.trim() !== '') return choices;
  const examples = (await exampleQuestions(loaded.index)).filter(
    (question) => question.length <= MAX_CHOICE_LENGTH,
  );
  return [...examples.map((name) => ({ name, value: name })), ...choices].slice(0, MAX_CHOICES);
}

/** Reads what a choice sends; any other text is a plain question. */
export function readAsked(
  { article, index }: Pick<LoadedArticle, 'article' | 'index'>,
  text: string,
): Asked {
  const [, typed, passage, start, fingerprint] = PLACE.exec(text) ?? [];
  if (typed === undefined) return { question: toQuestion(text) };
  const question = toQuestion(typed);
  const suggested = article.fingerprint.startsWith(fingerprint as string)
    ? findSentence(index, Number(passage), Number(start))
    : undefined;
  if (!suggested) return { question };
  const sentence = readSentence(article, suggested);
  const isTyped = cut(sentence, MAX_TYPED_LENGTH) !== typed;
  return { question: isTyped ? question : cut(sentence, MAX_SENTENCE_LENGTH), suggested };
}

/** Returns the sentence of a passage that begins at this place. */
export function findSentence(
  { article, words }: PassageIndex,
  passage: number,
  start: number,
): Suggested | undefined {
  if (passage >= article.passages.length) return undefined;
  const sentence = words.sentencesOf(passage).find(([from]) => from === start);
  return sentence && { passage, sentence };
}

function choiceName(
  article: Article,
  { passage }: Suggested,
  sentence: string,
  beginning: string,
): string {
  const place = cut(placeOf(article, passage, beginning), MAX_SECTION_LENGTH);
  const room = MAX_CHOICE_LENGTH - (place === '' ? 0 : place.length + SEPARATOR.length);
  return [cut(sentence, room), place].filter((part) => part !== '').join(SEPARATOR);
}

function choiceValue(article: Article, { passage, sentence }: Suggested, asked: string): string {
  const place = `${passage}:${sentence[0]}:${article.fingerprint.slice(0, FINGERPRINT_LENGTH)}`;
  return `${cut(asked, MAX_TYPED_LENGTH)} ⟨${place}⟩`;
}

/** Reads at least one character. */
function readSentence(
  { passages }: Article,
  { passage, sentence: [start, end] }: Suggested,
): string {
  const { text } = passages[passage] as Passage;
  return toQuestion(text.slice(start, Math.min(end, start + READ_LENGTH))) || '…';
}

/**
 * Returns the heading above a passage, or the name of the beginning; empty if the article has no
 * headings.
 */
function placeOf(article: Article, passage: number, beginning: string): string {
  const { section } = article.passages[passage] as Passage;
  const own = section === undefined ? undefined : article.sections[section];
  const isNamed = own && (own.parent !== undefined || own.heading !== article.title);
  return toQuestion(isNamed ? own.heading : countSections(article) > 0 ? beginning : '');
}
