import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';

/** How much the words of an article are like the terms of one question, and which have to do with it at all. */
export class TermLikeness {
  /** Word id → its row in `#strengths`; row 0 is for words that have nothing to do with the question. */
  readonly #rows: Int32Array;
  #rowCount = 1;
  /** Row × term → rarity · √(idf of the runs of letters shared). */
  readonly #strengths: Float64Array;
  /** Term → the strength of a word equal to it; 0 when the article has nothing like it. */
  readonly full: Float64Array;

  constructor({ vocabulary }: PassageIndex, { terms, stopWords }: Question) {
    this.#rows = new Int32Array(vocabulary.forms.length);
    for (const { form } of stopWords) {
      const word = vocabulary.wordId(form);
      if (word !== undefined) this.#rows[word] = this.#rowCount++;
    }
    const alike = terms.map(({ form, stemId }) => vocabulary.lookAlikes(form, stemId));
    for (const { words } of alike) for (const word of words) this.#rows[word] ||= this.#rowCount++;
    this.#strengths = new Float64Array(this.#rowCount * terms.length);
    this.full = new Float64Array(terms.length);
    for (const [term, { rarity }] of terms.entries()) {
      const { words, strengths, full } = alike[term] as (typeof alike)[number];
      this.full[term] = rarity * full;
      for (const [at, word] of words.entries()) {
        const cell = (this.#rows[word] as number) * terms.length + term;
        this.#strengths[cell] = rarity * (strengths[at] as number);
      }
    }
  }

  /** Whether a word is like a term, or a stop word of the question. */
  isRelevant(word: number): boolean {
    return this.#rows[word] !== 0;
  }

  /** How much a word is like a term. */
  strength(word: number, term: number): number {
    return this.#strengths[(this.#rows[word] as number) * this.full.length + term] as number;
  }

  /** How much a word is like the term it is most like, from 0 to 1. */
  likeness(word: number): number {
    if (!this.isRelevant(word)) return 0;
    let most = 0;
    for (let term = 0; term < this.full.length; term++) {
      const strength = this.strength(word, term);
      if (strength > 0) most = Math.max(most, strength / (this.full[term] as number));
    }
    return most;
  }
}
