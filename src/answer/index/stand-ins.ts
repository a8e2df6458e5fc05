import type { Language } from '../language/language.js';
import type { Expression } from '../language/synonyms/synonym-graph.js';
import type { Vocabulary } from './vocabulary.js';

/** The least letters of a word within a compound, and of what it is compounded with. */
const [MIN_COMPOUNDED, MIN_COMPOUNDING] = [4, 3];
/** More words related to one bring out chance passages. */
const MAX_RELATED = 3;

/** Finds words of an article that say what another word says, and notes which expressions it has. */
export class StandIns {
  /** The expressions of its language that the article has. */
  readonly #expressions = new Set<Expression>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
  ) {}

  /** Notes the expressions in a sentence of the article, given as the word ids from a place on. */
  noteExpressions(words: readonly number[], from: number): void {
    const { vocabulary, language } = this;
    const stemAt = (at: number) => vocabulary.stems[vocabulary.stemOf[words[at] ?? -1] ?? -1] ?? '';
    for (let at = from; at < words.length - 1; at++) {
      const expressions = language.expressionsFrom(stemAt(at))?.get(stemAt(at + 1));
      for (const expression of expressions ?? []) {
        if (expression.every((stem, further) => stemAt(at + further) === stem)) {
          this.#expressions.add(expression);
        }
      }
    }
  }

  /** True when the article has an expression of its language, given as the language lists it. */
  hasExpression(expression: Expression): boolean {
    return this.#expressions.has(expression);
  }

  /** Returns the article's words that mean nearly the same as a word with this stem. */
  synonymsOf(stem: string): readonly number[] {
    return this.language.synonymsOf(stem).flatMap((synonym) => {
      const id = this.vocabulary.stemId(synonym);
      return id === undefined ? [] : this.vocabulary.formsOf(id);
    });
  }

  /**
   * Returns those of the article's words that have some of the same synonyms as a word of this stem; the forms
   * of at most three stems, those most alike.
   */
  relatedTo(stem: string): readonly number[] {
    const { vocabulary } = this;
    const isUsed = (other: string) => {
      const id = vocabulary.stemId(other);
      return id !== undefined && !vocabulary.isStopWord[id];
    };
    const related = this.language.relatedTo(stem, isUsed).slice(0, MAX_RELATED);
    return related.flatMap((other) => vocabulary.formsOf(vocabulary.stemId(other) as number));
  }

  /**
   * Returns those of the article's words that are compounds with a word of this stem, or a part of it, in
   * languages that write compounds as one word: “Waschmarken” for “Marke”, and the other way round.
   */
  compoundsOf(stem: string, alike: readonly number[]): readonly number[] {
    if (!this.language.compounds || stem.length < MIN_COMPOUNDED) return [];
    const { stems, stemOf } = this.vocabulary;
    return alike.filter((word) => {
      const other = stems[stemOf[word] as number] as string;
      const [part, whole] = stem.length < other.length ? [stem, other] : [other, stem];
      const isPart = whole.endsWith(part) || whole.startsWith(part);
      const isLong = part.length >= MIN_COMPOUNDED;
      return isPart && isLong && whole.length - part.length >= MIN_COMPOUNDING;
    });
  }
}
