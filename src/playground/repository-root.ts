import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The folder of package.json, with a slash at the end: the same for sources and what is built. */
export const REPOSITORY_ROOT = new URL(
  '.',
  pathToFileURL(createRequire(import.meta.url).resolve('#package')),
);
