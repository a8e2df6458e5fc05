import type { Article } from '../../article/article.js';
import { Problem } from '../../problem.js';
import { prepareArticle } from '../loaded-article.js';
import { type KeptVersion, MAX_VERSIONS } from '../store/article-store.js';
import { compareAside, type TaskLimits } from '../work/run-task.js';
import type { LoadContext } from './load-context.js';
import { type LoadReport, undoChoices } from './load-report.js';
import { versionToUndo } from './present-version.js';

/** Gives servers back what they read before, or the default article. */
export class Restores {
  constructor(private readonly context: LoadContext) {}

  /**
   * @param fingerprint of the article that the server reads, as whoever undoes knows it
   * @param number of the version to bring back
   * @param untilMs when it is given up if it still waits, on the monotonic clock
   * @throws Problem when the server reads another by now, or either cannot be read
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
    if (version === 'unreadable') throw new Problem('kept-unreadable', undefined);
    if (version !== 'default' && typeof version !== 'object') {
      throw new Problem('undo-unavailable', { kept: MAX_VERSIONS });
    }
    const bytes = version === 'default' ? 0 : version.source.bytes.length;
    const build = (article: Article) => memory.build(serverId, article);
    const run = async (limits: TaskLimits): Promise<LoadReport> => {
      const article =
        version === 'default' ? version : (await prepareArticle(version, limits, build)).loaded;
      const after = asServed(article);
      const changes = await compareAside(before.article, after.article, limits);
      const restored = await store.restore(serverId, number);
      servers.set(serverId, article);
      return { kind: 'read', before, after, changes, ...undoChoices(restored, undoTo) };
    };
    return work.run(serverId, bytes, run, untilMs);
  }

  /** @param untilMs when it is given up if it still waits, on the monotonic clock */
  async toDefault(
    serverId: string,
    { version = 'default', numbers }: KeptVersion,
    untilMs: number,
  ): Promise<LoadReport> {
    const { asServed, present, servers, store, work } = this.context;
    if (version === 'default') {
      const [before, after] = [await present(serverId), asServed('default')];
      return { kind: 'default-already', before, after, ...undoChoices(numbers) };
    }
    const bytes = typeof version === 'object' ? version.source.bytes.length : 0;
    const run = async (limits: TaskLimits): Promise<LoadReport> => {
      const [before, after] = [await present(serverId), asServed('default')];
      const changes = await compareAside(before.article, after.article, limits);
      const written = await store.write(serverId, 'default', 'on-top');
      servers.set(serverId, 'default');
      const undoTo = versionToUndo(before, numbers.present);
      return { kind: 'read', before, after, changes, ...undoChoices(written, undoTo) };
    };
    return work.run(serverId, bytes, run, untilMs);
  }
}
