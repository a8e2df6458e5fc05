import type { Span } from '../answer/answer.js';
import type { PassageIndex } from '../answer/passage-index.js';
import type { Article, Passage, Section } from '../article/article.js';
import { cut } from './cut.js';
import { dropUnaskable, toQuestion } from './show-question.js';

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
/** What may be shown otherwise, or not at all. */
const UNCERTAIN = /[\s\p{C}\ufffd]/gu;
/** Of a sentence: a hundred characters lie within it, unless most of it is white space. */
const READ_LENGTH = 1000;

/**
 * A suggestion as a member sees and sends it, “Heading › the sentence”: a question from `toQuestion`
 * that `findSuggested` leads back from. At least one character, and as many as a choice takes.
 */
export function nameSuggestion(article: Article, { passage, sentence }: Suggested): string {
  const { text, section } = article.passages[passage] as Passage;
  const shown = toQuestion(readPart(text, sentence)) || '…';
  return toQuestion(cut(labelOf(article, section) + shown, MAX_NAME_LENGTH));
}

/** The first passage that a suggestion of this name leads to; undefined for any other question. */
export function findSuggested(index: PassageIndex, question: string): Suggested | undefined {
  if (!question.includes(SEPARATOR)) return undefined;
  const { article } = index;
  const shownIn = new Map<number | undefined, RegExp | undefined>();
  for (const [passage, { text, section }] of article.passages.entries()) {
    if (!shownIn.has(section)) {
      const label = labelOf(article, section);
      const isLabel = question.startsWith(label);
      shownIn.set(section, isLabel ? whatMayShow(question.slice(label.length)) : undefined);
    }
    const pattern = shownIn.get(section);
    if (!pattern) continue;
    // Naming all sentences of a long section would take most of a second.
    const sentence = index
      .sentencesOf(passage)
      .find(
        (each) =>
          pattern.test(readPart(text, each)) &&
          nameSuggestion(article, { passage, sentence: each }) === question,
      );
    if (sentence) return { passage, sentence };
  }
  return undefined;
}

function readPart(text: string, [start, end]: Span): string {
  return dropUnaskable(text.slice(start, Math.min(end, start + READ_LENGTH)));
}

/** Matches the sentences that may be shown like this, and few others. */
function whatMayShow(shown: string): RegExp {
  const characters = [...shown.replace(/…$/u, '').replace(UNCERTAIN, '')];
  const escaped = characters.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const ending = shown.endsWith('…') ? '' : `${UNCERTAIN.source}*$`;
  return new RegExp(`^${['', ...escaped].join(`${UNCERTAIN.source}*`)}${ending}`, 'u');
}

/** The section's heading, or the article's title before the first; with what parts it from a sentence. */
function labelOf({ title, sections }: Article, section: number | undefined): string {
  const heading = section === undefined ? title : (sections[section] as Section).heading;
  return (cut(toQuestion(heading), MAX_LABEL_LENGTH) || '…') + SEPARATOR;
}
