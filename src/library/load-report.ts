import { type ArticleComparison, NO_CHANGES } from '../article/compare/compare-articles.js';
import type { LoadedArticle } from './loaded-article.js';
import { compareAside } from './work/run-in-worker.js';

/** What a load, or an undo, did. */
export interface LoadReport {
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
  /** The version that `undo` brings back, for as long as it is kept; undefined when none differs. */
  readonly undoTo: number | undefined;
  /** The version loaded before this one, which `undo` brings back too; of what was there already. */
  readonly furtherBackTo?: number | undefined;
  /** The version loaded last, when the server went back from it; `undo` brings it back too. */
  readonly forwardTo?: number | undefined;
  /** The site says that the page is as it was then; so nothing was read. */
  readonly unchangedSince?: Date;
  /** The article is of an uploaded file, which cannot be read again; so nothing was read. */
  readonly isUpload?: boolean;
}

/** Compares what a server read with what it reads now. */
export async function reportChange(
  before: LoadedArticle,
  after: LoadedArticle,
  undoTo: number | undefined,
): Promise<LoadReport> {
  const changes = await compareAside(before.article, after.article);
  return { before, after, changes, undoTo };
}

/** Of what stayed as it was, whole. */
export function reportNoChange(present: LoadedArticle): LoadReport {
  return { before: present, after: present, changes: NO_CHANGES, undoTo: undefined };
}
