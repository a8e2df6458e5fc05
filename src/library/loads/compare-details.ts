import type { LoadedArticle } from '../loaded-article.js';

/** A fact about an article other than its title and text. */
export type Detail = 'author' | 'date' | 'link' | 'language';

export interface DetailChange {
  readonly detail: Detail;
  /** As declared; undefined if not declared. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const DETAILS: readonly Detail[] = ['author', 'date', 'link', 'language'];

/**
 * Returns the details that two versions of an article declare differently; fingerprints do not cover
 * them.
 */
export function compareDetails(before: LoadedArticle, after: LoadedArticle): DetailChange[] {
  return DETAILS.map((detail) => ({
    detail,
    before: detailOf(before, detail),
    after: detailOf(after, detail),
  })).filter((change) => change.before !== change.after);
}

function detailOf({ article, link }: LoadedArticle, detail: Detail): string | undefined {
  return detail === 'link' ? link : article[detail];
}
