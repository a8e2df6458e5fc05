import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import type { Logger } from '../../../log.js';
import { Problem } from '../../../problem.js';
import type { ClaimedShards } from '../opened-store.js';
import { asDatabaseProblem, CONNECT_TIMEOUT_S, type Sql } from './postgres-database.js';

/** Any numbers that are the same in every process: of locks on a shard, and on how many there are in all. */
const SHARD_LOCK = 7_107_003;
const TOTAL_LOCK = 7_107_004;
/** The database notices within 20 s that a machine is gone. A process that stops takes 3 s. */
const KEEPALIVES = {
  tcp_keepalives_idle: 10,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 2,
};
const WAIT_MS = 25_000;
const TRY_EVERY_MS = 500;
/** Claims end with their connection, for example when the database restarts. */
const RENEW_EVERY_MS = 30_000;

/**
 * Holds a process's shards against all others with the same database. Two that hold the same shard
 * would both answer every question there, and load every article twice.
 */
export class ShardClaims {
  readonly #sql: Sql;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    private readonly log: Logger,
    private readonly waitMs = WAIT_MS,
  ) {
    this.#sql = postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: CONNECT_TIMEOUT_S,
      fetch_types: false,
      connection: { application_name: 'pullquote shards', ...KEEPALIVES },
    });
  }

  /**
   * Claims shards until `release`. Waits for a process that is stopping.
   * @throws Problem `shards-taken`, `shards-divided-otherwise` or `database-unusable`
   */
  async claim(shards: ClaimedShards): Promise<void> {
    const untilMs = performance.now() + this.waitMs;
    let isWaiting = false;
    for (;;) {
      const conflict = await this.#try(shards);
      if (conflict === undefined) break;
      if (performance.now() > untilMs) throw conflict;
      if (!isWaiting)
        this.log.warn({ reason: conflict.code }, 'waiting for another process to stop');
      isWaiting = true;
      await delay(TRY_EVERY_MS);
    }
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.#renew(shards), RENEW_EVERY_MS).unref();
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sql.end({ timeout: 1 });
  }

  async #renew(shards: ClaimedShards): Promise<void> {
    const conflict = await this.#try(shards).catch(() => undefined);
    if (conflict)
      this.log.error({ reason: conflict.code }, 'shards are held by another process too');
  }

  /** Claims what is free; the problem is with the rest. Claiming what is claimed changes nothing. */
  async #try({ ids, total }: ClaimedShards): Promise<Problem | undefined> {
    const [first = 0, last = 0] = [ids[0], ids.at(-1)];
    try {
      await this.#sql`select pg_advisory_lock_shared(${TOTAL_LOCK}, ${total})`;
      const others = await this.#sql<{ total: number }[]>`
        select objid::int as total from pg_locks
        where locktype = 'advisory' and classid = ${TOTAL_LOCK}::oid and objid <> ${total}::oid
          and database = (select oid from pg_database where datname = current_database())`;
      const otherTotal = others[0]?.total;
      if (otherTotal !== undefined) {
        return new Problem('shards-divided-otherwise', { total, otherTotal });
      }
      const taken = await this.#sql<{ shard: number }[]>`
        select shard from generate_series(${first}::int, ${last}::int) as shard
        where not pg_try_advisory_lock(${SHARD_LOCK}, shard) order by shard`;
      const shard = taken[0]?.shard;
      return shard === undefined ? undefined : new Problem('shards-taken', { shard, total });
    } catch (error) {
      throw asDatabaseProblem(error);
    }
  }
}
