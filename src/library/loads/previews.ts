import { LRUCache } from 'lru-cache';
import type { StoredVersion } from '../store/article-store.js';

/** Of all that wait to be made live: more than the two largest sources there may be. */
export const PREVIEWS_MB = 24;
/** A moderator reads the preview and decides; who comes back later looks again. */
const KEPT_MS = 60 * 60_000;
const BYTES_BESIDE_SOURCE = 1024;

/** What each server previewed last, ready to be made live. The oldest go where there is no room. */
export class Previews {
  readonly #kept = new LRUCache<string, { fingerprint: string; version: StoredVersion }>({
    maxSize: PREVIEWS_MB * 1024 * 1024,
    ttl: KEPT_MS,
    sizeCalculation: ({ version }) =>
      BYTES_BESIDE_SOURCE +
      (version === 'default' ? 0 : version.source.bytes.length + (version.parsed?.byteLength ?? 0)),
  });

  /** @param fingerprint of the article, by which it is known later */
  keep(serverId: string, fingerprint: string, version: StoredVersion): void {
    this.#kept.set(serverId, { fingerprint, version });
  }

  /** Undefined when it is kept no longer, or the server previewed another since. */
  get(serverId: string, fingerprint: string): StoredVersion | undefined {
    const kept = this.#kept.get(serverId);
    return kept?.fingerprint === fingerprint ? kept.version : undefined;
  }

  forget(serverId: string): void {
    this.#kept.delete(serverId);
  }
}
