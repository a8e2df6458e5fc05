import MiniSearch from 'minisearch';
import { type Article, headingPath, type Passage } from '../article/article.js';
import { Problem } from '../problem.js';
import type { Span } from './answer.js';
import type { AnswerKinds } from './answer-kind.js';
import { languageOf } from './detect-language.js';
import { type Language, loadLanguage } from './language.js';
import { LookAlikeIndex, type LookAlikes } from './look-alikes.js';
import { createPause } from './pause.js';
import { SpellingCorrector } from './spelling-corrector.js';
import { Vocabulary } from './vocabulary.js';
import { splitSentences, visitWords } from './words.js';

/** A heading speaks for all its passages, so a word of it counts less than one of the passage itself. */
const HEADING_BOOST = 0.6;
/**
 * The most telling terms, which make up so much of a question's worth, are looked up: the rest are
 * the most common ones, which cost the most. The right passage is found as often as with 1.
 */
const TELLING_SHARE = 0.85;

/** Novels have fewer; lists of codes have more, and every word takes memory of its own. */
const MAX_DIFFERENT_WORDS = 150_000;
/**
 * What memory goes by, above all that was measured (with the text, and the article numbered for
 * quotations): 300 KB of English, 35,000 characters of Chinese, 5 MB of random words.
 */
const [BYTES, BYTES_PER_DIFFERENT_WORD, BYTES_PER_WORD] = [200_000, 1_300, 80];

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
  /** Passage → the number of its first sentence; sentence → what it offers. */
  readonly #firstSentences: number[] = [];
  readonly #kinds: AnswerKinds[] = [];
  /** Sentence → how many stand before it in its line: an item of a list, a row of a table. */
  readonly #places: number[] = [];
  /** Section → the word ids of its heading path. */
  readonly #headingWords: (readonly number[])[] = [];
  readonly #lookAlikes: LookAlikeIndex;
  #spelling: SpellingCorrector | undefined;

  private constructor(
    readonly article: Article,
    readonly language: Language,
    readonly vocabulary: Vocabulary,
  ) {
    this.#lookAlikes = new LookAlikeIndex(vocabulary);
  }

  /** The article's words that look like a form, or have its stem. */
  lookAlikes(form: string, stem: number | undefined): LookAlikes {
    return this.#lookAlikes.find(form, stem);
  }

  /** The article's words that mean nearly the same as one with this stem. */
  synonymsOf(stem: string): readonly number[] {
    return this.language.synonymsOf(stem).flatMap((synonym) => {
      const id = this.vocabulary.stemId(synonym);
      return id === undefined ? [] : this.vocabulary.formsOf(id);
    });
  }

  /** The article's form, or the stop word, that a misspelt one most likely means, if any is near enough. */
  correct(form: string): string | undefined {
    return this.#spelling?.correct(form);
  }

  /** The article's form, or the stop word, that a form typed without its marks is, if there is one. */
  withMarks(form: string): string | undefined {
    return this.#spelling?.withMarks(form);
  }

  /**
   * Builds in slices and yields to the event loop between them.
   * @param language overrides what the article declares or is detected to be written in
   * @throws Problem `language-unknown` when `language` is not a language code; `too-many-words`
   */
  static async build(article: Article, language?: string): Promise<PassageIndex> {
    const rules = await loadLanguage(language ?? (await languageOf(article)));
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
      index.#lookAlikes.addNewWords();
      if (index.vocabulary.forms.length > MAX_DIFFERENT_WORDS) {
        throw new Problem('too-many-words', { title: article.title, limit: MAX_DIFFERENT_WORDS });
      }
      if (pause.isDue()) await pause.take();
    }
    index.#words = Int32Array.from(words);
    index.#spans = Int32Array.from(spans);
    index.vocabulary.finish();
    index.#lookAlikes.finish();
    index.#spelling = new SpellingCorrector(index.vocabulary, rules);
    return index;
  }

  #add(id: number, { text, section }: Passage, words: number[], spans: number[]): void {
    const terms: string[] = [];
    this.#firstSentences.push(this.#kinds.length);
    let [place, last] = [0, 0];
    for (const [start, end] of splitSentences(text, this.language.code)) {
      const sentence = text.slice(start, end);
      this.#kinds.push(this.language.kinds.kindsOffered(sentence));
      if (text.slice(last, start).includes('\n')) place = 0;
      this.#places.push(place++);
      last = end;
      visitWords(sentence, this.language, (written, at) => {
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

  /** What the n-th sentence of a passage offers. */
  kindsOf(passage: number, sentence: number): AnswerKinds {
    return this.#kinds[(this.#firstSentences[passage] as number) + sentence] as AnswerKinds;
  }

  /** How many sentences stand before the n-th of a passage in its line. */
  placeOf(passage: number, sentence: number): number {
    return this.#places[(this.#firstSentences[passage] as number) + sentence] as number;
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

  /** How much memory the index and its article take at most. */
  get estimatedBytes(): number {
    const differentWords = this.vocabulary.forms.length;
    return BYTES + BYTES_PER_DIFFERENT_WORD * differentWords + BYTES_PER_WORD * this.#words.length;
  }

  /** A passage's length, as a ratio to the mean. */
  relativeLength(passage: number): number {
    const length = (this.#starts[passage + 1] as number) - (this.#starts[passage] as number);
    return (length * this.article.passages.length) / this.#words.length;
  }

  /** The passages that share the question's most telling terms, the best `limit` of them by BM25+. */
  candidates(terms: readonly SearchTerm[], limit: number): number[] {
    const telling = tellingTerms(terms);
    const stems = telling.map(({ stem }) => stem);
    const found = this.#search.search('', {
      tokenize: () => stems,
      boostTerm: (_, index) => (telling[index] as SearchTerm).rarity,
    });
    return found.slice(0, limit).map(({ id }) => id as number);
  }
}

/** The most telling terms, first, which make up `TELLING_SHARE` of the worth of all. */
function tellingTerms(terms: readonly SearchTerm[]): SearchTerm[] {
  let left = TELLING_SHARE * terms.reduce((sum, { worth }) => sum + worth, 0);
  return [...terms]
    .sort((a, b) => b.worth - a.worth)
    .filter(({ worth }) => {
      const isNeeded = left > 0;
      left -= worth;
      return isNeeded;
    });
}
