import { existsSync } from 'node:fs';
import { access, constants, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from '../../log.js';
import { KeyedQueue } from '../keyed-queue.js';
import {
  type ArticleStore,
  MAX_VERSIONS,
  type ReadFailure,
  type StoredVersion,
} from './article-store.js';
import { asDataDirProblem } from './file-failure.js';
import { makeFolder } from './make-folder.js';
import { listServerFolder, markPresent, serverFolder, serversFolder } from './server-folder.js';
import { decodeVersion, encodeVersion } from './stored-version-file.js';
import { syncFolder, writeAtomically } from './write-atomically.js';

/** Keeps the servers' articles on disk: `servers/<server id>/<number>.article`. */
export class DiskArticleStore implements ArticleStore {
  /** One thing at a time for each server. */
  readonly #queue = new KeyedQueue();

  private constructor(
    private readonly dataDir: string,
    private readonly log: Logger,
  ) {}

  /**
   * Makes the folder if it is missing.
   * @throws Problem `data-dir-unusable`
   */
  static async open(dataDir: string, log: Logger): Promise<DiskArticleStore> {
    try {
      await makeFolder(serversFolder(dataDir));
      await access(serversFolder(dataDir), constants.W_OK);
      return new DiskArticleStore(dataDir, log);
    } catch (error) {
      throw asDataDirProblem(error, dataDir);
    }
  }

  /** Looks on the disk, which takes a few microseconds: an operator may have deleted it. */
  has(serverId: string): boolean {
    return existsSync(serverFolder(this.dataDir, serverId));
  }

  presentNumber(serverId: string): Promise<number> {
    return this.#inFolderOf(serverId, async (folder) => (await listServerFolder(folder)).present);
  }

  numberBefore(serverId: string): Promise<number | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      const { versions, present } = await listServerFolder(folder);
      if (present === 1) return 0;
      return versions.find(({ number, isDamaged }) => number < present && !isDamaged)?.number;
    });
  }

  numberOfLatest(serverId: string): Promise<number | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      const { versions, present } = await listServerFolder(folder);
      return versions.find(({ number, isDamaged }) => number > present && !isDamaged)?.number;
    });
  }

  read(serverId: string, number?: number): Promise<StoredVersion | ReadFailure | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      try {
        const { versions, present } = await listServerFolder(folder);
        const wanted = number ?? present;
        if (wanted === 0) return 'default';
        const file = versions.find((each) => each.number === wanted);
        if (file === undefined) return undefined;
        return file.isDamaged ? 'damaged' : await this.#readVersion(file.path);
      } catch (error) {
        // It may be readable again, with other permissions or another disk, so it stays where it is.
        this.log.error({ err: error, folder }, 'article cannot be read');
        return 'unreadable';
      }
    });
  }

  write(serverId: string, version: StoredVersion, place: 'on-top' | 'in-place'): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      if (await makeFolder(folder)) await syncFolder(dirname(folder));
      const { versions, latest, present, isMarked, leftovers } = await listServerFolder(folder);
      await deleteFiles(leftovers);
      const number = place === 'in-place' && present > 0 ? present : latest + 1;
      await writeAtomically(join(folder, `${number}.article`), encodeVersion(version));
      if (number === present) return;
      if (isMarked) await markPresent(folder, number);
      const others = versions.filter((each) => each.number !== present);
      // Beside the new one and the one before it.
      await deleteFiles(others.slice(MAX_VERSIONS - 2).map(({ path }) => path));
    });
  }

  restore(serverId: string, number: number): Promise<void> {
    return this.#inFolderOf(serverId, (folder) => markPresent(folder, number));
  }

  async #inFolderOf<Result>(
    serverId: string,
    task: (folder: string) => Promise<Result>,
  ): Promise<Result> {
    const folder = serverFolder(this.dataDir, serverId);
    return this.#queue.run(serverId, () => task(folder));
  }

  async #readVersion(path: string): Promise<StoredVersion | 'damaged'> {
    const file = await readFile(path);
    try {
      return decodeVersion(file);
    } catch (error) {
      const setAside = path.replace(/\.article$/, '.damaged');
      await rename(path, setAside);
      this.log.error({ err: error, path: setAside }, 'damaged article set aside');
      return 'damaged';
    }
  }
}

async function deleteFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
