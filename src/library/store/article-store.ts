import type { ValidatedSource } from '../validated-source.js';

/** The moderator who loaded an article. */
export interface Loader {
  readonly id: string;
  readonly name: string;
}

/** An article as a server loaded it. Its source's name is the link or the file's name. */
export interface StoredArticle extends ValidatedSource {
  readonly origin: 'url' | 'file';
  /** As it was read: for lists, which parse nothing. */
  readonly title: string;
  readonly loadedAt: Date;
  /** Absent once the person was forgotten. */
  readonly loadedBy?: Loader;
  /**
   * The article that the source was parsed into, as `encodeArticle` writes it, so that a restart
   * parses nothing. It can be made from the source again: absent where it is missing or damaged.
   */
  readonly parsed?: Uint8Array;
}

/** An article of a server's own, or the default article, by choice. */
export type StoredVersion = StoredArticle | 'default';

/** Why a kept version cannot be given: `damaged` for good, and set aside; `unreadable` may pass. */
export type ReadFailure = 'damaged' | 'unreadable';

/** The number of versions of a server that are kept, the present one included. */
export const MAX_VERSIONS = 5;

/**
 * A server's versions by their numbers: from 1 in the order they were loaded; 0 is the default
 * article, which it read before. Damaged ones are not counted.
 */
export interface VersionNumbers {
  /** Of the version that the server reads. */
  readonly present: number;
  /** Of the version loaded before the present one; undefined for none. */
  readonly before: number | undefined;
  /** Of the latest loaded after the present one; undefined for none. */
  readonly latest: number | undefined;
}

/** One version, and which others there are. */
export interface KeptVersion {
  /** Undefined when it is not kept. */
  readonly version: StoredVersion | ReadFailure | undefined;
  readonly numbers: VersionNumbers;
}

/** A change by another process: a server's article, the default article (null), or perhaps anything. */
export type StoreChange = { readonly serverId: string | null } | 'everything';

/**
 * Keeps the versions of each server's article. Every change is made as a whole or not at all, whenever
 * the process ends, and changes of a server one after another. All methods throw Problem
 * `server-id-invalid` for what is no Discord id; `write`, `restore` and `forget` throw
 * `store-unwritable`.
 */
export interface ArticleStore {
  /** True while anything is kept of a server: an operator may delete it. Asked at every question. */
  has(serverId: string): Promise<boolean>;
  /** The version that the server reads, or the one of that number. Failures are logged. */
  read(serverId: string, number?: number): Promise<KeptVersion>;
  /**
   * Makes a version the present one: as the next, or in the place of the present one. That which was
   * read until now stays, and of the others the latest, `MAX_VERSIONS` in all, as far as the limits
   * of the store allow.
   * @returns the numbers after it
   * @throws Problem `server-store-full` or `store-full`; everything stays as it is
   */
  write(
    serverId: string,
    version: StoredVersion,
    place: 'on-top' | 'in-place',
  ): Promise<VersionNumbers>;
  /**
   * Makes a version that is kept the present one; all others stay.
   * @returns the numbers after it
   */
  restore(serverId: string, number: number): Promise<VersionNumbers>;
  /**
   * Keeps what a newer parser made of a version's source in place of what an older one did. Nothing
   * happens when the version is not kept any more, or this cannot be written, which is logged.
   */
  keepParsed(serverId: string, number: number, parsed: Uint8Array): Promise<void>;
  /** Deletes every version that is kept of a server, for good: it reads the default article again. */
  forget(serverId: string): Promise<void>;
  /** Tells other processes that share the store to read the default article again. */
  announceDefaultArticle(): Promise<void>;
}
