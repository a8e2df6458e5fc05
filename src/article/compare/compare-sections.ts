import { type Article, headingPath } from '../article.js';
import { findTitleSection } from '../outline.js';

/** How the sections differ. A section that only moved is unchanged. */
export interface SectionChanges {
  readonly added: number;
  readonly removed: number;
  /** Their headings, in the order of the newer article. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/** A section needs more than half of the passages, so it cannot match two sections. */
const MIN_SHARE = 0.5;

interface Section {
  readonly heading: string;
  readonly path: string;
  /** Including those of inner sections. */
  readonly passages: readonly number[];
}

/**
 * Compares the sections of two versions of an article: first by headings, then the rest by their
 * passages. A section with a new heading but mostly the same passages was renamed.
 * @param origins for each newer passage, the index of the older passage it was, if any
 */
export function compareSections(
  before: Article,
  after: Article,
  origins: readonly (number | undefined)[],
): SectionChanges {
  const old = sectionsOf(before);
  const gone = new Set(old);
  // Backwards, so that `pop` returns the first.
  const byPath = collect(old.toReversed(), ({ path }) => [path]);
  const others = sectionsOf(after).filter(({ path }) => {
    const same = byPath.get(path)?.pop();
    return same === undefined || !gone.delete(same);
  });
  const byPassage = collect([...gone], ({ passages }) => passages);
  const renamed: { before: string; after: string }[] = [];
  let added = 0;
  for (const section of others) {
    const before = section.passages.flatMap(
      (passage) => byPassage.get(origins[passage] ?? -1) ?? [],
    );
    const origin = mostSimilar(
      section,
      before.filter((each) => gone.has(each)),
    );
    if (origin === undefined) {
      added += 1;
      continue;
    }
    gone.delete(origin);
    if (origin.heading !== section.heading) {
      renamed.push({ before: origin.heading, after: section.heading });
    }
  }
  return { added, removed: gone.size, renamed };
}

/** All sections but the title. */
function sectionsOf(article: Article): Section[] {
  const { sections, passages } = article;
  const title = findTitleSection(article);
  const inside: number[][] = sections.map(() => []);
  for (const [passage, { section }] of passages.entries()) {
    for (let around = section; around !== undefined; around = sections[around]?.parent) {
      inside[around]?.push(passage);
    }
  }
  return sections.flatMap(({ heading }, section) => {
    if (section === title) return [];
    const path = headingPath(article, section).slice(title === undefined ? 0 : 1);
    return [{ heading, path: path.join('\n'), passages: inside[section] as number[] }];
  });
}

/**
 * Returns the section that a section used to be, if both have most of their passages in common.
 * @param candidates one entry for each shared passage, outer sections before inner ones
 */
function mostSimilar(section: Section, candidates: readonly Section[]): Section | undefined {
  const shared = new Map<Section, number>();
  for (const each of candidates) shared.set(each, (shared.get(each) ?? 0) + 1);
  const [best] = [...shared]
    .map(([each, count]) => ({
      each,
      share: count / Math.max(section.passages.length, each.passages.length),
      isNamesake: each.heading === section.heading,
    }))
    .filter(({ share }) => share > MIN_SHARE)
    .sort((a, b) => b.share - a.share || Number(b.isNamesake) - Number(a.isNamesake));
  return best?.each;
}

function collect<Key>(
  sections: readonly Section[],
  keysOf: (section: Section) => readonly Key[],
): Map<Key, Section[]> {
  const collected = new Map<Key, Section[]>();
  for (const section of sections) {
    for (const key of keysOf(section)) {
      const found = collected.get(key);
      if (found) found.push(section);
      else collected.set(key, [section]);
    }
  }
  return collected;
}
