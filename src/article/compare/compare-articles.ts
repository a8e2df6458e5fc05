import { UNSPACED_SCRIPTS } from '../../text/scripts.js';
import { type Article, headingPath } from '../article.js';
import { compareSections, type SectionChanges } from './compare-sections.js';

/** A passage and its place in its article. */
export interface LocatedPassage {
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headingPath: readonly string[];
}

export interface ChangedPassage {
  readonly before: LocatedPassage;
  readonly after: LocatedPassage;
}

/**
 * The differences between two versions of an article. A passage or section that only moved is
 * unchanged.
 */
export interface ArticleComparison {
  /** In the order of the newer article. */
  readonly added: readonly LocatedPassage[];
  /** In the order of the older article. */
  readonly removed: readonly LocatedPassage[];
  /** In the order of the newer article. */
  readonly changed: readonly ChangedPassage[];
  readonly sections: SectionChanges;
}

/** The comparison of an article with itself. */
export const NO_CHANGES: ArticleComparison = {
  added: [],
  removed: [],
  changed: [],
  sections: { added: 0, removed: 0, renamed: [] },
};

/** Unrelated English paragraphs share a quarter of their words, an edited paragraph keeps most of them. */
const MIN_SIMILARITY = 0.5;
/** How many new passages on either side of a passage's old place are compared with it. */
const NEIGHBOURS = 6;
/** Matches a word; where no spaces separate words, each character stands for itself. */
const WORD = new RegExp(
  `[${UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')}]|[\\p{L}\\p{M}\\p{N}]+`,
  'gu',
);

interface Pair {
  readonly removed: number;
  readonly added: number;
  readonly similarity: number;
}

/**
 * Compares two versions of an article passage by passage. Passages with equal text match wherever they
 * stand; of the rest, the most similar ones near the same place count as changed.
 */
export function compareArticles(before: Article, after: Article): ArticleComparison {
  const origins = matchByText(before, after);
  const matched = new Set(origins.filter((origin) => origin !== undefined));
  const added = after.passages.flatMap((_, index) => (origins[index] === undefined ? [index] : []));
  const removed = before.passages.flatMap((_, index) => (matched.has(index) ? [] : [index]));
  const changed = new Map<number, number>();
  const changedFrom = new Set<number>();
  const pairs = findSimilar(before, after, removed, added, expectedPlaces(before, origins));
  for (const pair of pairs.sort((a, b) => b.similarity - a.similarity)) {
    if (changed.has(pair.added) || changedFrom.has(pair.removed)) continue;
    changed.set(pair.added, pair.removed);
    changedFrom.add(pair.removed);
  }
  return {
    added: added.filter((index) => !changed.has(index)).map((index) => locate(after, index)),
    removed: removed
      .filter((index) => !changedFrom.has(index))
      .map((index) => locate(before, index)),
    changed: [...changed]
      .sort(([a], [b]) => a - b)
      .map(([to, from]) => ({ before: locate(before, from), after: locate(after, to) })),
    sections: compareSections(
      before,
      after,
      origins.map((origin, index) => origin ?? changed.get(index)),
    ),
  };
}

/** For each newer passage, the index of the equal older passage; several equal ones match in order. */
function matchByText(before: Article, after: Article): (number | undefined)[] {
  const places = new Map<string, number[]>();
  // Backwards, so that `pop` returns the first.
  for (let index = before.passages.length - 1; index >= 0; index--) {
    const { text } = before.passages[index] as { text: string };
    const found = places.get(text);
    if (found) found.push(index);
    else places.set(text, [index]);
  }
  return after.passages.map(({ text }) => places.get(text)?.pop());
}

/**
 * For each older passage, its expected place in the newer article, judged by the nearest unchanged
 * passage above.
 */
function expectedPlaces(before: Article, origins: readonly (number | undefined)[]): number[] {
  const destinations = new Map<number, number>();
  origins.forEach((origin, index) => {
    if (origin !== undefined) destinations.set(origin, index);
  });
  let place = -1;
  return before.passages.map((_, index) => {
    place = destinations.get(index) ?? place + 1;
    return place;
  });
}

function findSimilar(
  before: Article,
  after: Article,
  removed: readonly number[],
  added: readonly number[],
  places: readonly number[],
): Pair[] {
  const wordsOf = wordNumberer();
  const addedWords = added.map((index) => wordsOf(after.passages[index]?.text ?? ''));
  return removed.flatMap((from) => {
    const words = wordsOf(before.passages[from]?.text ?? '');
    const nearest = firstAtLeast(added, places[from] ?? 0);
    const first = Math.max(0, nearest - NEIGHBOURS);
    return addedWords
      .slice(first, nearest + NEIGHBOURS + 1)
      .map((candidate, offset) => ({
        removed: from,
        added: added[first + offset] as number,
        similarity: similarityOf(words, candidate),
      }))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY);
  });
}

/**
 * Makes a function that returns the distinct words of a text as ascending numbers, which are quick to
 * compare.
 */
function wordNumberer(): (text: string) => Uint32Array {
  const numbers = new Map<string, number>();
  return (text) => {
    const words = new Set(text.toLowerCase().match(WORD));
    return Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }).sort();
  };
}

/** Dice's coefficient of two sets of words: 1 for the same words, 0 for none in common. */
function similarityOf(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}

/** Returns the index of the first ascending number that is not below the limit. */
function firstAtLeast(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function locate(article: Article, passage: number): LocatedPassage {
  const { text, section } = article.passages[passage] as Article['passages'][number];
  return { text, headingPath: headingPath(article, section) };
}
