import { totalBytes } from '../quota.js';
import { listServerFolder, listServerIds, serverFolder, sizesOf } from './server-folder.js';

/** An operator may delete something beside a bot that runs; counting looks at every file. */
const RECOUNT_MS = 60_000;

/** The bytes that a data folder keeps of all servers. */
export class DiskUsage {
  #counting: Promise<Map<string, number>> | undefined;
  #countedAt = 0;

  constructor(private readonly dataDir: string) {}

  /** Counted once, at the first call, and kept in step by `update` from then on. */
  async bytes(): Promise<number> {
    this.#counting ??= this.#count().catch((error) => {
      // A disk that fails may do better at the next call.
      this.#counting = undefined;
      throw error;
    });
    return [...(await this.#counting).values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Counted anew, unless that was a moment ago. */
  recount(): Promise<number> {
    if (performance.now() - this.#countedAt > RECOUNT_MS) this.#counting = undefined;
    return this.bytes();
  }

  /** Follows a change of what is kept of a server. */
  async update(serverId: string, bytes: number): Promise<void> {
    // What has not been counted yet will be.
    const counted = await this.#counting?.catch(() => undefined);
    counted?.set(serverId, bytes);
  }

  async #count(): Promise<Map<string, number>> {
    this.#countedAt = performance.now();
    const counted = new Map<string, number>();
    for (const id of await listServerIds(this.dataDir)) {
      const folder = await listServerFolder(serverFolder(this.dataDir, id));
      counted.set(id, totalBytes(await sizesOf(folder)));
    }
    return counted;
  }
}
