import { type Candidate, type PassageIndex, SENTENCE_END } from './passage-index.js';
import type { Question } from './question.js';
import { TermLikeness } from './term-likeness.js';

/** A passage read closely for one question. */
export interface Reading {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** In the order of `PASSAGE_WEIGHTS`, but for `contrast`, which is known once all are read. */
  readonly passageFeatures: readonly number[];
  /** For each sentence, in the order of `SENTENCE_WEIGHTS`. */
  readonly sentenceFeatures: readonly (readonly number[])[];
  /** Sentence × term → how much the sentence has of it. */
  readonly sentenceStrengths: Float64Array;
  /** How much the passage and its headings have of each term. */
  readonly strengths: Float64Array;
  /** How much a word equal to each term has of it; 0 when the article has nothing like it. */
  readonly full: Float64Array;
  /** Worth of the question's terms that the passage or its headings have. */
  readonly has: number;
  readonly lacks: number;
}

/** A question's stem as sentences are read. */
interface QuestionStem {
  readonly isStopWord: boolean;
  readonly inverseDocumentFrequency: number;
  /** Where it stands in the question. */
  readonly positions: number[];
  /** The last sentence it was seen in. */
  seenIn: number;
}

/** A question about a whole section is answered by its first passage, so headings count less for later ones. */
const LATER_PASSAGE = 0.8;
/** Words further apart do not speak of one thing; 10 or 12 and the whole sentence do worse. */
const WINDOW = 15;
/** A word that is less like a term does not count in the window. */
const MIN_WINDOW_LIKENESS = 0.5;

/** Reads passages of one article for one question: each word of a passage is looked at once. */
export class PassageReader {
  readonly likeness: TermLikeness;
  readonly #stems = new Map<number, QuestionStem>();
  /** Position in the question → the last sentence that has this word after the one before. */
  readonly #pairSeenIn: number[] = [];
  /** Term → where in the sentence at hand a word like it was last, and its rarity · likeness². */
  readonly #lastAt: Int32Array;
  readonly #weightAt: Float64Array;
  #sentence = 0;

