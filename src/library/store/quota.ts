import { Problem } from '../../problem.js';
import { MAX_VERSIONS } from './article-store.js';

/** Limits on the bytes that are kept, parsed articles included; Infinity for none. */
export interface StoreLimits {
  /** Of each server, all versions together. */
  readonly perServer: number;
  readonly inAll: number;
}

export const NO_LIMITS: StoreLimits = { perServer: Infinity, inAll: Infinity };

/** A version that is kept. */
export interface KeptSize {
  readonly number: number;
  readonly bytes: number;
}

/** A version that a server loads. */
export interface Addition {
  readonly number: number;
  readonly bytes: number;
  /** The number of the one that it reads until then, and may come back to; 0 for the default article. */
  readonly present: number;
}

/**
 * The numbers of the versions that make room for another: those beyond `MAX_VERSIONS`, and the
 * earliest that do not fit. The one that the server reads until then is never among them.
 * @param kept of the server
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
  // What takes no more room than before costs nobody anything.
  if (least > room && least > ownBytes) throw new Problem('store-full', undefined);
  // The one before takes a place even where it is the default article.
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
