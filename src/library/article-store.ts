import type { Download } from './download.js';

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

/** How many versions of a server are kept, the present one included. */
export const MAX_VERSIONS = 5;

/**
 * Keeps what each server reads: a stack of versions, on the bot's own article. Every change is made
 * as a whole or not at all, whenever the process ends, and changes of a server one after another.
 * All throw Problem `server-id-invalid` for what is no Discord id.
 */
export interface ArticleStore {
  /**
   * What the server reads, or read `back` versions before; undefined when that is no longer kept.
   * What is damaged is set aside, logged, and given as `default`.
   */
  read(serverId: string, back?: number): Promise<StoredVersion | undefined>;
  /** Puts a version on top, or in the place of the present one; the last `MAX_VERSIONS` stay. */
  write(serverId: string, version: StoredVersion, place: 'on-top' | 'in-place'): Promise<void>;
  /** Takes the present version away, so that the server reads the one before. */
  remove(serverId: string): Promise<void>;
}
