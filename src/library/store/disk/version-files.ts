import { readFile, rename, rm } from 'node:fs/promises';
import type { Logger } from '../../../log.js';
import { libraryEvents } from '../../library-events.js';
import type { StoredVersion } from '../article-store.js';
import {
  decodeVersion,
  readFailureOf,
  withChecksum,
  withoutChecksum,
} from '../stored-version-file.js';
import { parsedFile } from './server-folder.js';
import { writeAtomically } from './write-atomically.js';

/**
 * Reads a version with its parsed article. Sets the file aside when it is damaged.
 * @throws Error when it cannot be read, for reasons of the system's or because another release wrote it
 */
export async function readVersion(path: string, log: Logger): Promise<StoredVersion | 'damaged'> {
  const file = await readFile(path);
  try {
    const version = await decodeVersion(file);
    if (version === 'default') return version;
    const parsed = await readParsed(path);
    return parsed ? { ...version, parsed } : version;
  } catch (error) {
    if (readFailureOf(error) === 'unreadable') throw error;
    const setAside = path.replace(/\.article$/, '.damaged');
    await rename(path, setAside);
    libraryEvents.storeFailed.publish('read');
    log.error({ err: error, path: setAside }, 'damaged article set aside');
    return 'damaged';
  }
}

/** Undefined when it is missing or damaged, for any reason: it is made anew. */
async function readParsed(path: string): Promise<Uint8Array | undefined> {
  try {
    return await withoutChecksum(await readFile(parsedFile(path)));
  } catch {
    return undefined;
  }
}

/**
 * Keeps a version's parsed article, or none. Failures are only logged: a missing one is made from the
 * source again.
 */
export async function writeParsed(
  path: string,
  parsed: Uint8Array | undefined,
  log: Logger,
): Promise<void> {
  try {
    if (parsed === undefined) await deleteFiles([parsedFile(path)]);
    else await writeAtomically(parsedFile(path), await withChecksum(parsed));
  } catch (error) {
    log.warn({ err: error, path }, 'parsed article cannot be kept');
  }
}

/** Deletes files, some of which may be missing. */
export async function deleteFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
