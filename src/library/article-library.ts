import { MAX_INDEX_MB } from '../answer/index/passage-index.js';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { compareDetails } from './compare-details.js';
import { DefaultArticle, type DefaultParse } from './default-article.js';
import type { ReadSubmission, Submission } from './fetch/read-submission.js';
import { KeyedQueue } from './keyed-queue.js';
import { type LoadReport, undoChoices } from './load-report.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import { type ServerArticle, ServerArticles } from './server-articles.js';
import {
  type ArticleStore,
  type KeptVersion,
  type Loader,
  MAX_VERSIONS,
  type StoreChange,
  type StoredArticle,
} from './store/article-store.js';
import { unchangedSince, type ValidatedSource } from './validated-source.js';
import { FairQueue } from './work/fair-queue.js';
import { compareAside, type TaskLimits } from './work/run-task.js';
import { isQuick, WORK_MB, WorkQueue } from './work/work-queue.js';

export { compareDetails, type DetailChange } from './compare-details.js';
export type { LoadReport, ReadReport } from './load-report.js';
export type { LoadedArticle } from './loaded-article.js';
export type { Loader } from './store/article-store.js';

/** Slow sites take ten seconds each; what has been read of all is 80 MB at most. */
const DOWNLOADS_AT_ONCE = 16;

/** The bot with the default article and nothing to do. */
const BOT_MB = 130;
const MEGABYTE = 1024 * 1024;

/** The source a server is to read next: its present one again, the default article, or another. */
export type LoadRequest = { readonly kind: 'present' } | { readonly kind: 'default' } | Submission;

export interface LibraryOptions {
  /** The default article: a file or link, trusted. */
  readonly source: string;
  readonly store: ArticleStore;
  readonly defaultParse?: DefaultParse;
  readonly readSubmission: ReadSubmission;
  readonly log: Logger;
  /** Of the bot and its child processes together, in megabytes; the least there is unless given. */
  readonly memoryLimitMb?: number;
}

/** An id as Discord gives them, which no server has. */
const ANY_SERVER = '10000000000000000';

/** Knows which article each server reads, and replaces it as a whole. */
export class ArticleLibrary {
  readonly #servers: ServerArticles;
  /** A server's loads, one after another. */
  readonly #loads = new KeyedQueue();
  readonly #downloads = new FairQueue(DOWNLOADS_AT_ONCE);
  readonly #work = new WorkQueue();

  private constructor(
    private readonly defaultArticle: DefaultArticle,
    private readonly store: ArticleStore,
    private readonly readSubmission: ReadSubmission,
    log: Logger,
    memoryLimitMb: number,
  ) {
    this.#servers = new ServerArticles(store, log, articleMegabytes(memoryLimitMb) * MEGABYTE);
  }

  /** @throws Problem when the default article cannot be read, or holds nothing to quote */
  static async open(options: LibraryOptions): Promise<ArticleLibrary> {
    const { source, store, readSubmission, log, memoryLimitMb = 0 } = options;
    const defaultArticle = await DefaultArticle.open(source, options.defaultParse);
    return new ArticleLibrary(defaultArticle, store, readSubmission, log, memoryLimitMb);
  }

  /** The servers' articles in memory. */
  get stats(): ReturnType<ServerArticles['stats']> {
    return this.#servers.stats();
  }

  /** Asks the store for anything; rejects when it is out of reach. */
  async checkStore(): Promise<void> {
    await this.store.has(ANY_SERVER);
  }

