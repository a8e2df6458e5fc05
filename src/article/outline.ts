import { oncePer } from '../once-per.js';
import { type Article, headingPath } from './article.js';

/** An entry of the outline: a heading, or the text before the first one. */
export interface OutlineEntry {
  /**
   * The headings above the entry and its own, outermost first, without the article’s title; empty for the
   * text before the first heading.
   */
  readonly headingPath: readonly string[];
  /** Index in `Article.sections`; undefined for the text before the first heading. */
  readonly section: number | undefined;
  /**
   * Index in `Article.passages` of the first passage at or below the heading; undefined when no passage
   * follows.
   */
  readonly firstPassage: number | undefined;
}

/** Returns the article’s outline in order: the text before the first heading, then each heading. */
export const outlineOf = oncePer((article: Article): readonly OutlineEntry[] => {
  const { sections, passages } = article;
  const titleSection = findTitleSection(article);
  const first = firstPassages(article);
  const entries = sections.flatMap((_, section): OutlineEntry[] => {
    if (section === titleSection) return [];
    const path = headingPath(article, section).slice(titleSection === undefined ? 0 : 1);
    return [{ headingPath: path, section, firstPassage: first[section] }];
  });
  const opening = passages[0]?.section;
  return opening === undefined || opening === titleSection
    ? [{ headingPath: [], section: undefined, firstPassage: 0 }, ...entries]
    : entries;
});

/** A heading, or a passage below a heading: indices in `Article.sections` and `Article.passages`. */
type Place =
  | { readonly section: number; readonly passage?: never }
  | { readonly section: number | undefined; readonly passage: number };

/** Returns all headings and passages in reading order. */
export function inReadingOrder({ sections, passages }: Article): Place[] {
  const places: Place[] = [];
  let next = 0;
  const openTo = (end: number) => {
    for (; next < end; next++) places.push({ section: next });
  };
  for (const [passage, { section }] of passages.entries()) {
    if (section !== undefined) openTo(section + 1);
    places.push({ section, passage });
  }
  openTo(sections.length);
  return places;
}

/** Counts the headings of the outline, without the title. */
export function countSections(article: Article): number {
  return article.sections.length - (findTitleSection(article) === undefined ? 0 : 1);
}

/**
 * Returns the index of the heading that is the article’s title: the first one, if all others are below it.
 */
export function findTitleSection({ title, sections }: Article): number | undefined {
  const [top, ...others] = sections;
  const isTitle = top?.heading === title && others.every(({ parent }) => parent !== undefined);
  return isTitle ? 0 : undefined;
}

/** For each section, the index of its first passage, or of the next passage when it has none. */
function firstPassages({ sections, passages }: Article): (number | undefined)[] {
  const first: (number | undefined)[] = sections.map(() => undefined);
  for (const [passage, { section }] of passages.entries()) {
    if (section !== undefined) first[section] ??= passage;
  }
  for (let section = sections.length - 2; section >= 0; section--) {
    first[section] ??= first[section + 1];
  }
  return first;
}
