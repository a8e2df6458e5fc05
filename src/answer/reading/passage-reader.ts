import type { PassageIndex } from '../index/passage-index.js';
import { SENTENCE_END } from '../index/passage-words.js';
import type { AnswerKinds } from '../language/answer-kind.js';
import type { Question, QuestionWord } from './question.js';
import { SentenceReader } from './sentence-reader.js';
import { TermLikeness } from './term-likeness.js';

/** A passage read closely for one question. */
export interface Reading {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** Features of the passage as a whole; see `PASSAGE_WEIGHTS`. */
  readonly terms: number;
  readonly brevity: number;
  readonly names: number;
  readonly heading: number;
  /** In order; last the heading that the passage comes first under, as another sentence of it. */
  readonly sentences: readonly SentenceFeatures[];
  /** How much the passage and its headings have of each term. */
  readonly strengths: readonly number[];
  /** How much a word equal to each term has of it. */
  readonly full: Float64Array;
  /** Worth of the question's terms that the passage or its headings have. */
  readonly has: number;
  readonly lacks: number;
  /** The part of the question that they have, each term by its rarity alone. */
  readonly share: number;
}

export interface SentenceFeatures {
  /** In the order of `SENTENCE_WEIGHTS`. */
  readonly features: readonly number[];
  /** For each term, how much the sentence has of it. */
  readonly strengths: readonly number[];
}

/** A question about a whole section is answered by its first passage, so headings count less for later ones. */
const LATER_PASSAGE = 0.8;
/** A question that has this much of a heading asks for its section. */
const MIN_HEADED_SHARE = 0.8;
/** BM25's usual parameters: how soon more of a term adds no more, and how much length counts. */
const [K1, B] = [1.2, 0.75];

/** Reads passages of one article for one question. */
export class PassageReader {
  readonly likeness: TermLikeness;
  readonly #sentenceReader: SentenceReader;
  readonly #terms: readonly QuestionWord[];
  readonly #kinds: AnswerKinds;

  constructor(
    private readonly index: PassageIndex,
    question: Question,
  ) {
    this.#terms = question.terms;
    this.#kinds = index.language.kinds.kindsAsked(question.text);
    this.likeness = new TermLikeness(index, question);
    this.#sentenceReader = new SentenceReader(this.likeness, question);
  }

