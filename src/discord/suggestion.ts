import type { Span } from '../answer/answer.js';
import { splitSentences } from '../answer/words.js';
import type { Article, Passage, Section } from '../article/article.js';
import { cut } from './cut.js';
import { dropInvisible } from './discord-markdown.js';
import { toQuestion } from './show-question.js';

/** A sentence of the article that may be what a member looks for. */
export interface Suggested {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly sentence: Span;
}

/** Discord's limit on a choice's name and value. */
const MAX_NAME_LENGTH = 100;
/** A heading leaves more than half of it to the sentence. */
const MAX_LABEL_LENGTH = 40;
const SEPARATOR = ' › ';
/** Of a sentence: a hundred characters lie within it, unless most of it is white space. */
const READ_LENGTH = 1000;

/**
 * A suggestion as a member sees and sends it, “Heading › the sentence”: a question from `toQuestion`
 * that `findSuggested` leads back from. At least one character, and as many as a choice takes.
 */
export function nameSuggestion(article: Article, { passage, sentence }: Suggested): string {
  const { text, section } = article.passages[passage] as Passage;
  const [start, end] = sentence;
  const shown = toQuestion(text.slice(start, Math.min(end, start + READ_LENGTH)));
  return toQuestion(cut(labelOf(article, section) + shown, MAX_NAME_LENGTH));
}

/** The first passage that a suggestion of this name leads to; undefined for any other question. */
export function findSuggested(article: Article, question: string): Suggested | undefined {
  if (!question.includes(SEPARATOR)) return undefined;
  const wordsOf = new Map<number | undefined, readonly string[] | undefined>();
  for (const [passage, { text, section }] of article.passages.entries()) {
    if (!wordsOf.has(section)) {
      const label = labelOf(article, section);
      const shown = question.slice(label.length).replace(/…$/, '');
      wordsOf.set(section, question.startsWith(label) ? shown.split(' ') : undefined);
    }
    const words = wordsOf.get(section);
    if (!words) continue;
    // Splitting and naming all sentences of a long section would take most of a second.
    const visible = dropInvisible(text);
    if (!words.every((word) => visible.includes(word))) continue;
    const sentence = splitSentences(text).find(
      (each) => nameSuggestion(article, { passage, sentence: each }) === question,
    );
    if (sentence) return { passage, sentence };
  }
  return undefined;
}

/** The section's heading, or the article's title before the first; with what parts it from a sentence. */
function labelOf({ title, sections }: Article, section: number | undefined): string {
  const heading = section === undefined ? title : (sections[section] as Section).heading;
  return (cut(toQuestion(heading), MAX_LABEL_LENGTH) || '…') + SEPARATOR;
}
