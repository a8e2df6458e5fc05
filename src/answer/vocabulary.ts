import { LRUCache } from 'lru-cache';
import type { Language, WordAnalysis } from './language.js';
import { editDistance, forgivenEdits, letterBits, mayBeWithin } from './spelling.js';

/** Runs of so many characters are compared: shorter ones are in too many words, longer ones in too few. */
const GRAM_LENGTH = 4;
/** Question words whose look-alikes are remembered: about 1 MB. */
const REMEMBERED_WORDS = 2_000;

/** The article's words that look like a question word. */
export interface LookAlikes {
  /** Word ids. */
  readonly words: readonly number[];
  /** For each word, √(inverse document frequencies of the runs of four letters it shares), summed. */
  readonly strengths: readonly number[];
  /** The strength of the question word itself; 0 when no word of the article is like it. */
  readonly full: number;
}

interface Gram {
  /** Ids of the words that have it. */
  readonly words: number[];
  /** In how many sentences they stand, each word counted for itself. */
  sentences: number;
}

/**
 * Every word of an article as a number, with its stem (a number too), and in how many sentences the
 * stem stands. Filled sentence by sentence while an index is built; `indexGrams` ends that.
 */
export class Vocabulary {
  readonly forms: string[] = [];
  /** Word id → stem id. */
  readonly stemOf: number[] = [];
  readonly stems: string[] = [];
  /** Stem id → whether it is a stop word. */
  readonly isStopWord: boolean[] = [];
  /** Stem id → number of sentences that have it. */
  readonly sentencesWith: number[] = [];
  sentenceCount = 0;
  readonly #idByWritten = new Map<string, number>();
  readonly #idByForm = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  /** Stem id → the last sentence it was counted in. */
  readonly #lastSentence: number[] = [];
  /** Stem id → word ids. */
  readonly #wordsOfStem: number[][] = [];
  readonly #letters: number[] = [];
  readonly #byLength: number[][] = [];
  readonly #grams = new Map<string, Gram>();
  /** Word id → weight shared with the word at hand; all zeros between two look-ups. */
  #shared = new Float64Array();
  readonly #lookAlikes = new LRUCache<string, LookAlikes>({ max: REMEMBERED_WORDS });

  constructor(private readonly language: Language) {
    // A misspelt stop word is to be known for what it is.
    for (const word of language.stopWords) this.add(word);
  }

  /** The id of a word as written, made up when it is new. */
  add(written: string): number {
    let id = this.#idByWritten.get(written);
    if (id === undefined) {
      const analysis = this.language.analyse(written);
      id = this.#idByForm.get(analysis.form) ?? this.#create(analysis);
      this.#idByWritten.set(written, id);
    }
    return id;
  }

