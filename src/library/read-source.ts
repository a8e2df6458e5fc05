import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fetch, type Response } from 'undici';
import type { Source } from '../article/parse-article.js';
import { Problem } from '../problem.js';

/** The longest book of plain text known to be asked for stays below it; a page's is 0.1 MB. */
const MAX_SOURCE_MB = 5;
const MAX_SOURCE_BYTES = MAX_SOURCE_MB * 1024 * 1024;
/** Long enough for a slow site, short enough for a moderator who waits. */
const DOWNLOAD_TIMEOUT_MS = 10_000;
/** Browsers allow 20; from http to https to www to a language makes 4. */
const MAX_REDIRECTS = 5;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/**
 * Reads a source whole, 5 MB at most.
 * @param location a file, or a link that starts with http:// or https://
 * @param baseFolder where a relative file name starts
 * @throws Problem that says why it cannot be read
 */
export async function readSource(
  location: string,
  baseFolder: string = process.cwd(),
): Promise<Source> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined) return readFromFile(location, baseFolder);
  if ((scheme === 'http' || scheme === 'https') && URL.canParse(location)) {
    return download(location);
  }
  throw new Problem('link-invalid', { url: location });
}

async function readFromFile(path: string, baseFolder: string): Promise<Source> {
  const file = resolve(baseFolder, path);
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw new Problem('source-is-folder', { path });
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new Problem('file-unreadable', { path, reason: 'it is no file' });
    if (stats.size > MAX_SOURCE_BYTES) throw tooLarge(path);
    return { name: path, bytes: await readFile(file) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new Problem('file-missing', { path })
      : new Problem('file-unreadable', { path, reason: code }, { cause: error });
  }
}

async function download(url: string): Promise<Source> {
  const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
  try {
    const response = await follow(url, signal);
    if (!response.ok) {
      throw downloadFailed(url, `HTTP ${response.status} ${response.statusText}`.trim());
    }
    const bytes = await readBody(response, url);
    const contentType = response.headers.get('content-type');
    return { name: url, bytes, ...(contentType === null ? {} : { contentType }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw downloadFailed(url, signal.aborted ? 'it took more than 10 seconds' : reasonOf(error), {
      cause: error,
    });
  }
}

async function follow(url: string, signal: AbortSignal): Promise<Response> {
  let next = new URL(url);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(next, {
      signal,
      redirect: 'manual',
      headers: { accept: 'text/markdown, text/html, text/plain;q=0.9, */*;q=0.1' },
    });
    const location = response.headers.get('location');
    if (!REDIRECT_STATUSES.has(response.status) || location === null) return response;
    await response.body?.cancel();
    next = new URL(location, next);
  }
  throw downloadFailed(url, `it redirects more than ${MAX_REDIRECTS} times`);
}

/** Counts decoded bytes, so that a compressed bomb is stopped too. */
async function readBody(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_SOURCE_BYTES) throw tooLarge(url);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What undici says is “fetch failed”; what happened is in the cause. */
function reasonOf(error: unknown): string {
  const cause = (error as Error).cause ?? error;
  return (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
}

function tooLarge(name: string): Problem {
  return new Problem('source-too-large', { name, limitMb: MAX_SOURCE_MB });
}

function downloadFailed(url: string, reason: string, options?: ErrorOptions): Problem {
  return new Problem('download-failed', { url, reason }, options);
}
