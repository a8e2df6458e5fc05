import type { Logger } from '../../../log.js';
import { Problem } from '../../../problem.js';
import { KeyedQueue } from '../../keyed-queue.js';
import { libraryEvents } from '../../library-events.js';
import {
  type ArticleStore,
  type KeptVersion,
  numberVersions,
  type StoredVersion,
  type VersionNumbers,
} from '../article-store.js';
import { makeRoom, NO_LIMITS, type StoreLimits } from '../quota.js';
import { checkServerId } from '../server-id.js';
import { decodeVersion, encodeVersion, readFailureOf } from '../stored-version-file.js';
import { asUnwritable, reasonOf, type Sql, type Transaction } from './postgres-database.js';
import { recordChange } from './store-changes.js';

interface VersionRow {
  readonly number: number;
  /** Including its parsed article. */
  readonly bytes: number;
  readonly is_damaged: boolean;
}

/** A server with kept data. */
interface ServerRow {
  /** The number of the version that the server reads; 0 for the default article. */
  readonly present: number;
  /** Latest first. */
  readonly versions: readonly VersionRow[];
}

const NOTHING_KEPT: ServerRow = { present: 0, versions: [] };

/** Keeps the servers' articles in PostgreSQL, which many processes can share. */
export class PostgresArticleStore implements ArticleStore {
  /** Orders this process's changes of a server; the database orders those of all processes. */
  readonly #queue = new KeyedQueue();

  constructor(
    private readonly sql: Sql,
    private readonly log: Logger,
    /** Recorded with each change: a UUID. */
    private readonly writerId: string,
    private readonly limits: StoreLimits = NO_LIMITS,
  ) {}

  async has(serverId: string): Promise<boolean> {
    checkServerId(serverId);
    try {
      return (await lookAt(this.sql, serverId)).versions.length > 0;
    } catch (error) {
      throw asUnwritable(error);
    }
  }

  /** Always true: `StoreChanges` reports every change, so that no question asks the database. */
  async stillHas(): Promise<boolean> {
    return true;
  }

  async check(): Promise<void> {
    await this.sql`select 1`;
  }

  async read(serverId: string, number?: number): Promise<KeptVersion> {
    checkServerId(serverId);
    let server = NOTHING_KEPT;
    try {
      server = await lookAt(this.sql, serverId);
      const version = await this.#readVersion(serverId, number ?? server.present);
      return { version, numbers: numbersOf(server) };
    } catch (error) {
      // The database may be back in a moment.
      libraryEvents.storeFailed.publish('read');
      this.log.error({ reason: reasonOf(error), server: serverId }, 'article cannot be read');
      return { version: 'unreadable', numbers: numbersOf(server) };
    }
  }

