import type { ReadSubmission, Submission } from '../fetch/read-submission.js';
import { type LoadedArticle, prepareArticle } from '../loaded-article.js';
import type { KeptVersion, Loader, StoredArticle, VersionNumbers } from '../store/article-store.js';
import { unchangedSince, type ValidatedSource } from '../validated-source.js';
import { compareAside, type TaskLimits } from '../work/run-task.js';
import { isQuick } from '../work/work-queue.js';
import type { LoadContext } from './load-context.js';
import { type LoadReport, type PreviewReport, undoChoices } from './load-report.js';
import { asSameSource, isUnchanged, versionToUndo } from './present-version.js';
import { SourceReads } from './source-reads.js';

/** One load by a server. */
interface OwnLoad {
  readonly serverId: string;
  readonly submission: Submission;
  readonly by: Loader;
  readonly numbers: VersionNumbers;
  readonly isPreview: boolean;
}

/** Gives servers articles of their own. Loads that wait for their turn hold no index and few bytes. */
export class OwnLoads {
  readonly #reads: SourceReads;

  constructor(
    private readonly context: LoadContext,
    readSubmission: ReadSubmission,
  ) {
    this.#reads = new SourceReads(readSubmission);
  }

  /**
   * Reads, parses, compares and keeps what is submitted. The server reads it from then on, unless it is
   * a preview.
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem when it fails; the present article stays
   */
  async load(
    serverId: string,
    { version, numbers }: KeptVersion,
    submission: Submission,
    by: Loader,
    untilMs: number,
    isPreview: boolean,
  ): Promise<LoadReport | PreviewReport> {
    const { present, work } = this.context;
    const { isOwn } = await present(serverId);
    const known = isOwn ? asSameSource(version, submission) : undefined;
    const load = { serverId, submission, by, numbers, isPreview };
    const read = () => this.#reads.read(serverId, submission, known, untilMs);
    if (submission.kind === 'file' && !isQuick(submission.size)) {
      const run = async (limits: TaskLimits) => this.#finish(load, await read(), limits);
      return work.run(serverId, submission.size, run, untilMs);
    }
    const taken = await this.#reads.take(serverId, submission, known, untilMs);
    try {
      if (known !== undefined && taken.source === known) {
        const before = await present(serverId);
        const since = unchangedSince(known, before.loadedAt);
        return { kind: 'not-modified', since, before, after: before, ...undoChoices(numbers) };
      }
      const run = async (limits: TaskLimits) =>
        this.#finish(load, taken.source ?? (await read()), limits);
      return await work.run(serverId, taken.bytes, run, untilMs);
    } finally {
      this.#reads.release(taken);
    }
  }

  /** Makes the previewed article the one that a server reads. */
  makeLive(
    serverId: string,
    numbers: VersionNumbers,
    previewed: StoredArticle,
    by: Loader,
    untilMs: number,
  ): Promise<LoadReport> {
    const { memory, work } = this.context;
    const build = memory.builderFor(serverId);
    const run = async (limits: TaskLimits): Promise<LoadReport> => {
      const version = { ...previewed, loadedAt: new Date(), loadedBy: by };
      const { loaded } = await prepareArticle(version, limits, build);
      return this.#install(serverId, numbers, loaded, version, limits);
    };
    return work.run(serverId, previewed.source.bytes.length, run, untilMs);
  }

  async #finish(
    { serverId, submission, by, numbers, isPreview }: OwnLoad,
    { source, validators }: ValidatedSource,
    limits: TaskLimits,
  ): Promise<LoadReport | PreviewReport> {
    const { memory, present, previews } = this.context;
    const loaded = {
      source,
      validators,
      origin: submission.kind,
      loadedAt: new Date(),
      loadedBy: by,
    };
    const build = memory.builderFor(serverId);
    const { loaded: after, newParse } = await prepareArticle(loaded, limits, build);
    const { title, fingerprint } = after.article;
    const stored = { ...loaded, title, ...(newParse && { parsed: newParse }) };
    if (!isPreview) return this.#install(serverId, numbers, after, stored, limits);
    const before = await present(serverId);
    const changes = await compareAside(before.article, after.article, limits);
    previews.keep(serverId, fingerprint, stored);
    return { kind: 'preview', before, after, changes };
  }

  /** Makes a prepared article the one that a server reads. */
  async #install(
    serverId: string,
    numbers: VersionNumbers,
    after: LoadedArticle,
    stored: StoredArticle,
    limits: TaskLimits,
  ): Promise<LoadReport> {
    const { present, servers, store } = this.context;
    const before = await present(serverId);
    const changes = await compareAside(before.article, after.article, limits);
    // If nothing changed, it replaces the present version: an undo would have no effect and push out a
    // useful one.
    const isSame = before.isOwn && isUnchanged(before, after);
    const undoTo = isSame ? undefined : versionToUndo(before, numbers.present);
    const written = await store.write(serverId, stored, isSame ? 'in-place' : 'on-top');
    servers.set(serverId, after);
    return { kind: 'read', before, after, changes, ...undoChoices(written, undoTo) };
  }
}
