import { clearInterval, setInterval } from 'node:timers';
import type { Logger } from '../../../log.js';
import type { StoreChange } from '../article-store.js';
import { reasonOf, type Sql, type Transaction } from './postgres-database.js';

/** Any number that is the same in every process; makes changes visible in the order of their numbers. */
const CHANGES_LOCK = 7_107_002;
const CHANNEL = 'pullquote_changes';
/** A notification can be lost with its connection; looking this often still finds the change. */
const LOOK_EVERY_MS = 5_000;
/** A process that was away for longer forgets everything it knows. */
const KEPT_HOURS = 24;
const FORGET_EVERY_MS = 3_600_000;

/**
 * Records a change for all other processes, which learn of it when the transaction is committed.
 * @param writerId the author of the change, who is not told
 */
export async function recordChange(
  transaction: Transaction,
  serverId: string | null,
  writerId: string,
): Promise<void> {
  await transaction`select pg_advisory_xact_lock(${CHANGES_LOCK})`;
  await transaction`
    insert into changes (server_id, writer_id) values (${serverId}, ${writerId})`;
  await transaction`select pg_notify(${CHANNEL}, '')`;
}

/**
 * Reports the changes that other processes make in the database: at once while the connection holds,
 * else when it is back. Each change is reported once and in order.
 */
export class StoreChanges {
  #revision: bigint | undefined;
  #lookedAt = 0;
  #forgotAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly log: Logger,
    private readonly onChange: (change: StoreChange) => void,
    /** A UUID; changes by this writer are not reported. */
    private readonly writerId: string,
  ) {}

  /** Reports changes from now on. The database must be reachable. */
  async start(): Promise<void> {
    await this.#look();
    this.#timer = setInterval(() => this.#lookSoon(), LOOK_EVERY_MS).unref();
    await this.sql.listen(
      CHANNEL,
      () => this.#lookSoon(),
      () => this.#lookSoon(),
    );
  }

  /** Stops reporting. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** Looks for changes, one look at a time. */
  #lookSoon(): void {
    this.#looking = this.#looking.then(() =>
      this.#look().catch((error: unknown) => {
        this.log.warn({ reason: reasonOf(error) }, 'changes cannot be read from the database');
      }),
    );
  }

  async #look(): Promise<void> {
    const startedAt = performance.now();
    const known = this.#revision;
    if (known === undefined) {
      const [row] = await this.sql<[{ revision: string }]>`
        select coalesce(max(revision), 0)::text as revision from changes`;
      this.#revision = BigInt(row.revision);
    } else {
      const rows = await this.sql<
        { revision: string; server_id: string | null; writer_id: string }[]
      >`
        select revision::text, server_id, writer_id from changes
        where revision > ${String(known)} order by changes.revision`;
      const wasAway = startedAt - this.#lookedAt > KEPT_HOURS * 3_600_000;
      if (wasAway) this.onChange('everything');
      for (const { revision, server_id, writer_id } of rows) {
        this.#revision = BigInt(revision);
        const isOther = writer_id !== this.writerId;
        if (isOther && !wasAway) this.onChange({ serverId: server_id });
      }
    }
    this.#lookedAt = startedAt;
    await this.#forgetOld();
  }

  /** Deletes what every process has seen. */
  async #forgetOld(): Promise<void> {
    if (performance.now() - this.#forgotAt < FORGET_EVERY_MS) return;
    this.#forgotAt = performance.now();
    await this.sql`delete from changes where at < now() - make_interval(hours => ${KEPT_HOURS})`;
  }
}
