import { access, chmod, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '../../../log.js';
import { Problem } from '../../../problem.js';
import { asDataDirProblem, asStoreProblem } from '../../file-failure.js';
import { KeyedQueue } from '../../keyed-queue.js';
import { libraryEvents } from '../../library-events.js';
import type { ArticleStore, KeptVersion, StoredVersion, VersionNumbers } from '../article-store.js';
import {
  type Addition,
  type KeptSize,
  makeRoom,
  NO_LIMITS,
  type StoreLimits,
  totalBytes,
} from '../quota.js';
import { encodeVersion } from '../stored-version-file.js';
import { DiskUsage } from './disk-usage.js';
import { makeFolder } from './make-folder.js';
import {
  deleteServerFolder,
  finishDeletions,
  isMissing,
  listServerFolder,
  markPresent,
  numbersOf,
  parsedFile,
  serverFolder,
  serversFolder,
  sizesOf,
  versionPath,
} from './server-folder.js';
import { deleteFiles, readVersion, writeParsed } from './version-files.js';
import { syncFolder, writeAtomically } from './write-atomically.js';

const NOTHING_KEPT: VersionNumbers = { present: 0, before: undefined, latest: undefined, kept: [] };

/**
 * Keeps the servers' articles on disk in `servers/<server id>/<number>.article`, each with its parsed
 * form beside it in `<number>.parsed`.
 */
export class DiskArticleStore implements ArticleStore {
  /** Runs one operation at a time for each server. */
  readonly #queue = new KeyedQueue();

  readonly #usage: DiskUsage;

  private constructor(
    private readonly dataDir: string,
    private readonly log: Logger,
    private readonly limits: StoreLimits,
  ) {
    this.#usage = new DiskUsage(dataDir);
  }

  /**
   * Creates the folder if it is missing.
   * @throws Problem `data-dir-unusable`
   */
  static async open(
    dataDir: string,
    log: Logger,
    limits: StoreLimits = NO_LIMITS,
  ): Promise<DiskArticleStore> {
    try {
      await makeFolder(serversFolder(dataDir));
      await access(serversFolder(dataDir), constants.W_OK);
      // Older versions made it readable for everyone. Fails harmlessly if another user owns it.
      await chmod(serversFolder(dataDir), 0o700).catch(() => {});
      await finishDeletions(dataDir);
      return new DiskArticleStore(dataDir, log, limits);
    } catch (error) {
      throw asDataDirProblem(error, dataDir);
    }
  }

  async has(serverId: string): Promise<boolean> {
    const folder = serverFolder(this.dataDir, serverId);
    try {
      return (await listServerFolder(folder)).versions.length > 0;
    } catch (error) {
      throw asStoreProblem(error);
    }
  }

  async stillHas(serverId: string): Promise<boolean> {
    try {
      await access(serverFolder(this.dataDir, serverId));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async check(): Promise<void> {
    await access(this.dataDir, constants.R_OK | constants.W_OK);
  }

  read(serverId: string, number?: number): Promise<KeptVersion> {
    return this.#inFolderOf(serverId, async (folder) => {
      let numbers = NOTHING_KEPT;
      try {
        const listed = await listServerFolder(folder);
        numbers = numbersOf(listed);
        const wanted = number ?? listed.present;
        if (wanted === 0) return { version: 'default', numbers };
        const file = listed.versions.find((each) => each.number === wanted);
        if (file === undefined) return { version: undefined, numbers };
        const version = file.isDamaged ? 'damaged' : await readVersion(file.path, this.log);
        return { version, numbers };
      } catch (error) {
        libraryEvents.storeFailed.publish('read');
        // The file stays: it may be readable again with other permissions or another disk.
        this.log.error({ err: error, folder }, 'article cannot be read');
        return { version: 'unreadable', numbers };
      }
    });
  }

  write(
    serverId: string,
    version: StoredVersion,
    place: 'on-top' | 'in-place',
  ): Promise<VersionNumbers> {
    return this.#change(serverId, async (folder) => {
      if (await makeFolder(folder)) await syncFolder(dirname(folder));
      const listed = await listServerFolder(folder);
      const { versions, latest, present, isMarked, leftovers } = listed;
      await this.#discard(leftovers);
      const number = place === 'in-place' && present > 0 ? present : latest + 1;
      const content = await encodeVersion(version);
      const parsed = version === 'default' ? undefined : version.parsed;
      const bytes = content.length + (parsed?.length ?? 0);
      const dropped = await this.#makeRoom(await sizesOf(listed), { number, bytes, present });
      const path = versionPath(folder, number);
      await writeAtomically(path, content);
      await writeParsed(path, parsed, this.log);
      if (number !== present && isMarked) await markPresent(folder, number);
      const spent = versions.filter((each) => dropped.includes(each.number));
      await this.#discard(spent.flatMap((each) => [each.path, parsedFile(each.path)]));
    });
  }

  restore(serverId: string, number: number): Promise<VersionNumbers> {
    return this.#change(serverId, (folder) => markPresent(folder, number));
  }

  async forget(serverId: string): Promise<void> {
    await this.#change(serverId, async (folder) => {
      await deleteServerFolder(folder);
    });
  }

  keepParsed(serverId: string, number: number, parsed: Uint8Array): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      const listed = await listServerFolder(folder);
      const file = listed.versions.find((each) => each.number === number && !each.isDamaged);
      if (file) await writeParsed(file.path, parsed, this.log);
      await this.#usage.update(serverId, totalBytes(await sizesOf(listed)));
    });
  }

  /** Does nothing: no other process uses the folder. */
  async announceDefaultArticle(): Promise<void> {}

  /** @throws Problem `server-store-full` or `store-full` */
  async #makeRoom(kept: readonly KeptSize[], added: Addition): Promise<number[]> {
    const { limits } = this;
    if (limits.inAll === Infinity) return makeRoom(kept, added, 0, limits);
    try {
      return makeRoom(kept, added, await this.#usage.bytes(), limits);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'store-full') throw error;
      return makeRoom(kept, added, await this.#usage.recount(), limits);
    }
  }

  /** Deletes files that no longer count. A failure is only logged: the next load tries again. */
  async #discard(paths: readonly string[]): Promise<void> {
    await deleteFiles(paths).catch((error) => {
      this.log.warn({ err: error }, 'what is no longer kept cannot be deleted');
    });
  }

  /** @throws Problem `store-unwritable` */
  #change(serverId: string, task: (folder: string) => Promise<void>): Promise<VersionNumbers> {
    return this.#inFolderOf(serverId, async (folder) => {
      try {
        await task(folder);
        const listed = await listServerFolder(folder);
        await this.#usage.update(serverId, totalBytes(await sizesOf(listed)));
        return numbersOf(listed);
      } catch (error) {
        if (error instanceof Problem) throw error;
        libraryEvents.storeFailed.publish('write');
        throw asStoreProblem(error);
      }
    });
  }

  async #inFolderOf<Result>(
    serverId: string,
    task: (folder: string) => Promise<Result>,
  ): Promise<Result> {
    const folder = serverFolder(this.dataDir, serverId);
    return this.#queue.run(serverId, () => task(folder));
  }
}
