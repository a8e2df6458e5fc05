import type { ArticleComparison } from '../../article/compare/compare-articles.js';
import type { LoadedArticle } from '../loaded-article.js';
import { type VersionNumbers, versionBefore } from '../store/article-store.js';

/** The versions that `undo` can bring back, by number. */
export interface UndoChoices {
  /** The version that the server read before this load; undefined when the two are equal. */
  readonly undoTo: number | undefined;
  /** The version loaded before the present one, or before `undoTo` if the former was undone by then. */
  readonly furtherBackTo: number | undefined;
  /** The version loaded last, if the server has gone back from it. */
  readonly forwardTo: number | undefined;
}

/** A source was read, or an earlier version brought back; the text may be unchanged. */
export interface ReadReport extends UndoChoices {
  readonly kind: 'read';
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
}

/** Two articles, and what differs in their texts. */
export interface ComparedTexts {
  readonly before: Pick<LoadedArticle, 'article'>;
  readonly after: Pick<LoadedArticle, 'article'>;
  readonly changes: ArticleComparison;
}

/** A source was read or is available, and nothing changes until it is made live. */
export interface PreviewReport {
  readonly kind: 'preview';
  /** What the server reads and continues to read. */
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
}

/** Nothing was read, and the server continues to read the same article. */
export type UnreadReport = UndoChoices & {
  readonly before: LoadedArticle;
  /** The same object as `before`. */
  readonly after: LoadedArticle;
} & (
    | {
        /** The site says that the page has not changed. */
        readonly kind: 'not-modified';
        readonly since: Date;
      }
    /** An uploaded file cannot be read again. */
    | { readonly kind: 'upload' }
    /** The server already reads the default article, as requested. */
    | { readonly kind: 'default-already' }
  );

/** The outcome of a load or an undo that did not fail. */
export type LoadReport = ReadReport | UnreadReport;

/** @param undoTo the version that the server read before this load, if that differs */
export function undoChoices(
  { before, latest, kept }: VersionNumbers,
  undoTo?: number,
): UndoChoices {
  const wasUndone = undoTo !== undefined && before !== undefined && before > undoTo;
  const furtherBackTo = wasUndone ? versionBefore(undoTo, kept) : before;
  return { undoTo, furtherBackTo, forwardTo: latest };
}
