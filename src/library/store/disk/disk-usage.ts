import { totalBytes } from '../quota.js';
import { listServerFolder, listServerIds, serverFolder, sizesOf } from './server-folder.js';

/** An operator may delete something while the bot runs, but counting looks at every file. */
const RECOUNT_MS = 60_000;

/** Counts the bytes that a data folder keeps of all servers. */
export class DiskUsage {
  #counting: Promise<Map<string, number>> | undefined;
  #countedAt = 0;

  constructor(private readonly dataDir: string) {}

  /** Counted once, at the first call, and then kept up to date by `update`. */
  async bytes(): Promise<number> {
    this.#counting ??= this.#count().catch((error) => {
      // The next call tries again, in case the disk recovers.
      this.#counting = undefined;
      throw error;
    });
    return [...(await this.#counting).values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Counts anew, unless that was done a moment ago. */
  recount(): Promise<number> {
    if (performance.now() - this.#countedAt > RECOUNT_MS) this.#counting = undefined;
    return this.bytes();
  }

  /** Applies a change of a server's bytes. */
  async update(serverId: string, bytes: number): Promise<void> {
    // If it has not been counted yet, the count will include the change.
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
