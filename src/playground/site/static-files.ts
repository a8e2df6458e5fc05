import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { REPOSITORY_ROOT } from '../repository-root.js';

const BUILT = new URL('dist/src/playground/', REPOSITORY_ROOT);
const SOURCES = new URL('src/playground/', REPOSITORY_ROOT);

/** Matches the files besides the page itself: built modules and style sheets. */
const PATH = /^\/(?:page|drawing)(?:\/[a-z-]+){1,2}\.(?:js|css|svg)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads a file of the page by its path; undefined when there is none. */
export async function readStaticFile(path: string): Promise<StaticFile | undefined> {
  const asked = path === '/' ? '/page/index.html' : path;
  if (path !== '/' && !PATH.test(path)) return undefined;
  const extension = extname(asked);
  const file = new URL(`.${asked}`, extension === '.js' ? BUILT : SOURCES);
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { type: TYPES[extension] as string, bytes };
}
