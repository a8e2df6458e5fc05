import { LRUCache } from 'lru-cache';
import { PassageIndex } from '../answer/index/passage-index.js';
import type { Article } from '../article/article.js';
import type { BuildIndex, LoadedArticle } from './loaded-article.js';
import type { ReadFailure } from './store/article-store.js';
import { FairQueue } from './work/fair-queue.js';

/** A server's own article, or why it reads the default article: by choice, or because its own fails. */
export type ServerArticle = LoadedArticle | 'default' | ReadFailure;

/** Memory for the fact that a server has no article of its own. */
const BYTES_WITHOUT_ARTICLE = 1024;
/** Characters in passages; a larger index may take a tenth of all memory for articles. */
const LARGE_TEXT = 300_000;

/**
 * Occupies the cache space of an index being built. Each size needs a new object, or the cache would
 * not notice the change.
 */
class Reservation {
  constructor(readonly bytes: number) {}
}

/** The recently used articles of servers, ready for questions, in bounded memory. */
export class ArticleMemory {
  readonly #kept: LRUCache<string, ServerArticle | Reservation>;
  /** Large indexes are built one after another, so that together they do not fill the memory. */
  readonly #largeBuilds = new FairQueue(1);
  #builds = 0;
  #evicted = 0;

  /** @param maxBytes for all articles and for indexes being built */
  constructor(private readonly maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (kept) => {
        if (kept instanceof Reservation) return kept.bytes;
        return typeof kept === 'object' ? kept.index.estimatedBytes : BYTES_WITHOUT_ARTICLE;
      },
      dispose: (kept, _, reason) => {
        if (reason === 'evict' && isArticle(kept)) this.#evicted += 1;
      },
    });
  }

  /** The number of articles in memory, their approximate size, and how many were evicted so far. */
  stats(): { readonly count: number; readonly bytes: number; readonly evicted: number } {
    let count = 0;
    for (const kept of this.#kept.values()) if (isArticle(kept)) count += 1;
    return { count, bytes: this.#kept.calculatedSize, evicted: this.#evicted };
  }

  /** Counts as a use. */
  get(serverId: string): ServerArticle | undefined {
    return this.#kept.get(serverId) as ServerArticle | undefined;
  }

  has(serverId: string): boolean {
    return this.#kept.has(serverId);
  }

  serverIds(): string[] {
    return [...this.#kept.entries()].flatMap(([id, kept]) =>
      kept instanceof Reservation ? [] : [id],
    );
  }

  set(serverId: string, article: ServerArticle): void {
    this.#kept.set(serverId, article);
  }

  delete(serverId: string): void {
    this.#kept.delete(serverId);
  }

  /**
   * Builds indexes for a server; articles that have not been used for long are evicted as they grow.
   * @returns rejects with a Problem when an index exceeds the limits
   */
  builderFor(serverId: string): BuildIndex {
    return (article) => {
      const length = article.passages.reduce((sum, { text }) => sum + text.length, 0);
      const build = () => this.#build(article);
      return length > LARGE_TEXT ? this.#largeBuilds.run(serverId, build) : build();
    };
  }

  async #build(article: Article): Promise<PassageIndex> {
    this.#builds += 1;
    const reservation = `build ${this.#builds}`;
    try {
      return await PassageIndex.build(article, undefined, (bytes) =>
        this.#kept.set(reservation, new Reservation(Math.min(bytes, this.maxBytes))),
      );
    } finally {
      this.#kept.delete(reservation);
    }
  }
}

function isArticle(kept: ServerArticle | Reservation): boolean {
  return typeof kept === 'object' && !(kept instanceof Reservation);
}
