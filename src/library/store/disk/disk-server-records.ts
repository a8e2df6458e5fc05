import { readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { Problem } from '../../../problem.js';
import { asDataDirProblem } from '../../file-failure.js';
import type { Departures } from '../../forget-departed.js';
import { isReadFailure, type ReadFailure, type StoredVersion } from '../article-store.js';
import { totalBytes } from '../quota.js';
import type { KeptServer, ServerCopy, ServerRecords } from '../server-records.js';
import { decodeVersion, encodeVersion, readFailureOf } from '../stored-version-file.js';
import { makeFolder } from './make-folder.js';
import { announceChange } from './outside-changes.js';
import {
  deleteServerFolder,
  isMissing,
  listServerFolder,
  listServerIds,
  markPresent,
  serverFolder,
  sizesOf,
  type VersionFile,
  versionPath,
} from './server-folder.js';
import { syncFolder, writeAtomically } from './write-atomically.js';

const departuresFile = v.record(v.string(), v.pipe(v.string(), v.isoTimestamp()));

/** The servers' records in a data folder; works while a bot is running. */
export class DiskServerRecords implements ServerRecords {
  constructor(private readonly dataDir: string) {}

  ids(): Promise<string[]> {
    return listServerIds(this.dataDir);
  }

  async *list(): AsyncGenerator<KeptServer> {
    try {
      for (const id of await listServerIds(this.dataDir)) {
        const kept = await describe(serverFolder(this.dataDir, id));
        if (kept !== undefined) yield { id, ...kept };
      }
    } catch (error) {
      throw asDataDirProblem(error, this.dataDir);
    }
  }

  forget(serverId: string): Promise<void> {
    return this.#inFolderOf(serverId, async (folder) => {
      const isDeleted = await deleteServerFolder(folder);
      if (!isDeleted) throw new Problem('server-unknown', { id: serverId });
    });
  }

  async forgetPerson(personId: string): Promise<number> {
    let count = 0;
    for (const serverId of await listServerIds(this.dataDir)) {
      await this.#inFolderOf(serverId, async (folder) => {
        for (const file of (await listServerFolder(folder)).versions) {
          if (await anonymise(file, personId)) count += 1;
        }
      });
    }
    if (count > 0) await announceChange(this.dataDir);
    return count;
  }

  async readDepartures(): Promise<Departures> {
    const text = await readFile(this.#departuresPath, 'utf8').catch((error) => {
      if (isMissing(error)) return '{}';
      throw error;
    });
    const departures = Object.entries(v.parse(departuresFile, JSON.parse(text)));
    return new Map(departures.map(([id, since]) => [id, new Date(since)]));
  }

  async writeDepartures(departures: Departures): Promise<void> {
    const text = JSON.stringify(Object.fromEntries(departures));
    await writeAtomically(this.#departuresPath, Buffer.from(text));
  }

  get #departuresPath(): string {
    return join(this.dataDir, 'departures.json');
  }

  copyOut(serverId: string): Promise<ServerCopy> {
    return this.#inFolderOf(serverId, async (folder) => {
      const { versions, present } = await listServerFolder(folder);
      const read = await Promise.all(
        versions.map(async (file) => ({ number: file.number, version: await readOrFailure(file) })),
      );
      return {
        id: serverId,
        present,
        versions: read.flatMap(({ number, version }) =>
          isReadFailure(version) ? [] : [{ number, version }],
        ),
      };
    });
  }

  copyIn({ id, present, versions }: ServerCopy): Promise<void> {
    return this.#inFolderOf(id, async (folder) => {
      // Until it is complete, its name is not that of a server's folder.
      const beside = `${folder}.copy`;
      await rm(beside, { recursive: true, force: true });
      await makeFolder(beside);
      for (const { number, version } of versions) {
        await writeAtomically(versionPath(beside, number), await encodeVersion(version));
      }
      await markPresent(beside, present);
      await deleteServerFolder(folder);
      await rename(beside, folder);
      await syncFolder(dirname(folder));
    });
  }

  async #inFolderOf<Result>(
    serverId: string,
    task: (folder: string) => Promise<Result>,
  ): Promise<Result> {
    const folder = serverFolder(this.dataDir, serverId);
    try {
      return await task(folder);
    } catch (error) {
      throw error instanceof Problem ? error : asDataDirProblem(error, this.dataDir);
    }
  }
}

/**
 * Removes a person from a version that they loaded.
 * @returns true if they had loaded it
 */
async function anonymise(file: VersionFile, personId: string): Promise<boolean> {
  const stamp = await stampOf(file.path);
  const version = await readOrFailure(file);
  if (typeof version !== 'object' || version.loadedBy?.id !== personId) return false;
  const { loadedBy, ...anonymous } = version;
  // A running bot may have replaced or deleted it meanwhile.
  const isSame = async () => (await stampOf(file.path)) === stamp;
  const isWritten = await writeAtomically(file.path, await encodeVersion(anonymous), isSame);
  return isWritten || anonymise(file, personId);
}

/** Returns what differs once a file was replaced; undefined when it is missing. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.mtimeNs}`;
}

async function describe(folder: string): Promise<Omit<KeptServer, 'id'> | undefined> {
  const listed = await listServerFolder(folder);
  const { versions, present } = listed;
  if (versions.length === 0) return undefined;
  const bytes = totalBytes(await sizesOf(listed));
  const file = versions.find(({ number }) => number === present);
  return {
    present: file ? await readOrFailure(file) : 'default',
    versions: versions.length,
    bytes,
  };
}

async function readOrFailure({
  path,
  isDamaged,
}: VersionFile): Promise<StoredVersion | ReadFailure> {
  if (isDamaged) return 'damaged';
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined) return 'unreadable';
  try {
    return await decodeVersion(file);
  } catch (error) {
    return readFailureOf(error);
  }
}
