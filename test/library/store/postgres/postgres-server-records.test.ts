import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { PostgresArticleStore } from '../../../../src/library/store/postgres/postgres-article-store.js';
import { openDatabase } from '../../../../src/library/store/postgres/postgres-database.js';
import { PostgresServerRecords } from '../../../../src/library/store/postgres/postgres-server-records.js';
import { describeServerRecords } from '../server-records-contract.js';
import { sharePostgres } from './with-postgres.js';

const postgres = sharePostgres();

describeServerRecords('PostgresServerRecords', async () => {
  const log = pino({ level: 'silent' });
  const sql = await openDatabase(await postgres().createDatabase(), log);
  onTestFinished(() => sql.end({ timeout: 1 }));
  return {
    store: new PostgresArticleStore(sql, log, randomUUID()),
    records: new PostgresServerRecords(sql, randomUUID()),
  };
});
