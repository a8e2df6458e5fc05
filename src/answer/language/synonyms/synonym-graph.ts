import { createPause, type Pause } from '../../../pause.js';
import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/** Less alike, words have a synonym in common by chance. The best of 0.05, 0.1, 0.15 and 0.2. */
const MIN_LIKENESS = 0.15;

/** Bounds the cost of a word that is like many. */
const MAX_ALIKE = 30;

const ASCII = /^\p{ASCII}*$/u;

/** The stems of an expression of several words. */
export type Expression = readonly string[];

/**
 * Which words of a language look for which, by stems, as `SYNONYMS` says. Words that no group joins are related
 * when they look for the same others: “hamster” and “rabbit”, as both look for “pet”.
 */
export class SynonymGraph {
  /** A word's stem, or an expression's joined by spaces → its number. */
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  /** The single words, as the groups write them. */
  readonly words: string[] = [];
  /** The stem of their first word → that of their second → the expressions, longest first. */
  readonly #expressions = new Map<string, Map<string, Expression[]>>();
  /** What each word looks for, one word after the other: a hundred thousand take half a megabyte. */
  #synonyms = new Int32Array();
  /** Number → the end of its synonyms, where those of the next begin. */
  readonly #ends: number[] = [];
  /** Number → how many synonyms it shares with a word that is being compared; 0 otherwise. */
  #shared = new Uint16Array();

  /** Reads a language's groups, and yields to the event loop at times. */
  static async read(groups: string, stem: (form: string) => string): Promise<SynonymGraph> {
    const graph = new SynonymGraph();
    const pause = createPause();
    const numbers = new Map<string, number>();
    const synonyms: number[][] = [];
    const numberOf = (words: string) => {
      let number = numbers.get(words);
      if (number === undefined) {
        number = graph.#add(words.split('_').map(stem));
        numbers.set(words, number);
        if (!words.includes('_')) graph.words.push(words);
        if (number === synonyms.length) synonyms.push([]);
      }
      return number;
    };
    for (const group of groups.replaceAll('\n', ' ').split(',')) {
      const [words = [], kinds = words] = group
        .split('>')
        .map((side) => wordsIn(side).map(numberOf));
      for (const word of words) synonyms[word]?.push(...kinds);
      if (kinds !== words) for (const kind of kinds) synonyms[kind]?.push(...words);
      if (pause.isDue()) await pause.take();
    }
    for (const [words, number] of numbers) {
      if (ASCII.test(words)) continue;
      // Words without their marks (“pret”: prêt) have the same synonyms.
      for (const typed of [withoutMarks(words), withDigraphs(words)]) {
        const stems = typed.split('_').map(stem);
        if (graph.#numbers.has(stems.join(' '))) continue;
        graph.#numbers.set(stems.join(' '), number);
        graph.#addExpression(stems);
      }
      if (pause.isDue()) await pause.take();
    }
    for (const bySecond of graph.#expressions.values()) {
      for (const each of bySecond.values()) each.sort((a, b) => b.length - a.length);
    }
    await pause.take();
    await graph.#store(synonyms, pause);
    return graph;
  }

  /** Stores each word's synonyms once. */
  async #store(synonyms: readonly (readonly number[])[], pause: Pause): Promise<void> {
    const all: number[] = [];
    for (const [number, found] of synonyms.entries()) {
      const distinct = new Set(found);
      distinct.delete(number);
      all.push(...distinct);
      this.#ends.push(all.length);
      if (pause.isDue()) await pause.take();
    }
    this.#synonyms = new Int32Array(all);
    this.#shared = new Uint16Array(this.#stems.length);
  }

  /** Returns the synonyms' stems for a word's stem, or for an expression's stems joined by spaces. */
  of(stem: string): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    const synonyms = this.#synonyms.subarray(...this.#spanOf(number));
    return Array.from(synonyms, (each) => this.#stems[each] as string);
  }

  /** Returns the wanted stems of related words, those first whose sets of synonyms have the highest cosine. */
  relatedTo(stem: string, isWanted: (stem: string) => boolean): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    const [start, end] = this.#spanOf(number);
    const shared = this.#shared;
    const others: number[] = [];
    for (let at = start; at < end; at++) {
      const [from, to] = this.#spanOf(this.#synonyms[at] as number);
      for (let place = from; place < to; place++) {
        const other = this.#synonyms[place] as number;
        const count = shared[other] as number;
        if (count === 0) others.push(other);
        shared[other] = count + 1;
      }
    }
    // Synonyms themselves are more than related.
    shared[number] = 0;
    for (let at = start; at < end; at++) shared[this.#synonyms[at] as number] = 0;
    const related: { stem: string; likeness: number }[] = [];
    for (const other of others) {
      const count = shared[other] as number;
      shared[other] = 0;
      const [from, to] = this.#spanOf(other);
      const likeness = count / Math.sqrt((end - start) * (to - from));
      if (likeness < MIN_LIKENESS) continue;
      const stem = this.#stems[other] as string;
      // The words of an article are no expressions.
      if (!stem.includes(' ')) related.push({ stem, likeness });
    }
    related.sort((a, b) => b.likeness - a.likeness);
    const alike = related.slice(0, MAX_ALIKE).map(({ stem }) => stem);
    return alike.filter(isWanted);
  }

  /** Returns the expressions that begin with a word of this stem; see `Language`. */
  expressionsFrom(first: string): ReadonlyMap<string, readonly Expression[]> | undefined {
    return this.#expressions.get(first);
  }

  #add(stems: string[]): number {
    const joined = stems.join(' ');
    let number = this.#numbers.get(joined);
    if (number === undefined) {
      number = this.#stems.push(joined) - 1;
      this.#numbers.set(joined, number);
      this.#addExpression(stems);
    }
    return number;
  }

  #addExpression(stems: string[]): void {
    if (stems.length === 1) return;
    const [first, second] = stems as [string, string];
    let bySecond = this.#expressions.get(first);
    if (bySecond === undefined) {
      bySecond = new Map();
      this.#expressions.set(first, bySecond);
    }
    const begun = bySecond.get(second);
    if (begun === undefined) bySecond.set(second, [stems]);
    else begun.push(stems);
  }

  /** The start and end of a word's synonyms in `#synonyms`. */
  #spanOf(number: number): [number, number] {
    return [this.#ends[number - 1] ?? 0, this.#ends[number] as number];
  }
}

/** Returns the words of a text that has nothing but words and spaces. */
function wordsIn(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
