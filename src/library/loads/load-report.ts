import type { ArticleComparison } from '../../article/compare/compare-articles.js';
import type { LoadedArticle } from '../loaded-article.js';
import type { VersionNumbers } from '../store/article-store.js';

/** The versions that `undo` brings back, by number; undefined where there is none. */
export interface UndoChoices {
  /** The version that the server read before this load; none when the two do not differ. */
  readonly undoTo: number | undefined;
  /** The version loaded before the present one. */
  readonly furtherBackTo: number | undefined;
  /** The version loaded last, when the server went back from it. */
  readonly forwardTo: number | undefined;
}

/** A source was read, or an earlier version brought back; its text may be the same as before. */
export interface ReadReport extends UndoChoices {
  readonly kind: 'read';
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
}

/** A source was read, or is at hand, and nothing changes until it is made live. */
export interface PreviewReport {
  readonly kind: 'preview';
  /** What the server reads, and goes on reading. */
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
}

/** Nothing was read, and the server goes on reading the same. */
export type UnreadReport = UndoChoices & {
  readonly before: LoadedArticle;
  /** The same object as `before`. */
  readonly after: LoadedArticle;
} & (
    | {
        /** The site says that the page is as it was. */
        readonly kind: 'not-modified';
        readonly since: Date;
      }
    /** An uploaded file cannot be read again. */
    | { readonly kind: 'upload' }
    /** The server reads the default article already, as it was asked to. */
    | { readonly kind: 'default-already' }
  );

/** The outcome of a load or an undo that did not fail. */
export type LoadReport = ReadReport | UnreadReport;

/** @param undoTo the version that the server read before this load, if that differs */
export function undoChoices(numbers: VersionNumbers, undoTo?: number): UndoChoices {
  return { undoTo, furtherBackTo: numbers.before, forwardTo: numbers.latest };
}
