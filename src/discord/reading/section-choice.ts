import type { Article } from '../../article/article.js';
import { outlineOf } from '../../article/outline.js';
import { createPause } from '../../pause.js';
import { editDistance, forgivenEdits, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import { cut, cutMiddle } from '../message/cut.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/discord-limits.js';
import { toOneLine } from '../message/discord-markdown.js';

/** Nobody types more than this of a heading. */
const MAX_TYPED_LENGTH = 300;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A section with something to read below its heading, even if it is the next section's. */
export interface ReadableSection {
  /** Its number in the outline, which distinguishes sections with the same name. */
  readonly number: number;
  /** Its heading path, outermost first; empty for the beginning. */
  readonly headingPath: readonly string[];
  /** Index in `Article.passages`. */
  readonly firstPassage: number;
}

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

interface Choice {
  readonly name: string;
  readonly value: string;
}

const readable = new WeakMap<Article, readonly ReadableSection[]>();

/**
 * Returns the sections that can be read, in the article's order; at least one. Cached as long as the
 * article lives.
 */
export function readableSections(article: Article): readonly ReadableSection[] {
  let sections = readable.get(article);
  if (!sections) {
    sections = outlineOf(article).flatMap(({ headingPath, firstPassage }, number) =>
      firstPassage === undefined ? [] : [{ number, headingPath, firstPassage }],
    );
    readable.set(article, sections);
  }
  return sections;
}

/**
 * Returns the sections that typed text may mean, as choices: best first, equally good ones in the
 * article's order; the first sections if nothing was typed. Yields to the event loop if there are many.
 * @param beginning the name for the text before the first heading
 */
export async function suggestSections(
  article: Article,
  typed: string,
  beginning: string,
): Promise<Choice[]> {
  const sections = await matchSections(article, typed, beginning);
  return sections.slice(0, MAX_CHOICES).map((section) => choiceOf(section, beginning));
}

async function matchSections(
  article: Article,
  typed: string,
  beginning: string,
): Promise<ReadableSection[]> {
  const wanted = fold(typed.slice(0, MAX_TYPED_LENGTH));
  const sections = readableSections(article);
  const pause = createPause();
  // Typos are forgiven only if nothing matches as typed.
  for (const begins of [beginsLike, beginsNearlyLike]) {
    const found: { readonly section: ReadableSection; readonly rank: number }[] = [];
    for (const section of sections) {
      const rank = rankOf(section, wanted, beginning, begins);
      if (rank < NO_MATCH) found.push({ section, rank });
      if (pause.isDue()) await pause.take();
    }
    found.sort((a, b) => a.rank - b.rank);
    if (found.length > 0) return found.map(({ section }) => section);
  }
  return [];
}

/**
 * Returns the section of a chosen suggestion, else the one with that number, else the one that matches
 * best.
 */
export async function findSection(
  article: Article,
  chosen: string,
  beginning: string,
): Promise<ReadableSection | undefined> {
  const number = Number(/^(\d+)\. /.exec(chosen)?.[1]) - 1;
  const numbered = readableSections(article).find((section) => section.number === number);
  if (numbered && choiceOf(numbered, beginning).value === chosen) return numbered;
  const [best] = await matchSections(article, chosen, beginning);
  const typed = Number(/^\s*\d+\s*$/.exec(chosen)?.[0]) - 1;
  const byNumber = readableSections(article).find((section) => section.number === typed);
  // A heading may be a number, such as a year.
  const isNamedSo = best && rankOf(best, fold(chosen), beginning, beginsLike) <= 1;
  if (byNumber && !isNamedSo) return byNumber;
  return (
    best ??
    // The article changed between the choice and the command.
    (await matchSections(article, chosen.replace(/^\d+\. /, ''), beginning))[0]
  );
}

/** A section as Discord suggests it: its headings, and a value that leads back to it. */
export function choiceOf(
  { number, headingPath }: Pick<ReadableSection, 'number' | 'headingPath'>,
  beginning: string,
): Choice {
  const name = labelOf(headingPath, beginning);
  return { name, value: cut(`${number + 1}. ${name}`, MAX_CHOICE_LENGTH) };
}

/** Shows headings on one line, without the outer ones if they are too long. */
export function labelOf(headingPath: readonly string[], beginning: string): string {
  const headings = headingPath.length === 0 ? [beginning] : headingPath.map(toOneLine);
  for (let from = 0; from < headings.length - 1; from++) {
    const path = [...(from > 0 ? ['…'] : []), ...headings.slice(from)].join(' › ');
    if (path.length <= MAX_CHOICE_LENGTH) return path;
  }
  const label = cutMiddle(headings.at(-1) as string, MAX_CHOICE_LENGTH);
  return VISIBLE.test(label) ? label : '…';
}

const NO_MATCH = 4;

/** From 0 for the exact heading to `NO_MATCH`. */
function rankOf(
  section: ReadableSection,
  wanted: string,
  beginning: string,
  begins: (word: string, typed: string) => boolean,
): number {
  if (wanted === '') return 0;
  const folded = foldHeadings(section);
  const path = folded.length === 0 ? [fold(beginning)] : folded;
  const heading = path.at(-1) as string;
  if (heading === wanted) return 0;
  if (heading.startsWith(wanted)) return 1;
  const words = path.join(' ').split(WORD_END);
  const typed = wanted.split(WORD_END);
  // Typed marks without letters are one empty word, which every word starts with.
  if (
    typed.some((each) => each !== '') &&
    typed.every((each) => words.some((word) => begins(word, each)))
  )
    return 2;
  return path.join(' › ').includes(wanted) ? 3 : NO_MATCH;
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

const WORD_END = /[^\p{L}\p{N}]+/u;

/** Folds case, accents and white space, which people type as they like. */
function fold(text: string): string {
  return toOneLine(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}