  read(passage: number): Reading {
    const words = this.index.words.of(passage);
    const count = this.#terms.length;
    const headings = this.#readHeadings(passage);
    const strengths = [...headings];
    const frequencies = new Array<number>(count).fill(0);
    const sentences: SentenceFeatures[] = [];
    let previous: readonly number[] = headings;
    let kinds = 0;
    for (let start = 0; start < words.length; ) {
      const sentence = this.#sentenceReader.read(words, start, frequencies);
      let [letters, before] = [0, 0];
      for (let term = 0; term < count; term++) {
        const strength = sentence.strengths[term] as number;
        const around = Math.max(previous[term] as number, headings[term] as number);
        letters += strength;
        if (around > strength) before += around - strength;
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
      const { pairs, stopWords, order, window } = sentence;
      const opening = 1 / (1 + this.index.words.placeOf(passage, sentences.length));
      const offered = this.#kinds & this.index.words.kindsOf(passage, sentences.length);
      kinds |= offered;
      const kind = Number(offered !== 0);
      sentences.push({
        features: [letters, pairs, stopWords, opening, order, before, window, kind],
        strengths: sentence.strengths,
      });
      previous = sentence.strengths;
      start = sentence.end + 1;
    }
    const opened = this.#sectionOpened(passage);
    if (opened !== undefined) {
      sentences.push(this.#readHeading(opened, frequencies, Number(kinds !== 0)));
    }
    return {
      passage,
      terms: this.#bm25(passage, frequencies),
      brevity: -Math.log(words.length + 1),
      ...this.#weigh(strengths),
      heading: Number(this.#isHeaded(opened)),
      sentences,
      strengths,
      full: this.likeness.full,
    };
  }

  /** For each term, how much the headings above a passage have a word like it. */
  #readHeadings(passage: number): number[] {
    const { passages } = this.index.article;
    const section = passages[passage]?.section;
    const isFirst = passages[passage - 1]?.section !== section;
    const strengths = new Array<number>(this.#terms.length).fill(0);
    const { likeness } = this;
    for (const word of this.index.headingWords(section)) {
      let entry = likeness.first[word] as number;
      for (; entry !== 0; entry = likeness.next[entry] as number) {
        const term = likeness.term[entry] as number;
        const strength = (likeness.strength[entry] as number) * (isFirst ? 1 : LATER_PASSAGE);
        if (strength > (strengths[term] as number)) strengths[term] = strength;
      }
    }
    return strengths;
  }

  /** Reads a section's own heading as a sentence of the passage that it stands above. */
  #readHeading(section: number, frequencies: number[], kind: number): SentenceFeatures {
    const outer = this.index.headingWords(this.index.article.sections[section]?.parent);
    const own = this.index.headingWords(section).slice(outer.length);
    const words = Int32Array.of(...own, SENTENCE_END);
    const { strengths, pairs, stopWords, order, window } = this.#sentenceReader.read(
      words,
      0,
      frequencies,
    );
    const letters = strengths.reduce((sum, strength) => sum + strength, 0);
    return { features: [letters, pairs, stopWords, 1, order, 0, window, kind], strengths };
  }

  /** The section that a passage is the first one of. */
  #sectionOpened(passage: number): number | undefined {
    const { passages } = this.index.article;
    const section = passages[passage]?.section;
    return passages[passage - 1]?.section === section ? undefined : section;
  }

  /** True when the question is in the words of a section's heading. */
  #isHeaded(section: number | undefined): boolean {
    if (section === undefined) return false;
    const share = this.#shareOf(this.index.headingWords(section));
    // Of a section inside another that is asked for, the heading itself has to say something.
    const outer = this.index.article.sections[section]?.parent;
    return share >= MIN_HEADED_SHARE && share > this.#shareOf(this.index.headingWords(outer));
  }

  /** The share of the question's worth that words equal to its terms have. */
  #shareOf(words: readonly number[]): number {
    const { stemOf } = this.index.vocabulary;
    const stems = new Set(words.map((word) => stemOf[word]));
    let [has, all] = [0, 0];
    for (const { stemId, worth } of this.#terms) {
      all += worth;
      if (stemId !== undefined && stems.has(stemId)) has += worth;
    }
    return all > 0 ? has / all : 0;
  }

  /** BM25 (Robertson et al. 1994) of the terms, each times its worth. */
  #bm25(passage: number, frequencies: readonly number[]): number {
    const saturation = K1 * (1 - B + B * this.index.words.relativeLength(passage));
    let sum = 0;
    for (let term = 0; term < frequencies.length; term++) {
      const frequency = frequencies[term] as number;
      const { worth } = this.#terms[term] as QuestionWord;
      sum += (worth * frequency * (K1 + 1)) / (frequency + saturation);
    }
    return sum;
  }

  /** Measures how much of the terms a passage has; a word that is like a term has a part of it. */
  #weigh(strengths: readonly number[]) {
    let [has, lacks, names, hasRarity, rarities] = [0, 0, 0, 0, 0];
    for (let term = 0; term < strengths.length; term++) {
      const { worth, rarity, isName, stemId } = this.#terms[term] as QuestionWord;
      const part = ((strengths[term] as number) / (this.likeness.full[term] as number)) ** 2;
      has += worth * part;
      lacks += worth * (1 - part);
      if (isName && stemId !== undefined) names += worth * (1 - part);
      hasRarity += rarity * part;
      rarities += rarity;
    }
    return { has, lacks, names, share: hasRarity / rarities };
  }
}
