import { asDatabaseProblem, type Sql } from './postgres-database.js';

/**
 * Reserves the next moment at which a shard may identify, so that all processes of a bot together keep
 * Discord's pace of one session per bucket and interval.
 * @param bucket the shard's number modulo Discord's `max_concurrency`
 * @param everyMs Discord's interval, 5 s
 * @returns the milliseconds to wait until then
 * @throws Problem `database-unusable`
 */
export async function takeIdentifySlot(sql: Sql, bucket: number, everyMs: number): Promise<number> {
  const interval = `${everyMs} milliseconds`;
  try {
    const [row] = await sql<[{ wait_ms: number }]>`
      insert into identify_slots (bucket, free_at)
      values (${bucket}, clock_timestamp() + ${interval}::interval)
      on conflict (bucket) do update
        set free_at = greatest(identify_slots.free_at, clock_timestamp()) + ${interval}::interval
      returning (extract(epoch from free_at - clock_timestamp()) * 1000)::float8 as wait_ms`;
    return Math.max(0, row.wait_ms - everyMs);
  } catch (error) {
    throw asDatabaseProblem(error);
  }
}
