import { SENTENCE_END } from '../index/passage-words.js';
import type { FeaturesOf } from './log-linear.js';
import type { Question } from './question.js';
import type { QuestionWord } from './question-word.js';
import { STAND_IN_FREQUENCY, type TermLikeness } from './term-likeness.js';
import type { HEADING_WEIGHTS } from './weights.js';

/** What the words of a sentence or heading have in common with a question. */
export interface WordsReading extends FeaturesOf<typeof HEADING_WEIGHTS> {
  /** For each term, its best match among the words. */
  readonly strengths: readonly number[];
  /** The longest run of words that occurs in the question, too, by inverse document frequency. */
  readonly phrase: number;
  /** Index of the sentence's end in its passage's words. */
  readonly end: number;
}

/** Words further apart are not about the same thing; 10, 12 and the whole sentence did worse. */
const WINDOW = 15;
/** Words less like a term do not count in the window. */
const MIN_WINDOW_LIKENESS = 0.5;

/** Each word of a sentence is compared with all places of the word in the question; further ones say no more. */
const MAX_REPETITIONS = 6;

/** Reads sentences of one article for one question, looking at each word once. */
export class SentenceReader {
  readonly #termCount: number;
  /** The question's distinct stems: terms first, then stop words. */
  readonly #stems: readonly QuestionWord[];
  /** Stem → its first positions in the question. */
  readonly #positions: readonly number[][];
  /** Stem → the last sentence with it. */
  readonly #seenIn: number[];
  /** Position in the question → the last sentence with this word right after the one before it. */
  readonly #pairSeenIn: number[];
  /** Position in the question → the longest phrase that ends with this word, and when it was last read. */
  readonly #phrases: number[];
  readonly #phraseEnds: number[];
  /** Term → the place of the last similar word in the current sentence, and its weight · likeness². */
  readonly #lastAt: number[];
  readonly #weightAt: number[];
  #sentence = 0;
  /** Counts the words and sentence ends read so far. */
  #clock = 1;

  constructor(
    private readonly likeness: TermLikeness,
    { words, terms, stopWords }: Question,
  ) {
    this.#termCount = terms.length;
    this.#stems = [...terms, ...stopWords];
    this.#positions = this.#stems.map(() => []);
    const numbers = new Map(this.#stems.map(({ stem }, number) => [stem, number]));
    for (const [position, { stem }] of words.entries()) {
      const positions = this.#positions[numbers.get(stem) as number] as number[];
      if (positions.length < MAX_REPETITIONS) positions.push(position);
    }
    this.#seenIn = new Array<number>(this.#stems.length).fill(0);
    this.#pairSeenIn = new Array<number>(words.length).fill(0);
    this.#phrases = new Array<number>(words.length).fill(0);
    this.#phraseEnds = new Array<number>(words.length).fill(0);
    this.#lastAt = new Array<number>(terms.length).fill(0);
    this.#weightAt = new Array<number>(terms.length).fill(0);
  }

  /**
   * Reads a passage's words from the start of a sentence to its end.
   * @param frequencies term → its frequency in the passage, stand-ins included, which is increased here
   */
  read(words: Int32Array, start: number, frequencies: number[]): WordsReading {
    const { first, stem: stemOfEntry, standsFor } = this.likeness;
    const strengths = new Array<number>(this.#termCount).fill(0);
    let [pairs, stopWords, order, window, phrase] = [0, 0, 0, 0, 0];
    let [previous, lastPosition] = [-1, -1];
    this.#sentence += 1;
    this.#clock += 1;
    this.#lastAt.fill(-1);
    let at = start;
    for (; words[at] !== SENTENCE_END; at++) {
      this.#clock += 1;
      const entry = first[words[at] as number] as number;
      if (entry === 0) {
        previous = -1;
        continue;
      }
      if (this.#strengthen(strengths, entry, at)) {
        window = Math.max(window, this.#sumSince(Math.max(0, at - WINDOW + 1)));
      }
      const stem = stemOfEntry[entry] as number;
      if (stem >= 0) {
        if (previous >= 0) pairs += this.#pair(previous, stem);
        phrase = Math.max(phrase, this.#extendPhrases(stem));
        const isFirst = this.#seenIn[stem] !== this.#sentence;
        this.#seenIn[stem] = this.#sentence;
        if (stem < this.#termCount) {
          frequencies[stem] = (frequencies[stem] as number) + 1;
          const position = this.#positions[stem]?.[0] as number;
          if (isFirst && lastPosition >= 0) order += position > lastPosition ? 1 : -1;
          if (isFirst) lastPosition = position;
        } else if (isFirst) {
          stopWords += (this.#stems[stem] as QuestionWord).inverseDocumentFrequency;
        }
      } else {
        const term = standsFor[entry] as number;
        if (term >= 0) frequencies[term] = (frequencies[term] as number) + STAND_IN_FREQUENCY;
      }
      previous = stem;
    }
    let letters = 0;
    for (const strength of strengths) letters += strength;
    return { letters, pairs, stopWords, order, window, strengths, phrase, end: at };
  }

  /** Records a word that is like some terms. Returns true if it is like enough to count in the window. */
  #strengthen(strengths: number[], entry: number, at: number): boolean {
    const { likeness } = this;
    let isNear = false;
    for (let each = entry; each !== 0; each = likeness.next[each] as number) {
      const term = likeness.term[each] as number;
      // This is a stop word.
      if (term < 0) return false;
      const strength = likeness.strength[each] as number;
      if (strength > (strengths[term] as number)) strengths[term] = strength;
      const share = strength / (likeness.full[term] as number);
      if (share < MIN_WINDOW_LIKENESS) continue;
      isNear = true;
      this.#lastAt[term] = at;
      this.#weightAt[term] = (this.#stems[term] as QuestionWord).weight * share ** 2;
    }
    return isNear;
  }

  /** The share of the question, by rarity, that the sentence's words have from a place on. */
  #sumSince(from: number): number {
    let sum = 0;
    for (let term = 0; term < this.#termCount; term++) {
      if ((this.#lastAt[term] as number) >= from) sum += this.#weightAt[term] as number;
    }
    return sum;
  }

  /** The weight of two neighbouring words that are neighbours in the question, too; once per sentence. */
  #pair(left: number, right: number): number {
    const lefts = this.#positions[left] as number[];
    for (const position of this.#positions[right] as number[]) {
      if (this.#pairSeenIn[position] === this.#sentence || !lefts.includes(position - 1)) continue;
      this.#pairSeenIn[position] = this.#sentence;
      return (
        (this.#stems[left] as QuestionWord).weight + (this.#stems[right] as QuestionWord).weight
      );
    }
    return 0;
  }

  /**
   * Returns the longest phrase of the question, at least two words, that ends with the current word; 0
   * for none.
   */
  #extendPhrases(stem: number): number {
    const clock = this.#clock;
    const { inverseDocumentFrequency } = this.#stems[stem] as QuestionWord;
    const positions = this.#positions[stem] as number[];
    let longest = 0;
    // Backwards, because each phrase extends the one before it.
    for (let each = positions.length - 1; each >= 0; each--) {
      const position = positions[each] as number;
      const isExtended = position > 0 && this.#phraseEnds[position - 1] === clock - 1;
      const begun = isExtended ? (this.#phrases[position - 1] as number) : 0;
      this.#phrases[position] = begun + inverseDocumentFrequency;
      this.#phraseEnds[position] = clock;
      if (isExtended) longest = Math.max(longest, this.#phrases[position] as number);
    }
    return longest;
  }
}
