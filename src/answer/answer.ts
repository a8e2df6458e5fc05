import type { Span } from '../text/span.js';

export interface QuotedPassage {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly text: string;
  /** Headings above the passage, outermost first; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** From 0 to 1: how likely this passage is the right one, among those that were read closely. */
  readonly score: number;
  /** The sentence that answers best. */
  readonly sentence: Span;
  /** Words that matched, in order, never overlapping. */
  readonly highlights: readonly Span[];
}

/** A question word the article lacks, and the article's word that is spelt most like it. */
export interface Correction {
  readonly word: string;
  readonly suggestion: string;
}

interface AnswerBase {
  readonly question: string;
  /** From 0 to 1: how likely the passage that comes first is right. */
  readonly confidence: number;
  /** Question words, as typed, that the article never uses and people would miss; none that a quoted passage has a part of. */
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
}

export interface Found extends AnswerBase {
  readonly kind: 'found';
  /** Whether it answers, or is only the nearest that the article has. */
  readonly degree: 'answers' | 'nearest';
  /** What the question asks for and no sentence of the first passage has. */
  readonly lacking?: 'time' | 'number';
  /** Best first, at least one. */
  readonly passages: readonly QuotedPassage[];
}

/** The article does not say; that is an answer too. */
export interface Abstained extends AnswerBase {
  readonly kind: 'abstained';
  /** `no-words`: nothing to look up; `no-match`: no passage shares a word; `weak-match`: too few. */
  readonly reason: 'no-words' | 'no-match' | 'weak-match';
  /** The article's language (BCP 47), when the question seems to be in another. */
  readonly articleLanguage?: string;
  /** The passages that come nearest, best first; may be empty. */
  readonly nearest: readonly QuotedPassage[];
}

export type Answer = Found | Abstained;
