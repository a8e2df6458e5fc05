import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { ArticleMemory, type ServerArticle } from './article-memory.js';
import { DefaultArticle, type DefaultParse } from './default-article.js';
import type { ReadSubmission } from './fetch/read-submission.js';
import { KeyedQueue } from './keyed-queue.js';
import type { LoadedArticle } from './loaded-article.js';
import type { LoadContext } from './loads/load-context.js';
import type { ComparedTexts, LoadReport, PreviewReport } from './loads/load-report.js';
import { OwnLoads } from './loads/own-loads.js';
import { Previews } from './loads/previews.js';
import { type LoadRequest, RequestedLoads } from './loads/requested-loads.js';
import { Restores } from './loads/restores.js';
import { type MemoryPlan, planMemory } from './memory-plan.js';
import { ServerArticles } from './server-articles.js';
import type { ArticleStore, Loader, StoreChange } from './store/article-store.js';
import { WorkQueue } from './work/work-queue.js';

export type { LoadedArticle } from './loaded-article.js';
export { compareDetails, type DetailChange } from './loads/compare-details.js';
export type { ComparedTexts, LoadReport, PreviewReport, ReadReport } from './loads/load-report.js';
export type { LoadRequest } from './loads/requested-loads.js';
export type { Loader } from './store/article-store.js';

/**
 * A load that is still waiting after this time is given up: Discord accepts the reply for 15 minutes,
 * and the work takes at most one.
 */
const MAX_WAIT_MS = 10 * 60_000;
const MEGABYTE = 1024 * 1024;

export interface LibraryOptions {
  /** The default article: a trusted file or link. */
  readonly source: string;
  readonly store: ArticleStore;
  readonly defaultParse?: DefaultParse;
  readonly readSubmission: ReadSubmission;
  readonly log: Logger;
  /** Memory of the bot and its child processes together, in megabytes; defaults to the minimum. */
  readonly memoryLimitMb?: number;
}

/** Knows which article each server reads, and replaces articles as a whole. */
export class ArticleLibrary {
  readonly #servers: ServerArticles;
  readonly #memory: ArticleMemory;
  /** Runs the loads of one server one after another. */
  readonly #loads = new KeyedQueue();
  readonly #ownLoads: OwnLoads;
  readonly #restores: Restores;
  readonly #requestedLoads: RequestedLoads;
  readonly #work: WorkQueue;
  readonly #previews = new Previews();

