import { createPause } from '../../../pause.js';
import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/** Less alike, words have a synonym in common by chance. The best of 0.05, 0.1, 0.15 and 0.2. */
const MIN_LIKENESS = 0.15;

const ASCII = /^\p{ASCII}*$/u;

/**
 * Which words of a language look for which, by stems, as `SYNONYMS` says. Words that no group joins are related
 * when they look for the same others: “toddler” and “infant”, if both look for “child”.
 */
export class SynonymGraph {
  readonly #stems: string[] = [];
  /** A word's stem, or an expression's joined by spaces → its number, which is its place in `#stems`. */
  readonly #numbers = new Map<string, number>();
  /** Number → the sides of groups that it looks for. */
  readonly #sides: (readonly number[])[][] = [];
  /** Number → what it looks for, where that was asked. */
  readonly #found = new Map<number, readonly number[]>();
  /** The stem of its first word → the stems of each expression, longest first. */
  readonly #expressions = new Map<string, string[][]>();

  /** Reads a language's groups, and yields to the event loop at times. */
  static async read(groups: string, stem: (form: string) => string): Promise<SynonymGraph> {
    const graph = new SynonymGraph();
    const numbers = new Map<string, number>();
    const pause = createPause();
    const numberOf = (words: string) => {
      let number = numbers.get(words);
      if (number === undefined) {
        number = graph.#add(words.split('_').map(stem));
        numbers.set(words, number);
      }
      return number;
    };
    for (const group of groups.split(',')) {
      const [words = [], kinds] = group
        .split('>')
        .map((side) => (side.match(/\S+/gu) ?? []).map(numberOf));
      for (const each of words) graph.#sides[each]?.push(kinds ?? words);
      for (const each of kinds ?? []) graph.#sides[each]?.push(words);
      if (pause.isDue()) await pause.take();
    }
    for (const [words, number] of numbers) {
      if (ASCII.test(words)) continue;
      // Words without their marks (“pret”: prêt) have the same synonyms.
      for (const typed of [withoutMarks(words), withDigraphs(words)]) {
        const bare = typed.split('_').map(stem).join(' ');
        if (!graph.#numbers.has(bare)) graph.#numbers.set(bare, number);
      }
      if (pause.isDue()) await pause.take();
    }
    for (const each of graph.#expressions.values()) each.sort((a, b) => b.length - a.length);
    return graph;
  }

  /** Returns the synonyms' stems for a word's stem, or for an expression's stems joined by spaces. */
  of(stem: string): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    return this.#lookedForBy(number).map((each) => this.#stems[each] as string);
  }

  /**
   * Returns the stems of related words, most alike first. Likeness is the cosine of the two sets of synonyms.
   * @param isWanted leaves out the others; comparing all takes milliseconds
   */
  relatedTo(stem: string, isWanted: (stem: string) => boolean): readonly string[] {
    const number = this.#numbers.get(stem);
    if (number === undefined) return [];
    const own = this.#lookedForBy(number);
    const shared = new Map<number, number>();
    for (const synonym of own) {
      for (const other of this.#lookedForBy(synonym)) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const each of [number, ...own]) shared.delete(each);
    const related: { stem: string; likeness: number }[] = [];
    for (const [other, count] of shared) {
      const stem = this.#stems[other] as string;
      if (!isWanted(stem)) continue;
      const likeness = count / Math.sqrt(own.length * this.#lookedForBy(other).length);
      if (likeness >= MIN_LIKENESS) related.push({ stem, likeness });
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
      this.#sides.push([]);
      const [first = '', ...rest] = stems;
      const begun = this.#expressions.get(first);
      if (rest.length > 0 && begun !== undefined) begun.push(stems);
      else if (rest.length > 0) this.#expressions.set(first, [stems]);
    }
    return number;
  }

  #lookedForBy(number: number): readonly number[] {
    let found = this.#found.get(number);
    if (found === undefined) {
      const numbers = new Set(this.#sides[number]?.flat());
      numbers.delete(number);
      found = [...numbers];
      this.#found.set(number, found);
    }
    return found;
  }
}
