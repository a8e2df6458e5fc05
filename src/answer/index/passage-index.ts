import MiniSearch from 'minisearch';
import type { Article, Passage, Section } from '../../article/article.js';
import { createPause, type Pause } from '../../pause.js';
import { Problem } from '../../problem.js';
import { splitSentences } from '../../text/split-sentences.js';
import type { AnswerKinds } from '../language/answer-kind.js';
import { languageOf } from '../language/detect-language.js';
import { type Language, loadLanguage } from '../language/language.js';
import { splitWords, visitWords } from '../language/words.js';
import { LookAlikeIndex, type LookAlikes } from './look-alikes.js';
import { PassageWords } from './passage-words.js';
import { SpellingCorrector } from './spelling-corrector.js';
import { Vocabulary } from './vocabulary.js';

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
const MAX_PLACES = 6_000;

/** Novels have fewer; lists of codes have more, and every word takes memory. */
const MAX_DIFFERENT_WORDS = 150_000;
/**
 * Bytes of heap and buffers for the text, the numbered article for quotations, and the searchable
 * sections. Chosen so that no shape in `test/bench/growth-shapes.ts`, at 40,000 and 400,000 characters,
 * exceeds the estimate by more than a twentieth; English prose takes two thirds.
 */
const BYTES = 300_000;
const BYTES_PER_DIFFERENT_WORD = 1_450;
const BYTES_PER_WORD = 50;
const BYTES_PER_CHARACTER = 10;
const BYTES_PER_PASSAGE = 400;
const BYTES_PER_SECTION = 900;
/** For each word in the headings above a passage, for every passage and section. */
const BYTES_PER_HEADING_TERM = 70;
const BYTES_PER_HEADING_WORD = 10;

/** The longest novel that may be loaded takes 160 MB; the most distinct words allowed take 220 MB. */
export const MAX_INDEX_MB = 232;
const MEGABYTE = 1024 * 1024;
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

/** A document for MiniSearch: stems without stop words, so that field lengths are right. */
interface IndexedPassage {
  readonly id: number;
  readonly text: readonly string[];
  readonly headings: readonly string[];
}

