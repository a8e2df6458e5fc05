import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../log.js';
import { Problem, type ProblemCode } from '../problem.js';
import { libraryEvents } from './library-events.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import type { ArticleStore, ReadFailure } from './store/article-store.js';
import { WorkQueue } from './work/work-queue.js';

/** That a server has no article of its own is remembered too. */
const BYTES_WITHOUT_ARTICLE = 1024;
/** A healthy disk or database answers within a few; nobody notices so many. */
const MAX_CHECK_MS = 100;

/** The machine was busy, or the child process was killed: the next try may succeed. */
const TRANSIENT_PROBLEMS: ReadonlySet<ProblemCode> = new Set([
  'parse-timeout',
  'parse-out-of-memory',
]);

/** The article of a server's own, or why it reads the default article: by choice, or its own fails. */
export type ServerArticle = LoadedArticle | 'default' | ReadFailure;

/** The servers' articles: those used last in memory, the others read from the store on demand. */
export class ServerArticles {
  readonly #kept: LRUCache<string, ServerArticle>;
  #evicted = 0;
  /** Articles that are being read; whoever asks meanwhile waits for the same. */
  readonly #opening = new Map<string, Promise<ServerArticle>>();
  /** Apart from loads, so that no question waits for one. */
  readonly #work = new WorkQueue();
  /** Servers whose articles another process changed. */
  readonly #stale = new Set<string>();
  /** Checks under way; a disk that does not answer is asked once for each server. */
  readonly #checks = new Map<string, Promise<boolean>>();

  /** @param maxBytes of all articles in memory */
  constructor(
    private readonly store: ArticleStore,
    private readonly log: Logger,
    maxBytes: number,
  ) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: estimateBytes,
      dispose: (article, _, reason) => {
        if (reason === 'evict' && typeof article === 'object') this.#evicted += 1;
      },
    });
  }

  /** The articles in memory, about how much of it they take, and how many had to leave so far. */
  stats(): { readonly count: number; readonly bytes: number; readonly evicted: number } {
    let count = 0;
    for (const article of this.#kept.values()) if (typeof article === 'object') count += 1;
    return { count, bytes: this.#kept.calculatedSize, evicted: this.#evicted };
  }

  /** Never a promise for a server that is known to read the default article. */
  of(serverId: string): ServerArticle | Promise<ServerArticle> {
    const known = this.#kept.get(serverId);
    if (this.#stale.has(serverId)) return this.#renew(serverId, known);
    if (known === 'default') return known;
    return known === undefined ? this.#open(serverId) : this.#checked(serverId, known);
  }

  /** Another process changed what the store keeps of a server: the next question reads it again. */
  changed(serverId: string): void {
    const isOpening = this.#opening.delete(serverId);
    if (isOpening || this.#kept.has(serverId)) this.#stale.add(serverId);
  }

  /** Other processes may have changed anything. */
  everythingChanged(): void {
    for (const serverId of [...this.#opening.keys(), ...this.#kept.keys()]) this.changed(serverId);
  }

  /** Follows what was written to the store. */
  set(serverId: string, article: ServerArticle): void {
    this.#stale.delete(serverId);
    this.#opening.delete(serverId);
    this.#keep(serverId, article);
  }

  /** Keeps no failure that may pass, so that the next question tries again. */
  #keep(serverId: string, article: ServerArticle): void {
    if (article === 'unreadable') this.#kept.delete(serverId);
    else this.#kept.set(serverId, article);
  }

  /** While the store is away, what is known goes on serving. */
  async #renew(serverId: string, known: ServerArticle | undefined): Promise<ServerArticle> {
    this.#stale.delete(serverId);
    const article = await this.#open(serverId);
    if (article !== 'unreadable' || known === undefined) return article;
    this.#stale.add(serverId);
    this.#keep(serverId, known);
    return known;
  }

  /** An operator may have deleted it; a store that is too slow to say so, or fails, is not waited for. */
  async #checked(serverId: string, known: ServerArticle): Promise<ServerArticle> {
    let check = this.#checks.get(serverId);
    if (check === undefined) {
      check = this.store
        .has(serverId)
        .catch(() => true)
        .finally(() => this.#checks.delete(serverId));
      this.#checks.set(serverId, check);
    }
    const over = new AbortController();
    const deadline = delay(MAX_CHECK_MS, true, { signal: over.signal }).catch(() => true);
    const isThere = await Promise.race([check, deadline]);
    over.abort();
    return isThere ? known : this.#open(serverId);
  }

  #open(serverId: string): Promise<ServerArticle> {
    const under = this.#opening.get(serverId);
    if (under) return under;
    const opening = this.#read(serverId)
      .then((article) => {
        // Otherwise a load was quicker, and this is the article before, which is better than none.
        const isLatest = this.#opening.get(serverId) === opening;
        if (isLatest || !this.#kept.has(serverId)) this.#keep(serverId, article);
        return article;
      })
      .finally(() => {
        if (this.#opening.get(serverId) === opening) this.#opening.delete(serverId);
      });
    this.#opening.set(serverId, opening);
    return opening;
  }

  async #read(serverId: string): Promise<ServerArticle> {
    const { version, numbers } = await this.store.read(serverId);
    if (typeof version !== 'object') return version ?? 'default';
    try {
      const bytes = version.source.bytes.length;
      const { loaded, newParse } = await this.#work.run(serverId, bytes, (limits) =>
        prepareArticle(version, limits),
      );
      // Otherwise the next restart parses it again.
      if (newParse) {
        this.store.keepParsed(serverId, numbers.present, newParse).catch((error) => {
          this.log.warn({ err: error, server: serverId }, 'parsed article cannot be kept');
        });
      }
      return loaded;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      libraryEvents.storeFailed.publish('read');
      this.log.error({ err: error, server: serverId }, 'kept article cannot be read');
      return TRANSIENT_PROBLEMS.has(error.code) ? 'unreadable' : 'damaged';
    }
  }
}

function estimateBytes(article: ServerArticle): number {
  return typeof article === 'object' ? article.index.estimatedBytes : BYTES_WITHOUT_ARTICLE;
}
