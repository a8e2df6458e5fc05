import { Problem } from '../../../problem.js';
import type { Departures } from '../../forget-departed.js';
import { isReadFailure, type ReadFailure, type StoredVersion } from '../article-store.js';
import { checkServerId } from '../server-id.js';
import type { KeptServer, ServerCopy, ServerRecords } from '../server-records.js';
import { decodeVersion, encodeVersion, readFailureOf } from '../stored-version-file.js';
import { asDatabaseProblem, type Sql } from './postgres-database.js';
import { recordChange } from './store-changes.js';

/** How many servers or versions are held in memory at a time. */
const PAGE = 20;

interface KeptRow {
  readonly id: string;
  readonly present: number;
  readonly versions: number;
  readonly bytes: number;
  readonly content: Buffer | null;
  readonly is_damaged: boolean | null;
}

/** The servers' records in a database; works while bots are running. */
export class PostgresServerRecords implements ServerRecords {
  constructor(
    private readonly sql: Sql,
    /** Recorded with each change: a UUID. */
    private readonly writerId: string,
  ) {}

  ids(): Promise<string[]> {
    return asking(async () => {
      const rows = await this.sql<{ id: string }[]>`select id from servers`;
      return rows.map(({ id }) => id);
    });
  }

  async *list(): AsyncGenerator<KeptServer> {
    const pages = this.sql<KeptRow[]>`
      select id, present, kept.versions, kept.bytes, content, is_damaged
      from servers
      join lateral (
        select count(*)::int as versions, sum(length(content) + coalesce(length(parsed), 0))::float8 as bytes
        from versions where server_id = id
      ) kept on kept.versions > 0
      left join versions on server_id = id and number = present
      order by id`.cursor(PAGE);
    try {
      for await (const page of pages) for (const row of page) yield await describe(row);
    } catch (error) {
      throw asDatabaseProblem(error);
    }
  }

  forget(serverId: string): Promise<void> {
    return this.#change(serverId, async (sql) => {
      const { count } = await sql`delete from servers where id = ${serverId}`;
      if (count === 0) throw new Problem('server-unknown', { id: serverId });
    });
  }

  forgetPerson(personId: string): Promise<number> {
    return asking(async () => {
      const changed = new Map<string, number[]>();
      const pages = this.sql<{ server_id: string; number: number; content: Buffer }[]>`
        select server_id, number, content from versions where not is_damaged`.cursor(PAGE);
      for await (const page of pages) {
        for (const { server_id, number, content } of page) {
          if ((await loaderOf(content)) !== personId) continue;
          changed.set(server_id, [...(changed.get(server_id) ?? []), number]);
        }
      }
      for (const [serverId, numbers] of changed) await this.#anonymise(serverId, numbers);
      return [...changed.values()].flat().length;
    });
  }

  readDepartures(): Promise<Departures> {
    return asking(async () => {
      const rows = await this.sql<{ server_id: string; since: Date }[]>`
        select server_id, since from departures`;
      return new Map(rows.map(({ server_id, since }) => [server_id, since]));
    });
  }

  writeDepartures(departures: Departures): Promise<void> {
    const rows = [...departures].map(([server_id, since]) => ({ server_id, since }));
    return asking(() =>
      this.sql.begin(async (sql) => {
        await sql`delete from departures`;
        if (rows.length > 0) await sql`insert into departures ${sql(rows)}`;
      }),
    );
  }

  async copyOut(serverId: string): Promise<ServerCopy> {
    checkServerId(serverId);
    return asking(async () => {
      const rows = await this.sql<{ present: number; number: number; content: Buffer }[]>`
        select present, number, content from servers join versions on server_id = id
        where id = ${serverId} and not is_damaged order by number desc`;
      const versions: { number: number; version: StoredVersion }[] = [];
      for (const { number, content } of rows) {
        const version = await decodeOrFailure(content);
        if (!isReadFailure(version)) versions.push({ number, version });
      }
      return { id: serverId, present: rows[0]?.present ?? 0, versions };
    });
  }

  copyIn({ id, present, versions }: ServerCopy): Promise<void> {
    return this.#change(id, async (sql) => {
      await sql`delete from servers where id = ${id}`;
      await sql`insert into servers (id, present) values (${id}, ${present})`;
      for (const { number, version } of versions) {
        await sql`
          insert into versions (server_id, number, content)
          values (${id}, ${number}, ${await encodeVersion(version)})`;
      }
    });
  }

  #anonymise(serverId: string, numbers: readonly number[]): Promise<void> {
    return this.#change(serverId, async (sql) => {
      const rows = await sql<{ number: number; content: Buffer }[]>`
        select number, content from versions
        where server_id = ${serverId} and number in ${sql([...numbers])} for update`;
      for (const { number, content } of rows) {
        const { loadedBy, ...anonymous } = (await decodeVersion(content)) as Exclude<
          StoredVersion,
          'default'
        >;
        await sql`
          update versions set content = ${await encodeVersion(anonymous)}
          where server_id = ${serverId} and number = ${number}`;
      }
    });
  }

  /** Makes a whole change or none of it, and tells the running bots. */
  async #change(
    serverId: string,
    task: (transaction: Parameters<Parameters<Sql['begin']>[1]>[0]) => Promise<void>,
  ): Promise<void> {
    checkServerId(serverId);
    await asking(() =>
      this.sql.begin(async (transaction) => {
        await task(transaction);
        await recordChange(transaction, serverId, this.writerId);
      }),
    );
  }
}

/** @throws Problem `database-unusable` in place of any other error */
async function asking<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw asDatabaseProblem(error);
  }
}

async function describe({
  id,
  present,
  versions,
  bytes,
  content,
  is_damaged,
}: KeptRow): Promise<KeptServer> {
  const version = content === null ? 'default' : await decodeOrFailure(content);
  return {
    id,
    present: present > 0 && is_damaged ? 'damaged' : version,
    versions,
    bytes,
  };
}

async function decodeOrFailure(content: Uint8Array): Promise<StoredVersion | ReadFailure> {
  try {
    return await decodeVersion(content);
  } catch (error) {
    return readFailureOf(error);
  }
}

async function loaderOf(content: Uint8Array): Promise<string | undefined> {
  const version = await decodeOrFailure(content);
  return typeof version === 'object' ? version.loadedBy?.id : undefined;
}