/** A searchable article: an immutable value, swapped as a whole on reload. */
export class PassageIndex {
  readonly #search = new MiniSearch<IndexedPassage>({
    fields: ['text', 'headings'],
    // Fields are already lists of terms.
    stringifyField: (terms) => terms,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
    searchOptions: { boost: { headings: HEADING_BOOST } },
  });
  readonly words = new PassageWords();
  /** Section → the word ids of its heading path. */
  readonly #headingWords: (readonly number[])[] = [];
  readonly #lookAlikes: LookAlikeIndex;
  /**
   * The characters that headings add to all passages and sections below them, often many times their
   * own length.
   */
  #headingTerms = 0;
  #headingWordCount = 0;
  #characters = 0;
  #spelling: SpellingCorrector | undefined;
  /** Passage → what its sentences offer, for those that were asked for. */
  readonly #kinds: (readonly AnswerKinds[])[] = [];
  readonly #titleStems: ReadonlySet<string>;

  private constructor(
    readonly article: Article,
    readonly language: Language,
    readonly vocabulary: Vocabulary,
  ) {
    this.#lookAlikes = new LookAlikeIndex(vocabulary);
    this.#titleStems = new Set(
      splitWords(article.title, language).map(({ form }) => language.analyse(form).stem),
    );
  }

  /** True when a word with this stem is in the article's title. */
  isOfTitle(stem: string): boolean {
    return this.#titleStems.has(stem);
  }

  /** Returns the article's words that look like a form or have its stem. */
  lookAlikes(form: string, stem: number | undefined): LookAlikes {
    return this.#lookAlikes.find(form, stem);
  }

  /** Returns the article's words that mean nearly the same as a word with this stem. */
  synonymsOf(stem: string): readonly number[] {
    return this.language.synonymsOf(stem).flatMap((synonym) => {
      const id = this.vocabulary.stemId(synonym);
      return id === undefined ? [] : this.vocabulary.formsOf(id);
    });
  }

  /**
   * Returns the article's form or the stop word that a misspelt form most likely means, if one is near
   * enough.
   */
  correct(form: string): string | undefined {
    return this.#spelling?.correct(form);
  }

  /** Returns the article's form or the stop word that was typed without its marks, if there is one. */
  withMarks(form: string): string | undefined {
    return this.#spelling?.withMarks(form);
  }

  /**
   * Builds the index in slices and yields to the event loop between them.
   * @param language overrides the article's declared or detected language
   * @param onGrowth receives the bytes used so far, after each further megabyte
   * @throws Problem `language-unknown` when `language` is not a language code; `too-many-words`;
   * `index-too-large`
   */
  static async build(
    article: Article,
    language?: string,
    onGrowth?: (bytes: number) => void,
  ): Promise<PassageIndex> {
    const rules = await loadLanguage(language ?? (await languageOf(article)));
    const index = new PassageIndex(article, rules, new Vocabulary(rules));
    const pause = createPause();
    for (const section of article.sections) {
      index.#addSection(section);
      if (pause.isDue()) await pause.take();
    }
    let toldBytes = 0;
    for (const [id, passage] of article.passages.entries()) {
      await index.#addPassage(id, passage, pause);
      if (pause.isDue()) await pause.take();
      index.#lookAlikes.addNewWords();
      index.#checkLimits();
      const bytes = index.estimatedBytes;
      if (bytes - toldBytes > MEGABYTE) {
        onGrowth?.(bytes);
        toldBytes = bytes;
      }
      if (pause.isDue()) await pause.take();
    }
    index.words.finish();
    index.vocabulary.finish();
    if (pause.isDue()) await pause.take();
    await index.#lookAlikes.finish();
    index.#spelling = await SpellingCorrector.build(index.vocabulary, rules);
    return index;
  }

  #addSection({ heading, parent }: Section): void {
    const own = this.#wordsOf(heading);
    for (const word of own) this.vocabulary.count(word);
    this.vocabulary.endSentence();
    const words = [...this.headingWords(parent), ...own];
    this.#headingWords.push(words);
    this.#headingWordCount += words.length;
  }

  /** @throws Problem `too-many-words` or `index-too-large` */
  #checkLimits(): void {
    const { title } = this.article;
    if (this.vocabulary.forms.length > MAX_DIFFERENT_WORDS) {
      throw new Problem('too-many-words', { title, limit: MAX_DIFFERENT_WORDS });
    }
    if (this.estimatedBytes > MAX_INDEX_MB * MEGABYTE) {
      throw new Problem('index-too-large', { title, limitMb: MAX_INDEX_MB });
    }
  }

  async #addPassage(id: number, { text, section }: Passage, pause: Pause): Promise<void> {
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
      this.words.endSentence([start, end], place++);
      this.vocabulary.endSentence();
      last = end;
      if (pause.isDue()) await pause.take();
    }
    this.words.endPassage();
    const headings: string[] = [];
    for (const word of this.headingWords(section)) this.#pushTerm(word, headings);
    if (pause.isDue()) await pause.take();
    this.#search.add({ id, text: terms, headings });
    this.#headingTerms += headings.length;
    this.#characters += text.length;
  }

  #wordsOf(text: string): number[] {
    const words: number[] = [];
    visitWords(text, this.language, (written) => words.push(this.vocabulary.add(written)));
    return words;
  }

  #pushTerm(word: number, terms: string[]): void {
    const stem = this.vocabulary.stemOf[word] as number;
    if (!this.vocabulary.isStopWord[stem]) terms.push(termOf(stem));
  }

  /** Returns the word ids of a section's heading path; empty before the first heading. */
  headingWords(section: number | undefined): readonly number[] {
    return section === undefined ? [] : (this.#headingWords[section] as readonly number[]);
  }

  /** The kinds of answers that each sentence of a passage offers; found out when a question first asks for one. */
  kindsOf(passage: number): readonly AnswerKinds[] {
    const { language, article, words } = this;
    const { text } = article.passages[passage] as Passage;
    this.#kinds[passage] ??= words
      .sentencesOf(passage)
      .map((span) => language.kinds.kindsOffered(text.slice(...span)));
    return this.#kinds[passage];
  }

  /** An upper estimate of the memory for the index, its article and everything derived from them. */
  get estimatedBytes(): number {
    return (
      BYTES +
      BYTES_PER_DIFFERENT_WORD * this.vocabulary.forms.length +
      BYTES_PER_WORD * this.words.count +
      BYTES_PER_CHARACTER * this.#characters +
      BYTES_PER_PASSAGE * this.article.passages.length +
      BYTES_PER_SECTION * this.article.sections.length +
      BYTES_PER_HEADING_TERM * this.#headingTerms +
      BYTES_PER_HEADING_WORD * this.#headingWordCount
    );
  }

  /** Returns the best `limit` passages, by BM25+, that share the question's most telling terms. */
  candidates(terms: readonly SearchTerm[], limit: number): number[] {
    const telling = this.#withinReach(worthiestTerms(terms));
    const known = telling.map(({ stem }) => termOf(this.vocabulary.stemId(stem)));
    const found = this.#search.search('', {
      tokenize: () => known,
      boostTerm: (_, index) => (telling[index] as SearchTerm).rarity,
    });
    return found.slice(0, limit).map(({ id }) => id as number);
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
