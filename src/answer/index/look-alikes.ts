import { LRUCache } from 'lru-cache';
import { createPause } from '../../pause.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Length of the letter runs that are compared: shorter ones occur in too many words, longer ones in too
 * few.
 */
const RUN_LENGTH = 4;
/** A character of these scripts is a syllable or a meaning, so runs of two tell as much. */
const SYLLABIC = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const SYLLABIC_RUN_LENGTH = 2;

/** The look-alikes of recent words are cached, because people ask about the same things. In bytes. */
const REMEMBERED_BYTES = 4_000_000;
/** Of an entry, its objects and arrays, and of each word that looks alike. */
const BYTES_PER_ENTRY = 400;
const BYTES_PER_LOOK_ALIKE = 16;
/**
 * A longer string is not a word that people know (text for machines is full of them) and is a single
 * run.
 */
const MAX_LENGTH = 64;
/**
 * A run in a larger share of the words, of at least this many words, tells nothing: even a language's
 * endings are rarer.
 */
const MAX_RUN_SHARE = 0.25;
const MANY_WORDS = 2_000;

/**
 * A word that shares its first letters and this much of all letters is a form of it, like “Iranian” and
 * “Iran”. Chosen by inspection.
 */
const MIN_FORM_LIKENESS = 0.65;
const SHARED_BEGINNING = 3;

/**
 * A map of half a million runs takes 35 ms to grow, during which nobody is answered; each of this many
 * parts takes two. A power of two.
 */
const RUN_MAPS = 16;

/** This many take less than a millisecond; checking the clock takes longer than one of them. */
const ENTRIES_A_LOOK = 4_096;

/** The article's words that look like a question word. */
export interface LookAlikes {
  /** Word ids. */
  readonly words: readonly number[];
  /** For each word, √(inverse document frequencies of the runs of letters it shares), summed. */
  readonly strengths: Float64Array;
  /** The strength of the question word itself. */
  readonly full: number;
  /** Those words that are its forms: with the same stem, or similar enough. */
  readonly forms: readonly number[];
}

/**
 * Finds an article's words by the runs of letters they have in common. Words are added while the
 * article is read; `finish` ends that.
 */
export class LookAlikeIndex {
  /** A run's key → its number, in the map that the key's last bits name. */
  readonly #runs = Array.from({ length: RUN_MAPS }, () => new Map<number, number>());
  #runCount = 0;
  /** The number of words so far, and the word and the run of each pair. */
  #wordCount = 0;
  #words: number[] = [];
  #runOf: number[] = [];
  /** Run → start of its words in `#sorted`, with one more entry for the end. */
  #starts = new Int32Array();
  #sorted = new Int32Array();
  /** Run → its inverse document frequency over distinct words. */
  #weights = new Float64Array();
  #maxWordsOfRun = 0;
  /** Word id → weight shared with the current word; all zeros between two look-ups. */
  #shared = new Float64Array();

