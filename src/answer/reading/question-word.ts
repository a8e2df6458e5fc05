import type { Span } from '../../text/span.js';
import type { SearchTerm } from '../index/passage-search.js';

/** A word of a question as the article knows it. */
export interface QuestionWord extends SearchTerm {
  readonly span: Span;
  /** Lower case; the intended word if it was misspelt. */
  readonly form: string;
  /** In the article's vocabulary; undefined when the article never uses it. */
  readonly stemId: number | undefined;
  /** The stems of an expression that it stands for, joined by spaces, if the article lacks that. */
  readonly expression?: string;
  readonly isStopWord: boolean;
  /** Capitalised, other than as the first word; never where all nouns are. */
  readonly isName: boolean;
  readonly inverseDocumentFrequency: number;
  /** How well it tells the article's passages apart: its rarity, reduced for a word of the title. */
  readonly weight: number;
}
