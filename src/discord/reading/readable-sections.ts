import type { Article } from '../../article/article.js';
import { outlineOf } from '../../article/outline.js';
import { oncePer } from '../../once-per.js';
import { firstPieceOfSection } from './reader-page.js';

/** A section with something to read or to see below its heading, even if it is the next section's. */
export interface ReadableSection {
  /** Its number in the outline, which distinguishes sections with the same name. */
  readonly number: number;
  /** Its heading path, outermost first; empty for the beginning. */
  readonly headingPath: readonly string[];
  /** The number of the reader's piece that it begins with. */
  readonly firstPiece: number;
}

/** Returns the sections that can be read, in the article's order; at least one. */
export const readableSections = oncePer((article: Article): readonly ReadableSection[] =>
  outlineOf(article).flatMap(({ headingPath, section, firstPassage }, number) => {
    const firstPiece = firstPieceOfSection(article, section, firstPassage);
    return firstPiece === undefined ? [] : [{ number, headingPath, firstPiece }];
  }),
);
