import { MAX_INDEX_MB } from '../answer/index/index-size.js';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { ArticleMemory, type ServerArticle } from './article-memory.js';
import { DefaultArticle, type DefaultParse } from './default-article.js';
import type { ReadSubmission, Submission } from './fetch/read-submission.js';
import { KeyedQueue } from './keyed-queue.js';
import type { LoadedArticle } from './loaded-article.js';
import type { LoadContext } from './loads/load-context.js';
import { type LoadReport, type PreviewReport, undoChoices } from './loads/load-report.js';
import { OwnLoads } from './loads/own-loads.js';
import { PREVIEWS_MB, Previews } from './loads/previews.js';
import { Restores } from './loads/restores.js';
import { ServerArticles } from './server-articles.js';
import type { ArticleStore, KeptVersion, Loader, StoreChange } from './store/article-store.js';
import { WORK_MB, WorkQueue } from './work/work-queue.js';

export type { LoadedArticle } from './loaded-article.js';
export { compareDetails, type DetailChange } from './loads/compare-details.js';
export type { LoadReport, PreviewReport, ReadReport } from './loads/load-report.js';
export type { Loader } from './store/article-store.js';

/**
 * A load that is still waiting after this time is given up: Discord accepts the reply for 15 minutes,
 * and the work takes at most one.
 */
const MAX_WAIT_MS = 10 * 60_000;
/** Memory of the idle bot with the default article. */
const BOT_MB = 130;
const MEGABYTE = 1024 * 1024;

