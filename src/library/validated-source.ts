import type { Source } from '../article/source.js';

/** A page's validators as its site declares them, for asking the site about changes. */
export interface Validators {
  readonly etag?: string;
  /** An HTTP date. */
  readonly lastModified?: string;
}

/** A source as it was read; files have no validators. */
export interface ValidatedSource {
  readonly source: Source;
  readonly validators: Validators;
}

/** Returns since when an unchanged source is known to have been the same. */
export function unchangedSince({ validators }: ValidatedSource, loadedAt: Date): Date {
  const date = new Date(validators.lastModified ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? loadedAt : date;
}
