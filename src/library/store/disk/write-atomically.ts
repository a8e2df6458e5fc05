import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The extension of files left behind by interrupted writes. */
export const TEMPORARY_EXTENSION = '.tmp';

/** Only the bot's own user may read it. */
const FILE_MODE = 0o600;

/**
 * Writes a file as a whole: whenever the process or the machine stops, the path holds either all of the
 * old content or all of the new.
 * @param isDue asked at the last moment
 * @returns false when it was not due any more, and nothing is written
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  isDue: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}${TEMPORARY_EXTENSION}`;
  try {
    const file = await open(temporary, 'wx', FILE_MODE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await isDue())) {
      await rm(temporary);
      return false;
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}

/** Makes sure that renamed, new and deleted files in a folder survive a power failure. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; its file system journals names.
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
