import type { AnswerKinds } from './answer-kind.js';
import type { PassageIndex } from './passage-index.js';
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
  readonly sentences: readonly SentenceFeatures[];
  /** How much the passage and its headings have of each term. */
  readonly strengths: readonly number[];
  /** How much a word equal to each term has of it; 0 when the article has nothing like it. */
  readonly full: Float64Array;
  /** Worth of the question's terms that the passage or its headings have. */
  readonly has: number;
  readonly lacks: number;
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
    const words = this.index.wordsOf(passage);
    const count = this.#terms.length;
    const headings = this.#readHeadings(passage);
    const strengths = [...headings];
    const frequencies = new Array<number>(count).fill(0);
    const sentences: SentenceFeatures[] = [];
    let previous: readonly number[] = headings;
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
      const opening = 1 / (1 + sentences.length);
      const kind = Number((this.#kinds & this.index.kindsOf(passage, sentences.length)) !== 0);
      sentences.push({
        features: [letters, pairs, stopWords, opening, order, before, window, kind],
        strengths: sentence.strengths,
      });
      previous = sentence.strengths;
      start = sentence.end + 1;
    }
    return {
      passage,
      terms: this.#bm25(passage, frequencies),
      brevity: -Math.log(words.length + 1),
      ...this.#weigh(strengths),
      heading: Number(this.#isHeaded(passage)),
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

  /** Whether the question is in the words of the heading that a passage comes first under. */
  #isHeaded(passage: number): boolean {
    const { passages, sections } = this.index.article;
    const section = passages[passage]?.section;
    if (section === undefined || passages[passage - 1]?.section === section) return false;
    const share = this.#shareOf(this.index.headingWords(section));
    // Of a section inside another that is asked for, the heading itself has to say something.
    const outer = sections[section]?.parent;
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
    const saturation = K1 * (1 - B + B * this.index.relativeLength(passage));
    let sum = 0;
    for (let term = 0; term < frequencies.length; term++) {
      const frequency = frequencies[term] as number;
      const { worth } = this.#terms[term] as QuestionWord;
      sum += (worth * frequency * (K1 + 1)) / (frequency + saturation);
    }
    return sum;
  }

  /** The worth of the terms that a passage has and lacks; a word that is like a term has a part of it. */
  #weigh(strengths: readonly number[]): { has: number; lacks: number; names: number } {
    let [has, lacks, names] = [0, 0, 0];
    for (let term = 0; term < strengths.length; term++) {
      const { worth, isName, stemId } = this.#terms[term] as QuestionWord;
      const full = this.likeness.full[term] as number;
      const part = full > 0 ? ((strengths[term] as number) / full) ** 2 : 0;
      has += worth * part;
      lacks += worth * (1 - part);
      if (isName && stemId !== undefined) names += worth * (1 - part);
    }
    return { has, lacks, names };
  }
}
