import type { Span } from '../../text/span.js';
import type { AnswerKinds } from '../language/answer-kind.js';

/** Stands for the end of a sentence among word ids. */
export const SENTENCE_END = -1;

/**
 * The words of an article's passages, in order, sentence by sentence. Filled while an index is built;
 * `finish` ends that.
 */
export class PassageWords {
  /** The passages' word ids one after the other, `SENTENCE_END` after each sentence. */
  #words: Int32Array | number[] = [];
  /** For each of `#words`, where it starts and ends in its passage's text; for `SENTENCE_END`, where the sentence does. */
  #spans: Int32Array | number[] = [];
  /** Passage → where its words start in `#words`; one more for the end. */
  readonly #starts = [0];
  /** Passage → the number of its first sentence; one more for the end. */
  readonly #firstSentences = [0];
  /** Sentence → what it offers. */
  readonly #kinds: AnswerKinds[] = [];
  /** Sentence → how many stand before it in its line: an item of a list, a row of a table. */
  readonly #places: number[] = [];

  /** Passage → how many different words it has, for those that were asked for. */
  readonly #differentWords: number[] = [];

  addWord(word: number, start: number, end: number): void {
    (this.#words as number[]).push(word);
    (this.#spans as number[]).push(start, end);
  }

  endSentence([start, end]: Span, kinds: AnswerKinds, place: number): void {
    this.addWord(SENTENCE_END, start, end);
    this.#kinds.push(kinds);
    this.#places.push(place);
  }

  endPassage(): void {
    this.#starts.push(this.#words.length);
    this.#firstSentences.push(this.#kinds.length);
  }

  /** To be called when no passage is to be added any more: takes half the memory from then on. */
  finish(): void {
    this.#words = Int32Array.from(this.#words);
    this.#spans = Int32Array.from(this.#spans);
  }

  /** The number of words of all passages, ends of sentences included. */
  get count(): number {
    return this.#words.length;
  }

  /** A passage's word ids in order, `SENTENCE_END` after each sentence. */
  of(passage: number): Int32Array {
    return (this.#words as Int32Array).subarray(this.#starts[passage], this.#starts[passage + 1]);
  }

  /** Where the n-th of a passage's word ids starts and ends in its text; for `SENTENCE_END`, its sentence. */
  spanOf(passage: number, n: number): Span {
    const at = 2 * ((this.#starts[passage] as number) + n);
    return [this.#spans[at] as number, this.#spans[at + 1] as number];
  }

  /** The kinds of answers that the n-th sentence of a passage offers. */
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
    const words = this.of(passage);
    for (let n = 0; n < words.length; n++) {
      if (words[n] === SENTENCE_END) spans.push(this.spanOf(passage, n));
    }
    return spans;
  }

  /** How many different words a passage has; counted once. */
  differentWordsOf(passage: number): number {
    let count = this.#differentWords[passage];
    if (count === undefined) {
      count = new Set(this.of(passage)).size - 1;
      this.#differentWords[passage] = count;
    }
    return count;
  }

  /** A passage's length, as a ratio to the mean. */
  relativeLength(passage: number): number {
    const length = (this.#starts[passage + 1] as number) - (this.#starts[passage] as number);
    return (length * (this.#starts.length - 1)) / this.#words.length;
  }
}
