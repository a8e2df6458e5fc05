import type { ArticleStore, StoreChange } from './article-store.js';
import type { ServerRecords } from './server-records.js';

/** Shards of one process: a row of ids in ascending order, of `total` over all processes. */
export interface ClaimedShards {
  readonly ids: readonly number[];
  readonly total: number;
}

/** A store that is ready for a bot. */
export interface OpenedStore {
  readonly store: ArticleStore;
  readonly records: ServerRecords;
  /** Reports the changes that other processes make from now on. */
  follow(onChange: (change: StoreChange) => void): Promise<void>;
  /** Keeps Discord's pace for all processes that share the store; undefined if there is only one. */
  readonly reserveIdentify: ((bucket: number, everyMs: number) => Promise<number>) | undefined;
  /**
   * Holds shards against all processes that share the store, until it is closed; undefined if there is
   * only one.
   * @throws Problem `shards-taken` or `shards-divided-otherwise`
   */
  readonly claimShards: ((shards: ClaimedShards) => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** The records of a store, opened for an operator. */
export interface OpenedRecords {
  readonly records: ServerRecords;
  close(): Promise<void>;
}
