import { createRequire } from 'node:module';

/** As package.json has it, wherever what was built stands. */
export const { version } = createRequire(import.meta.url)('#package') as {
  readonly version: string;
};
