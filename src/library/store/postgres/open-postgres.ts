import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Logger } from '../../../log.js';
import type { OpenedRecords, OpenedStore } from '../opened-store.js';
import type { StoreLimits } from '../quota.js';
import { PostgresArticleStore } from './postgres-article-store.js';
import { openDatabase } from './postgres-database.js';
import { takeIdentifySlot } from './postgres-identify-slots.js';
import { PostgresServerRecords } from './postgres-server-records.js';
import { ShardClaims } from './postgres-shard-claims.js';
import { StoreChanges } from './store-changes.js';

/** @throws Problem `database-unusable` */
export async function openPostgresStore(
  url: string,
  log: Logger,
  limits: StoreLimits,
): Promise<OpenedStore> {
  const sql = await openDatabase(url, log);
  const writerId = randomUUID();
  const claims = new ShardClaims(url, log);
  let changes: StoreChanges | undefined;
  return {
    store: new PostgresArticleStore(sql, log, writerId, limits),
    records: new PostgresServerRecords(sql, randomUUID()),
    async follow(onChange) {
      changes = new StoreChanges(sql, log, onChange, writerId);
      await changes.start();
    },
    reserveIdentify: (bucket, everyMs) => takeIdentifySlot(sql, bucket, everyMs),
    claimShards: (shards) => claims.claim(shards),
    async close() {
      changes?.stop();
      await claims.release();
      await sql.end({ timeout: 1 });
    },
  };
}

/** @throws Problem `database-unusable` */
export async function openPostgresRecords(url: string): Promise<OpenedRecords> {
  const sql = await openDatabase(url, pino({ level: 'silent' }));
  return { records: new PostgresServerRecords(sql, randomUUID()), close: () => sql.end() };
}
