import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../../src/library/store/postgres/postgres-database.js';
import { takeIdentifySlot } from '../../../../src/library/store/postgres/postgres-identify-slots.js';
import { sharePostgres } from './with-postgres.js';

const postgres = sharePostgres();
const EVERY_MS = 60_000;

describe('takeIdentifySlot', () => {
  it('lets one shard of a bucket identify at a time, whichever process it is in', async () => {
    const url = await postgres().createDatabase();
    const [one, other] = [await connect(url), await connect(url)];
    const waits = await Promise.all(
      [one, other, one, other].map((sql) => takeIdentifySlot(sql, 0, EVERY_MS)),
    );
    const slots = waits.map((wait) => Math.round(wait / EVERY_MS)).sort();
    expect(slots).toEqual([0, 1, 2, 3]);
    expect(await takeIdentifySlot(other, 1, EVERY_MS)).toBe(0);
  });

  it('hands out at once what nobody took for a while', async () => {
    const sql = await connect(await postgres().createDatabase());
    await takeIdentifySlot(sql, 0, 1);
    await sql`select pg_sleep(0.01)`;
    expect(await takeIdentifySlot(sql, 0, EVERY_MS)).toBe(0);
  });
});

async function connect(url: string) {
  const sql = await openDatabase(url, pino({ level: 'silent' }));
  onTestFinished(() => sql.end({ timeout: 1 }));
  return sql;
}
