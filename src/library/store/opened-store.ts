import type { ArticleStore, StoreChange } from './article-store.js';
import type { ServerRecords } from './server-records.js';

/** A store that is ready for a bot. */
export interface OpenedStore {
  readonly store: ArticleStore;
  readonly records: ServerRecords;
  /** Tells what other processes change from now on. */
  follow(onChange: (change: StoreChange) => void): Promise<void>;
  /** Keeps Discord's pace over all processes that share the store; undefined where there is one. */
  readonly reserveIdentify: ((bucket: number, everyMs: number) => Promise<number>) | undefined;
  close(): Promise<void>;
}

/** The records of a store, opened for whoever looks after them. */
export interface OpenedRecords {
  readonly records: ServerRecords;
  close(): Promise<void>;
}
