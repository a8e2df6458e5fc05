import type { Submission } from '../fetch/read-submission.js';
import type { LoadedArticle } from '../loaded-article.js';
import type { KeptVersion, StoredArticle } from '../store/article-store.js';
import { compareDetails } from './compare-details.js';

/**
 * Returns the version that can later bring back what the server read before; undefined if that is
 * damaged.
 */
export function versionToUndo({ ownFailure }: LoadedArticle, present: number): number | undefined {
  return ownFailure === 'damaged' ? undefined : present;
}

/** True when neither the text nor anything known about it changed. */
export function isUnchanged(before: LoadedArticle, after: LoadedArticle): boolean {
  return (
    before.article.fingerprint === after.article.fingerprint &&
    compareDetails(before, after).length === 0
  );
}

/** Returns the present article if a submission has the same link or file name. */
export function asSameSource(
  present: KeptVersion['version'],
  submission: Submission,
): StoredArticle | undefined {
  if (typeof present !== 'object') return undefined;
  const name = submission.kind === 'url' ? submission.url.trim() : submission.name;
  return present.origin === submission.kind && present.source.name === name ? present : undefined;
}
