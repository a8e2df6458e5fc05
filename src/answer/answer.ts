import type { Span } from '../text/span.js';
import type { AnswerKind } from './language/answer-kind.js';

export interface QuotedPassage {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly text: string;
  /** Headings above the passage, outermost first; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** From 0 to 1: how likely this passage is the right one among those that were read closely. */
  readonly score: number;
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** Words that matched, in order, never overlapping. */
  readonly highlights: readonly Span[];
}

/** A question word that the article lacks, and the article's word with the most similar spelling. */
export interface Correction {
  readonly word: string;
  readonly suggestion: string;
}

interface AnswerBase {
  readonly question: string;
  /** From 0 to 1: how likely the first passage is right. */
  readonly confidence: number;
  /**
   * The question's words, as typed or, if misspelt, as read, that the article never uses and that people would
   * miss. Excludes words that are part of a word in a quoted passage.
   */
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
}

export interface Found extends AnswerBase {
  readonly kind: 'found';
  /**
   * What is claimed of the first passage: that it answers, that it is the nearest in the article, or that
   * it may be of use although the article probably does not say.
   */
  readonly degree: 'answers' | 'nearest' | 'perhaps';
  /** What the question asks for that no sentence of the passages that are shown first has. */
  readonly lacking?: AnswerKind;
  /** At least one, best first. */
  readonly passages: readonly QuotedPassage[];
}

/** The article does not say, which is an answer, too. */
export interface Abstained extends AnswerBase {
  readonly kind: 'abstained';
  /**
   * `no-words`: nothing to look up; `no-match`: no passage shares a word; `weak-match`: the passages
   * share too little.
   */
  readonly reason: 'no-words' | 'no-match' | 'weak-match';
  /** The article's language (BCP 47), when the question seems to be in another. */
  readonly articleLanguage?: string;
  /** The nearest passages, best first; may be empty. */
  readonly nearest: readonly QuotedPassage[];
}

export type Answer = Found | Abstained;

/** True when the article probably says what was asked. */
export function isLikely(answer: Answer): answer is Found {
  return answer.kind === 'found' && answer.degree !== 'perhaps';
}

/** True for an answer that is more than the nearest passage. */
export function answers(answer: Answer): answer is Found {
  return answer.kind === 'found' && answer.degree === 'answers';
}
