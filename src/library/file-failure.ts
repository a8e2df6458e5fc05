import type { FileFailure } from '../problem.js';

const KINDS: Readonly<Record<string, Exclude<FileFailure['kind'], 'unexpected'>>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  // Of a folder that was to be made; files that are missing are told apart before.
  ENOENT: 'not-possible',
  EROFS: 'read-only',
};

/** Why the system refused a file or folder. */
export function fileFailureOf(error: unknown): FileFailure {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const kind = KINDS[code];
  return kind === undefined ? { kind: 'unexpected', code } : { kind };
}
