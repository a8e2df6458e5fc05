import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../problem.js';
import { asFileProblem } from '../file-failure.js';
import type { ValidatedSource } from '../validated-source.js';
import { MAX_SOURCE_BYTES, tooLarge } from './source-size.js';

/**
 * Reads a trusted source of at most 5 MB.
 * @param location a file, or a link that starts with http:// or https://
 * @param options.baseFolder the base of a relative file name; by default the working folder
 * @param options.known what was read before; returned when the site says that it has not changed
 * @throws Problem that says why it cannot be read
 */
export function readSource(
  location: string,
  options: { readonly baseFolder?: string | undefined; readonly known?: ValidatedSource } = {},
): Promise<ValidatedSource> {
  const isLink = /^[a-z][a-z\d+.-]*:\/\//i.test(location);
  return isLink
    ? readFromLink(location, options.known)
    : readFromFile(location, options.baseFolder ?? process.cwd());
}

/** Loads the HTTP client on demand: it is slow to start, and files don't need it. */
async function readFromLink(url: string, known?: ValidatedSource): Promise<ValidatedSource> {
  const { download } = await import('./download.js');
  return download(url, { known });
}

async function readFromFile(path: string, baseFolder: string): Promise<ValidatedSource> {
  const file = resolve(baseFolder, path);
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw new Problem('file-is-folder', { path });
    // A pipe or a device may never end.
    if (!stats.isFile()) {
      throw new Problem('file-unreadable', { path, reason: { kind: 'not-a-file' } });
    }
    if (stats.size > MAX_SOURCE_BYTES) throw tooLarge(path);
    return { source: { name: path, bytes: await readFile(file) }, validators: {} };
  } catch (error) {
    throw error instanceof Problem ? error : asFileProblem(error, path);
  }
}