  private constructor(
    private readonly defaultArticle: DefaultArticle,
    private readonly store: ArticleStore,
    readSubmission: ReadSubmission,
    log: Logger,
    { articlesMb, quickSlots }: MemoryPlan,
  ) {
    this.#memory = new ArticleMemory(articlesMb * MEGABYTE);
    this.#work = new WorkQueue(quickSlots);
    this.#servers = new ServerArticles(store, log, this.#memory, this.#work);
    const context: LoadContext = {
      store,
      servers: this.#servers,
      memory: this.#memory,
      work: this.#work,
      previews: this.#previews,
      present: (serverId) => this.of(serverId),
      asServed: (article, defaultArticle) => this.#orDefault(article, defaultArticle),
    };
    this.#ownLoads = new OwnLoads(context, readSubmission);
    this.#restores = new Restores(context);
    this.#requestedLoads = new RequestedLoads(
      context,
      defaultArticle,
      this.#ownLoads,
      this.#restores,
    );
  }

  /** @throws Problem when the default article cannot be read, or holds nothing to quote */
  static async open(options: LibraryOptions): Promise<ArticleLibrary> {
    const { source, store, readSubmission, log, memoryLimitMb = 0 } = options;
    const plan = planMemory(memoryLimitMb);
    if (plan.isHeapShort) {
      const advice = 'set NODE_OPTIONS=--max-old-space-size to about MEMORY_LIMIT';
      log.warn(`the heap that Node.js allows is too small for MEMORY_LIMIT: ${advice}`);
    }
    const defaultArticle = await DefaultArticle.open(source, options.defaultParse);
    return new ArticleLibrary(defaultArticle, store, readSubmission, log, plan);
  }

  /** The servers' articles in memory. */
  get stats(): ReturnType<ArticleMemory['stats']> {
    return this.#memory.stats();
  }

  /** Rejects when the store is out of reach. */
  checkStore(): Promise<void> {
    return this.store.check();
  }

  /**
   * Returns the article that a server reads: its own, else the default article. Null stands for a
   * direct message and gets the default article. A question never waits for a load.
   */
  of(serverId: string | null): LoadedArticle | Promise<LoadedArticle> {
    if (serverId === null) return this.defaultArticle.current;
    const article = this.#servers.of(serverId);
    return article instanceof Promise
      ? article.then((each) => this.#orDefault(each))
      : this.#orDefault(article);
  }

  /**
   * Gives a server the requested article once it is ready. Loads of one server run one after another.
   * `present`, for a server without an article of its own, rereads the default article for all servers
   * that use it.
   * @throws Problem when it fails; the present article stays
   */
  load(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport> {
    return this.#inTurn(serverId, (untilMs) =>
      this.#requestedLoads.load(serverId, request, by, untilMs),
    );
  }

  /**
   * Reads the requested article and reports what it would change. Nothing changes until `makeLive`.
   * @returns a plain load report if there is nothing to make live
   * @throws Problem when it fails, and `preview-unnamed` for `present` without an article of its own
   */
  preview(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport | PreviewReport> {
    return this.#inTurn(serverId, (untilMs) =>
      this.#requestedLoads.load(serverId, request, by, untilMs, true),
    );
  }

  /**
   * Makes the last previewed article the server's own.
   * @param fingerprint of the previewed article
   * @throws Problem `preview-gone` when another was previewed since, or the preview has expired
   */
  makeLive(serverId: string, fingerprint: string, by: Loader): Promise<LoadReport> {
    return this.#inTurn(serverId, async (untilMs) => {
      const previewed = this.#previews.get(serverId, fingerprint);
      if (previewed === undefined) throw new Problem('preview-gone', undefined);
      const kept = await this.store.read(serverId);
      if (previewed === 'default') return this.#restores.toDefault(serverId, kept, untilMs);
      return this.#ownLoads.makeLive(serverId, kept.numbers, previewed, by, untilMs);
    });
  }

  /**
   * Compares what a server reads with its preview, or with another version of its own.
   * @param fingerprint of the newer article
   * @param number of the older version; undefined to compare with the preview
   * @throws Problem when the server reads another article by now, or either cannot be read
   */
  compare(
    serverId: string,
    fingerprint: string,
    number: number | undefined,
  ): Promise<ComparedTexts> {
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#restores.compare(serverId, fingerprint, number, untilMs);
  }

  /**
   * Undoes a load or an earlier undo. If the server still reads the article that it produced, the
   * chosen version becomes present again.
   * @param fingerprint of the article that the load or undo produced
   * @param number of the version to bring back, one of the report's `UndoChoices`
   * @throws Problem when the server reads another article by now, or either cannot be read
   */
  undo(serverId: string, fingerprint: string, number: number): Promise<LoadReport> {
    return this.#inTurn(serverId, (untilMs) =>
      this.#restores.undo(serverId, fingerprint, number, untilMs),
    );
  }

  /**
   * True while anything is kept of a server: its present article or an earlier version.
   * @throws Problem `store-unwritable` when that cannot be found out
   */
  keeps(serverId: string): Promise<boolean> {
    return this.store.has(serverId);
  }

  /**
   * Deletes all kept versions of a server's article for good; the server then reads the default
   * article.
   * @throws Problem `store-unwritable`; everything may still be there
   */
  forget(serverId: string): Promise<void> {
    return this.#change(serverId, async () => {
      await this.store.forget(serverId);
      this.#previews.forget(serverId);
      this.#servers.set(serverId, 'default');
    });
  }

  /** Applies a change that another process made in the store. */
  async follow(change: StoreChange): Promise<void> {
    if (change === 'all-servers') return this.#servers.allChanged();
    if (change === 'everything') this.#servers.allChanged();
    else if (change.serverId !== null) return this.#servers.changed(change.serverId);
    await this.defaultArticle.follow();
  }

  #orDefault(
    article: ServerArticle,
    defaultArticle: LoadedArticle = this.defaultArticle.current,
  ): LoadedArticle {
    if (typeof article === 'object') return article;
    return article === 'default' ? defaultArticle : { ...defaultArticle, ownFailure: article };
  }

  /**
   * Runs a server's loads one after another.
   * @param load gets the time at which to give up waiting, on the monotonic clock
   * @throws Problem `loads-crowded` when its turn comes too late
   */
  #inTurn<Result>(serverId: string, load: (untilMs: number) => Promise<Result>): Promise<Result> {
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#change(serverId, () => {
      if (performance.now() > untilMs) throw new Problem('loads-crowded', undefined);
      return load(untilMs);
    });
  }

  /** Changes what is kept of a server, after all earlier changes of it. */
  #change<Result>(serverId: string, task: () => Promise<Result>): Promise<Result> {
    return this.#loads.run(serverId, async () => {
      try {
        return await task();
      } catch (error) {
        const isUnwritable = error instanceof Problem && error.code === 'store-unwritable';
        // The change may have been made, with only the store's answer lost.
        if (isUnwritable) this.#servers.changed(serverId);
        throw error;
      }
    });
  }
}
