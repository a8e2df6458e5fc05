import { access, constants, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { type ArticleStore, MAX_VERSIONS, type StoredVersion } from './article-store.js';
import { fileFailureOf } from './file-failure.js';
import { KeyedQueue } from './keyed-queue.js';
import { decodeVersion, encodeVersion } from './stored-version-file.js';
import { syncFolder, TEMPORARY_EXTENSION, writeAtomically } from './write-atomically.js';

/** A version's file is named for its place in the stack; one that is damaged keeps its place. */
const VERSION_FILE = /^([1-9]\d{0,8})\.(article|damaged)$/;
/** Discord's ids are 64-bit numbers; nothing else becomes a path. */
const SERVER_ID = /^[1-9]\d{0,19}$/;

interface VersionFile {
  readonly path: string;
  /** From 1, the first that the server loaded. */
  readonly place: number;
  readonly isDamaged: boolean;
}

/** What is kept of a server. */
export interface KeptServer {
  readonly id: string;
  /** What it reads; while that is damaged, the bot's own article serves. */
  readonly present: StoredVersion | 'damaged';
  readonly versions: number;
  /** Of all versions. */
  readonly bytes: number;
}

/** Keeps the servers' articles on disk: `servers/<server id>/<place in the stack>.article`. */
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
      await mkdir(store.#folder, { recursive: true });
      await access(store.#folder, constants.W_OK);
      return store;
    } catch (error) {
      const reason = fileFailureOf(error);
      throw new Problem('data-dir-unusable', { path: dataDir, reason }, { cause: error });
    }
  }

  read(serverId: string, back = 0): Promise<StoredVersion | undefined> {
    return this.#inFolderOf(serverId, async (folder) => {
      const files = await listVersions(folder);
      const place = topOf(files) - back;
      if (place === 0) return 'default';
      const file = files.find((each) => each.place === place);
      if (file === undefined) return undefined;
      return file.isDamaged ? 'default' : this.#readVersion(file.path);
    });
  }

  write(serverId: string, version: StoredVersion, where: 'on-top' | 'in-place'): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      const made = await mkdir(folder, { recursive: true });
      if (made !== undefined) await syncFolder(this.#folder);
      const files = await listVersions(folder);
      const place = where === 'on-top' ? topOf(files) + 1 : Math.max(1, topOf(files));
      await writeAtomically(join(folder, `${place}.article`), encodeVersion(version));
      const outdated = files.filter((file) => file.place <= place - MAX_VERSIONS);
      const paths = [...outdated.map(({ path }) => path), ...(await listTemporary(folder))];
      await Promise.all(paths.map((path) => rm(path, { force: true })));
    });
  }

  remove(serverId: string): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      const [top] = await listVersions(folder);
      if (top === undefined) return;
      await rm(top.path);
      await syncFolder(folder);
    });
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
        await rm(folder, { recursive: true });
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

  async #readVersion(path: string): Promise<StoredVersion> {
    let file: Uint8Array;
    try {
      file = await readFile(path);
    } catch (error) {
      // It may be readable again, with other permissions or another disk, so it stays where it is.
      this.log.error({ err: error, path }, 'article cannot be read');
      return 'default';
    }
    try {
      return decodeVersion(file);
    } catch (error) {
      const setAside = path.replace(/\.article$/, '.damaged');
      await rename(path, setAside);
      this.log.error({ err: error, path: setAside }, 'damaged article set aside');
      return 'default';
    }
  }
}

/** The latest first. */
async function listVersions(folder: string): Promise<VersionFile[]> {
  const names = await readdir(folder).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, place, extension] = VERSION_FILE.exec(name) ?? [];
      const isDamaged = extension === 'damaged';
      return place ? [{ path: join(folder, name), place: Number(place), isDamaged }] : [];
    })
    .sort((a, b) => b.place - a.place);
}

async function listTemporary(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(TEMPORARY_EXTENSION));
  return names.map((name) => join(folder, name));
}

function topOf([latest]: readonly VersionFile[]): number {
  return latest?.place ?? 0;
}

async function describe(folder: string): Promise<Omit<KeptServer, 'id'> | undefined> {
  const files = await listVersions(folder);
  const [top] = files;
  if (top === undefined) return undefined;
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { present: await peek(top), versions: files.length, bytes };
}

async function peek({ path, isDamaged }: VersionFile): Promise<StoredVersion | 'damaged'> {
  if (isDamaged) return 'damaged';
  try {
    return decodeVersion(await readFile(path));
  } catch {
    return 'damaged';
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
