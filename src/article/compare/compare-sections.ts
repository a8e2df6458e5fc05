import { type Article, headingPath } from '../article.js';
import { findTitleSection } from '../outline.js';

/** Compares the sections; one that only moved counts as unchanged. */
export interface SectionChanges {
  readonly added: number;
  readonly removed: number;
  /** Their headings, in the order of the article after. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/** More than half, so that no section can be two. */
const MIN_SHARE = 0.5;

interface Section {
  readonly heading: string;
  readonly path: string;
  /** Those of inner sections included. */
  readonly passages: readonly number[];
}

/**
 * Compares the sections of two versions of an article: first by their headings, then the others by
 * their passages, so that one with another heading but most of its passages is renamed.
 * @param origins for each passage after, the index of the passage that it was before, if any
 */
export function compareSections(
  before: Article,
  after: Article,
  origins: readonly (number | undefined)[],
): SectionChanges {
  const old = sectionsOf(before);
  const gone = new Set(old);
  // Backwards, so that `pop` gives the first.
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
 * The section that a section was before, if most passages of both are the same.
 * @param candidates a section once for each passage that it shares, outer ones before inner ones
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
