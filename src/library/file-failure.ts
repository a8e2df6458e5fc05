import { type FileFailure, Problem } from '../problem.js';

const KINDS: Readonly<Record<string, Exclude<FileFailure['kind'], 'unexpected'>>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EIO: 'disk-failing',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'in-use',
  ENAMETOOLONG: 'name-too-long',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  // Only for a folder that was to be created; missing files are handled before.
  ENOENT: 'not-possible',
  EROFS: 'read-only',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
};

/** The Problem for a system error while reading a file. */
export function asFileProblem(error: unknown, path: string): Problem {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Problem('file-missing', { path });
    case 'EISDIR':
      return new Problem('file-is-folder', { path });
    default:
      return new Problem('file-unreadable', { path, reason: failureOf(error) }, { cause: error });
  }
}

/** The Problem for a system error that keeps the data folder from being used. */
export function asDataDirProblem(error: unknown, path: string): Problem {
  return new Problem('data-dir-unusable', { path, reason: failureOf(error) }, { cause: error });
}

/** The Problem for a system error while writing a server's article. */
export function asStoreProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('store-unwritable', { reason: failureOf(error) }, { cause: error });
}

/** The Problem for a system error while a program prints. */
export function asOutputProblem(error: unknown): Problem {
  return new Problem('output-unwritable', { reason: failureOf(error) }, { cause: error });
}

function failureOf(error: unknown): FileFailure {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const kind = KINDS[code];
  return kind === undefined ? { kind: 'unexpected', code } : { kind };
}
