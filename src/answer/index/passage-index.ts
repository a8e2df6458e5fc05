import type { Article, Passage } from '../../article/article.js';
import { findTitleSection } from '../../article/outline.js';
import { createPause, type Pause } from '../../pause.js';
import { splitSentences } from '../../text/split-sentences.js';
import type { AnswerKinds } from '../language/answer-kind.js';
import { languageOf } from '../language/detect-language.js';
import { type Language, loadLanguage } from '../language/language.js';
import { splitWords, visitWords } from '../language/words.js';
import { checkIndexSize, estimateIndexBytes } from './index-size.js';
import { LookAlikeIndex, type LookAlikes } from './look-alikes.js';
import { type Candidate, PassageSearch, type SearchTerm } from './passage-search.js';
import { PassageWords } from './passage-words.js';
import { SpellingCorrector } from './spelling-corrector.js';
import { StandIns } from './stand-ins.js';
import { Vocabulary } from './vocabulary.js';

const MEGABYTE = 1024 * 1024;

/** A searchable article: an immutable value, swapped as a whole on reload. */
export class PassageIndex {
  readonly #search: PassageSearch;
  readonly words = new PassageWords();
  readonly standIns: StandIns;
  /** Section → the word ids of its heading path, without the article's title. */
  readonly #headingWords: (readonly number[])[] = [];
  readonly #lookAlikes: LookAlikeIndex;
  /** The words of all sections' heading paths: each heading counts once for each section below it. */
  #headingWordCount = 0;
  #characters = 0;
  readonly #pictureCharacters: number;
  #spelling: SpellingCorrector | undefined;
  /** Passage → what its sentences offer, for those that were asked for. */
  readonly #kinds: (readonly AnswerKinds[])[] = [];
  readonly #titleStems: ReadonlySet<string>;

  private constructor(
    readonly article: Article,
    readonly language: Language,
    readonly vocabulary: Vocabulary,
  ) {
    this.#search = new PassageSearch(article, vocabulary);
    this.#lookAlikes = new LookAlikeIndex(vocabulary);
    this.standIns = new StandIns(vocabulary, language);
    this.#pictureCharacters = countPictureCharacters(article);
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
    const title = findTitleSection(article);
    for (const [section, { heading, parent }] of article.sections.entries()) {
      // The title stands above all passages, so its words tell none from another.
      index.#addSection(section === title ? '' : heading, parent);
      if (pause.isDue()) await pause.take();
    }
    let toldBytes = 0;
    for (const [id, passage] of article.passages.entries()) {
      await index.#addPassage(id, passage, pause);
      if (pause.isDue()) await pause.take();
      index.#lookAlikes.addNewWords();
      const bytes = index.estimatedBytes;
      checkIndexSize(article, index.vocabulary.forms.length, bytes);
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
    await pause.take();
    index.#spelling = await SpellingCorrector.build(index.vocabulary, rules);
    return index;
  }

  #addSection(heading: string, parent: number | undefined): void {
    const own = this.#wordsOf(heading);
    for (const word of own) this.vocabulary.count(word);
    this.vocabulary.endSentence();
    this.words.addHeading(own);
    const words = [...this.headingWords(parent), ...own];
    this.#headingWords.push(words);
    this.#headingWordCount += words.length;
  }

  async #addPassage(id: number, { text, section }: Passage, pause: Pause): Promise<void> {
    const passageWords: number[] = [];
    let [place, last] = [0, 0];
    for (const [start, end] of splitSentences(text, this.language.code)) {
      const sentence = text.slice(start, end);
      const before = passageWords.length;
      visitWords(sentence, this.language, (written, at) => {
        const word = this.vocabulary.add(written);
        this.vocabulary.count(word);
        this.words.addWord(word, start + at, start + at + written.length);
        passageWords.push(word);
      });
      this.standIns.noteExpressions(passageWords, before);
      if (text.slice(last, start).includes('\n')) place = 0;
      this.words.endSentence([start, end], place++);
      this.vocabulary.endSentence();
      last = end;
      if (pause.isDue()) await pause.take();
    }
    this.words.endPassage();
    this.#search.add(id, passageWords, this.headingWords(section));
    this.#characters += text.length;
  }

  #wordsOf(text: string): number[] {
    const words: number[] = [];
    visitWords(text, this.language, (written) => words.push(this.vocabulary.add(written)));
    return words;
  }

  /** Returns the word ids of a section's heading path, without the title; empty before the first heading. */
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
    return estimateIndexBytes({
      differentWords: this.vocabulary.forms.length,
      words: this.words.count,
      characters: this.#characters,
      passages: this.article.passages.length,
      sections: this.article.sections.length,
      pictureCharacters: this.#pictureCharacters,
      headingTerms: this.#search.headingTerms,
      headingWords: this.#headingWordCount,
    });
  }

  /** Returns the best `limit` passages, by BM25+, that share the question's most telling terms. */
  candidates(terms: readonly SearchTerm[], limit: number): Candidate[] {
    return this.#search.find(terms, limit);
  }
}

function countPictureCharacters({ pictures = [] }: Article): number {
  const lengths = pictures.map(({ url, description = '' }) => url.length + description.length);
  return lengths.reduce((sum, length) => sum + length, 0);
}
