import type { Language, WordAnalysis } from '../language/language.js';

/**
 * Numbers every word of an article and its stem, and counts the sentences with each stem. Filled
 * sentence by sentence while an index is built.
 */
export class Vocabulary {
  readonly forms: string[] = [];
  /** Word id → stem id. */
  readonly stemOf: number[] = [];
  readonly stems: string[] = [];
  /** Stem id → whether it is a stop word. */
  readonly isStopWord: boolean[] = [];
  /** Stem id → the number of sentences with it. */
  readonly sentencesWith: number[] = [];
  sentenceCount = 0;
  readonly #idByWritten = new Map<string, number>();
  readonly #idByForm = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  /** Stem id → the last sentence it was counted in. */
  readonly #lastSentence: number[] = [];
  /** Stem id → word ids. */
  readonly #wordsOfStem: number[][] = [];

  constructor(private readonly language: Language) {}

  /** Returns the id of a word as written, and assigns one if the word is new. */
  add(written: string): number {
    let id = this.#idByWritten.get(written);
    if (id === undefined) {
      const analysis = this.language.analyse(written);
      id = this.#idByForm.get(analysis.form) ?? this.#create(analysis);
      this.#idByWritten.set(written, id);
    }
    return id;
  }

  /** Call this when all words are added: it frees memory that only adding needs. */
  finish(): void {
    this.#idByWritten.clear();
    this.#lastSentence.length = 0;
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
    return id;
  }

  /** Counts a word of the current sentence. */
  count(word: number): void {
    const stem = this.stemOf[word] as number;
    if (this.#lastSentence[stem] === this.sentenceCount) return;
    this.#lastSentence[stem] = this.sentenceCount;
    this.sentencesWith[stem] = (this.sentencesWith[stem] as number) + 1;
  }

  endSentence(): void {
    this.sentenceCount += 1;
  }

  /** Returns the id of a form; undefined when the article never uses it. */
  wordId(form: string): number | undefined {
    return this.#idByForm.get(form);
  }

  /** Returns the id of a stem; undefined when the article never uses it. */
  stemId(stem: string): number | undefined {
    return this.#stemIds.get(stem);
  }

  /** Returns the word ids of a stem's forms. */
  formsOf(stem: number): readonly number[] {
    return this.#wordsOfStem[stem] as readonly number[];
  }

  /**
   * The inverse document frequency (BM25's) of something that occurs in this many sentences; sentences
   * are the documents.
   */
  inverseDocumentFrequency(sentences: number): number {
    const others = Math.max(0.5, this.sentenceCount - sentences + 0.5);
    return Math.log(1 + others / (sentences + 0.5));
  }
}