  write(
    serverId: string,
    version: StoredVersion,
    place: 'on-top' | 'in-place',
  ): Promise<VersionNumbers> {
    const parsed = version === 'default' ? null : (version.parsed ?? null);
    return this.#change(serverId, async (transaction, { present, versions }) => {
      const content = await encodeVersion(version);
      const latest = versions[0]?.number ?? 0;
      const number = place === 'in-place' && present > 0 ? present : latest + 1;
      const bytes = content.length + (parsed?.length ?? 0);
      const allBytes = this.limits.inAll === Infinity ? 0 : await bytesInAll(transaction);
      const dropped = makeRoom(versions, { number, bytes, present }, allBytes, this.limits);
      await transaction`
        insert into versions (server_id, number, content, parsed)
        values (${serverId}, ${number}, ${content}, ${parsed})
        on conflict (server_id, number)
          do update set content = ${content}, parsed = ${parsed}, is_damaged = false`;
      await markPresent(transaction, serverId, number);
      if (dropped.length === 0) return;
      await transaction`
        delete from versions where server_id = ${serverId} and number in ${transaction(dropped)}`;
    });
  }

  restore(serverId: string, number: number): Promise<VersionNumbers> {
    return this.#change(serverId, (transaction) => markPresent(transaction, serverId, number));
  }

  async forget(serverId: string): Promise<void> {
    await this.#change(serverId, async (transaction) => {
      await transaction`delete from servers where id = ${serverId}`;
    });
  }

  async keepParsed(serverId: string, number: number, parsed: Uint8Array): Promise<void> {
    checkServerId(serverId);
    try {
      await this.sql`
        update versions set parsed = ${parsed}
        where server_id = ${serverId} and number = ${number} and not is_damaged`;
    } catch (error) {
      libraryEvents.storeFailed.publish('write');
      this.log.warn({ reason: reasonOf(error), server: serverId }, 'parsed article cannot be kept');
    }
  }

  async announceDefaultArticle(): Promise<void> {
    try {
      await this.sql.begin((transaction) => recordChange(transaction, null, this.writerId));
    } catch (error) {
      libraryEvents.storeFailed.publish('write');
      throw asUnwritable(error);
    }
  }

  async #readVersion(serverId: string, number: number): Promise<KeptVersion['version']> {
    if (number === 0) return 'default';
    const [row] = await this.sql<{ content: Buffer; parsed: Buffer | null; is_damaged: boolean }[]>`
      select content, parsed, is_damaged from versions
      where server_id = ${serverId} and number = ${number}`;
    if (row === undefined) return undefined;
    if (row.is_damaged) return 'damaged';
    try {
      const version = await decodeVersion(row.content);
      if (version === 'default' || row.parsed === null) return version;
      return { ...version, parsed: row.parsed };
    } catch (error) {
      if (readFailureOf(error) === 'unreadable') throw error;
      await this.sql`
        update versions set is_damaged = true
        where server_id = ${serverId} and number = ${number} and content = ${row.content}`;
      libraryEvents.storeFailed.publish('read');
      this.log.error({ err: error, server: serverId, number }, 'damaged article set aside');
      return 'damaged';
    }
  }

  /** Makes a whole change or none of it, after any other change of the same server, and tells everyone. */
  #change(
    serverId: string,
    task: (transaction: Transaction, server: ServerRow) => Promise<void>,
  ): Promise<VersionNumbers> {
    checkServerId(serverId);
    return this.#queue.run(serverId, async () => {
      try {
        return await this.sql.begin(async (transaction) => {
          await transaction`
            insert into servers (id, present) values (${serverId}, 0) on conflict (id) do nothing`;
          await transaction`select from servers where id = ${serverId} for update`;
          await task(transaction, await lookAt(transaction, serverId));
          await recordChange(transaction, serverId, this.writerId);
          return numbersOf(await lookAt(transaction, serverId));
        });
      } catch (error) {
        // A limit refused it, so the database is well.
        if (!(error instanceof Problem)) libraryEvents.storeFailed.publish('write');
        throw asUnwritable(error);
      }
    });
  }
}

/** Reads no content. */
async function bytesInAll(transaction: Transaction): Promise<number> {
  const [row] = await transaction<[{ bytes: number }]>`
    select coalesce(sum(length(content) + coalesce(length(parsed), 0)), 0)::float8 as bytes
    from versions`;
  return row.bytes;
}

async function lookAt(sql: Sql | Transaction, serverId: string): Promise<ServerRow> {
  const rows = await sql<
    { present: number; number: number | null; bytes: number; is_damaged: boolean }[]
  >`
    select present, number, is_damaged,
      (length(content) + coalesce(length(parsed), 0))::float8 as bytes
    from servers left join versions on server_id = id
    where id = ${serverId} order by number desc`;
  return {
    present: rows[0]?.present ?? 0,
    versions: rows.flatMap(({ number, bytes, is_damaged }) =>
      number === null ? [] : [{ number, bytes, is_damaged }],
    ),
  };
}

function numbersOf({ present, versions }: ServerRow): VersionNumbers {
  const sound = versions.filter(({ is_damaged }) => !is_damaged);
  return numberVersions(
    present,
    sound.map(({ number }) => number),
  );
}

async function markPresent(
  transaction: Transaction,
  serverId: string,
  number: number,
): Promise<void> {
  await transaction`update servers set present = ${number} where id = ${serverId}`;
}