  readonly #remembered = new LRUCache<string, LookAlikes>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ words }) => BYTES_PER_ENTRY + BYTES_PER_LOOK_ALIKE * words.length,
  });

  constructor(private readonly vocabulary: Vocabulary) {}

  #runsLike(key: number): Map<number, number> {
    return this.#runs[key & (RUN_MAPS - 1)] as Map<number, number>;
  }

  /** Adds the vocabulary's new words, except stop words. */
  addNewWords(): void {
    const { forms, stemOf, isStopWord } = this.vocabulary;
    for (; this.#wordCount < forms.length; this.#wordCount++) {
      if (isStopWord[stemOf[this.#wordCount] as number]) continue;
      for (const key of runsOf(forms[this.#wordCount] as string)) {
        const runs = this.#runsLike(key);
        let run = runs.get(key);
        if (run === undefined) {
          run = this.#runCount++;
          runs.set(key, run);
        }
        this.#words.push(this.#wordCount);
        this.#runOf.push(run);
      }
    }
  }

  /** Sorts the words by their runs once the vocabulary's counts are complete. Yields to the event loop. */
  async finish(): Promise<void> {
    const { stemOf, sentencesWith } = this.vocabulary;
    const count = this.#runCount;
    const ends = new Int32Array(count + 1);
    const sentences = new Float64Array(count);
    const pause = createPause();
    const entries = this.#runOf.length;
    for (let at = 0; at < entries; at++) {
      const run = this.#runOf[at] as number;
      ends[run + 1] = (ends[run + 1] as number) + 1;
      const stem = stemOf[this.#words[at] as number] as number;
      sentences[run] = (sentences[run] as number) + (sentencesWith[stem] as number);
      if (at % ENTRIES_A_LOOK === 0 && pause.isDue()) await pause.take();
    }
    this.#weights = new Float64Array(count);
    for (let run = 0; run < count; run++) {
      ends[run + 1] = (ends[run + 1] as number) + (ends[run] as number);
      this.#weights[run] = this.vocabulary.inverseDocumentFrequency(sentences[run] as number);
      if (run % ENTRIES_A_LOOK === 0 && pause.isDue()) await pause.take();
    }
    this.#starts = ends.slice();
    this.#sorted = new Int32Array(entries);
    if (pause.isDue()) await pause.take();
    for (let at = 0; at < entries; at++) {
      const run = this.#runOf[at] as number;
      this.#sorted[ends[run] as number] = this.#words[at] as number;
      ends[run] = (ends[run] as number) + 1;
      if (at % ENTRIES_A_LOOK === 0 && pause.isDue()) await pause.take();
    }
    const wordCount = this.vocabulary.forms.length;
    this.#maxWordsOfRun = MAX_RUN_SHARE * Math.max(MANY_WORDS, wordCount);
    this.#shared = new Float64Array(wordCount);
    [this.#words, this.#runOf] = [[], []];
  }

  /**
   * Returns the article's words, except stop words, that share runs of letters with a form, or have its
   * stem (“ran” and “running” share no run).
   */
  find(form: string, stem: number | undefined): LookAlikes {
    let found = this.#remembered.get(form);
    if (found === undefined) {
      found = this.#find(form, stem);
      // Nothing is kept of what people type but words that the article has itself.
      if (this.vocabulary.wordId(form) !== undefined) this.#remembered.set(form, found);
    }
    return found;
  }

  #find(form: string, stem: number | undefined): LookAlikes {
    // A run that no word has counts as if it occurred in one sentence.
    const unheard = this.vocabulary.inverseDocumentFrequency(1);
    const shared = this.#shared;
    const words: number[] = [];
    let full = 0;
    for (const key of runsOf(form)) {
      const run = this.#runsLike(key).get(key);
      if (run === undefined) {
        full += unheard;
        continue;
      }
      const weight = this.#weights[run] as number;
      full += weight;
      const [start, end] = [this.#starts[run] as number, this.#starts[run + 1] as number];
      if (end - start > this.#maxWordsOfRun) continue;
      for (let at = start; at < end; at++) {
        const word = this.#sorted[at] as number;
        if (shared[word] === 0) words.push(word);
        shared[word] = (shared[word] as number) + weight;
      }
    }
    const unlikeForms = stem === undefined ? [] : this.#unlikeForms(stem);
    for (const word of unlikeForms) {
      full = Math.max(full, this.#weigh(this.vocabulary.forms[word] as string));
    }
    for (const word of unlikeForms) {
      words.push(word);
      shared[word] = full;
    }
    const strengths = new Float64Array(words.length);
    const forms: number[] = [];
    const { forms: written, stemOf } = this.vocabulary;
    const beginning = form.slice(0, SHARED_BEGINNING);
    const enough = MIN_FORM_LIKENESS ** 2 * full;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      const weight = shared[word] as number;
      const looksSo = weight >= enough && written[word]?.startsWith(beginning);
      if (looksSo || stemOf[word] === stem) forms.push(word);
      strengths[at] = Math.sqrt(weight);
      shared[word] = 0;
    }
    return { words, strengths, full: Math.sqrt(full), forms };
  }

  /** Returns the forms of a stem that share no run with the current word. */
  #unlikeForms(stem: number): number[] {
    return this.vocabulary.formsOf(stem).filter((word) => this.#shared[word] === 0);
  }

  /** The weight that a word shares with itself. */
  #weigh(form: string): number {
    let sum = 0;
    for (const key of runsOf(form)) {
      const run = this.#runsLike(key).get(key);
      if (run !== undefined) sum += this.#weights[run] as number;
    }
    return sum;
  }
}

/**
 * Returns a distinct key for each run of letters in a word with boundary marks; a shorter word is one
 * run.
 */
function runsOf(form: string): number[] {
  const marked = `^${form}$`;
  const usual = SYLLABIC.test(form) ? SYLLABIC_RUN_LENGTH : RUN_LENGTH;
  const length = form.length > MAX_LENGTH ? marked.length : Math.min(usual, marked.length);
  const keys: number[] = [];
  for (let end = length; end <= marked.length; end++) {
    const key = hash(marked, end - length, end);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/**
 * Hashes the characters from start to end (FNV-1a, by Fowler, Noll and Vo). Numbers are looked up much
 * faster than substrings, and among the 10,000 runs of an article two collide only once in 80 articles.
 */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}
