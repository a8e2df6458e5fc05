import { SENTENCE_END } from '../index/passage-words.js';
import type { FeaturesOf } from './log-linear.js';
import type { Question, QuestionWord } from './question.js';
import type { TermLikeness } from './term-likeness.js';
import type { HEADING_WEIGHTS } from './weights.js';

/** What the words of a sentence, or of a heading, have of a question: the features that words alone have, and more. */
export interface WordsReading extends FeaturesOf<typeof HEADING_WEIGHTS> {
  /** For each term, how much the best word is like it. */
  readonly strengths: readonly number[];
  /** The longest run of words that stands so in the question, by their inverse document frequencies. */
  readonly phrase: number;
  /** Where in its passage's words the sentence's end stands. */
  readonly end: number;
}

/** Words further apart do not speak of one thing; 10 or 12 and the whole sentence do worse. */
const WINDOW = 15;
/** A word that is less like a term does not count in the window. */
const MIN_WINDOW_LIKENESS = 0.5;

/** Reads sentences of one article for one question: each word is looked at once. */
export class SentenceReader {
  readonly #termCount: number;
  /** The question's stems by number, terms first, then stop words. */
  readonly #stems: readonly QuestionWord[];
  /** Stem → where it stands in the question. */
  readonly #positions: readonly number[][];
  /** Stem → the last sentence it was seen in. */
  readonly #seenIn: Int32Array;
  /** Position in the question → the last sentence that has this word after the one before. */
  readonly #pairSeenIn: Int32Array;
  /** Position in the question → the longest phrase that ends with this word, and when it was read last. */
  readonly #phrases: Float64Array;
  readonly #phraseEnds: Int32Array;
  /** Term → where a word like it was last in the sentence at hand, and its weight · likeness². */
  readonly #lastAt: Int32Array;
  readonly #weightAt: Float64Array;
  #sentence = 0;
  /** How many words were read, and ends of sentences. */
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
      this.#positions[numbers.get(stem) as number]?.push(position);
    }
    this.#seenIn = new Int32Array(this.#stems.length);
    this.#pairSeenIn = new Int32Array(words.length);
    this.#phrases = new Float64Array(words.length);
    this.#phraseEnds = new Int32Array(words.length);
    this.#lastAt = new Int32Array(terms.length);
    this.#weightAt = new Float64Array(terms.length);
  }

  /**
   * Reads a passage's words from the start of a sentence to its end.
   * @param frequencies term → how often the passage has it, which is added to
   */
  read(words: Int32Array, start: number, frequencies: number[]): WordsReading {
    const { first, stem: stemOfEntry } = this.likeness;
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
      }
      previous = stem;
    }
    let letters = 0;
    for (const strength of strengths) letters += strength;
    return { letters, pairs, stopWords, order, window, strengths, phrase, end: at };
  }

  /** Notes a word that is like terms; says whether it is like enough to count in the window. */
  #strengthen(strengths: number[], entry: number, at: number): boolean {
    const { likeness } = this;
    let isNear = false;
    for (let each = entry; each !== 0; each = likeness.next[each] as number) {
      const term = likeness.term[each] as number;
      // A stop word.
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

  /** The share of the question that the sentence's words from a place on have, by rarity. */
  #sumSince(from: number): number {
    let sum = 0;
    for (let term = 0; term < this.#termCount; term++) {
      if ((this.#lastAt[term] as number) >= from) sum += this.#weightAt[term] as number;
    }
    return sum;
  }

  /** The weight of two words side by side that are so in the question too, once a sentence. */
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

  /** The longest phrase of the question, of two words at least, that ends with the word at hand; 0 for none. */
  #extendPhrases(stem: number): number {
    const clock = this.#clock;
    const { inverseDocumentFrequency } = this.#stems[stem] as QuestionWord;
    const positions = this.#positions[stem] as number[];
    let longest = 0;
    // From the last one, as each is extended by the one before.
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
