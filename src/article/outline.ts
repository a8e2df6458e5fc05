import { type Article, headingPath } from './article.js';

/** A place to begin reading. */
export interface OutlineEntry {
  /** Headings above and its own, outermost first, without the article's title; empty for the beginning. */
  readonly headingPath: readonly string[];
  /** Index in `Article.passages` of the first below the heading; undefined where none follows. */
  readonly firstPassage: number | undefined;
}

/** The parts of an article in their order: the text before the headings, then each heading. */
export function outlineOf(article: Article): OutlineEntry[] {
  const { sections, passages } = article;
  const titleSection = findTitleSection(article);
  const first = firstPassages(article);
  const entries = sections.flatMap((_, section): OutlineEntry[] => {
    if (section === titleSection) return [];
    const path = headingPath(article, section).slice(titleSection === undefined ? 0 : 1);
    return [{ headingPath: path, firstPassage: first[section] }];
  });
  const opening = passages[0]?.section;
  return opening === undefined || opening === titleSection
    ? [{ headingPath: [], firstPassage: 0 }, ...entries]
    : entries;
}

/** The sections of the outline: all headings but the title. */
export function countSections(article: Article): number {
  return article.sections.length - (findTitleSection(article) === undefined ? 0 : 1);
}

/** The index of the heading that is the article's title: the first, if all others stand under it. */
export function findTitleSection({ title, sections }: Article): number | undefined {
  const [top, ...others] = sections;
  const isTitle = top?.heading === title && others.every(({ parent }) => parent !== undefined);
  return isTitle ? 0 : undefined;
}

/** For each section its first passage, or where it has none, the next there is. */
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
