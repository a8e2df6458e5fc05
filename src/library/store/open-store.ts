import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Logger } from '../../log.js';
import type { ArticleStore, StoreChange } from './article-store.js';
import { DiskArticleStore } from './disk/disk-article-store.js';
import { DiskServerRecords } from './disk/disk-server-records.js';
import { lockDataDir } from './disk/lock-data-dir.js';
import { PostgresArticleStore } from './postgres/postgres-article-store.js';
import { openDatabase } from './postgres/postgres-database.js';
import { takeIdentifySlot } from './postgres/postgres-identify-slots.js';
import { PostgresServerRecords } from './postgres/postgres-server-records.js';
import { StoreChanges } from './postgres/store-changes.js';
import type { ServerRecords } from './server-records.js';

export const DATABASE_LINK = /^postgres(?:ql)?:\/\//;

/** A store that is ready for a bot. */
export interface OpenedStore {
  readonly store: ArticleStore;
  readonly records: ServerRecords;
  /** Tells what other processes change from now on. */
  follow(onChange: (change: StoreChange) => void): Promise<void>;
  /** Keeps Discord's pace over all processes that share the store; undefined where there is one. */
  readonly reserveIdentify: ((bucket: number, everyMs: number) => Promise<number>) | undefined;
  close(): Promise<void>;
}

/**
 * Opens the database, where there is one, else the data folder, which is this process's alone until it
 * is closed.
 * @throws Problem when it cannot be used
 */
export async function openStore(
  { dataDir, databaseUrl }: { readonly dataDir: string; readonly databaseUrl: string | undefined },
  log: Logger,
): Promise<OpenedStore> {
  return databaseUrl === undefined ? openFolder(dataDir, log) : openShared(databaseUrl, log);
}

async function openFolder(dataDir: string, log: Logger): Promise<OpenedStore> {
  const unlock = await lockDataDir(dataDir);
  try {
    return {
      store: await DiskArticleStore.open(dataDir, log),
      records: new DiskServerRecords(dataDir),
      follow: async () => {},
      reserveIdentify: undefined,
      close: unlock,
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openShared(url: string, log: Logger): Promise<OpenedStore> {
  const sql = await openDatabase(url, log);
  const writerId = randomUUID();
  let changes: StoreChanges | undefined;
  return {
    store: new PostgresArticleStore(sql, log, writerId),
    records: new PostgresServerRecords(sql, randomUUID()),
    async follow(onChange) {
      changes = new StoreChanges(sql, log, onChange, writerId);
      await changes.start();
    },
    reserveIdentify: (bucket, everyMs) => takeIdentifySlot(sql, bucket, everyMs),
    async close() {
      changes?.stop();
      await sql.end({ timeout: 1 });
    },
  };
}

/**
 * What a store keeps of servers.
 * @param place a folder, or a postgres:// link
 * @throws Problem when it cannot be used
 */
export async function openRecords(
  place: string,
): Promise<{ records: ServerRecords; close(): Promise<void> }> {
  if (!DATABASE_LINK.test(place)) {
    return { records: new DiskServerRecords(place), close: async () => {} };
  }
  const sql = await openDatabase(place, pino({ level: 'silent' }));
  return { records: new PostgresServerRecords(sql, randomUUID()), close: () => sql.end() };
}
