import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { compareDetails } from './compare-details.js';
import { DefaultArticle } from './default-article.js';
import { unchangedSince } from './fetch/download.js';
import type { ReadSubmission, Submission } from './fetch/read-submission.js';
import { KeyedQueue } from './keyed-queue.js';
import { type LoadReport, reportChange, reportNoChange } from './load-report.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import { ServerArticles, type Shelf } from './server-articles.js';
import {
  type ArticleStore,
  type Loader,
  MAX_VERSIONS,
  type StoredArticle,
} from './store/article-store.js';

export { compareDetails, type DetailChange } from './compare-details.js';
export type { LoadReport } from './load-report.js';
export type { LoadedArticle } from './loaded-article.js';
export type { Loader } from './store/article-store.js';

/** What a server is to read next: its present source again, the bot's own article, or another. */
export type LoadRequest = { readonly kind: 'present' } | { readonly kind: 'default' } | Submission;

export interface LibraryOptions {
  /** The bot's own article: a file or link, trusted. */
  readonly source: string;
  readonly store: ArticleStore;
  readonly readSubmission: ReadSubmission;
  readonly log: Logger;
}

/** What the store gives for what a server reads. */
type Present = Awaited<ReturnType<ArticleStore['read']>>;

/** Knows which article each server reads, and replaces it as a whole. */
export class ArticleLibrary {
  readonly #servers: ServerArticles;
  readonly #loads = new KeyedQueue();

  private constructor(
    private readonly botsOwn: DefaultArticle,
    private readonly store: ArticleStore,
    private readonly readSubmission: ReadSubmission,
    log: Logger,
  ) {
    this.#servers = new ServerArticles(store, log);
  }

  /** @throws Problem when the bot's own article cannot be read, or holds nothing to quote */
  static async open(options: LibraryOptions): Promise<ArticleLibrary> {
    const { source, store, readSubmission, log } = options;
    return new ArticleLibrary(await DefaultArticle.open(source), store, readSubmission, log);
  }

  /**
   * The article that a server reads: its own, else the bot's; the bot's also for null, a direct
   * message. A promise only when it must be read from the store, at the first question in a long
   * while; never does a question wait for a load.
   */
  of(serverId: string | null): LoadedArticle | Promise<LoadedArticle> {
    if (serverId === null) return this.botsOwn.current;
    const shelf = this.#servers.of(serverId);
    return shelf instanceof Promise ? shelf.then((each) => this.#take(each)) : this.#take(shelf);
  }

  /**
   * Gives a server the article that is asked for, once it is ready; loads of a server run one after
   * another. `present` without an article of its own reads the bot's again, for all such servers.
   * @throws Problem when it fails; the present article stays
   */
  load(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport> {
    return this.#loads.run(serverId, async () => {
      const report = await this.#replace(serverId, request, by);
      if (report.undoTo !== undefined) return report;
      return this.#withOtherVersions(serverId, report);
    });
  }