/** The source that a server should read next: its present one again, the default article, or another. */
export type LoadRequest = { readonly kind: 'present' } | { readonly kind: 'default' } | Submission;

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
  readonly #work = new WorkQueue();
  readonly #previews = new Previews();

  private constructor(
    private readonly defaultArticle: DefaultArticle,
    private readonly store: ArticleStore,
    readSubmission: ReadSubmission,
    log: Logger,
    memoryLimitMb: number,
  ) {
    this.#memory = new ArticleMemory(articleMegabytes(memoryLimitMb) * MEGABYTE);
    this.#servers = new ServerArticles(store, log, this.#memory, this.#work);
    const context: LoadContext = {
      store,
      servers: this.#servers,
      memory: this.#memory,
      work: this.#work,
      previews: this.#previews,
      present: (serverId) => this.of(serverId),
      asServed: (article) => this.#orDefault(article),
    };
    this.#ownLoads = new OwnLoads(context, readSubmission);
    this.#restores = new Restores(context);
  }

  /** @throws Problem when the default article cannot be read, or holds nothing to quote */
  static async open(options: LibraryOptions): Promise<ArticleLibrary> {
    const { source, store, readSubmission, log, memoryLimitMb = 0 } = options;
    const defaultArticle = await DefaultArticle.open(source, options.defaultParse);
    return new ArticleLibrary(defaultArticle, store, readSubmission, log, memoryLimitMb);
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
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#loads.run(serverId, () => {
      if (performance.now() > untilMs) throw new Problem('loads-crowded', undefined);
      return this.#replace(serverId, request, by, untilMs);
    });
  }

  /**
   * Reads the requested article and reports what it would change. Nothing changes until `makeLive`.
   * @returns a plain load report if there is nothing to make live
   * @throws Problem when it fails, and `preview-unnamed` for `present` without an article of its own
   */
  preview(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport | PreviewReport> {
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#loads.run(serverId, () => {
      if (performance.now() > untilMs) throw new Problem('loads-crowded', undefined);
      return this.#replace(serverId, request, by, untilMs, true);
    });
  }

  /**
   * Makes the last previewed article the server's own.
   * @param fingerprint of the previewed article
   * @throws Problem `preview-gone` when another was previewed since, or the preview has expired
   */
  makeLive(serverId: string, fingerprint: string, by: Loader): Promise<LoadReport> {
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#loads.run(serverId, async () => {
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
  ): Promise<Pick<PreviewReport, 'before' | 'after' | 'changes'>> {
    return this.#restores.compare(serverId, fingerprint, number);
  }

  /**
   * Undoes a load or an earlier undo. If the server still reads the article that it produced, the
   * chosen version becomes present again.
   * @param fingerprint of the article that the load or undo produced
   * @param number of the version to bring back, one of the report's `UndoChoices`
   * @throws Problem when the server reads another article by now, or either cannot be read
   */
  undo(serverId: string, fingerprint: string, number: number): Promise<LoadReport> {
    const untilMs = performance.now() + MAX_WAIT_MS;
    return this.#loads.run(serverId, () =>
      this.#restores.undo(serverId, fingerprint, number, untilMs),
    );
  }

  /** True while anything is kept of a server: its present article or an earlier version. */
  keeps(serverId: string): Promise<boolean> {
    return this.store.has(serverId);
  }

  /**
   * Deletes all kept versions of a server's article for good; the server then reads the default
   * article.
   * @throws Problem `store-unwritable`; everything may still be there
   */
  forget(serverId: string): Promise<void> {
    return this.#loads.run(serverId, async () => {
      await this.store.forget(serverId);
      this.#previews.forget(serverId);
      this.#servers.set(serverId, 'default');
    });
  }

  /** Applies a change that another process made in the store. */
  async follow(change: StoreChange): Promise<void> {
    if (change === 'everything') this.#servers.everythingChanged();
    else if (change.serverId !== null) return this.#servers.changed(change.serverId);
    await this.defaultArticle.reload();
  }

  #orDefault(
    article: ServerArticle,
    defaultArticle: LoadedArticle = this.defaultArticle.current,
  ): LoadedArticle {
    if (typeof article === 'object') return article;
    return article === 'default' ? defaultArticle : { ...defaultArticle, ownFailure: article };
  }

  async #replace(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
  ): Promise<LoadReport>;
  async #replace(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
    isPreview: boolean,
  ): Promise<LoadReport | PreviewReport>;
  async #replace(
    serverId: string,
    request: LoadRequest,
    by: Loader,
    untilMs: number,
    isPreview = false,
  ): Promise<LoadReport | PreviewReport> {
    const kept = await this.store.read(serverId);
    const { version = 'default' } = kept;
    // A damaged article must not go on serving from memory; one that is only unreadable for now may.
    if (version === 'damaged' || version === 'default') this.#servers.set(serverId, version);
    if (request.kind === 'default') {
      return this.#restores.toDefault(serverId, kept, untilMs, isPreview);
    }
    if (request.kind !== 'present') {
      return this.#ownLoads.load(serverId, kept, request, by, untilMs, isPreview);
    }
    if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
    if (typeof version !== 'object') {
      // A reread default article would be live at once for every server that uses it.
      if (isPreview) throw new Problem('preview-unnamed', undefined);
      return this.#reloadDefault(version, kept);
    }
    const { origin, source } = version;
    if (origin === 'url') {
      const submission = { kind: 'url', url: source.name } as const;
      return this.#ownLoads.load(serverId, kept, submission, by, untilMs, isPreview);
    }
    const present = await this.of(serverId);
    return { kind: 'upload', before: present, after: present, ...undoChoices(kept.numbers) };
  }

  async #reloadDefault(
    article: 'default' | 'damaged',
    { numbers }: KeptVersion,
  ): Promise<LoadReport> {
    const replacement = await this.defaultArticle.reload().catch(hideLocation);
    const { before, changes, unchangedSince: since } = replacement;
    const after = this.#orDefault(article, replacement.after);
    // Other processes reread it themselves. If they cannot be told, this reload still counts.
    if (!since) await this.store.announceDefaultArticle().catch(() => {});
    if (since) {
      return { kind: 'not-modified', since, before: after, after, ...undoChoices(numbers) };
    }
    return { kind: 'read', before, after, changes, ...undoChoices(numbers) };
  }
}

/**
 * Memory left for servers' articles next to the bot itself and current loads; enough for the largest
 * article.
 */
function articleMegabytes(memoryLimitMb: number): number {
  return Math.max(MAX_INDEX_MB, memoryLimitMb - BOT_MB - WORK_MB - PREVIEWS_MB);
}

/** Hides the default article's location from moderators, who could do nothing about it either. */
function hideLocation(error: unknown): never {
  throw error instanceof Problem ? new Problem('default-unreadable', { problem: error }) : error;
}
