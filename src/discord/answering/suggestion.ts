import type { PassageIndex } from '../../answer/index/passage-index.js';
import type { Article, Passage } from '../../article/article.js';
import { countSections } from '../../article/outline.js';
import type { Span } from '../../text/span.js';
import { spokenLocales, textsFor } from '../interaction/texts-for.js';
import { cut } from '../message/cut.js';
import { MAX_CHOICE_LENGTH } from '../message/discord-limits.js';
import { dropUnaskable, toQuestion } from './show-question.js';

/** A sentence of the article that may be what a member looks for. */
export interface Suggested {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly sentence: Span;
}

/** A sentence as a suggestion shows it. */
interface Shown {
  readonly certain: string;
  readonly isCut: boolean;
}

/** A heading leaves more than half of it to the sentence. */
const MAX_LABEL_LENGTH = 40;
const SEPARATOR = ' › ';
/** What may be shown otherwise, or not at all. */
const UNCERTAIN = /[\s\p{C}\ufffd]/u;
/** What every link and mention has. */
const MAY_ASK_NOTHING = /[<:]/;
/** Of a sentence: a hundred characters lie within it, unless most of it is white space. */
const READ_LENGTH = 1000;

/** Whoever presses a button may have another language than who chose the suggestion. */
const BEGINNINGS = new Set(spokenLocales.map((locale) => textsFor(locale).article.beginning));

/**
 * A suggestion as a member sees and sends it, “Heading › the sentence”: a question from `toQuestion`
 * that `findSuggested` leads back from. At least one character, and as many as a choice takes.
 * @param beginning what the text before the first heading is called
 */
export function nameSuggestion(
  article: Article,
  { passage, sentence }: Suggested,
  beginning: string,
): string {
  const { text, section } = article.passages[passage] as Passage;
  const shown = toQuestion(readPart(text, sentence)) || '…';
  return toQuestion(cut(labelOf(article, section, beginning) + shown, MAX_CHOICE_LENGTH));
}

/** The first passage that a suggestion of this name leads to; undefined for any other question. */
export function findSuggested(index: PassageIndex, question: string): Suggested | undefined {
  if (!question.includes(SEPARATOR)) return undefined;
  for (const beginning of BEGINNINGS) {
    const found = findNamed(index, question, beginning);
    if (found) return found;
  }
  return undefined;
}

function findNamed(index: PassageIndex, name: string, beginning: string): Suggested | undefined {
  const { article } = index;
  const shownIn = new Map<number | undefined, Shown | undefined>();
  for (const [passage, { text, section }] of article.passages.entries()) {
    if (!shownIn.has(section)) {
      const label = labelOf(article, section, beginning);
      const isLabel = name.startsWith(label);
      shownIn.set(section, isLabel ? readShown(name.slice(label.length)) : undefined);
    }
    const shown = shownIn.get(section);
    if (!shown) continue;
    // Naming all sentences of a long section would take most of a second.
    const sentence = index.words
      .sentencesOf(passage)
      .find(
        (each) =>
          mayShow(readPart(text, each), shown) &&
          nameSuggestion(article, { passage, sentence: each }, beginning) === name,
      );
    if (sentence) return { passage, sentence };
  }
  return undefined;
}

function readPart(text: string, [start, end]: Span): string {
  const part = text.slice(start, Math.min(end, start + READ_LENGTH));
  // To look for it in all sentences of a long article would take most of a second.
  return MAY_ASK_NOTHING.test(part) ? dropUnaskable(part) : part;
}

function readShown(sentence: string): Shown {
  const characters = [...sentence.replace(/…$/u, '')].filter((each) => !UNCERTAIN.test(each));
  return { certain: characters.join(''), isCut: sentence.endsWith('…') };
}

/** Whether a sentence may be shown like this; few others may. */
function mayShow(sentence: string, { certain, isCut }: Shown): boolean {
  let at = 0;
  for (const character of sentence) {
    if (isCut && at === certain.length) return true;
    if (UNCERTAIN.test(character)) continue;
    if (!certain.startsWith(character, at)) return false;
    at += character.length;
  }
  return at === certain.length;
}

/** Where the sentence stands, as answers say it, and what parts it from that. */
function labelOf(article: Article, section: number | undefined, beginning: string): string {
  const { title, sections } = article;
  const own = section === undefined ? undefined : sections[section];
  const isNamed = own && (own.parent !== undefined || own.heading !== title);
  const place = isNamed ? own.heading : countSections(article) > 0 ? beginning : title;
  return (cut(toQuestion(place), MAX_LABEL_LENGTH) || '…') + SEPARATOR;
}
