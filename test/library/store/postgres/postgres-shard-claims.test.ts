import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ShardClaims } from '../../../../src/library/store/postgres/postgres-shard-claims.js';
import { sharePostgres } from './with-postgres.js';

const postgres = sharePostgres();
const shardsFrom = (first: number, last: number, total = 16) => ({
  ids: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  total,
});

describe('ShardClaims', () => {
  it('lets processes hold different shards, and none the shard of another', async () => {
    const start = await open();
    await start().claim(shardsFrom(0, 7));
    await start().claim(shardsFrom(8, 11));
    await expect(start().claim(shardsFrom(10, 15))).rejects.toMatchObject({
      code: 'shards-taken',
      details: { shard: 10, total: 16 },
    });
  });

  it('refuses a process that counts other shards in all', async () => {
    const start = await open();
    await start().claim(shardsFrom(0, 7));
    await expect(start().claim(shardsFrom(8, 15, 32))).rejects.toMatchObject({
      code: 'shards-divided-otherwise',
      details: { total: 32, otherTotal: 16 },
    });
  });

  it('waits for a process that is stopping, and may claim again what it holds', async () => {
    const start = await open(10_000);
    const [before, after] = [start(), start()];
    await before.claim(shardsFrom(0, 15));
    await before.claim(shardsFrom(0, 15));
    const claimed = after.claim(shardsFrom(0, 15));
    await before.release();
    await claimed;
  });
});

/** Resolves to a function that starts another process's claims in one database. */
async function open(waitMs = 0): Promise<() => ShardClaims> {
  const url = await postgres().createDatabase();
  return () => {
    const claims = new ShardClaims(url, pino({ level: 'silent' }), waitMs);
    onTestFinished(() => claims.release());
    return claims;
  };
}