  #create({ form, stem, isStopWord }: WordAnalysis): number {
    const id = this.forms.push(form) - 1;
    this.#idByForm.set(form, id);
    let stemId = this.#stemIds.get(stem);
    if (stemId === undefined) {
      stemId = this.stems.push(stem) - 1;
      this.#stemIds.set(stem, stemId);
      this.isStopWord.push(isStopWord);
      this.sentencesWith.push(0);
      this.#lastSentence.push(-1);
      this.#wordsOfStem.push([]);
    }
    this.stemOf.push(stemId);
    this.#wordsOfStem[stemId]?.push(id);
    this.#letters.push(letterBits(form));
    this.#byLength[form.length] ??= [];
    this.#byLength[form.length]?.push(id);
    return id;
  }

  /** Counts a word of the sentence at hand. */
  count(word: number): void {
    const stem = this.stemOf[word] as number;
    if (this.#lastSentence[stem] === this.sentenceCount) return;
    this.#lastSentence[stem] = this.sentenceCount;
    this.sentencesWith[stem] = (this.sentencesWith[stem] as number) + 1;
  }

  endSentence(): void {
    this.sentenceCount += 1;
  }

  /** The id of a form; undefined when the article never uses it. */
  wordId(form: string): number | undefined {
    return this.#idByForm.get(form);
  }

  /** The id of a stem; undefined when the article never uses it. */
  stemId(stem: string): number | undefined {
    const id = this.#stemIds.get(stem);
    return id !== undefined && (this.sentencesWith[id] as number) > 0 ? id : undefined;
  }

  /** Inverse document frequency, with sentences as documents, of what stands in so many (BM25's). */
  inverseDocumentFrequency(sentences: number): number {
    const others = Math.max(0.5, this.sentenceCount - sentences + 0.5);
    return Math.log(1 + others / (sentences + 0.5));
  }

  /** Indexes a range of words by their runs of four letters; to be called once for each word. */
  indexGrams(from: number, to: number): void {
    for (let id = from; id < to; id++) {
      if (this.isStopWord[this.stemOf[id] as number]) continue;
      const sentences = this.sentencesWith[this.stemOf[id] as number] as number;
      for (const letters of gramsOf(this.forms[id] as string)) {
        const gram = this.#grams.get(letters);
        if (gram) {
          gram.words.push(id);
          gram.sentences += sentences;
        } else {
          this.#grams.set(letters, { words: [id], sentences });
        }
      }
    }
  }

  /**
   * The article's words, stop words aside, that share runs of four letters with a form, or its stem
   * (“ran” and “running” share no run).
   */
  lookAlikes(form: string, stem: number | undefined): LookAlikes {
    let found = this.#lookAlikes.get(form);
    if (found === undefined) {
      found = this.#findLookAlikes(form, stem);
      this.#lookAlikes.set(form, found);
    }
    return found;
  }

  #findLookAlikes(form: string, stem: number | undefined): LookAlikes {
    if (this.#shared.length === 0) this.#shared = new Float64Array(this.forms.length);
    const shared = this.#shared;
    const words: number[] = [];
    const add = (id: number, weight: number) => {
      if (shared[id] === 0) words.push(id);
      shared[id] = (shared[id] as number) + weight;
    };
    let full = 0;
    for (const letters of gramsOf(form)) {
      const weight = this.#weightOf(letters);
      full += weight;
      for (const id of this.#grams.get(letters)?.words ?? []) add(id, weight);
    }
    const strangers = this.#formsOf(stem).filter((id) => shared[id] === 0);
    for (const id of strangers) {
      const grams = gramsOf(this.forms[id] as string);
      full = Math.max(
        full,
        grams.reduce((sum, letters) => sum + this.#weightOf(letters), 0),
      );
    }
    for (const id of strangers) add(id, full);
    const strengths = words.map((id) => Math.sqrt(shared[id] as number));
    for (const id of words) shared[id] = 0;
    return { words, strengths, full: Math.sqrt(full) };
  }

  #formsOf(stem: number | undefined): readonly number[] {
    return stem === undefined ? [] : (this.#wordsOfStem[stem] as readonly number[]);
  }

  /** Inverse document frequency of a run of letters; 0 when the article has it in no word. */
  #weightOf(letters: string): number {
    const gram = this.#grams.get(letters);
    return gram === undefined ? 0 : this.inverseDocumentFrequency(gram.sentences);
  }

  /**
   * The article's form that a misspelt one most likely means, if any is near enough: stop words at
   * one edit first, then words with the same first letter; the nearer first, then the more frequent.
   */
  correct(form: string): string | undefined {
    const limit = forgivenEdits(form);
    const letters = letterBits(form);
    let best: { form: string; rank: number } | undefined;
    for (let length = form.length - limit; length <= form.length + limit; length++) {
      for (const id of this.#byLength[length] ?? []) {
        if (!mayBeWithin(limit, this.#letters[id] as number, letters)) continue;
        const other = this.forms[id] as string;
        const edits = editDistance(form, other, limit);
        if (edits > limit) continue;
        const stem = this.stemOf[id] as number;
        const kind = this.isStopWord[stem] && edits === 1 ? 0 : other[0] === form[0] ? 1 : 2;
        // Kinds lie further apart than edits, and edits further than any frequency.
        const rank = kind * 4 + edits - (this.sentencesWith[stem] as number) / 1e9;
        if (best === undefined || rank < best.rank) best = { form: other, rank };
      }
    }
    return best?.form;
  }
}

/** The runs of four characters of a word between marks; a shorter word is one run. */
function gramsOf(form: string): string[] {
  const marked = `^${form}$`;
  if (marked.length <= GRAM_LENGTH) return [marked];
  return Array.from({ length: marked.length - GRAM_LENGTH + 1 }, (_, start) =>
    marked.slice(start, start + GRAM_LENGTH),
  );
}
