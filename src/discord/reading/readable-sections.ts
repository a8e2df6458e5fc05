import type { Article } from '../../article/article.js';
import { outlineOf } from '../../article/outline.js';

/** A section with something to read below its heading, even if it is the next section's. */
export interface ReadableSection {
  /** Its number in the outline, which distinguishes sections with the same name. */
  readonly number: number;
  /** Its heading path, outermost first; empty for the beginning. */
  readonly headingPath: readonly string[];
  /** Index in `Article.passages`. */
  readonly firstPassage: number;
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
