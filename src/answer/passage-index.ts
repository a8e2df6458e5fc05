import { setImmediate as nextTick } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { type Article, headingPath, type Passage } from '../article/article.js';
import type { Span } from './answer.js';
import { languageOf } from './detect-language.js';
import { type Language, loadLanguage } from './language.js';
import { Vocabulary } from './vocabulary.js';
import { splitSentences, visitWords } from './words.js';

/** How long building may hold the event loop before questions get their turn. */
const SLICE_MS = 10;
/** A heading speaks for all its passages, so a word of it counts less than one of the passage itself. */
const HEADING_BOOST = 0.6;
/** Of N passages the N^0.35 most telling terms are looked up, 10 of 650: the rest cost the most and change nothing. */
const TELLING_TERMS_EXPONENT = 0.35;
const MIN_TELLING_TERMS = 4;

/** Stands for the end of a sentence among word ids. */
export const SENTENCE_END = -1;

/** A term to look up. */
export interface SearchTerm {
  readonly stem: string;
  /** How much the language's rare words count more, from 0 to 1. */
  readonly rarity: number;
  /** Rarity times inverse document frequency: terms that tell most are looked up first. */
  readonly worth: number;
}

/** A passage worth reading. */
export interface Candidate {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** BM25+ of the terms, each times its rarity, headings included. */
  readonly bm25: number;
}

/** What MiniSearch is given: stems without stop words, so that field lengths are right. */
interface IndexedPassage {
  readonly id: number;
  readonly text: readonly string[];
  readonly headings: readonly string[];
}

/** An article made searchable; an immutable value, swapped as a whole on reload. */
export class PassageIndex {
  readonly #search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'headings'],
    // Fields come as lists of terms already.
    stringifyField: (terms) => terms,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
    searchOptions: { boost: { headings: HEADING_BOOST } },
  });
  /** The passages' word ids one after the other, `SENTENCE_END` after each sentence. */
  #words = new Int32Array();
  /** For each of `#words`, where it starts and ends in its passage's text; for `SENTENCE_END`, where the sentence does. */
  #spans = new Int32Array();
  /** Passage → where its words start in `#words`; one more for the end. */
  readonly #starts = [0];
  readonly #sentenceCounts: number[] = [];
  /** Section → the word ids of its heading path. */
  readonly #headingWords: (readonly number[])[] = [];

  private constructor(
    readonly article: Article,
    readonly language: Language,
    readonly vocabulary: Vocabulary,
  ) {}

  /**
   * Builds in slices and yields to the event loop between them.
   * @param language overrides what the article declares or is detected to be written in
   * @throws Problem `language-unknown` when `language` is not a language code
   */
  static async build(article: Article, language?: string): Promise<PassageIndex> {
    const rules = await loadLanguage(language ?? languageOf(article));
    const index = new PassageIndex(article, rules, new Vocabulary(rules));
    const pause = createPause();
    for (const [section, { heading }] of article.sections.entries()) {
      for (const word of index.#wordsOf(heading)) index.vocabulary.count(word);
      index.vocabulary.endSentence();
      index.#headingWords.push(index.#wordsOf(headingPath(article, section).join('\n')));
    }
    const words: number[] = [];
    const spans: number[] = [];
    for (const [id, passage] of article.passages.entries()) {
      index.#add(id, passage, words, spans);
      if (pause.isDue()) await pause.take();
    }
    index.#words = Int32Array.from(words);
    index.#spans = Int32Array.from(spans);
    const { vocabulary } = index;
    for (let from = 0; from < vocabulary.forms.length; from += 500) {
      vocabulary.indexGrams(from, Math.min(from + 500, vocabulary.forms.length));
      if (pause.isDue()) await pause.take();
    }
    return index;
  }

  #add(id: number, { text, section }: Passage, words: number[], spans: number[]): void {
    const terms: string[] = [];
    const sentences = splitSentences(text);
    this.#sentenceCounts.push(sentences.length);
    for (const [start, end] of sentences) {
      visitWords(text.slice(start, end), this.language, (written, at) => {
        const word = this.vocabulary.add(written);
        this.vocabulary.count(word);
        words.push(word);
        spans.push(start + at, start + at + written.length);
        this.#pushTerm(word, terms);
      });
      words.push(SENTENCE_END);
      spans.push(start, end);
      this.vocabulary.endSentence();
    }
    this.#starts.push(words.length);
    const headings: string[] = [];
    for (const word of this.headingWords(section)) this.#pushTerm(word, headings);
    this.#search.add({ id, text: terms, headings });
  }

  #wordsOf(text: string): number[] {
    const words: number[] = [];
    visitWords(text, this.language, (written) => words.push(this.vocabulary.add(written)));
    return words;
  }

  #pushTerm(word: number, terms: string[]): void {
    const stem = this.vocabulary.stemOf[word] as number;
    if (!this.vocabulary.isStopWord[stem]) terms.push(this.vocabulary.stems[stem] as string);
  }

  /** A passage's word ids in order, `SENTENCE_END` after each sentence. */
  wordsOf(passage: number): Int32Array {
    return this.#words.subarray(this.#starts[passage], this.#starts[passage + 1]);
  }

  /** Where the n-th of a passage's word ids starts and ends in its text; for `SENTENCE_END`, its sentence. */
  spanOf(passage: number, n: number): Span {
    const at = 2 * ((this.#starts[passage] as number) + n);
    return [this.#spans[at] as number, this.#spans[at + 1] as number];
  }

  sentenceCountOf(passage: number): number {
    return this.#sentenceCounts[passage] as number;
  }

  /** The spans of a passage's sentences in its text. */
  sentencesOf(passage: number): Span[] {
    const spans: Span[] = [];
    const words = this.wordsOf(passage);
    for (let n = 0; n < words.length; n++) {
      if (words[n] === SENTENCE_END) spans.push(this.spanOf(passage, n));
    }
    return spans;
  }

  /** The word ids of the headings above a section, and its own; none before the first heading. */
  headingWords(section: number | undefined): readonly number[] {
    return section === undefined ? [] : (this.#headingWords[section] as readonly number[]);
  }

  /** The passages that share the question's most telling terms, the best `limit` of them. */
  candidates(terms: readonly SearchTerm[], limit: number): Candidate[] {
    const telling = [...terms]
      .sort((a, b) => b.worth - a.worth)
      .slice(
        0,
        Math.max(
          MIN_TELLING_TERMS,
          Math.ceil(this.article.passages.length ** TELLING_TERMS_EXPONENT),
        ),
      );
    const stems = telling.map(({ stem }) => stem);
    const found = this.#search.search('', {
      tokenize: () => stems,
      boostTerm: (_, index) => (telling[index] as SearchTerm).rarity,
    });
    // MiniSearch multiplies the sum by how many terms matched: good for choosing, not for reading.
    return found.slice(0, limit).map(({ id, score, queryTerms }) => ({
      passage: id as number,
      bm25: score / queryTerms.length,
    }));
  }
}

function createPause() {
  let sliceStart = performance.now();
  return {
    isDue: () => performance.now() - sliceStart > SLICE_MS,
    async take() {
      await nextTick();
      sliceStart = performance.now();
    },
  };
}
