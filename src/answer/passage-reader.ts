import { type Candidate, type PassageIndex, SENTENCE_END } from './passage-index.js';
import type { Question } from './question.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

/** A passage read closely for one question. */
export interface Reading {
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** In the order of `PASSAGE_WEIGHTS`. */
  readonly passageFeatures: readonly number[];
  /** For each sentence, in the order of `SENTENCE_WEIGHTS`. */
  readonly sentenceFeatures: readonly (readonly number[])[];
  /** Worth of the question's terms that the passage or its headings have. */
  readonly has: number;
  readonly lacks: number;
  /** Σ weight · feature of the passage + ln Σ over its sentences of exp(Σ weight · feature). */
  readonly score: number;
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

const passageWeights = Object.values(PASSAGE_WEIGHTS);
const sentenceWeights = Object.values(SENTENCE_WEIGHTS);

/** Reads passages of one article for one question: each word of a passage is looked at once. */
export class PassageReader {
  /** Word id → its row in `#strengths`; row 0 is for words that have nothing to do with the question. */
  readonly #rows: Int32Array;
  #rowCount = 1;
  /** Row × term → how much the word is like the term. */
  readonly #strengths: Float64Array;
  /** Term → how much a word equal to it would be like it. */
  readonly #full: Float64Array;
  readonly #stems = new Map<number, QuestionStem>();
  /** Position in the question → the last sentence that has this word after the one before. */
  readonly #pairSeenIn: number[] = [];
  #sentence = 0;

  constructor(
    private readonly index: PassageIndex,
    private readonly question: Question,
  ) {
    const { vocabulary } = index;
    const { words, terms, stopWords } = question;
    this.#rows = new Int32Array(vocabulary.forms.length);
    for (const [position, { stemId, isStopWord, inverseDocumentFrequency }] of words.entries()) {
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
    for (const { form } of stopWords) {
      const word = vocabulary.wordId(form);
      if (word !== undefined) this.#rowOf(word);
    }
    const alike = terms.map(({ form, stemId }) => vocabulary.lookAlikes(form, stemId));
    for (const found of alike) for (const word of found.words) this.#rowOf(word);
    this.#strengths = new Float64Array(this.#rowCount * terms.length);
    this.#full = Float64Array.from(
      alike,
      ({ full }, term) => full * (terms[term]?.rarity as number),
    );
    for (const [term, found] of alike.entries()) {
      const rarity = terms[term]?.rarity as number;
      for (const [at, word] of found.words.entries()) {
        this.#strengths[this.#rowOf(word) * terms.length + term] =
          rarity * (found.strengths[at] as number);
      }
    }
  }

  #rowOf(word: number): number {
    this.#rows[word] ||= this.#rowCount++;
    return this.#rows[word] as number;
  }

  /** How much a word is like a term of the question, the one it is most like: 1 for a form of it. */
  likeness(word: number): number {
    const row = this.#rows[word] as number;
    if (row === 0) return 0;
    const stem = this.#stems.get(this.index.vocabulary.stemOf[word] as number);
    if (stem !== undefined) return stem.isStopWord ? 0 : 1;
    const count = this.question.terms.length;
    let most = 0;
    for (let term = 0; term < count; term++) {
      const strength = this.#strengths[row * count + term] as number;
      if (strength > 0) most = Math.max(most, strength / (this.#full[term] as number));
    }
    return most;
  }

  read({ passage, bm25, neighboursBm25 }: Candidate): Reading {
    const count = this.question.terms.length;
    const words = this.index.wordsOf(passage);
    const headings = this.#readHeadings(passage);
    const whole = Float64Array.from(headings);
    let strongest = new Float64Array(count);
    let before = Float64Array.from(headings);
    const sentenceFeatures: number[][] = [];
    let [pairs, stopWords, order] = [0, 0, 0];
    let lastPosition = -1;
    let previous: QuestionStem | undefined;
    this.#sentence += 1;
    for (const word of words) {
      if (word === SENTENCE_END) {
        let [letters, lost] = [0, 0];
        for (let term = 0; term < count; term++) {
          const strength = strongest[term] as number;
          letters += strength;
          lost += Math.max(0, (before[term] as number) - strength);
          if (strength > (whole[term] as number)) whole[term] = strength;
        }
        const opening = 1 / (1 + sentenceFeatures.length);
        sentenceFeatures.push([letters, pairs, stopWords, opening, order, lost]);
        [before, strongest] = [strongest, before.fill(0)];
        for (let term = 0; term < count; term++) {
          before[term] = Math.max(before[term] as number, headings[term] as number);
        }
        [pairs, stopWords, order] = [0, 0, 0];
        lastPosition = -1;
        previous = undefined;
        this.#sentence += 1;
        continue;
      }
      const row = this.#rows[word] as number;
      if (row === 0) {
        previous = undefined;
        continue;
      }
      this.#strengthen(strongest, row);
      const stem = this.#stems.get(this.index.vocabulary.stemOf[word] as number);
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
    const passageFeatures = [bm25, -Math.log(words.length + 1), neighboursBm25];
    const score = scoreOf(passageFeatures, sentenceFeatures);
    return { passage, passageFeatures, sentenceFeatures, ...this.#weigh(whole), score };
  }

  #strengthen(strongest: Float64Array, row: number): void {
    const count = strongest.length;
    for (let term = 0; term < count; term++) {
      const strength = this.#strengths[row * count + term] as number;
      if (strength > (strongest[term] as number)) strongest[term] = strength;
    }
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
    const strongest = new Float64Array(this.question.terms.length);
    for (const word of this.index.headingWords(section)) {
      const row = this.#rows[word] as number;
      if (row !== 0) this.#strengthen(strongest, row);
    }
    const isFirst = passages[passage - 1]?.section !== section;
    return isFirst ? strongest : strongest.map((strength) => strength * LATER_PASSAGE);
  }

  /** The worth of the terms that a passage has and lacks; a word that is like a term has a part of it. */
  #weigh(whole: Float64Array): { has: number; lacks: number } {
    let [has, lacks] = [0, 0];
    for (const [term, { worth }] of this.question.terms.entries()) {
      const full = this.#full[term] as number;
      const part = full > 0 ? ((whole[term] as number) / full) ** 2 : 0;
      has += worth * part;
      lacks += worth * (1 - part);
    }
    return { has, lacks };
  }
}

function scoreOf(
  passageFeatures: readonly number[],
  sentenceFeatures: readonly (readonly number[])[],
): number {
  let sum = 0;
  // An exponent stays below 100, so no sum overflows.
  for (const features of sentenceFeatures) sum += Math.exp(dot(features, sentenceWeights));
  return dot(passageFeatures, passageWeights) + Math.log(sum);
}

/** Σ weight · feature. */
export function dot(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) {
    sum += (features[index] as number) * (weights[index] as number);
  }
  return sum;
}
