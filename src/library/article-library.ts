import { type ArticleComparison, NO_CHANGES } from '../article/compare-articles.js';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import {
  type ArticleStore,
  type Loader,
  MAX_VERSIONS,
  type StoredArticle,
} from './article-store.js';
import { DefaultArticle } from './default-article.js';
import { unchangedSince } from './download.js';
import { KeyedQueue } from './keyed-queue.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import type { ReadSubmission, Submission } from './read-submission.js';
import { compareInWorker } from './run-in-worker.js';
import { ServerArticles, type Shelf } from './server-articles.js';

export type { Loader } from './article-store.js';
export type { LoadedArticle } from './loaded-article.js';

/** What a server is to read next: its present source again, the bot's own article, or another. */
export type LoadRequest = { readonly kind: 'present' } | { readonly kind: 'default' } | Submission;

export interface LoadReport {
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
  /** The version that `undo` brings back, for as long as it is kept; undefined when none differs. */
  readonly undoTo: number | undefined;
  /** The version loaded before this one, which `undo` brings back too; of what was there already. */
  readonly furtherBackTo?: number | undefined;
  /** The site says that the page is as it was then; so nothing was read. */
  readonly unchangedSince?: Date;
}

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
      const present = await this.store.read(serverId);
      // What was damaged meanwhile would go on serving from memory.
      if (typeof present !== 'object') this.#servers.set(serverId, present ?? 'default');
      if (request.kind === 'default') return this.#returnToDefault(serverId, present);
      if (request.kind !== 'present') return this.#loadOwn(serverId, present, request, by);
      if (typeof present !== 'object') return this.#reloadDefault(present ?? 'default');
      const { origin, source } = present;
      if (origin === 'file') throw new Problem('file-is-gone', { name: source.name });
      return this.#loadOwn(serverId, present, { kind: 'url', url: source.name }, by);
    });
  }

  /**
   * Undoes a load, or an undo, as its report says: while the server still reads what it read after it,
   * it gets back what it read before, or another version.
   * @param fingerprint of the article after it
   * @param number of the version to bring back, `undoTo` or `furtherBackTo`
   * @throws Problem when the server reads another by now, or the one before can no longer be read
   */
  undo(serverId: string, fingerprint: string, number: number): Promise<LoadReport> {
    return this.#loads.run(serverId, async () => {
      const before = await this.of(serverId);
      const undoTo = await this.#numberOf(serverId, before);
      if (before.article.fingerprint !== fingerprint || number === undoTo) {
        throw new Problem('undo-outdated', { title: before.article.title });
      }
      const previous = await this.store.read(serverId, number);
      if (previous !== 'default' && typeof previous !== 'object') {
        throw new Problem('undo-unavailable', { kept: MAX_VERSIONS });
      }
      const shelf = previous === 'default' ? previous : await prepareArticle(previous, 'loads');
      const after = this.#take(shelf);
      const changes = await compare(before, after);
      await this.store.restore(serverId, number);
      this.#servers.set(serverId, shelf);
      const furtherBackTo = await this.store.numberBefore(serverId);
      return { before, after, changes, undoTo, furtherBackTo };
    });
  }

  /** @param botsOwn what serves where there is no other */
  #take(shelf: Shelf, botsOwn: LoadedArticle = this.botsOwn.current): LoadedArticle {
    if (typeof shelf === 'object') return shelf;
    return shelf === 'default' ? botsOwn : { ...botsOwn, standsIn: true };
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
      const since = unchangedSince(download, before.loadedAt);
      const furtherBackTo = await this.store.numberBefore(serverId);
      return { ...unchanged(before), unchangedSince: since, furtherBackTo };
    }
    const read = { ...download, origin: submission.kind, loadedAt: new Date(), loadedBy: by };
    const after = await prepareArticle(read, 'loads');
    const changes = await compare(before, after);
    const { title, fingerprint } = after.article;
    // Otherwise an undo would change nothing, and push out what could be brought back.
    const isSame = before.isOwn && fingerprint === before.article.fingerprint;
    const undoTo = isSame ? undefined : await this.#numberOf(serverId, before);
    await this.store.write(serverId, { ...read, title }, isSame ? 'in-place' : 'on-top');
    this.#servers.set(serverId, after);
    const furtherBackTo = isSame ? await this.store.numberBefore(serverId) : undefined;
    return { before, after, changes, undoTo, furtherBackTo };
  }

  async #returnToDefault(serverId: string, present: Present): Promise<LoadReport> {
    const [before, after] = [await this.of(serverId), this.botsOwn.current];
    if (present === undefined || present === 'default') return unchanged(before);
    const changes = await compare(before, after);
    const undoTo = await this.#numberOf(serverId, before);
    await this.store.write(serverId, 'default', 'on-top');
    this.#servers.set(serverId, 'default');
    return { before, after, changes, undoTo };
  }

  /** The version that brings back, later, what the server reads; none brings back a stand-in. */
  async #numberOf(serverId: string, { standsIn }: LoadedArticle): Promise<number | undefined> {
    return standsIn ? undefined : this.store.presentNumber(serverId);
  }

  async #reloadDefault(shelf: Shelf): Promise<LoadReport> {
    const replacement = await this.botsOwn.reload().catch(asOperatorsBusiness);
    const after = this.#take(shelf, replacement.after);
    const changes = await compare(replacement.before, after);
    return { ...replacement, after, changes, undoTo: undefined };
  }
}

/** Where the bot's own article lies, a server is not to know; it could do nothing about it either. */
function asOperatorsBusiness(error: unknown): never {
  throw error instanceof Problem ? new Problem('default-unreadable', { problem: error }) : error;
}

function compare(before: LoadedArticle, after: LoadedArticle): Promise<ArticleComparison> {
  return compareInWorker(before.article, after.article);
}

function unchanged(present: LoadedArticle): LoadReport {
  return { before: present, after: present, changes: NO_CHANGES, undoTo: undefined };
}

/** The present article, if a submission is of the same link or the same file name. */
function asSameSource(present: Present, submission: Submission): StoredArticle | undefined {
  if (typeof present !== 'object') return undefined;
  const name = submission.kind === 'url' ? submission.url.trim() : submission.name;
  return present.origin === submission.kind && present.source.name === name ? present : undefined;
}