  /**
   * Undoes a load, or an undo, as its report says: while the server still reads what it read after it,
   * it gets back what it read before, or another version.
   * @param fingerprint of the article after it
   * @param number of the version to bring back, `undoTo`, `furtherBackTo` or `forwardTo`
   * @throws Problem when the server reads another by now, or either cannot be read
   */
  undo(serverId: string, fingerprint: string, number: number): Promise<LoadReport> {
    return this.#loads.run(serverId, async () => {
      const before = await this.of(serverId);
      if (before.standsIn === 'unreadable') throw new Problem('kept-unreadable', undefined);
      const undoTo = await this.#numberOf(serverId, before);
      if (before.article.fingerprint !== fingerprint || number === undoTo) {
        throw new Problem('undo-outdated', { title: before.article.title });
      }
      const previous = await this.store.read(serverId, number);
      if (previous === 'unreadable') throw new Problem('kept-unreadable', undefined);
      if (previous !== 'default' && typeof previous !== 'object') {
        throw new Problem('undo-unavailable', { kept: MAX_VERSIONS });
      }
      const shelf = previous === 'default' ? previous : await prepareArticle(previous, 'loads');
      const after = this.#take(shelf);
      const report = await reportChange(before, after, undoTo);
      await this.store.restore(serverId, number);
      this.#servers.set(serverId, shelf);
      return this.#withOtherVersions(serverId, report);
    });
  }

  async #withOtherVersions(serverId: string, report: LoadReport): Promise<LoadReport> {
    const furtherBackTo = await this.store.numberBefore(serverId);
    return { ...report, furtherBackTo, forwardTo: await this.store.numberOfLatest(serverId) };
  }

  /** @param botsOwn what serves where there is no other */
  #take(shelf: Shelf, botsOwn: LoadedArticle = this.botsOwn.current): LoadedArticle {
    if (typeof shelf === 'object') return shelf;
    return shelf === 'default' ? botsOwn : { ...botsOwn, standsIn: shelf };
  }

  async #replace(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport> {
    const present = await this.store.read(serverId);
    // What was damaged meanwhile would go on serving from memory; what cannot be read just now may.
    if (present === 'damaged' || present === 'default') this.#servers.set(serverId, present);
    if (request.kind === 'default') return this.#returnToDefault(serverId, present);
    if (request.kind !== 'present') return this.#loadOwn(serverId, present, request, by);
    if (present === 'unreadable') throw new Problem('kept-unreadable', undefined);
    if (typeof present !== 'object') return this.#reloadDefault(present ?? 'default');
    const { origin, source } = present;
    if (origin === 'file') return { ...reportNoChange(await this.of(serverId)), isUpload: true };
    return this.#loadOwn(serverId, present, { kind: 'url', url: source.name }, by);
  }

  async #loadOwn(
    serverId: string,
    present: Present,
    submission: Submission,
    by: Loader,
  ): Promise<LoadReport> {
    const before = await this.of(serverId);
    const known = before.isOwn ? asSameSource(present, submission) : undefined;
    const download = await this.readSubmission(submission, known);
    if (download === known) {
      return {
        ...reportNoChange(before),
        unchangedSince: unchangedSince(download, before.loadedAt),
      };
    }
    const read = { ...download, origin: submission.kind, loadedAt: new Date(), loadedBy: by };
    const after = await prepareArticle(read, 'loads');
    // Otherwise an undo would change nothing, and push out what could be brought back.
    const isSame = before.isOwn && isUnchanged(before, after);
    const undoTo = isSame ? undefined : await this.#numberOf(serverId, before);
    const report = await reportChange(before, after, undoTo);
    await this.store.write(
      serverId,
      { ...read, title: after.article.title },
      isSame ? 'in-place' : 'on-top',
    );
    this.#servers.set(serverId, after);
    return report;
  }

  async #returnToDefault(serverId: string, present: Present): Promise<LoadReport> {
    const [before, after] = [await this.of(serverId), this.botsOwn.current];
    if (present === undefined || present === 'default') return reportNoChange(before);
    const report = await reportChange(before, after, await this.#numberOf(serverId, before));
    await this.store.write(serverId, 'default', 'on-top');
    this.#servers.set(serverId, 'default');
    return report;
  }

  /** The version that brings back, later, what the server reads, or would; none, what is damaged. */
  async #numberOf(serverId: string, { standsIn }: LoadedArticle): Promise<number | undefined> {
    return standsIn === 'damaged' ? undefined : this.store.presentNumber(serverId);
  }

  async #reloadDefault(shelf: Shelf): Promise<LoadReport> {
    const replacement = await this.botsOwn.reload().catch(asOperatorsBusiness);
    const after = this.#take(shelf, replacement.after);
    return { ...replacement, ...(await reportChange(replacement.before, after, undefined)) };
  }
}

/** Where the bot's own article lies, a server is not to know; it could do nothing about it either. */
function asOperatorsBusiness(error: unknown): never {
  throw error instanceof Problem ? new Problem('default-unreadable', { problem: error }) : error;
}

function isUnchanged(before: LoadedArticle, after: LoadedArticle): boolean {
  return (
    before.article.fingerprint === after.article.fingerprint &&
    compareDetails(before, after).length === 0
  );
}

/** The present article, if a submission is of the same link or the same file name. */
function asSameSource(present: Present, submission: Submission): StoredArticle | undefined {
  if (typeof present !== 'object') return undefined;
  const name = submission.kind === 'url' ? submission.url.trim() : submission.name;
  return present.origin === submission.kind && present.source.name === name ? present : undefined;
}
