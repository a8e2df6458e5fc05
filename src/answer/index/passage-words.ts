import type { Span } from '../../text/span.js';

/** Marks the end of a sentence among word ids. */
export const SENTENCE_END = -1;

/**
 * The words of an article's passages in order, sentence by sentence. Filled while an index is built;
 * `finish` ends that.
 */
export class PassageWords {
  /** The passages' word ids in a row, with `SENTENCE_END` after each sentence. */
  #words: Int32Array | number[] = [];
  /** The span of each of `#words` in its passage's text; for `SENTENCE_END`, the span of the sentence. */
  #spans: Int32Array | number[] = [];
  /** Passage → start of its words in `#words`, with one more entry for the end. */
  readonly #starts = [0];
  /** Passage → the number of its first sentence, with one more entry for the end. */
  readonly #firstSentences = [0];
  /** Sentence → the number of sentences before it on its line (a list item or a table row). */
  readonly #places: number[] = [];

  /** Passage → the number of its distinct words, filled on request. */
  readonly #differentWords: number[] = [];
  /** The largest word id. */
  #largest = SENTENCE_END;
  /** The word ids of all sections' own headings in a row, with `SENTENCE_END` after each. */
  #headings: Int32Array | number[] = [];
  /** Word id → the number of the last count that came across it. */
  #lastCount = new Int32Array();
  #count = 0;

  addWord(word: number, start: number, end: number): void {
    if (word > this.#largest) this.#largest = word;
    (this.#words as number[]).push(word);
    (this.#spans as number[]).push(start, end);
  }

  addHeading(words: readonly number[]): void {
    (this.#headings as number[]).push(...words, SENTENCE_END);
  }

  endSentence([start, end]: Span, place: number): void {
    this.addWord(SENTENCE_END, start, end);
    this.#places.push(place);
  }

  endPassage(): void {
    this.#starts.push(this.#words.length);
    this.#firstSentences.push(this.#places.length);
  }

  /** Call this when all passages are added: it halves the memory. */
  finish(): void {
    this.#words = Int32Array.from(this.#words);
    this.#spans = Int32Array.from(this.#spans);
    this.#headings = Int32Array.from(this.#headings);
    this.#lastCount = new Int32Array(this.#largest + 1);
  }

  /** The number of words in all passages, including sentence ends. */
  get count(): number {
    return this.#words.length;
  }

  sentenceCountOf(passage: number): number {
    const [first, next] = [this.#firstSentences[passage], this.#firstSentences[passage + 1]];
    return (next as number) - (first as number);
  }

  /** Returns a passage's word ids in order, with `SENTENCE_END` after each sentence. */
  of(passage: number): Int32Array {
    return (this.#words as Int32Array).subarray(this.#starts[passage], this.#starts[passage + 1]);
  }

  /** Returns the span of a passage's n-th word id in its text; for `SENTENCE_END`, that of its sentence. */
  spanOf(passage: number, n: number): Span {
    const at = 2 * ((this.#starts[passage] as number) + n);
    return [this.#spans[at] as number, this.#spans[at + 1] as number];
  }

  /** The number of sentences before a passage's n-th on the same line. */
  placeOf(passage: number, sentence: number): number {
    return this.#places[(this.#firstSentences[passage] as number) + sentence] as number;
  }

  /** Returns the spans of a passage's sentences in its text. */
  sentencesOf(passage: number): Span[] {
    const spans: Span[] = [];
    const words = this.of(passage);
    for (let n = 0; n < words.length; n++) {
      if (words[n] === SENTENCE_END) spans.push(this.spanOf(passage, n));
    }
    return spans;
  }

  /** The number of distinct words in a passage; counted once. */
  differentWordsOf(passage: number): number {
    this.#differentWords[passage] ??= this.#countWords(passage);
    return this.#differentWords[passage];
  }

  /** True when at least this many distinct words of one passage are in another, too. */
  haveInCommon(a: number, b: number, least: number): boolean {
    let spare = this.differentWordsOf(b) - least;
    if (spare < 0) return false;
    this.#countWords(a);
    const last = this.#lastCount;
    const [ofA, onlyOfB] = [this.#count, ++this.#count];
    for (const word of this.of(b)) {
      if (word === SENTENCE_END || last[word] === ofA || last[word] === onlyOfB) continue;
      last[word] = onlyOfB;
      // Most passages differ early.
      spare -= 1;
      if (spare < 0) return false;
    }
    return true;
  }

  #countWords(passage: number): number {
    const last = this.#lastCount;
    const current = ++this.#count;
    let different = 0;
    for (const word of this.of(passage)) {
      if (word === SENTENCE_END || last[word] === current) continue;
      last[word] = current;
      different += 1;
    }
    return different;
  }

  /**
   * True when a word of one stem is followed by a word of another in a sentence or heading. Takes time in the
   * number of all words.
   * @param stemOf word id → stem
   */
  hasNeighbours(stemOf: readonly number[], first: number, second: number): boolean {
    return [this.#words, this.#headings].some((words) => {
      let before = SENTENCE_END;
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as number;
        const follows = word !== SENTENCE_END && before !== SENTENCE_END;
        if (follows && stemOf[word] === second && stemOf[before] === first) return true;
        before = word;
      }
      return false;
    });
  }

  /** A passage's length relative to the mean. */
  relativeLength(passage: number): number {
    const length = (this.#starts[passage + 1] as number) - (this.#starts[passage] as number);
    return (length * (this.#starts.length - 1)) / this.#words.length;
  }
}
