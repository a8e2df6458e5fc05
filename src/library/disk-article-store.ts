import { existsSync } from 'node:fs';
import { access, constants, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import {
  type ArticleStore,
  MAX_VERSIONS,
  type ReadFailure,
  type StoredVersion,
} from './article-store.js';
import { fileFailureOf } from './file-failure.js';
import { KeyedQueue } from './keyed-queue.js';
import { makeFolder } from './make-folder.js';
import { isMissing, listServerFolder, markPresent, type VersionFile } from './server-folder.js';
import { decodeVersion, encodeVersion } from './stored-version-file.js';
import { syncFolder, writeAtomically } from './write-atomically.js';

/** Discord's ids are 64-bit numbers; nothing else becomes a path. */
const SERVER_ID = /^[1-9]\d{0,19}$/;

/** What is kept of a server. */
export interface KeptServer {
  readonly id: string;
  /** What it reads; while that is damaged, the bot's own article serves. */
  readonly present: StoredVersion | 'damaged';
  readonly versions: number;
  /** Of all versions. */
  readonly bytes: number;
}

/** Keeps the servers' articles on disk: `servers/<server id>/<number>.article`. */
export class DiskArticleStore implements ArticleStore {
  readonly #folder: string;
  /** One thing at a time for each server. */
  readonly #queue = new KeyedQueue();

  private constructor(
    dataDir: string,
    private readonly log: Logger,
  ) {
    this.#folder = join(dataDir, 'servers');
  }

  /**
   * Makes the folder if it is missing.
   * @throws Problem `data-dir-unusable`
   */
  static async open(dataDir: string, log: Logger): Promise<DiskArticleStore> {
    const store = new DiskArticleStore(dataDir, log);
    try {
      await makeFolder(store.#folder);
      await access(store.#folder, constants.W_OK);
      return store;
    } catch (error) {
      const reason = fileFailureOf(error);
      throw new Problem('data-dir-unusable', { path: dataDir, reason }, { cause: error });
    }
  }

  /** Looks on the disk, which takes a few microseconds: an operator may have deleted it. */
  has(serverId: string): boolean {
    return SERVER_ID.test(serverId) && existsSync(join(this.#folder, serverId));
  }

  presentNumber(serverId: string): Promise<number> {
    return this.#inFolderOf(serverId, async (folder) => (await listServerFolder(folder)).present);
  }

  numberBefore(serverId: string): Promise<number | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      const { versions, present } = await listServerFolder(folder);
      return present === 1 ? 0 : versions.find(({ number }) => number < present)?.number;
    });
  }

  read(serverId: string, number?: number): Promise<StoredVersion | ReadFailure | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      const { versions, present, leftovers } = await listServerFolder(folder);
      await deleteFiles(leftovers);
      const wanted = number ?? present;
      if (wanted === 0) return 'default';
      const file = versions.find((each) => each.number === wanted);
      if (file === undefined) return undefined;
      return file.isDamaged ? 'damaged' : this.#readVersion(file.path);
    });
  }

  write(serverId: string, version: StoredVersion, place: 'on-top' | 'in-place'): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      if (await makeFolder(folder)) await syncFolder(this.#folder);
      const { versions, latest, present, isMarked } = await listServerFolder(folder);
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

  /** What is kept, server by server; damaged files stay as they are. */
  async *list(): AsyncGenerator<KeptServer> {
    for (const id of await readdir(this.#folder)) {
      if (!SERVER_ID.test(id)) continue;
      const kept = await this.#inFolderOf(id, describe);
      if (kept !== undefined) yield { id, ...kept };
    }
  }

  /**
   * Deletes everything that is kept of a server.
   * @throws Problem `server-unknown` when nothing is
   */
  forget(serverId: string): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      try {
        // A bot that runs may be writing into it.
        await rm(folder, { recursive: true, maxRetries: 3 });
      } catch (error) {
        if (!isMissing(error)) throw error;
        throw new Problem('server-unknown', { id: serverId });
      }
      await syncFolder(this.#folder);
    });
  }

  async #inFolderOf<Result>(
    serverId: string,
    task: (folder: string) => Promise<Result>,
  ): Promise<Result> {
    if (!SERVER_ID.test(serverId)) throw new Problem('server-id-invalid', { id: serverId });
    return this.#queue.run(serverId, () => task(join(this.#folder, serverId)));
  }

  async #readVersion(path: string): Promise<StoredVersion | ReadFailure> {
    let file: Uint8Array;
    try {
      file = await readFile(path);
    } catch (error) {
      // It may be readable again, with other permissions or another disk, so it stays where it is.
      this.log.error({ err: error, path }, 'article cannot be read');
      return 'unreadable';
    }
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

async function describe(folder: string): Promise<Omit<KeptServer, 'id'> | undefined> {
  const { versions, present } = await listServerFolder(folder);
  if (versions.length === 0) return undefined;
  const sizes = await Promise.all(versions.map(({ path }) => measure(path)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const file = versions.find(({ number }) => number === present);
  return { present: file ? await peek(file) : 'default', versions: versions.length, bytes };
}

/** Its bytes; none once the bot, which may run beside this, has dropped it. */
async function measure(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

async function peek({ path, isDamaged }: VersionFile): Promise<StoredVersion | 'damaged'> {
  if (isDamaged) return 'damaged';
  try {
    return decodeVersion(await readFile(path));
  } catch {
    return 'damaged';
  }
}
