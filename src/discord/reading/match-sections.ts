import type { Article } from '../../article/article.js';
import { oncePer, oncePerText } from '../../once-per.js';
import { createPause } from '../../pause.js';
import { editDistance, forgivenEdits, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import { type Folded, fold, foldHeading, foldWords } from './folded-headings.js';
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
  const wanted = foldWords(typed.slice(0, MAX_TYPED_LENGTH));
  const sections = readableSections(article);
  const pause = createPause();
  // Typos are forgiven only if nothing matches as typed.
  for (const begins of [beginsLike, beginsNearlyLike]) {
    const found: { readonly section: ReadableSection; readonly rank: Rank }[] = [];
    const has = remember(begins);
    for (const section of sections) {
      const path = section.headingPath.length === 0 ? [beginning] : section.headingPath;
      const rank = rankOf(
        path.map((heading) => foldHeading(article, heading)),
        wanted,
        has,
      );
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
 * undefined without one. Yields to the event loop if there are many.
 */
export async function sectionNumbered(
  article: Article,
  typed: string,
): Promise<ReadableSection | undefined> {
  const wanted = fold(typed);
  const pause = createPause();
  for (const section of readableSections(article)) {
    const { text } = foldHeading(article, section.headingPath.at(-1) ?? '');
    if (text.match(FIRST_NUMBER)?.[1] === wanted) return section;
    if (pause.isDue()) await pause.take();
  }
  return undefined;
}

/**
 * Returns up to three sections whose own headings have a part of the typed words: best first, equally near
 * ones in the article's order. A word counts the more, the fewer headings have it, and nothing if many
 * have it. Yields to the event loop if there are many sections.
 */
export async function nearestSections(article: Article, typed: string): Promise<ReadableSection[]> {
  const sections = readableSections(article);
  const { words } = foldWords(typed.slice(0, MAX_TYPED_LENGTH));
  const wanted = words.slice(0, MAX_COMPARED_WORDS).map((word) => ({
    word,
    having: [] as ReadableSection[],
  }));
  const has = remember(beginsNearlyLike);
  const pause = createPause();
  for (const section of sections) {
    const heading = foldHeading(article, section.headingPath.at(-1) ?? '');
    for (const { word, having } of wanted) if (has(heading, word)) having.push(section);
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

/** True if one of the heading's words begins like a typed word. */
type Has = (heading: Folded, typed: string) => boolean;

/** Compares each heading with each typed word once, however many sections the heading stands above. */
function remember(begins: (word: string, typed: string) => boolean): Has {
  const answersFor = oncePer(({ words }: Folded) =>
    oncePerText((typed) => words.some((word) => begins(word, typed))),
  );
  return (heading, typed) => answersFor(heading)(typed);
}

/**
 * Returns undefined for a section that does not match.
 * @param path the headings, outermost first; at least one
 */
function rankOf(path: readonly Folded[], wanted: Folded, has: Has): Rank | undefined {
  if (wanted.text === '') return RANK.heading;
  const { text } = path.at(-1) as Folded;
  if (text === wanted.text) return RANK.heading;
  if (text.startsWith(wanted.text)) return RANK.beginning;
  const { words } = wanted;
  if (words.length > 0 && words.every((word) => path.some((heading) => has(heading, word)))) {
    return RANK.words;
  }
  const whole = path.map((heading) => heading.text).join(' › ');
  // Digits inside a number are another number.
  const isPart = /^\d+$/.test(wanted.text)
    ? new RegExp(`(?<!\\p{N})${wanted.text}`, 'u').test(whole)
    : whole.includes(wanted.text);
  return isPart ? RANK.partOfPath : undefined;
}

function beginsLike(word: string, typed: string): boolean {
  return word.startsWith(typed);
}

function beginsNearlyLike(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < MIN_FORGIVEN_LENGTH) return false;
  const edits = forgivenEdits(typed);
  if (word.length < typed.length - edits) return false;
  for (let length = typed.length - edits; length <= typed.length + edits; length++) {
    if (editDistance(typed, word.slice(0, length), edits) <= edits) return true;
  }
  return false;
}

/** At the start of a heading, or after its first word; “3.2” is one number. */
const FIRST_NUMBER = /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]*)?(\p{N}+(?:[.,]\p{N}+)*)/u;
