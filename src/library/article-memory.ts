import { LRUCache } from 'lru-cache';
import { PassageIndex } from '../answer/index/passage-index.js';
import type { Article } from '../article/article.js';
import type { LoadedArticle } from './loaded-article.js';
import type { ReadFailure } from './store/article-store.js';
import { FairQueue } from './work/fair-queue.js';

/** The article of a server's own, or why it reads the default article: by choice, or its own fails. */
export type ServerArticle = LoadedArticle | 'default' | ReadFailure;

/** That a server has no article of its own is remembered too. */
const BYTES_WITHOUT_ARTICLE = 1024;
/** Characters in passages; an index of more may take a tenth of all that there is for articles. */
const LARGE_TEXT = 300_000;

/** Takes the room of an index that is being built; a new one for each size, or it would not be seen. */
class Reservation {
  constructor(readonly bytes: number) {}
}

/** The servers' articles that are ready for questions: those used last, in bounded memory. */
export class ArticleMemory {
  readonly #kept: LRUCache<string, ServerArticle | Reservation>;
  /** Large indexes are built one after another, so that they do not fill the memory together. */
  readonly #largeBuilds = new FairQueue(1);
  #builds = 0;
  #evicted = 0;

  /** @param maxBytes of all of them, and of indexes that are being built */
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

  /** The articles in memory, about how much of it they take, and how many had to leave so far. */
  stats(): { readonly count: number; readonly bytes: number; readonly evicted: number } {
    let count = 0;
    for (const kept of this.#kept.values()) if (isArticle(kept)) count += 1;
    return { count, bytes: this.#kept.calculatedSize, evicted: this.#evicted };
  }

  /** Counts as a use of it. */
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
   * Builds an index; what has not been used for long makes room for it as it grows.
   * @throws Problem when it takes more than the limits
   */
  build(serverId: string, article: Article): Promise<PassageIndex> {
    const length = article.passages.reduce((sum, { text }) => sum + text.length, 0);
    const build = () => this.#build(article);
    return length > LARGE_TEXT ? this.#largeBuilds.run(serverId, build) : build();
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
