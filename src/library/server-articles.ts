import type { Logger } from '../log.js';
import { Problem, type ProblemCode } from '../problem.js';
import { within } from '../within.js';
import type { ArticleMemory, ServerArticle } from './article-memory.js';
import { libraryEvents } from './library-events.js';
import { prepareArticle, prepareFromKept } from './loaded-article.js';
import type { ArticleStore } from './store/article-store.js';
import { FairQueue } from './work/fair-queue.js';
import { isQuick, type WorkQueue } from './work/work-queue.js';

/** How many small articles are read from the store at a time; two keep it and the thread busy. */
const OPENINGS_AT_ONCE = 4;
/** A healthy disk or database answers within a few milliseconds, and nobody notices this delay. */
const MAX_CHECK_MS = 100;

/** Problems of a busy machine or a killed child process: the next attempt may succeed. */
const TRANSIENT_PROBLEMS: ReadonlySet<ProblemCode> = new Set([
  'parse-timeout',
  'parse-out-of-memory',
  'loads-crowded',
]);

/** The servers' articles: recently used ones in memory, others read from the store on demand. */
export class ServerArticles {
  /** Articles being read; everyone who asks meanwhile shares the result. */
  readonly #opening = new Map<string, Promise<ServerArticle>>();
  /** Separate from loads, so that no question waits for one. */
  readonly #openings = new FairQueue(OPENINGS_AT_ONCE);
  readonly #largeOpenings = new FairQueue(1);
  /** Servers whose articles were changed by another process. */
  readonly #stale = new Set<string>();
  /** Running checks, so that an unresponsive disk is asked only once per server. */
  readonly #checks = new Map<string, Promise<boolean>>();

  /** @param work parses what must be parsed anew */
  constructor(
    private readonly store: ArticleStore,
    private readonly log: Logger,
    private readonly memory: ArticleMemory,
    private readonly work: WorkQueue,
  ) {}

  /** Never returns a promise for a server that is known to read the default article. */
  of(serverId: string): ServerArticle | Promise<ServerArticle> {
    const known = this.memory.get(serverId);
    if (this.#stale.has(serverId)) return this.#renew(serverId, known);
    if (known === 'default') return known;
    return known === undefined ? this.#open(serverId) : this.#checked(serverId, known);
  }

  /** Records that another process changed a server's article: the next question reads it again. */
  changed(serverId: string): void {
    const isOpening = this.#opening.delete(serverId);
    if (isOpening || this.memory.has(serverId)) this.#stale.add(serverId);
  }

  /** Records that other processes may have changed any server's article. */
  allChanged(): void {
    for (const serverId of [...this.#opening.keys(), ...this.memory.serverIds()])
      this.changed(serverId);
  }

  /** Follows a change that was written to the store. */
  set(serverId: string, article: ServerArticle): void {
    this.#stale.delete(serverId);
    this.#opening.delete(serverId);
    this.#keep(serverId, article);
  }

  /** Does not keep a failure that may pass, so that the next question tries again. */
  #keep(serverId: string, article: ServerArticle): void {
    if (article === 'unreadable') this.memory.delete(serverId);
    else this.memory.set(serverId, article);
  }

  /** While the store is away, the known article continues to serve. */
  async #renew(serverId: string, known: ServerArticle | undefined): Promise<ServerArticle> {
    this.#stale.delete(serverId);
    const article = await this.#open(serverId);
    if (article !== 'unreadable' || known === undefined) return article;
    this.#stale.add(serverId);
    this.#keep(serverId, known);
    return known;
  }

  /** An operator may have deleted the article. Does not wait for a store that is slow or fails. */
  async #checked(serverId: string, known: ServerArticle): Promise<ServerArticle> {
    let check = this.#checks.get(serverId);
    if (check === undefined) {
      check = this.store
        .stillHas(serverId)
        .catch(() => true)
        .finally(() => this.#checks.delete(serverId));
      this.#checks.set(serverId, check);
    }
    const isGone = (await within(MAX_CHECK_MS, check)) === false;
    return isGone ? this.#open(serverId) : known;
  }

  #open(serverId: string): Promise<ServerArticle> {
    const under = this.#opening.get(serverId);
    if (under) return under;
    const opening = this.#read(serverId)
      .then((article) => {
        // If not, a load was quicker. This older article is still better than none.
        const isLatest = this.#opening.get(serverId) === opening;
        if (isLatest || !this.memory.has(serverId)) this.#keep(serverId, article);
        return article;
      })
      .finally(() => {
        if (this.#opening.get(serverId) === opening) this.#opening.delete(serverId);
      });
    this.#opening.set(serverId, opening);
    return opening;
  }

  async #read(serverId: string): Promise<ServerArticle> {
    const kept = await this.#openings.run(serverId, () => this.#readKept(serverId, isQuick));
    const opened =
      kept === 'large'
        ? await this.#largeOpenings.run(serverId, () => this.#readKept(serverId, () => true))
        : kept;
    if (typeof opened === 'object' && 'unparsedBytes' in opened) {
      return this.#parse(serverId, opened.unparsedBytes);
    }
    return opened === 'large' ? 'unreadable' : opened;
  }

  /**
   * An article that waits for long is read again when its turn comes, so that its bytes are not held
   * meanwhile.
   */
  async #readKept(
    serverId: string,
    isWanted: (bytes: number) => boolean,
  ): Promise<ServerArticle | 'large' | { readonly unparsedBytes: number }> {
    const { version = 'default' } = await this.store.read(serverId);
    if (typeof version !== 'object') return version;
    const { length } = version.source.bytes;
    if (!isWanted(length)) return 'large';
    try {
      const kept = await prepareFromKept(version, this.memory.builderFor(serverId));
      return kept ?? { unparsedBytes: length };
    } catch (error) {
      return this.#asFailure(serverId, error);
    }
  }

  async #parse(serverId: string, bytes: number): Promise<ServerArticle> {
    const build = this.memory.builderFor(serverId);
    try {
      return await this.work.run(serverId, bytes, async (limits) => {
        const { version = 'default', numbers } = await this.store.read(serverId);
        if (typeof version !== 'object') return version;
        const { loaded, newParse } = await prepareArticle(version, limits, build);
        if (newParse) this.#keepParse(serverId, numbers.present, newParse);
        return loaded;
      });
    } catch (error) {
      return this.#asFailure(serverId, error);
    }
  }

  /** Keeps the parse, so that the next restart does not parse again. */
  #keepParse(serverId: string, number: number, parse: Uint8Array): void {
    this.store.keepParsed(serverId, number, parse).catch((error) => {
      this.log.warn({ err: error, server: serverId }, 'parsed article cannot be kept');
    });
  }

  #asFailure(serverId: string, error: unknown): ServerArticle {
    if (!(error instanceof Problem)) throw error;
    libraryEvents.storeFailed.publish('read');
    this.log.error({ err: error, server: serverId }, 'kept article cannot be read');
    return TRANSIENT_PROBLEMS.has(error.code) ? 'unreadable' : 'damaged';
  }
}
