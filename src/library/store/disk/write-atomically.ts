import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The extension of files that a write which was cut short leaves behind. */
export const TEMPORARY_EXTENSION = '.tmp';

/** Only the user that the bot runs as may read it. */
const FILE_MODE = 0o600;

/**
 * Writes a file as a whole: whenever the process or the machine stops, the path holds all of the old
 * content or all of the new one.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}${TEMPORARY_EXTENSION}`;
  try {
    const file = await open(temporary, 'wx', FILE_MODE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes sure that what was renamed, made or deleted in a folder survives a loss of power. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; its file system keeps names in a journal.
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