  constructor(
    private readonly index: PassageIndex,
    private readonly question: Question,
  ) {
    this.likeness = new TermLikeness(index, question);
    this.#lastAt = new Int32Array(question.terms.length);
    this.#weightAt = new Float64Array(question.terms.length);
    for (const [position, word] of question.words.entries()) {
      const { stemId, isStopWord, inverseDocumentFrequency } = word;
      if (stemId === undefined) continue;
      const known = this.#stems.get(stemId);
      if (known) known.positions.push(position);
      else {
        this.#stems.set(stemId, {
          isStopWord,
          inverseDocumentFrequency,
          positions: [position],
          seenIn: 0,
        });
      }
    }
  }

  read({ passage, bm25 }: Candidate): Reading {
    const words = this.index.wordsOf(passage);
    const count = this.question.terms.length;
    const headings = this.#readHeadings(passage);
    const strengths = Float64Array.from(headings);
    const sentenceStrengths = new Float64Array(count * this.index.sentenceCountOf(passage));
    const sentenceFeatures: number[][] = [];
    for (let start = 0; start < words.length; ) {
      const end = words.indexOf(SENTENCE_END, start);
      const own = count * sentenceFeatures.length;
      const features = this.#readSentence(words, start, end, sentenceStrengths, own);
      let [letters, before] = [0, 0];
      for (let term = 0; term < count; term++) {
        const strength = sentenceStrengths[own + term] as number;
        const previous = own > 0 ? (sentenceStrengths[own - count + term] as number) : 0;
        letters += strength;
        before += Math.max(0, previous - strength, (headings[term] as number) - strength);
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
      const { pairs, stopWords, order, window } = features;
      const opening = 1 / (1 + sentenceFeatures.length);
      sentenceFeatures.push([letters, pairs, stopWords, opening, order, before, window]);
      start = end + 1;
    }
    const { has, lacks, names } = this.#weigh(strengths);
    return {
      passage,
      passageFeatures: [bm25, -Math.log(words.length + 1), names],
      sentenceFeatures,
      sentenceStrengths,
      strengths,
      full: this.likeness.full,
      has,
      lacks,
    };
  }

  /** Reads one sentence's words, and notes in `strengths`, from `own` on, how much it has of each term. */
  #readSentence(
    words: Int32Array,
    start: number,
    end: number,
    strengths: Float64Array,
    own: number,
  ) {
    const { stemOf } = this.index.vocabulary;
    let [pairs, stopWords, order, window] = [0, 0, 0, 0];
    let lastPosition = -1;
    let previous: QuestionStem | undefined;
    this.#sentence += 1;
    this.#lastAt.fill(-WINDOW - 1);
    for (let at = start; at < end; at++) {
      const word = words[at] as number;
      if (!this.likeness.isRelevant(word)) {
        previous = undefined;
        continue;
      }
      if (this.#strengthen(strengths, own, word, at - start)) {
        window = Math.max(window, this.#sumSince(at - start - WINDOW));
      }
      const stem = this.#stems.get(stemOf[word] as number);
      if (stem !== undefined) {
        if (previous !== undefined) pairs += this.#pair(previous, stem);
        if (stem.seenIn !== this.#sentence) {
          stem.seenIn = this.#sentence;
          if (stem.isStopWord) stopWords += stem.inverseDocumentFrequency;
          else {
            const position = stem.positions[0] as number;
            if (lastPosition >= 0) order += position > lastPosition ? 1 : -1;
            lastPosition = position;
          }
        }
      }
      previous = stem;
    }
    return { pairs, stopWords, order, window };
  }

  /** Notes a word that is like a term; says whether it is like enough to count in the window. */
  #strengthen(strengths: Float64Array, own: number, word: number, at: number): boolean {
    const { terms } = this.question;
    let isNear = false;
    for (let term = 0; term < terms.length; term++) {
      const strength = this.likeness.strength(word, term);
      if (strength === 0) continue;
      if (strength > (strengths[own + term] as number)) strengths[own + term] = strength;
      const share = strength / (this.likeness.full[term] as number);
      if (share < MIN_WINDOW_LIKENESS) continue;
      isNear = true;
      this.#lastAt[term] = at;
      this.#weightAt[term] = (terms[term]?.rarity as number) * share ** 2;
    }
    return isNear;
  }

  /** What the words since a place in the sentence have of the question, by rarity. */
  #sumSince(from: number): number {
    let sum = 0;
    for (let term = 0; term < this.#lastAt.length; term++) {
      if ((this.#lastAt[term] as number) > from) sum += this.#weightAt[term] as number;
    }
    return sum;
  }

  /** The rarity of two words side by side that are so in the question too, once a sentence. */
  #pair(left: QuestionStem, right: QuestionStem): number {
    const { words } = this.question;
    for (const position of right.positions) {
      if (!left.positions.includes(position - 1)) continue;
      if (this.#pairSeenIn[position] === this.#sentence) continue;
      this.#pairSeenIn[position] = this.#sentence;
      return (words[position]?.rarity as number) + (words[position - 1]?.rarity as number);
    }
    return 0;
  }

  /** For each term, how much the headings above a passage have a word like it. */
  #readHeadings(passage: number): Float64Array {
    const { passages } = this.index.article;
    const section = passages[passage]?.section;
    const isFirst = passages[passage - 1]?.section !== section;
    const strengths = new Float64Array(this.question.terms.length);
    for (const word of this.index.headingWords(section)) {
      for (let term = 0; term < strengths.length; term++) {
        const strength = this.likeness.strength(word, term) * (isFirst ? 1 : LATER_PASSAGE);
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
    }
    return strengths;
  }

  /** The worth of the terms that a passage has and lacks; a word that is like a term has a part of it. */
  #weigh(strengths: Float64Array): { has: number; lacks: number; names: number } {
    let [has, lacks, names] = [0, 0, 0];
    for (const [term, { worth, isName, stemId }] of this.question.terms.entries()) {
      const full = this.likeness.full[term] as number;
      const part = full > 0 ? ((strengths[term] as number) / full) ** 2 : 0;
      has += worth * part;
      lacks += worth * (1 - part);
      if (isName && stemId !== undefined) names += worth * (1 - part);
    }
    return { has, lacks, names };
  }
}
