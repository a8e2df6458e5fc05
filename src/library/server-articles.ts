import type { Article } from '../article/article.js';
import type { Logger } from '../log.js';
import { Problem, type ProblemCode } from '../problem.js';
import type { ArticleMemory, ServerArticle } from './article-memory.js';
import { libraryEvents } from './library-events.js';
import { prepareArticle, prepareFromKept } from './loaded-article.js';
import type { ArticleStore } from './store/article-store.js';
import { FairQueue } from './work/fair-queue.js';
import { isQuick, type WorkQueue } from './work/work-queue.js';

/** Small articles that are read from the store at a time: it and the thread are kept busy by two. */
const OPENINGS_AT_ONCE = 4;
/** A healthy disk or database answers within a few; nobody notices so many. */
const MAX_CHECK_MS = 100;

/** The machine was busy, or the child process was killed: the next try may succeed. */
const TRANSIENT_PROBLEMS: ReadonlySet<ProblemCode> = new Set([
  'parse-timeout',
  'parse-out-of-memory',
  'loads-crowded',
]);

/** The servers' articles: those used last in memory, the others read from the store on demand. */
export class ServerArticles {
  /** Articles that are being read; whoever asks meanwhile waits for the same. */
  readonly #opening = new Map<string, Promise<ServerArticle>>();
  /** Apart from loads, so that no question waits for one. */
  readonly #openings = new FairQueue(OPENINGS_AT_ONCE);
  readonly #largeOpenings = new FairQueue(1);
  /** Servers whose articles another process changed. */
  readonly #stale = new Set<string>();
  /** Checks under way; a disk that does not answer is asked once for each server. */
  readonly #checks = new Map<string, Promise<boolean>>();

  /** @param work for what must be parsed anew */
  constructor(
    private readonly store: ArticleStore,
    private readonly log: Logger,
    private readonly memory: ArticleMemory,
    private readonly work: WorkQueue,
  ) {}

  /** Never a promise for a server that is known to read the default article. */
  of(serverId: string): ServerArticle | Promise<ServerArticle> {
    const known = this.memory.get(serverId);
    if (this.#stale.has(serverId)) return this.#renew(serverId, known);
    if (known === 'default') return known;
    return known === undefined ? this.#open(serverId) : this.#checked(serverId, known);
  }

  /** Another process changed what the store keeps of a server: the next question reads it again. */
  changed(serverId: string): void {
    const isOpening = this.#opening.delete(serverId);
    if (isOpening || this.memory.has(serverId)) this.#stale.add(serverId);
  }

  /** Other processes may have changed anything. */
  everythingChanged(): void {
    for (const serverId of [...this.#opening.keys(), ...this.memory.serverIds()])
      this.changed(serverId);
  }

  /** Follows what was written to the store. */
  set(serverId: string, article: ServerArticle): void {
    this.#stale.delete(serverId);
    this.#opening.delete(serverId);
    this.#keep(serverId, article);
  }

  /** Keeps no failure that may pass, so that the next question tries again. */
  #keep(serverId: string, article: ServerArticle): void {
    if (article === 'unreadable') this.memory.delete(serverId);
    else this.memory.set(serverId, article);
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
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<true>((resolve) => {
      timer = setTimeout(resolve, MAX_CHECK_MS, true);
    });
    const isThere = await Promise.race([check, deadline]);
    clearTimeout(timer);
    return isThere ? known : this.#open(serverId);
  }

  #open(serverId: string): Promise<ServerArticle> {
    const under = this.#opening.get(serverId);
    if (under) return under;
    const opening = this.#read(serverId)
      .then((article) => {
        // Otherwise a load was quicker, and this is the article before, which is better than none.
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

  /** What waits longer is read again when its turn has come, so that no bytes wait with it. */
  async #readKept(
    serverId: string,
    isWanted: (bytes: number) => boolean,
  ): Promise<ServerArticle | 'large' | { readonly unparsedBytes: number }> {
    const { version = 'default' } = await this.store.read(serverId);
    if (typeof version !== 'object') return version;
    const { length } = version.source.bytes;
    if (!isWanted(length)) return 'large';
    const build = (article: Article) => this.memory.build(serverId, article);
    try {
      return (await prepareFromKept(version, build)) ?? { unparsedBytes: length };
    } catch (error) {
      return this.#asFailure(serverId, error);
    }
  }

  async #parse(serverId: string, bytes: number): Promise<ServerArticle> {
    const build = (article: Article) => this.memory.build(serverId, article);
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

  /** Otherwise the next restart parses it again. */
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
