import type { Source } from '../article/source.js';

/** The state of a page as its site declares it, so that the site can be asked for changes since. */
export interface Validators {
  readonly etag?: string;
  /** An HTTP date. */
  readonly lastModified?: string;
}

/** A source as it was read; of a file, without validators. */
export interface ValidatedSource {
  readonly source: Source;
  readonly validators: Validators;
}

/** Since when a source that has not changed is known to have been the same. */
export function unchangedSince({ validators }: ValidatedSource, loadedAt: Date): Date {
  const date = new Date(validators.lastModified ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? loadedAt : date;
}
