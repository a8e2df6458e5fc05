import { createRequire } from 'node:module';

/** The version in package.json, wherever the built code is. */
export const { version } = createRequire(import.meta.url)('#package') as {
  readonly version: string;
};
