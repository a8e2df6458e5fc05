import type { Logger } from '../../log.js';
import { DiskArticleStore } from './disk/disk-article-store.js';
import { DiskServerRecords } from './disk/disk-server-records.js';
import { lockDataDir } from './disk/lock-data-dir.js';
import { followChanges } from './disk/outside-changes.js';
import type { OpenedRecords, OpenedStore } from './opened-store.js';
import { NO_LIMITS, type StoreLimits } from './quota.js';

export const DATABASE_LINK = /^postgres(?:ql)?:\/\//;

export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Unlimited when absent. */
  readonly storeLimits?: StoreLimits;
}

/**
 * Opens the database if there is one, else the data folder, which then belongs to this process until it
 * is closed.
 * @throws Problem when it cannot be used
 */
export async function openStore(
  { dataDir, databaseUrl, storeLimits = NO_LIMITS }: StorePlace,
  log: Logger,
): Promise<OpenedStore> {
  if (databaseUrl === undefined) return openFolder(dataDir, log, storeLimits);
  const { openPostgresStore } = await importPostgres();
  return openPostgresStore(databaseUrl, log, storeLimits);
}

/** Loaded only if there is a database, because loading takes time. */
function importPostgres() {
  return import('./postgres/open-postgres.js');
}

async function openFolder(dataDir: string, log: Logger, limits: StoreLimits): Promise<OpenedStore> {
  const unlock = await lockDataDir(dataDir);
  let unfollow = () => {};
  try {
    return {
      store: await DiskArticleStore.open(dataDir, log, limits),
      records: new DiskServerRecords(dataDir),
      async follow(onChange) {
        unfollow = followChanges(dataDir, onChange);
      },
      reserveIdentify: undefined,
      claimShards: undefined,
      async close() {
        unfollow();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Opens the records of what a store keeps of servers.
 * @param place a folder, or a postgres:// link
 * @throws Problem when it cannot be used
 */
export async function openRecords(place: string): Promise<OpenedRecords> {
  if (!DATABASE_LINK.test(place)) {
    return { records: new DiskServerRecords(place), close: async () => {} };
  }
  const { openPostgresRecords } = await importPostgres();
  return openPostgresRecords(place);
}
