import type { ValidatedSource } from '../validated-source.js';

/** The moderator who loaded an article. */
export interface Loader {
  readonly id: string;
  readonly name: string;
}

/** An article as a server loaded it. The name of its source is the link or the file's name. */
export interface StoredArticle extends ValidatedSource {
  readonly origin: 'url' | 'file';
  /** As it was read; used by lists, which parse nothing. */
  readonly title: string;
  readonly loadedAt: Date;
  /** Absent once the person was forgotten. */
  readonly loadedBy?: Loader;
  /**
   * The parsed article, as `stampParse` returns it, so that a restart parses nothing. Absent when it
   * is missing or damaged: it can be made from the source again.
   */
  readonly parsed?: Uint8Array;
}

/** A server's own article, or the default article if the server chose it. */
export type StoredVersion = StoredArticle | 'default';

/**
 * Why a kept version cannot be returned: `damaged` is final, and the file is set aside; `unreadable`
 * may pass, and the file stays.
 */
export type ReadFailure = 'damaged' | 'unreadable';

export function isReadFailure(version: StoredVersion | ReadFailure): version is ReadFailure {
  return version === 'damaged' || version === 'unreadable';
}

/** How many versions of a server are kept, including the present one. */
export const MAX_VERSIONS = 5;

/**
 * The numbers of a server's versions, from 1 in the order they were loaded. 0 is the default article,
 * which it read before. Damaged versions are not counted.
 */
export interface VersionNumbers {
  /** The version that the server reads. */
  readonly present: number;
  /** The version loaded before the present one. */
  readonly before: number | undefined;
  /** The latest version loaded after the present one. */
  readonly latest: number | undefined;
  /** All of its versions, latest first. */
  readonly kept: readonly number[];
}

/**
 * Returns a server's numbers.
 * @param sound the numbers of its undamaged versions, latest first
 */
export function numberVersions(present: number, sound: readonly number[]): VersionNumbers {
  return {
    present,
    before: versionBefore(present, sound),
    latest: sound.find((number) => number > present),
    kept: sound,
  };
}

/** Returns the version loaded before another, if it is kept. */
export function versionBefore(number: number, kept: readonly number[]): number | undefined {
  return number === 1 ? 0 : kept.find((each) => each < number);
}

/** One version, and the numbers of the others. */
export interface KeptVersion {
  /** Undefined when it is not kept. */
  readonly version: StoredVersion | ReadFailure | undefined;
  readonly numbers: VersionNumbers;
}

/**
 * A change by another process: to a server's article, to the default article (null), or possibly to
 * any server's article, or to anything.
 */
export type StoreChange = { readonly serverId: string | null } | 'all-servers' | 'everything';

/**
 * Keeps the versions of each server's article. Every change is made as a whole or not at all, even if
 * the process dies, and changes of one server happen one after another. All methods throw Problem
 * `server-id-invalid` for an invalid Discord id; `has`, `write`, `restore` and `forget` throw
 * `store-unwritable`.
 */
export interface ArticleStore {
  /** True while any version of a server is kept. */
  has(serverId: string): Promise<boolean>;
  /**
   * False once an operator has deleted a server's versions, if no `StoreChange` tells of that. Called for
   * every question.
   */
  stillHas(serverId: string): Promise<boolean>;
  /** Rejects when the store is out of reach. */
  check(): Promise<void>;
  /**
   * Returns the version with this number, by default the one that the server reads. Failures are
   * logged.
   */
  read(serverId: string, number?: number): Promise<KeptVersion>;
  /**
   * Adds a version and makes it present, or replaces the present one. Keeps the version read until now
   * and the latest others, at most `MAX_VERSIONS` in all, as far as the store's limits allow.
   * @returns the numbers afterwards
   * @throws Problem `server-store-full` or `store-full`; nothing changes
   */
  write(
    serverId: string,
    version: StoredVersion,
    place: 'on-top' | 'in-place',
  ): Promise<VersionNumbers>;
  /**
   * Makes a kept version the present one; all others stay.
   * @returns the numbers afterwards
   */
  restore(serverId: string, number: number): Promise<VersionNumbers>;
  /**
   * Replaces a version's parsed article by that of a newer parser. Does nothing if the version is no
   * longer kept; a failure to write is only logged.
   */
  keepParsed(serverId: string, number: number, parsed: Uint8Array): Promise<void>;
  /** Deletes all kept versions of a server for good; the server then reads the default article. */
  forget(serverId: string): Promise<void>;
  /** Tells other processes that share the store to reread the default article. */
  announceDefaultArticle(): Promise<void>;
}
