import type { Article } from '../../article/article.js';
import { createPause } from '../../pause.js';
import { editDistance, forgivenEdits, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import { toOneLine } from '../message/discord-markdown.js';
import { type ReadableSection, readableSections } from './readable-sections.js';

/** Nobody types more than this of a heading. */
const MAX_TYPED_LENGTH = 300;
/** How a section matches typed text, the best first. */
const RANK = { heading: 0, beginning: 1, words: 2, partOfPath: 3 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];
/** One row of buttons; more would be a menu, which is below them. */
const MAX_NEAREST = 3;
/** Headings are rarely longer, and each word is compared with all of them. */
const MAX_COMPARED_WORDS = 12;
/** A word of more headings than this share, such as “the” or “chapter”, does not tell them apart. */
const COMMON_SHARE = 0.25;
/** Sections less near than this share of the nearest have little to do with what was typed. */
const NEAR_SHARE = 0.5;

/** A section's headings folded for comparison with typed text, computed on first use. */
const foldedHeadings = new WeakMap<ReadableSection, readonly string[]>();

function foldHeadings(section: ReadableSection): readonly string[] {
  let folded = foldedHeadings.get(section);
  if (!folded) {
    folded = section.headingPath.map(fold);
    foldedHeadings.set(section, folded);
  }
  return folded;
}

/**
 * Returns the sections that typed text may mean: best first, equally good ones in the article's order.
 * Yields to the event loop if there are many.
 * @param beginning the name for the text before the first heading
 */
export async function matchSections(
  article: Article,
  typed: string,
  beginning: string,
): Promise<ReadableSection[]> {
  const wanted = fold(typed.slice(0, MAX_TYPED_LENGTH));
  const sections = readableSections(article);
  const pause = createPause();
  // Typos are forgiven only if nothing matches as typed.
  for (const begins of [beginsLike, beginsNearlyLike]) {
    const found: { readonly section: ReadableSection; readonly rank: Rank }[] = [];
    for (const section of sections) {
      const rank = rankOf(section, wanted, beginning, begins);
      if (rank !== undefined) found.push({ section, rank });
      if (pause.isDue()) await pause.take();
    }
    found.sort((a, b) => a.rank - b.rank);
    if (found.length > 0) return found.map(({ section }) => section);
  }
  return [];
}

/**
 * Returns the section that is numbered so in the article's own words (“7. Tides”, “Week 7”, “第7章”);
 * undefined without one.
 */
export function sectionNumbered(article: Article, typed: string): ReadableSection | undefined {
  const wanted = fold(typed);
  return readableSections(article).find((section) => {
    const heading = foldHeadings(section).at(-1) ?? '';
    return heading.match(FIRST_NUMBER)?.[1] === wanted;
  });
}

/**
 * Returns up to three sections whose own headings have a part of the typed words: best first, equally near
 * ones in the article's order. A word counts the more, the fewer headings have it, and nothing if many
 * have it. Yields to the event loop if there are many sections.
 */
export async function nearestSections(article: Article, typed: string): Promise<ReadableSection[]> {
  const sections = readableSections(article);
  const words = [...new Set(wordsOf(fold(typed.slice(0, MAX_TYPED_LENGTH))))];
  const wanted = words.slice(0, MAX_COMPARED_WORDS).map((word) => ({
    word,
    having: [] as ReadableSection[],
  }));
  const pause = createPause();
  for (const section of sections) {
    const heading = wordsOf(foldHeadings(section).at(-1) ?? '');
    for (const { word, having } of wanted) {
      if (heading.some((each) => beginsNearlyLike(each, word))) having.push(section);
    }
    if (pause.isDue()) await pause.take();
  }
  const scores = new Map<ReadableSection, number>();
  const many = Math.max(MAX_NEAREST, sections.length * COMMON_SHARE);
  for (const { having } of wanted.filter(({ having }) => having.length <= many)) {
    for (const section of having) {
      scores.set(section, (scores.get(section) ?? 0) + 1 / having.length);
    }
  }
  const best = [...scores].sort(([a, mine], [b, other]) => other - mine || a.number - b.number);
  const least = (best[0]?.[1] ?? 0) * NEAR_SHARE;
  return best
    .filter(([, score]) => score >= least)
    .slice(0, MAX_NEAREST)
    .map(([section]) => section);
}

/** Returns undefined for a section that does not match. */
function rankOf(
  section: ReadableSection,
  wanted: string,
  beginning: string,
  begins: (word: string, typed: string) => boolean,
): Rank | undefined {
  if (wanted === '') return RANK.heading;
  const folded = foldHeadings(section);
  const path = folded.length === 0 ? [fold(beginning)] : folded;
  const heading = path.at(-1) as string;
  if (heading === wanted) return RANK.heading;
  if (heading.startsWith(wanted)) return RANK.beginning;
  const words = path.join(' ').split(WORD_END);
  const typed = wanted.split(WORD_END);
  // Typed marks without letters are one empty word, which every word starts with.
  if (
    typed.some((each) => each !== '') &&
    typed.every((each) => words.some((word) => begins(word, each)))
  )
    return RANK.words;
  return path.join(' › ').includes(wanted) ? RANK.partOfPath : undefined;
}

function beginsLike(word: string, typed: string): boolean {
  return word.startsWith(typed);
}

function beginsNearlyLike(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < MIN_FORGIVEN_LENGTH) return false;
  const edits = forgivenEdits(typed);
  for (let length = typed.length - edits; length <= typed.length + edits; length++) {
    if (editDistance(typed, word.slice(0, length), edits) <= edits) return true;
  }
  return false;
}

/** At the start of a heading, or after its first word; “3.2” is one number. */
const FIRST_NUMBER = /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*)?(\p{N}+(?:[.,]\p{N}+)*)/u;
const WORD_END = /[^\p{L}\p{N}]+/u;

function wordsOf(folded: string): string[] {
  return folded.split(WORD_END).filter((word) => word !== '');
}

/** Folds case, accents and white space, which people type as they like. */
function fold(text: string): string {
  return toOneLine(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}
