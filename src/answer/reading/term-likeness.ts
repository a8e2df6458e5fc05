import type { LookAlikes } from '../index/look-alikes.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { Question } from './question.js';
import type { QuestionWord } from './question-word.js';

/**
 * A synonym counts as much as a word with two thirds of a term's letters (likeness²). With more, questions
 * about other articles are answered more often.
 */
const SYNONYM_LIKENESS = 0.8;
/** What one adds to the frequency of its term. */
export const STAND_IN_FREQUENCY = SYNONYM_LIKENESS ** 2;
/**
 * Beside a word that the article has, which means mostly itself. The best of 0, 0.5, 0.65 and 0.8 for questions
 * in people's own words; others are as before.
 */
const BESIDE_LIKENESS = 0.65;
/** A word that only has some of the same synonyms, where the article has neither a word nor a synonym of it. */
const RELATED_LIKENESS = 0.5;
/**
 * Compounds and related words are looked for with this many words that the article lacks, more than a question
 * has: each is compared with many others.
 */
const MAX_LACKED = 10;

/**
 * Which words of an article are like the terms of one question, and how much. The entries of a word
 * form a linked list in arrays, because the inner loop of reading passages uses them.
 */
export class TermLikeness {
  /** Word id → its first entry; 0 for a word unrelated to the question. */
  readonly first: Int32Array;
  /** Entry → the term that the word is like; -1 for a stop word of the question. */
  readonly term: Int32Array;
  /** Entry → weight of the term · √(idf of the runs of letters shared). */
  readonly strength: Float64Array;
  /** Entry → the next one of the same word; 0 for none. */
  readonly next: Int32Array;
  /** A word's first entry → the number of its stem among the question's, terms first; -1 for any other. */
  readonly stem: Int32Array;
  /** A word's first entry → the term that it stands in for, as a synonym or a compound; -1 for any other. */
  readonly standsFor: Int32Array;
  /** Term → its inverse document frequency; where the article lacks it, that of its stand-ins together. */
  readonly inverseDocumentFrequencies: readonly number[];
  /** Term → the strength of a word equal to it. */
  readonly full: Float64Array;
  /**
   * Term → its forms, including similar words, and its synonyms; for a term that the article lacks, its
   * compounds, too.
   */
  readonly matches: readonly (readonly number[])[];
  #count = 1;

  constructor(index: PassageIndex, { terms, stopWords }: Question) {
    const { vocabulary } = index;
    const alike = terms.map(({ form, stemId }) => index.lookAlikes(form, stemId));
    const formsOf = ({ stemId }: QuestionWord) =>
      stemId === undefined ? [] : vocabulary.formsOf(stemId);
    // A word of the title says what all passages are about, even if none has it.
    const isLacked = ({ stem, stemId }: QuestionWord) =>
      stemId === undefined && !index.isOfTitle(stem);
    const lacked = new Set(terms.filter(isLacked).slice(0, MAX_LACKED));
    const synonyms = terms.map((each, term) => {
      const { stem, expression } = each;
      const found = expression === undefined ? [] : [...index.standIns.synonymsOf(expression)];
      found.push(...index.standIns.synonymsOf(stem));
      if (lacked.has(each)) {
        found.push(...index.standIns.compoundsOf(stem, (alike[term] as LookAlikes).words));
      }
      return [...new Set(found)];
    });
    const related = terms.map((each, term) => {
      if (!lacked.has(each) || (synonyms[term] as number[]).length > 0) return [];
      return index.standIns.relatedTo(each.stem);
    });
    const standIns = synonyms.map((words, term) => [...words, ...(related[term] as number[])]);
    this.inverseDocumentFrequencies = terms.map(({ stemId, inverseDocumentFrequency }, term) => {
      const words = standIns[term] as readonly number[];
      if (stemId !== undefined || words.length === 0) return inverseDocumentFrequency;
      let sentences = 0;
      for (const stem of new Set(words.map((word) => vocabulary.stemOf[word] as number))) {
        sentences += vocabulary.sentencesWith[stem] as number;
      }
      return vocabulary.inverseDocumentFrequency(sentences);
    });
    let size = 1 + standIns.flat().length;
    for (const { words } of alike) size += words.length;
    for (const stopWord of stopWords) size += formsOf(stopWord).length;
    this.first = new Int32Array(vocabulary.forms.length);
    this.term = new Int32Array(size);
    this.strength = new Float64Array(size);
    this.next = new Int32Array(size);
    this.stem = new Int32Array(size).fill(-1);
    this.standsFor = new Int32Array(size).fill(-1);
    this.full = new Float64Array(terms.length);
    for (let term = 0; term < terms.length; term++) {
      const { words, strengths, full } = alike[term] as LookAlikes;
      const { weight, stemId, expression } = terms[term] as QuestionWord;
      const isBeside = stemId !== undefined && expression === undefined;
      this.full[term] = weight * full;
      for (let at = 0; at < words.length; at++) {
        this.#add(words[at] as number, term, weight * (strengths[at] as number));
      }
      const likeness = isBeside ? BESIDE_LIKENESS : SYNONYM_LIKENESS;
      for (const word of synonyms[term] as readonly number[]) {
        this.#add(word, term, weight * full * likeness);
      }
      for (const word of related[term] as readonly number[]) {
        this.#add(word, term, weight * full * RELATED_LIKENESS);
      }
    }
    for (const [term, words] of standIns.entries()) {
      if (terms[term]?.stemId !== undefined) continue;
      for (const word of words) this.standsFor[this.first[word] as number] = term;
    }
    this.matches = alike.map(({ forms }, term) => [...(standIns[term] as number[]), ...forms]);
    for (const stopWord of stopWords) for (const word of formsOf(stopWord)) this.#add(word, -1, 0);
    for (const [number, word] of [...terms, ...stopWords].entries()) {
      for (const form of formsOf(word)) this.stem[this.first[form] as number] = number;
    }
  }

  #add(word: number, term: number, strength: number): void {
    const entry = this.#count++;
    this.term[entry] = term;
    this.strength[entry] = strength;
    this.next[entry] = this.first[word] as number;
    this.first[word] = entry;
  }
}
