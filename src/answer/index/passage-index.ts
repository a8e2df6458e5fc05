import MiniSearch from 'minisearch';
import { type Article, headingPath, type Passage } from '../../article/article.js';
import { createPause } from '../../pause.js';
import { Problem } from '../../problem.js';
import { languageOf } from '../language/detect-language.js';
import { type Language, loadLanguage } from '../language/language.js';
import { splitSentences, visitWords } from '../language/words.js';
import { LookAlikeIndex, type LookAlikes } from './look-alikes.js';
import { PassageWords } from './passage-words.js';
import { SpellingCorrector } from './spelling-corrector.js';
import { Vocabulary } from './vocabulary.js';

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
const BYTES = 200_000;
const BYTES_PER_DIFFERENT_WORD = 1_300;
const BYTES_PER_WORD = 80;

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
  readonly words = new PassageWords();
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
    for (const [id, passage] of article.passages.entries()) {
      index.#add(id, passage);
      index.#lookAlikes.addNewWords();
      if (index.vocabulary.forms.length > MAX_DIFFERENT_WORDS) {
        throw new Problem('too-many-words', { title: article.title, limit: MAX_DIFFERENT_WORDS });
      }
      if (pause.isDue()) await pause.take();
    }
    index.words.finish();
    index.vocabulary.finish();
    index.#lookAlikes.finish();
    index.#spelling = new SpellingCorrector(index.vocabulary, rules);
    return index;
  }

  #add(id: number, { text, section }: Passage): void {
    const terms: string[] = [];
    let [place, last] = [0, 0];
    for (const [start, end] of splitSentences(text, this.language.code)) {
      const sentence = text.slice(start, end);
      visitWords(sentence, this.language, (written, at) => {
        const word = this.vocabulary.add(written);
        this.vocabulary.count(word);
        this.words.addWord(word, start + at, start + at + written.length);
        this.#pushTerm(word, terms);
      });
      if (text.slice(last, start).includes('\n')) place = 0;
      this.words.endSentence([start, end], this.language.kinds.kindsOffered(sentence), place++);
      this.vocabulary.endSentence();
      last = end;
    }
    this.words.endPassage();
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

  /** The word ids of the headings above a section, and its own; none before the first heading. */
  headingWords(section: number | undefined): readonly number[] {
    return section === undefined ? [] : (this.#headingWords[section] as readonly number[]);
  }

  /** How much memory the index and its article take at most. */
  get estimatedBytes(): number {
    const differentWords = this.vocabulary.forms.length;
    return BYTES + BYTES_PER_DIFFERENT_WORD * differentWords + BYTES_PER_WORD * this.words.count;
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
