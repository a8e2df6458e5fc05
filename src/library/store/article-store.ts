import type { Download } from '../fetch/download.js';

/** Who loaded an article. */
export interface Loader {
  readonly id: string;
  readonly name: string;
}

/** An article as a server loaded it. Its source's name is the link or the file's name. */
export interface StoredArticle extends Download {
  readonly origin: 'url' | 'file';
  /** As it was read: for lists, which parse nothing. */
  readonly title: string;
  readonly loadedAt: Date;
  readonly loadedBy: Loader;
}

/** What a server read at a time: an article of its own, or the bot's. */
export type StoredVersion = StoredArticle | 'default';

/** Why a version is kept, but cannot be given: for good, so that it is set aside; or it may pass. */
export type ReadFailure = 'damaged' | 'unreadable';

/** How many versions of a server are kept, the present one included. */
export const MAX_VERSIONS = 5;

/**
 * Keeps what each server reads: versions, numbered from 1 in the order they were loaded; 0 is the bot's
 * own article, which was read before. Every change is made as a whole or not at all, whenever the
 * process ends, and changes of a server one after another. What returns a promise throws Problem
 * `server-id-invalid` for what is no Discord id.
 */
export interface ArticleStore {
  /** Whether anything is kept of a server; told at once, since every question asks. */
  has(serverId: string): boolean;
  /** The number of the version that the server reads. */
  presentNumber(serverId: string): Promise<number>;
  /** The number of the version that was loaded before it, and is not damaged; undefined for none. */
  numberBefore(serverId: string): Promise<number | undefined>;
  /** The number of the latest that was loaded after it, and is not damaged; undefined for none. */
  numberOfLatest(serverId: string): Promise<number | undefined>;
  /** What the server reads, or another version; undefined when that is not kept. Failures are logged. */
  read(serverId: string, number?: number): Promise<StoredVersion | ReadFailure | undefined>;
  /**
   * Makes a version the present one: as the next, or in the place of the present one. That which was
   * read until now stays, and of the others the latest, `MAX_VERSIONS` in all.
   */
  write(serverId: string, version: StoredVersion, place: 'on-top' | 'in-place'): Promise<void>;
  /** Makes a version that is kept the present one; all others stay. */
  restore(serverId: string, number: number): Promise<void>;
}
