import { Problem } from '../../problem.js';
import { MAX_VERSIONS } from './article-store.js';

/** Limits on the bytes kept, including parsed articles; Infinity for no limit. */
export interface StoreLimits {
  /** For each server, all versions together. */
  readonly perServer: number;
  readonly inAll: number;
}

export const NO_LIMITS: StoreLimits = { perServer: Infinity, inAll: Infinity };

/** A kept version. */
export interface KeptSize {
  readonly number: number;
  readonly bytes: number;
}

/** A version that a server loads. */
export interface Addition {
  readonly number: number;
  readonly bytes: number;
  /** The version that the server read until then and may come back to; 0 for the default article. */
  readonly present: number;
}

/**
 * Returns the numbers of the versions to delete: those beyond `MAX_VERSIONS`, and the earliest ones
 * until the new version fits. Never includes the one that the server read until then.
 * @param kept versions of the server
 * @param allBytes kept of all servers
 * @throws Problem `server-store-full` or `store-full`
 */
export function makeRoom(
  kept: readonly KeptSize[],
  { number, bytes, present }: Addition,
  allBytes: number,
  { perServer, inAll }: StoreLimits,
): number[] {
  const before = kept.filter((each) => each.number === present && present !== number);
  const least = bytes + totalBytes(before);
  if (least > perServer) {
    throw new Problem('server-store-full', { neededBytes: least, limitBytes: perServer });
  }
  const ownBytes = totalBytes(kept);
  const room = Math.min(perServer, inAll - (allBytes - ownBytes));
  // A version that takes no more room than before is always accepted.
  if (least > room && least > ownBytes) throw new Problem('store-full', undefined);
  // The previous version takes a place even if it is the default article.
  const places = MAX_VERSIONS - (present === number ? 1 : 2);
  const others = kept
    .filter((each) => each.number !== present && each.number !== number)
    .toSorted((a, b) => b.number - a.number);
  const fitting = others.filter(
    (_, index) => least + totalBytes(others.slice(0, index + 1)) <= room,
  );
  return others.slice(Math.min(fitting.length, places)).map((each) => each.number);
}

export function totalBytes(versions: readonly KeptSize[]): number {
  return versions.reduce((sum, { bytes }) => sum + bytes, 0);
}
