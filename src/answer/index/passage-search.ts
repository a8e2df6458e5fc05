import MiniSearch from 'minisearch';
import type { Article } from '../../article/article.js';
import type { Vocabulary } from './vocabulary.js';

/** A heading describes all its passages, so a word in it counts less than a word in the passage itself. */
const HEADING_BOOST = 0.6;
/**
 * Only the most telling terms, which make up this share of a question's worth, are looked up. The
 * others are the most common ones and cost the most. The right passage is found as often as with 1.
 */
const TELLING_SHARE = 0.85;

/**
 * The most occurrences of terms that a search may visit: each takes some microseconds, and nothing else
 * runs meanwhile.
 */
const MAX_PLACES = 4_000;
/** Stands for every stem that the article never uses. */
const UNKNOWN_TERM = '-';

/** A term to look up. */
export interface SearchTerm {
  readonly stem: string;
  /** How rare the word is in the language, from 0 to 1. */
  readonly rarity: number;
  /** Rarity times inverse document frequency: the most telling terms are looked up first. */
  readonly worth: number;
}

/** A passage that shares terms with a question. */
export interface Candidate {
  readonly passage: number;
  /** Its BM25+ relative to the best passage's. */
  readonly share: number;
}

/** A document for MiniSearch: stems without stop words, so that field lengths are right. */
interface IndexedPassage {
  readonly id: number;
  readonly text: readonly string[];
  readonly headings: readonly string[];
}

/** Finds an article's passages by the terms in them and in the headings above them. */
export class PassageSearch {
  readonly #search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'headings'],
    // Fields are already lists of terms.
    stringifyField: (terms) => terms,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
    searchOptions: { boost: { headings: HEADING_BOOST } },
  });
  #headingTerms = 0;

  constructor(
    private readonly article: Article,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The terms of the headings above all passages: each heading counts once for each passage below it. */
  get headingTerms(): number {
    return this.#headingTerms;
  }

  /** Adds a passage, given as the word ids of its text and of its heading path. */
  add(id: number, words: readonly number[], headingWords: readonly number[]): void {
    const headings = this.#termsOf(headingWords);
    this.#headingTerms += headings.length;
    this.#search.add({ id, text: this.#termsOf(words), headings });
  }

  /** Returns the best `limit` passages, by BM25+, that share the question's most telling terms. */
  find(terms: readonly SearchTerm[], limit: number): Candidate[] {
    const telling = this.#withinReach(worthiestTerms(terms));
    const known = telling.map(({ stem }) => termOf(this.vocabulary.stemId(stem)));
    const found = this.#search.search('', {
      tokenize: () => known,
      boostTerm: (_, index) => (telling[index] as SearchTerm).rarity,
    });
    const most = found[0]?.score ?? 0;
    return found.slice(0, limit).map(({ id, score }) => ({ passage: id, share: score / most }));
  }

  #termsOf(words: readonly number[]): string[] {
    const terms: string[] = [];
    for (const word of words) {
      const stem = this.vocabulary.stemOf[word] as number;
      if (!this.vocabulary.isStopWord[stem]) terms.push(termOf(stem));
    }
    return terms;
  }

  /** Drops terms that occur in so many passages that the search would take too long. */
  #withinReach(telling: readonly SearchTerm[]): readonly SearchTerm[] {
    const { sentencesWith } = this.vocabulary;
    let places = 0;
    return telling.filter(({ stem }, place) => {
      const sentences = sentencesWith[this.vocabulary.stemId(stem) ?? -1] ?? 0;
      const passages = Math.min(sentences, this.article.passages.length);
      if (place > 0 && places + passages > MAX_PLACES) return false;
      places += passages;
      return true;
    });
  }
}

/**
 * Encodes a stem for MiniSearch as a number with few different characters. Stems themselves may begin
 * with tens of thousands of different characters, as in Chinese, and finding one takes time in their
 * number.
 */
function termOf(stem: number | undefined): string {
  return stem === undefined ? UNKNOWN_TERM : stem.toString(36);
}

/** Returns the terms of most worth that together make up `TELLING_SHARE` of the worth of all. */
function worthiestTerms(terms: readonly SearchTerm[]): SearchTerm[] {
  let left = TELLING_SHARE * terms.reduce((sum, { worth }) => sum + worth, 0);
  return [...terms]
    .sort((a, b) => b.worth - a.worth)
    .filter(({ worth }) => {
      const isNeeded = left > 0;
      left -= worth;
      return isNeeded;
    });
}
