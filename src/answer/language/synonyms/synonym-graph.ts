import { createPause, type Pause } from '../../../pause.js';
import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/** Less alike, words have a synonym in common by chance. The best of 0.05, 0.1, 0.15 and 0.2. */
const MIN_LIKENESS = 0.15;

const ASCII = /^\p{ASCII}*$/u;

/**
 * Which words of a language look for which, by stems, as `SYNONYMS` says. Words that no group joins are related
 * when they look for the same others: “toddler” and “infant”, if both look for “child”.
 */
export class SynonymGraph {
  /** A word's stem, or an expression's joined by spaces → its number. */
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  /** The stem of its first word → the stems of each expression, longest first. */
  readonly #expressions = new Map<string, string[][]>();
  /** What each word looks for, one word after the other: a hundred thousand take half a megabyte. */
  #synonyms = new Int32Array();
  /** Number → the end of its synonyms, where those of the next begin. */
  readonly #ends: number[] = [];

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
    for (const each of graph.#expressions.values()) each.sort((a, b) => b.length - a.length);
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
  }

  /** Returns the synonyms' stems for a word's stem, or for an expression's stems joined by spaces. */
  of(stem: string): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    return Array.from(this.#synonymsOf(number), (each) => this.#stems[each] as string);
  }

  /**
   * Returns the stems of related words, most alike first. Likeness is the cosine of the two sets of synonyms.
   * @param isWanted leaves out the others
   */
  relatedTo(stem: string, isWanted: (stem: string) => boolean): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    const own = this.#synonymsOf(number);
    const shared = new Map<number, number>();
    for (const synonym of own) {
      for (const other of this.#synonymsOf(synonym)) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    shared.delete(number);
    for (const synonym of own) shared.delete(synonym);
    const related: { stem: string; likeness: number }[] = [];
    for (const [other, count] of shared) {
      const likeness = count / Math.sqrt(own.length * this.#synonymsOf(other).length);
      if (likeness < MIN_LIKENESS) continue;
      const stem = this.#stems[other] as string;
      if (isWanted(stem)) related.push({ stem, likeness });
    }
    related.sort((a, b) => b.likeness - a.likeness);
    return related.map(({ stem }) => stem);
  }

  /** Returns the expressions that begin with a word of this stem, as stems, longest first. */
  expressionsFrom(stem: string): readonly (readonly string[])[] {
    return this.#expressions.get(stem) ?? [];
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
    const [first] = stems as [string];
    const begun = this.#expressions.get(first);
    if (begun === undefined) this.#expressions.set(first, [stems]);
    else begun.push(stems);
  }

  #synonymsOf(number: number): Int32Array {
    return this.#synonyms.subarray(this.#ends[number - 1] ?? 0, this.#ends[number]);
  }
}

/** Returns the words of a text that has nothing but words and spaces. */
function wordsIn(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
