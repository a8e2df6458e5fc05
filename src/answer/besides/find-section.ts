import { type Article, headingPath, type Passage } from '../../article/article.js';
import { findTitleSection } from '../../article/outline.js';
import type { Pause } from '../../pause.js';
import type { Span } from '../../text/span.js';
import { foldAsked } from './fold-asked.js';
import type { SectionReference } from './phrase-reader.js';

/** A section or numbered passage that a question refers to. */
export interface FoundSection {
  /** Index in `Article.sections`; undefined for a numbered passage. */
  readonly section: number | undefined;
  readonly headingPath: readonly string[];
  /** Indices in `Article.passages`, in order. */
  readonly passages: readonly number[];
  /** The span of the numbered part in the first passage. */
  readonly part?: Span;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const HEADING_NUMBER = /^(?:\p{L}+ )?(?:§+ ?)?(\d+(?:\.\d+)*[a-z]?)(?= |$)/u;
const HEADING_ROMAN = /^(?:\p{L}+ )?([ivxlc]{1,7})(?= |$)/u;
const LEADING_NUMBER = /^(?:§+ ?)?(?:\d+(?:\.\d+)*[a-z]?|[ivxlc]+(?= )) */u;
/** People leave out a heading's article, or add one. */
const ARTICLE_WORD = /^(?:the|an?|der|die|das|les?|la|los?|las|el|il) /u;
/** Shorter names in Latin letters would match by chance. */
const MIN_NAME_LENGTH = 3;

/** Finds the section that a question refers to. Yields to the event loop, like `byName`. */
export async function findReferred(
  article: Article,
  reference: SectionReference,
  pause: Pause,
): Promise<FoundSection | undefined> {
  if (reference.by === 'place') return byPlace(article, reference.place);
  if (reference.by === 'name') return byName(article, reference.name, pause);
  const { label, isPlace } = reference;
  const labelled = (await byLabel(article, label, pause)) ?? (await byLine(article, label, pause));
  if (labelled || !isPlace) return labelled;
  const place = numberOf(label);
  return place === undefined ? undefined : byPlace(article, place);
}

/** Returns the section with this heading. */
export async function byName(
  article: Article,
  name: string,
  pause: Pause,
): Promise<FoundSection | undefined> {
  const wanted = withoutArticle(name);
  if (wanted.length < MIN_NAME_LENGTH && /^[\p{ASCII}]*$/u.test(wanted)) return undefined;
  return firstSection(article, pause, (heading) => {
    const own = withoutArticle(heading);
    return own === wanted || own.replace(LEADING_NUMBER, '') === wanted;
  });
}

/** Returns the first section with such a heading. */
async function firstSection(
  article: Article,
  pause: Pause,
  isWanted: (heading: string) => boolean,
): Promise<FoundSection | undefined> {
  for (const [section, { heading }] of article.sections.entries()) {
    if (isWanted(heading)) return foundIn(article, section);
    if (pause.isDue()) await pause.take();
  }
  return undefined;
}

function withoutArticle(name: string): string {
  return foldAsked(name).replace(ARTICLE_WORD, '');
}

function byLabel(article: Article, label: string, pause: Pause): Promise<FoundSection | undefined> {
  const wanted = numberOf(label);
  return firstSection(article, pause, (heading) => {
    const folded = foldAsked(heading);
    const number = HEADING_NUMBER.exec(folded)?.[1];
    if (number !== undefined) return number === label || number === String(wanted);
    const roman = HEADING_ROMAN.exec(folded)?.[1];
    return roman !== undefined && wanted !== undefined && readRoman(roman) === wanted;
  });
}

/** Returns a passage, or a line of one, that begins with the number. */
async function byLine(
  article: Article,
  label: string,
  pause: Pause,
): Promise<FoundSection | undefined> {
  const number = numberOf(label) === undefined ? label : String(numberOf(label));
  if (!/^\d/.test(number)) return undefined;
  const start = new RegExp(
    `^[^\\S\\n]*(?:[-*] )?(?:§ ?)?${number.replaceAll('.', '\\.')}(?:[.):]|(?=\\s))[^\\n]*`,
    'imu',
  );
  for (const [passage, { text }] of article.passages.entries()) {
    if (pause.isDue()) await pause.take();
    const match = start.exec(text);
    if (!match) continue;
    const path = headingPath(article, (article.passages[passage] as Passage).section);
    const part: Span = [match.index, match.index + match[0].length];
    return { section: undefined, headingPath: path, passages: [passage], part };
  }
  return undefined;
}

function byPlace(article: Article, place: number | 'last'): FoundSection | undefined {
  const title = findTitleSection(article);
  const level = article.sections.reduce(
    (least, { level: own }, at) => (at === title ? least : Math.min(least, own)),
    Infinity,
  );
  const outer = article.sections.flatMap((each, at) =>
    at !== title && each.level === level ? [at] : [],
  );
  const section = place === 'last' ? outer.at(-1) : outer[place - 1];
  return section === undefined ? undefined : foundIn(article, section);
}

function foundIn(article: Article, section: number): FoundSection | undefined {
  const passages = passagesUnder(article, section);
  if (passages.length === 0) return undefined;
  return { section, headingPath: headingPath(article, section), passages };
}

/** Returns the passages of a section, including those of its inner sections. */
function passagesUnder(article: Article, section: number): number[] {
  const isUnder = article.sections.map(() => false);
  for (const [at, { parent }] of article.sections.entries()) {
    isUnder[at] = at === section || (parent !== undefined && (isUnder[parent] as boolean));
  }
  return article.passages.flatMap(({ section: own }, passage) =>
    own !== undefined && isUnder[own] ? [passage] : [],
  );
}

/**
 * Groups passages below a section by the inner sections just below it; those of its own come first.
 * @param parent undefined for the whole article
 */
export function groupBySection(
  { sections, passages }: Article,
  wanted: readonly number[],
  parent: number | undefined,
): number[][] {
  const inner: (number | undefined)[] = [];
  for (const [at, { parent: outer }] of sections.entries()) {
    inner.push(outer === parent ? at : outer === undefined ? undefined : inner[outer]);
  }
  const groups = new Map<number | undefined, number[]>();
  for (const passage of wanted) {
    const { section } = passages[passage] as Passage;
    // What stands above the title tells who published it.
    if (section === undefined && parent !== undefined) continue;
    const own = section === undefined ? undefined : inner[section];
    const group = groups.get(own);
    if (group) group.push(passage);
    else groups.set(own, [passage]);
  }
  return [...groups.values()];
}

/** Reads an Arabic or Roman whole number; undefined for any other label. */
function numberOf(label: string): number | undefined {
  if (/^\d+$/.test(label)) return Number(label);
  return /^[ivxlc]+$/.test(label) ? readRoman(label) : undefined;
}

function readRoman(digits: string): number {
  const values = Array.from(digits, (digit) => ROMAN[digit] as number);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
