import { readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Problem } from '../../problem.js';
import { asDataDirProblem } from '../file-failure.js';
import type { ReadFailure, StoredVersion } from './article-store.js';
import {
  isMissing,
  listServerFolder,
  listServerIds,
  parsedFile,
  serverFolder,
  type VersionFile,
} from './server-folder.js';
import { decodeVersion } from './stored-version-file.js';
import { syncFolder } from './write-atomically.js';

/** A server that has loaded articles of its own. */
export interface KeptServer {
  readonly id: string;
  /** The version that it reads; while that fails, the default article serves. */
  readonly present: StoredVersion | ReadFailure;
  readonly versions: number;
  /** Of all versions, parsed articles included. */
  readonly bytes: number;
}

/**
 * Lists what a data folder holds, server by server, also beside a bot that runs; changes no file.
 * @throws Problem `data-dir-unusable`
 */
export async function* listKeptServers(dataDir: string): AsyncGenerator<KeptServer> {
  try {
    for (const id of await listServerIds(dataDir)) {
      const kept = await describe(serverFolder(dataDir, id));
      if (kept !== undefined) yield { id, ...kept };
    }
  } catch (error) {
    throw asDataDirProblem(error, dataDir);
  }
}

/**
 * Deletes everything that a data folder holds of a server.
 * @throws Problem `server-unknown` when that is nothing, `server-id-invalid` or `data-dir-unusable`
 */
export async function forgetServer(dataDir: string, serverId: string): Promise<void> {
  const folder = serverFolder(dataDir, serverId);
  try {
    // A bot that runs may be writing into it.
    await rm(folder, { recursive: true, maxRetries: 3 });
    await syncFolder(dirname(folder));
  } catch (error) {
    if (isMissing(error)) throw new Problem('server-unknown', { id: serverId });
    throw asDataDirProblem(error, dataDir);
  }
}

async function describe(folder: string): Promise<Omit<KeptServer, 'id'> | undefined> {
  const { versions, present } = await listServerFolder(folder);
  if (versions.length === 0) return undefined;
  const files = versions.flatMap(({ path }) => [path, parsedFile(path)]);
  const sizes = await Promise.all(files.map(measure));
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

async function peek({ path, isDamaged }: VersionFile): Promise<StoredVersion | ReadFailure> {
  if (isDamaged) return 'damaged';
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined) return 'unreadable';
  try {
    return await decodeVersion(file);
  } catch {
    return 'damaged';
  }
}