  /**
   * The article that a server reads: its own, else the default article; the default article also for
   * null, a direct message. Never does a question wait for a load.
   */
  of(serverId: string | null): LoadedArticle | Promise<LoadedArticle> {
    if (serverId === null) return this.defaultArticle.current;
    const article = this.#servers.of(serverId);
    return article instanceof Promise
      ? article.then((each) => this.#orDefault(each))
      : this.#orDefault(article);
  }

  /**
   * Gives a server the article that is asked for, once it is ready; loads of a server run one after
   * another. `present` without an article of its own reads the default article again, for all such
   * servers.
   * @throws Problem when it fails; the present article stays
   */
  load(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport> {
    return this.#loads.run(serverId, () => this.#replace(serverId, request, by));
  }

  /**
   * Undoes a load, or an undo, as its report says: while the server still reads what it read after it,
   * it gets back what it read before, or another version.
   * @param fingerprint of the article after it
   * @param number of the version to bring back, one of the report's `UndoChoices`
   * @throws Problem when the server reads another by now, or either cannot be read
   */
  undo(serverId: string, fingerprint: string, number: number): Promise<LoadReport> {
    return this.#loads.run(serverId, async () => {
      const before = await this.of(serverId);
      if (before.ownFailure === 'unreadable') throw new Problem('kept-unreadable', undefined);
      const { version, numbers } = await this.store.read(serverId, number);
      const undoTo = versionToUndo(before, numbers.present);
      if (before.article.fingerprint !== fingerprint || number === undoTo) {
        throw new Problem('undo-outdated', { title: before.article.title });
      }
      if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
      if (version !== 'default' && typeof version !== 'object') {
        throw new Problem('undo-unavailable', { kept: MAX_VERSIONS });
      }
      const bytes = version === 'default' ? 0 : version.source.bytes.length;
      return this.#work.run(serverId, bytes, async (limits) => {
        const article =
          version === 'default' ? version : (await prepareArticle(version, limits)).loaded;
        const after = this.#orDefault(article);
        const changes = await compareAside(before.article, after.article);
        const restored = await this.store.restore(serverId, number);
        this.#servers.set(serverId, article);
        return { kind: 'read', before, after, changes, ...undoChoices(restored, undoTo) };
      });
    });
  }

  /**
   * Deletes a server's article and every version of it that is kept, for good; the default article
   * serves from then on.
   * @throws Problem `store-unwritable`; everything may still be there
   */
  forget(serverId: string): Promise<void> {
    return this.#loads.run(serverId, async () => {
      await this.store.forget(serverId);
      this.#servers.set(serverId, 'default');
    });
  }

  /** Follows what another process changed in the store. */
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

  async #replace(serverId: string, request: LoadRequest, by: Loader): Promise<LoadReport> {
    const kept = await this.store.read(serverId);
    const { version = 'default' } = kept;
    // What was damaged meanwhile would go on serving from memory; what cannot be read just now may.
    if (version === 'damaged' || version === 'default') this.#servers.set(serverId, version);
    if (request.kind === 'default') return this.#returnToDefault(serverId, kept);
    if (request.kind !== 'present') return this.#loadOwn(serverId, kept, request, by);
    if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
    if (typeof version !== 'object') return this.#reloadDefault(version, kept);
    const { origin, source } = version;
    if (origin === 'url') {
      return this.#loadOwn(serverId, kept, { kind: 'url', url: source.name }, by);
    }
    const present = await this.of(serverId);
    return { kind: 'upload', before: present, after: present, ...undoChoices(kept.numbers) };
  }

  async #loadOwn(
    serverId: string,
    { version, numbers }: KeptVersion,
    submission: Submission,
    by: Loader,
  ): Promise<LoadReport> {
    const before = await this.of(serverId);
    const known = before.isOwn ? asSameSource(version, submission) : undefined;
    const load = async (read: ValidatedSource, limits: TaskLimits): Promise<LoadReport> => {
      const { source, validators } = read;
      const origin = submission.kind;
      const loaded = { source, validators, origin, loadedAt: new Date(), loadedBy: by };
      const { loaded: after, newParse } = await prepareArticle(loaded, limits);
      const changes = await compareAside(before.article, after.article);
      // Otherwise an undo would change nothing, and push out what could be brought back.
      const isSame = before.isOwn && isUnchanged(before, after);
      const undoTo = isSame ? undefined : versionToUndo(before, numbers.present);
      const stored = {
        ...loaded,
        title: after.article.title,
        ...(newParse && { parsed: newParse }),
      };
      const written = await this.store.write(serverId, stored, isSame ? 'in-place' : 'on-top');
      this.#servers.set(serverId, after);
      return { kind: 'read', before, after, changes, ...undoChoices(written, undoTo) };
    };
    const read = () => this.#downloads.run(serverId, () => this.readSubmission(submission, known));
    // Many large files that wait for their turn would fill the memory.
    if (submission.kind === 'file' && !isQuick(submission.size)) {
      return this.#work.run(serverId, submission.size, async (limits) =>
        load(await read(), limits),
      );
    }
    const present = await read();
    if (present === known) {
      const since = unchangedSince(present, before.loadedAt);
      return { kind: 'not-modified', since, before, after: before, ...undoChoices(numbers) };
    }
    return this.#work.run(serverId, present.source.bytes.length, (limits) => load(present, limits));
  }

  async #returnToDefault(
    serverId: string,
    { version = 'default', numbers }: KeptVersion,
  ): Promise<LoadReport> {
    const [before, after] = [await this.of(serverId), this.defaultArticle.current];
    if (version === 'default') {
      return { kind: 'default-already', before, after, ...undoChoices(numbers) };
    }
    const changes = await compareAside(before.article, after.article);
    const written = await this.store.write(serverId, 'default', 'on-top');
    this.#servers.set(serverId, 'default');
    const undoTo = versionToUndo(before, numbers.present);
    return { kind: 'read', before, after, changes, ...undoChoices(written, undoTo) };
  }

  async #reloadDefault(
    article: 'default' | 'damaged',
    { numbers }: KeptVersion,
  ): Promise<LoadReport> {
    const replacement = await this.defaultArticle.reload().catch(hideLocation);
    const { before, changes, unchangedSince: since } = replacement;
    const after = this.#orDefault(article, replacement.after);
    // The others read it themselves; that this one has is no less true when they cannot be told.
    if (!since) await this.store.announceDefaultArticle().catch(() => {});
    if (since) {
      return { kind: 'not-modified', since, before: after, after, ...undoChoices(numbers) };
    }
    return { kind: 'read', before, after, changes, ...undoChoices(numbers) };
  }
}

/** The memory left for servers' articles beside the bot itself and loads under way; enough for the largest. */
function articleMegabytes(memoryLimitMb: number): number {
  return Math.max(MAX_INDEX_MB, memoryLimitMb - BOT_MB - WORK_MB);
}

/** Hides the default article's location from moderators, who could do nothing about it either. */
function hideLocation(error: unknown): never {
  throw error instanceof Problem ? new Problem('default-unreadable', { problem: error }) : error;
}

/** The version that brings back, later, what the server read before; none for one that is damaged. */
function versionToUndo({ ownFailure }: LoadedArticle, present: number): number | undefined {
  return ownFailure === 'damaged' ? undefined : present;
}

function isUnchanged(before: LoadedArticle, after: LoadedArticle): boolean {
  return (
    before.article.fingerprint === after.article.fingerprint &&
    compareDetails(before, after).length === 0
  );
}

/** The present article, if a submission is of the same link or the same file name. */
function asSameSource(
  present: KeptVersion['version'],
  submission: Submission,
): StoredArticle | undefined {
  if (typeof present !== 'object') return undefined;
  const name = submission.kind === 'url' ? submission.url.trim() : submission.name;
  return present.origin === submission.kind && present.source.name === name ? present : undefined;
}
