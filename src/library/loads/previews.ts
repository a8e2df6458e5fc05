import { LRUCache } from 'lru-cache';
import type { StoredVersion } from '../store/article-store.js';

/** Memory for all previews: more than the two largest possible sources. */
export const PREVIEWS_MB = 24;
/** A moderator decides right after reading the preview; anyone who comes back later can preview again. */
const KEPT_MS = 60 * 60_000;
/** Name, dates and validators, beside the source itself. */
const BYTES_BESIDE_SOURCE = 1024;

/** Each server's last preview, ready to be made live. The oldest are dropped when memory is short. */
export class Previews {
  readonly #kept = new LRUCache<string, { fingerprint: string; version: StoredVersion }>({
    maxSize: PREVIEWS_MB * 1024 * 1024,
    ttl: KEPT_MS,
    ttlAutopurge: true,
    sizeCalculation: ({ version }) =>
      BYTES_BESIDE_SOURCE +
      (version === 'default' ? 0 : version.source.bytes.length + (version.parsed?.byteLength ?? 0)),
  });

  /** @param fingerprint of the article, by which it is found later */
  keep(serverId: string, fingerprint: string, version: StoredVersion): void {
    this.#kept.set(serverId, { fingerprint, version });
  }

  /** Undefined when it has expired, or the server previewed another since. */
  get(serverId: string, fingerprint: string): StoredVersion | undefined {
    const kept = this.#kept.get(serverId);
    return kept?.fingerprint === fingerprint ? kept.version : undefined;
  }

  forget(serverId: string): void {
    this.#kept.delete(serverId);
  }
}
