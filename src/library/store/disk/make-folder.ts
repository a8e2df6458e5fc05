import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Only the bot's own user may look into it. */
const FOLDER_MODE = 0o700;

/**
 * Creates a folder and its parents unless they exist, even if another process creates them meanwhile.
 * Node's own `recursive` retries forever where nothing can be created, as in `/proc`.
 * @returns true when it was missing
 * @throws the system's error
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    return await makeOne(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    return makeOne(path);
  }
}

async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: FOLDER_MODE });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return false;
    throw error;
  }
}
