import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';
import { type AnswerKinds, fitOf } from '../language/answer-kind.js';
import type { FeaturesOf } from './log-linear.js';
import type { Question } from './question.js';
import type { QuestionWord } from './question-word.js';
import { SentenceReader } from './sentence-reader.js';
import { TermLikeness } from './term-likeness.js';
import type { HEADING_WEIGHTS, PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

/** A passage read closely for one question. */
export interface Reading {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** Features of the whole passage, except those that need the other candidates. */
  readonly features: Omit<FeaturesOf<typeof PASSAGE_WEIGHTS>, 'bm25Share' | 'contrast'>;
  /** Features of the heading right above the passage, if there is one. */
  readonly heading: FeaturesOf<typeof HEADING_WEIGHTS> | undefined;
  /** In order. */
  readonly sentences: readonly SentenceReading[];
  /** How well the passage and its headings match each term. */
  readonly strengths: readonly number[];
  /** How well a word equal to the term matches it, for each term. */
  readonly full: Float64Array;
  /** Worth of the question's terms that occur in the passage or its headings. */
  readonly foundWorth: number;
  readonly missingWorth: number;
}

export interface SentenceReading {
  readonly features: FeaturesOf<typeof SENTENCE_WEIGHTS>;
  /** How well the sentence matches each term. */
  readonly strengths: readonly number[];
}

/** How the headings above a section, and its own, match a question. */
interface HeadingReading {
  readonly features: FeaturesOf<typeof HEADING_WEIGHTS> | undefined;
  /** For each term, the best match of any heading's word. */
  readonly strengths: readonly number[];
  /** The part of it that counts for every passage but the first. */
  readonly laterStrengths: readonly number[];
}

/**
 * A section's first passage answers questions about the whole section, so headings count less for later
 * ones.
 */
const LATER_PASSAGE = 0.8;
/** BM25's usual parameters: how soon repetitions of a term stop adding, and how much length counts. */
const [K1, B] = [1.2, 0.75];

/** Reads passages of one article for one question. */
export class PassageReader {
  readonly likeness: TermLikeness;
  readonly #sentenceReader: SentenceReader;
  readonly #terms: readonly QuestionWord[];
  readonly #kinds: AnswerKinds;
  readonly #headings = new Map<number | undefined, HeadingReading>();

  constructor(
    private readonly index: PassageIndex,
    question: Question,
  ) {
    this.#terms = question.terms;
    this.#kinds = question.kinds;
    this.likeness = new TermLikeness(index, question);
    this.#sentenceReader = new SentenceReader(this.likeness, question);
  }

  read(passage: number): Reading {
    const { index } = this;
    const words = index.words.of(passage);
    const count = this.#terms.length;
    const { section } = index.article.passages[passage] as { section: number | undefined };
    const heading = this.#readHeadings(section);
    const isFirst = index.article.passages[passage - 1]?.section !== section;
    const above = isFirst ? heading.strengths : heading.laterStrengths;
    const strengths = [...above];
    const frequencies = new Array<number>(count).fill(0);
    const sentences: SentenceReading[] = [];
    const offered = this.#kinds === 0 ? [] : index.kindsOf(passage);
    let previous = above;
    let phrase = 0;
    for (let start = 0; start < words.length; ) {
      const sentence = this.#sentenceReader.read(words, start, frequencies);
      let before = 0;
      for (let term = 0; term < count; term++) {
        const strength = sentence.strengths[term] as number;
        const around = Math.max(previous[term] as number, above[term] as number);
        if (around > strength) before += around - strength;
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
      const opening = 1 / (1 + index.words.placeOf(passage, sentences.length));
      const { letters, pairs, stopWords, order, window } = sentence;
      const kind = fitOf(this.#kinds, offered[sentences.length] ?? 0);
      sentences.push({
        features: { letters, pairs, stopWords, opening, order, before, window, kind },
        strengths: sentence.strengths,
      });
      phrase = Math.max(phrase, sentence.phrase);
      previous = sentence.strengths;
      start = sentence.end + 1;
    }
    const { missingNames, coverage, foundShare, ...found } = this.#weigh(strengths);
    return {
      passage,
      features: {
        bm25: this.#bm25(passage, frequencies),
        brevity: -Math.log(words.length + 1),
        missingNames,
        place: -Math.log(passage + 1),
        phrase,
        coverage,
        foundShare,
      },
      heading: heading.features,
      sentences,
      strengths,
      full: this.likeness.full,
      ...found,
    };
  }

  /** Reads the headings above a section's passages once for all of them. */
  #readHeadings(section: number | undefined): HeadingReading {
    let reading = this.#headings.get(section);
    if (reading === undefined) {
      const strengths = this.#strengthsOf(this.index.headingWords(section));
      reading = {
        features: section === undefined ? undefined : this.#readHeading(section),
        strengths,
        laterStrengths: strengths.map((strength) => LATER_PASSAGE * strength),
      };
      this.#headings.set(section, reading);
    }
    return reading;
  }

  /** Reads a section's own heading like a sentence. */
  #readHeading(section: number): FeaturesOf<typeof HEADING_WEIGHTS> {
    const outer = this.index.headingWords(this.index.article.sections[section]?.parent);
    const own = this.index.headingWords(section).slice(outer.length);
    const frequencies = new Array<number>(this.#terms.length).fill(0);
    return this.#sentenceReader.read(Int32Array.of(...own, SENTENCE_END), 0, frequencies);
  }

  /** For each term, its best match among the words. */
  #strengthsOf(words: readonly number[]): number[] {
    const strengths = new Array<number>(this.#terms.length).fill(0);
    const { likeness } = this;
    for (const word of words) {
      let entry = likeness.first[word] as number;
      for (; entry !== 0; entry = likeness.next[entry] as number) {
        const term = likeness.term[entry] as number;
        const strength = likeness.strength[entry] as number;
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
    }
    return strengths;
  }

  /** BM25 (Robertson et al. 1994) with each term multiplied by its weight. */
  #bm25(passage: number, frequencies: readonly number[]): number {
    const saturation = K1 * (1 - B + B * this.index.words.relativeLength(passage));
    let sum = 0;
    for (let term = 0; term < frequencies.length; term++) {
      const frequency = frequencies[term] as number;
      const { weight } = this.#terms[term] as QuestionWord;
      const inverseDocumentFrequency = this.likeness.inverseDocumentFrequencies[term] as number;
      sum += (weight * inverseDocumentFrequency * frequency * (K1 + 1)) / (frequency + saturation);
    }
    return sum;
  }

  /** Measures how many of the terms a passage has; a similar word counts partly. */
  #weigh(strengths: readonly number[]) {
    let [foundWorth, missingWorth, missingNames] = [0, 0, 0];
    let [foundWeight, weights, foundRarity, rarities] = [0, 0, 0, 0];
    for (let term = 0; term < strengths.length; term++) {
      const word = this.#terms[term] as QuestionWord;
      const { worth, rarity, weight } = word;
      const part = ((strengths[term] as number) / (this.likeness.full[term] as number)) ** 2;
      foundWorth += worth * part;
      missingWorth += worth * (1 - part);
      if (word.isName && word.stemId !== undefined) {
        missingNames += weight * word.inverseDocumentFrequency * (1 - part);
      }
      foundWeight += weight * part;
      weights += weight;
      foundRarity += rarity * part;
      rarities += rarity;
    }
    return {
      missingNames,
      // A question may have no terms.
      coverage: foundWeight / (weights || 1),
      foundWorth,
      missingWorth,
      foundShare: foundRarity / (rarities || 1),
    };
  }
}
