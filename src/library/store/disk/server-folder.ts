import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { numberVersions, type VersionNumbers } from '../article-store.js';
import type { KeptSize } from '../quota.js';
import { checkServerId, isServerId } from '../server-id.js';
import { syncFolder, TEMPORARY_EXTENSION, writeAtomically } from './write-atomically.js';

/** A version's file is named after its number; a damaged one keeps the number. */
const VERSION_FILE = /^([1-9]\d{0,8})\.(article|damaged)$/;
/** Holds the number of the version that a server went back to; without this file the latest is present. */
const PRESENT_FILE = 'present';
/** The extension of a server's folder that is being deleted. */
const DELETED_EXTENSION = '.deleted';

export interface VersionFile {
  readonly path: string;
  /** From 1, the first one loaded. */
  readonly number: number;
  readonly isDamaged: boolean;
}

/** The contents of a server's folder. */
export interface ServerFolder {
  /** Latest first. */
  readonly versions: readonly VersionFile[];
  /** The number of the latest version; 0 when none was loaded. */
  readonly latest: number;
  /** The number of the version that the server reads; 0 for the default article. */
  readonly present: number;
  /** True when a file says which version is present; otherwise it is the latest. */
  readonly isMarked: boolean;
  /** Paths of files left behind by interrupted writes. */
  readonly leftovers: readonly string[];
}

/** The folder with all servers' articles in a data folder. */
export function serversFolder(dataDir: string): string {
  return join(dataDir, 'servers');
}

/** @throws Problem `server-id-invalid` for an invalid Discord id */
export function serverFolder(dataDir: string, serverId: string): string {
  checkServerId(serverId);
  return join(serversFolder(dataDir), serverId);
}

/** Lists the servers with anything in a data folder, which may be missing. */
export async function listServerIds(dataDir: string): Promise<string[]> {
  return (await readNames(serversFolder(dataDir))).filter(isServerId);
}

/** Lists a server's folder, which may be missing. */
export async function listServerFolder(folder: string): Promise<ServerFolder> {
  const names = await readNames(folder);
  const versions = names
    .flatMap((name) => {
      const [, digits, extension] = VERSION_FILE.exec(name) ?? [];
      const isDamaged = extension === 'damaged';
      return digits ? [{ path: join(folder, name), number: Number(digits), isDamaged }] : [];
    })
    .sort((a, b) => b.number - a.number);
  const latest = versions[0]?.number ?? 0;
  const isMarked = names.includes(PRESENT_FILE);
  const marked = isMarked ? await readFile(join(folder, PRESENT_FILE), 'utf8') : '';
  const isThere = marked === '0' || versions.some(({ number }) => String(number) === marked);
  return {
    versions,
    latest,
    present: isThere ? Number(marked) : latest,
    isMarked,
    leftovers: names
      .filter((name) => name.endsWith(TEMPORARY_EXTENSION))
      .map((name) => join(folder, name)),
  };
}

/** Returns the numbers of the present version and its undamaged neighbours. */
export function numbersOf({ versions, present }: ServerFolder): VersionNumbers {
  const sound = versions.filter(({ isDamaged }) => !isDamaged);
  return numberVersions(
    present,
    sound.map(({ number }) => number),
  );
}

/** Returns the bytes of each version, including its parsed article. */
export function sizesOf({ versions }: ServerFolder): Promise<KeptSize[]> {
  return Promise.all(
    versions.map(async ({ path, number }) => {
      const [own, parsed] = await Promise.all([path, parsedFile(path)].map(measure));
      return { number, bytes: (own ?? 0) + (parsed ?? 0) };
    }),
  );
}

export function versionPath(folder: string, number: number): string {
  return join(folder, `${number}.article`);
}

/** Returns the path of a version's parsed article, which may be missing. */
export function parsedFile(path: string): string {
  return path.replace(/\.\w+$/, '.parsed');
}

/** Makes a version the one that the server reads, whichever is the latest. */
export async function markPresent(folder: string, number: number): Promise<void> {
  await writeAtomically(join(folder, PRESENT_FILE), Buffer.from(String(number)));
}

/**
 * Deletes a server's folder for good, even while a running bot writes to it.
 * @returns false when there is none
 */
export async function deleteServerFolder(folder: string): Promise<boolean> {
  // Deleting file by file, a process that dies would leave an older version as the latest.
  const renamed = `${folder}.${randomUUID()}${DELETED_EXTENSION}`;
  try {
    await rename(folder, renamed);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  await syncFolder(dirname(folder));
  await rm(renamed, { recursive: true, force: true, maxRetries: 3 });
  return true;
}

/** Deletes what deletions that were cut short left in a data folder. */
export async function finishDeletions(dataDir: string): Promise<void> {
  const folder = serversFolder(dataDir);
  for (const name of await readNames(folder)) {
    if (name.endsWith(DELETED_EXTENSION))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** True for the system error of a missing file or folder. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Returns the file's size; 0 once a running bot has deleted it. */
async function measure(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
