import { Problem } from '../../problem.js';
import { prepareArticle, readArticle } from '../loaded-article.js';
import { type KeptVersion, MAX_VERSIONS, type StoredVersion } from '../store/article-store.js';
import { compareAside, type TaskLimits } from '../work/run-task.js';
import type { LoadContext } from './load-context.js';
import {
  type ComparedTexts,
  type LoadReport,
  type PreviewReport,
  undoChoices,
} from './load-report.js';
import { versionToUndo } from './present-version.js';

/** Gives servers back what they read before, or the default article. */
export class Restores {
  constructor(private readonly context: LoadContext) {}

  /**
   * @param fingerprint of the article that the server should be reading, as the moderator saw it
   * @param number of the version to bring back
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem when the server reads another article by now, or either cannot be read
   */
  async undo(
    serverId: string,
    fingerprint: string,
    number: number,
    untilMs: number,
  ): Promise<LoadReport> {
    const { asServed, memory, present, servers, store, work } = this.context;
    const before = await present(serverId);
    if (before.ownFailure === 'unreadable') throw new Problem('kept-unreadable', undefined);
    const { version, numbers } = await store.read(serverId, number);
    const undoTo = versionToUndo(before, numbers.present);
    if (before.article.fingerprint !== fingerprint || number === undoTo) {
      throw new Problem('undo-outdated', { title: before.article.title });
    }
    const wanted = asVersion(version);
    const build = memory.builderFor(serverId);
    const run = async (limits: TaskLimits): Promise<LoadReport> => {
      const article =
        wanted === 'default' ? wanted : (await prepareArticle(wanted, limits, build)).loaded;
      const after = asServed(article);
      const changes = await compareAside(before.article, after.article, limits);
      const restored = await store.restore(serverId, number);
      servers.set(serverId, article);
      return { kind: 'read', before, after, changes, ...undoChoices(restored, undoTo) };
    };
    return work.run(serverId, sizeOf(wanted), run, untilMs);
  }

  /**
   * Compares what a server reads with its preview, or with another version of its own.
   * @param fingerprint of the newer article
   * @param number of the older version; undefined to compare with the preview
   * @param untilMs when it is given up if it is still waiting, on the monotonic clock
   * @throws Problem when the server reads another article by now, or either cannot be read
   */
  async compare(
    serverId: string,
    fingerprint: string,
    number: number | undefined,
    untilMs: number,
  ): Promise<ComparedTexts> {
    const { asServed, present, previews, store, work } = this.context;
    const { article: live } = await present(serverId);
    const isPreview = number === undefined;
    if (!isPreview && live.fingerprint !== fingerprint) {
      throw new Problem('undo-outdated', { title: live.title });
    }
    const version = isPreview
      ? previews.get(serverId, fingerprint)
      : asVersion((await store.read(serverId, number)).version);
    if (version === undefined) throw new Problem('preview-gone', undefined);
    const run = async (limits: TaskLimits): Promise<ComparedTexts> => {
      const other =
        version === 'default' ? asServed(version).article : await readArticle(version, limits);
      const [before, after] = isPreview ? [live, other] : [other, live];
      const changes = await compareAside(before, after, limits);
      return { before: { article: before }, after: { article: after }, changes };
    };
    return work.run(serverId, sizeOf(version), run, untilMs);
  }

  /** @param untilMs when it is given up if it is still waiting, on the monotonic clock */
  async toDefault(serverId: string, kept: KeptVersion, untilMs: number): Promise<LoadReport>;
  async toDefault(
    serverId: string,
    kept: KeptVersion,
    untilMs: number,
    isPreview: boolean,
  ): Promise<LoadReport | PreviewReport>;
  async toDefault(
    serverId: string,
    { version = 'default', numbers }: KeptVersion,
    untilMs: number,
    isPreview = false,
  ): Promise<LoadReport | PreviewReport> {
    const { asServed, present, previews, servers, store, work } = this.context;
    if (version === 'default') {
      const [before, after] = [await present(serverId), asServed('default')];
      return { kind: 'default-already', before, after, ...undoChoices(numbers) };
    }
    const bytes = typeof version === 'object' ? version.source.bytes.length : 0;
    const run = async (limits: TaskLimits): Promise<LoadReport | PreviewReport> => {
      const [before, after] = [await present(serverId), asServed('default')];
      const changes = await compareAside(before.article, after.article, limits);
      if (isPreview) {
        previews.keep(serverId, after.article.fingerprint, 'default');
        return { kind: 'preview', before, after, changes };
      }
      const written = await store.write(serverId, 'default', 'on-top');
      servers.set(serverId, 'default');
      const undoTo = versionToUndo(before, numbers.present);
      return { kind: 'read', before, after, changes, ...undoChoices(written, undoTo) };
    };
    return work.run(serverId, bytes, run, untilMs);
  }
}

/**
 * @param version as returned by the store
 * @throws Problem when it cannot be read
 */
function asVersion(version: KeptVersion['version']): StoredVersion {
  if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
  if (version === 'default' || typeof version === 'object') return version;
  throw new Problem('undo-unavailable', { kept: MAX_VERSIONS });
}

function sizeOf(version: StoredVersion): number {
  return version === 'default' ? 0 : version.source.bytes.length;
}
