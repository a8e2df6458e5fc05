import { createPause } from '../../../pause.js';
import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/** Less alike, words have a synonym in common by chance. The best of 0.05, 0.1, 0.15 and 0.2. */
const MIN_LIKENESS = 0.15;

const [ASCII, WORD_OR_SIGN] = [/^\p{ASCII}*$/u, /[^\s,>]+|[,>]/gu];
/** Between the numbers of words: the end of a group, and of its first side. */
const [GROUP_END, SIDE_END] = [-1, -2];

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
  /** All groups, one after the other, as numbers: a hundred thousand words take a megabyte. */
  #groups = new Int32Array();
  /** The places of each word in the groups, ordered by its number. */
  #places = new Int32Array();
  /** Number → the end of its places in `#places`, where those of the next begin. */
  #ends = new Int32Array();
  /** Number → what it looks for, where that was asked. */
  readonly #found = new Map<number, readonly number[]>();

  /** Reads a language's groups, and yields to the event loop at times. */
  static async read(groups: string, stem: (form: string) => string): Promise<SynonymGraph> {
    const graph = new SynonymGraph();
    const pause = createPause();
    const numbers = new Map<string, number>();
    const read: number[] = [GROUP_END];
    for (const [found] of groups.matchAll(WORD_OR_SIGN)) {
      if (found === '>') read.push(SIDE_END);
      else if (found === ',') {
        read.push(GROUP_END);
        if (pause.isDue()) await pause.take();
      } else {
        const number = numbers.get(found) ?? graph.#add(found.split('_').map(stem));
        numbers.set(found, number);
        read.push(number);
      }
    }
    read.push(GROUP_END);
    graph.#groups = new Int32Array(read);
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
    graph.#placeWords();
    return graph;
  }

  /** Orders the places of words by their numbers, by counting. */
  #placeWords(): void {
    const counts = new Int32Array(this.#stems.length);
    for (const number of this.#groups)
      if (number >= 0) counts[number] = (counts[number] as number) + 1;
    const ends = new Int32Array(counts.length);
    let count = 0;
    for (const [number, own] of counts.entries()) ends[number] = count += own;
    this.#places = new Int32Array(count);
    this.#ends = ends;
    for (const [place, number] of this.#groups.entries()) {
      if (number < 0) continue;
      const left = counts[number] as number;
      this.#places[(ends[number] as number) - left] = place;
      counts[number] = left - 1;
    }
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

  #lookedForBy(number: number): readonly number[] {
    let found = this.#found.get(number);
    if (found === undefined) {
      const numbers = new Set<number>();
      const end = this.#ends[number] as number;
      for (let at = this.#ends[number - 1] ?? 0; at < end; at++) {
        this.#addOthers(this.#places[at] as number, numbers);
      }
      numbers.delete(number);
      found = [...numbers];
      this.#found.set(number, found);
    }
    return found;
  }

  /** Adds the words of the other side of a word's group, or of all its group if that has but one side. */
  #addOthers(place: number, numbers: Set<number>): void {
    const groups = this.#groups;
    let [start, end] = [place, place];
    while ((groups[start - 1] as number) >= 0) start -= 1;
    while ((groups[end] as number) >= 0) end += 1;
    if (groups[end] === SIDE_END) {
      start = end + 1;
      for (end = start; (groups[end] as number) >= 0; ) end += 1;
    } else if (groups[start - 1] === SIDE_END) {
      end = start - 1;
      for (start = end; (groups[start - 1] as number) >= 0; ) start -= 1;
    }
    for (let at = start; at < end; at++) numbers.add(groups[at] as number);
  }
}
