import { LRUCache } from 'lru-cache';
import type { Logger } from '../log.js';
import { Problem, type ProblemCode } from '../problem.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import type { ArticleStore, ReadFailure } from './store/article-store.js';

/** Dozens of long web pages, or the two longest articles that can be loaded. */
const MAX_CACHE_BYTES = 256 * 1024 * 1024;
/** That a server has no article of its own is remembered too. */
const EMPTY_SHELF_BYTES = 1024;

/** The machine was busy, or the worker was killed. */
const MAY_PASS: ReadonlySet<ProblemCode> = new Set(['parse-timeout', 'parse-out-of-memory']);

/** What a server reads: an article of its own, or the bot's, by choice or since its own fails. */
export type Shelf = LoadedArticle | 'default' | ReadFailure;

/** The servers' own articles, those used last in memory, the others read from the store on demand. */
export class ServerArticles {
  readonly #shelves: LRUCache<string, Shelf>;
  /** Shelves that are being read; whoever asks meanwhile waits for the same. */
  readonly #opening = new Map<string, Promise<Shelf>>();

  constructor(
    private readonly store: ArticleStore,
    private readonly log: Logger,
    maxBytes: number = MAX_CACHE_BYTES,
  ) {
    this.#shelves = new LRUCache({ maxSize: maxBytes, sizeCalculation: estimateBytes });
  }

  /** Never a promise when it is in memory, and still kept. */
  of(serverId: string): Shelf | Promise<Shelf> {
    const known = this.#shelves.get(serverId);
    // An operator may have deleted it.
    if (known && (known === 'default' || this.store.has(serverId))) return known;
    return this.#opening.get(serverId) ?? this.#openShelf(serverId);
  }

  /** Follows what was written to the store. */
  set(serverId: string, shelf: Shelf): void {
    this.#opening.delete(serverId);
    this.#keep(serverId, shelf);
  }

  /** What may pass is tried again at the next question. */
  #keep(serverId: string, shelf: Shelf): void {
    if (shelf === 'unreadable') this.#shelves.delete(serverId);
    else this.#shelves.set(serverId, shelf);
  }

  #openShelf(serverId: string): Promise<Shelf> {
    const opening = this.#read(serverId)
      .then((shelf) => {
        // Otherwise a load was quicker, and this is the article before.
        if (this.#opening.get(serverId) === opening) this.#keep(serverId, shelf);
        return shelf;
      })
      .finally(() => {
        if (this.#opening.get(serverId) === opening) this.#opening.delete(serverId);
      });
    this.#opening.set(serverId, opening);
    return opening;
  }

  async #read(serverId: string): Promise<Shelf> {
    const stored = await this.store.read(serverId);
    if (typeof stored !== 'object') return stored ?? 'default';
    try {
      return await prepareArticle(stored, 'questions');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.log.error({ err: error, server: serverId }, 'kept article cannot be read');
      return MAY_PASS.has(error.code) ? 'unreadable' : 'damaged';
    }
  }
}

function estimateBytes(shelf: Shelf): number {
  return typeof shelf === 'object' ? shelf.index.estimatedBytes : EMPTY_SHELF_BYTES;
}
