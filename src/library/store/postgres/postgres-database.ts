import postgres from 'postgres';
import type { Logger } from '../../../log.js';
import { Problem } from '../../../problem.js';

/** Long enough for a database on another continent, short enough for a moderator who waits. */
export const CONNECT_TIMEOUT_S = 5;
const STATEMENT_TIMEOUT_MS = 10_000;
/** Loads are rare and reads short, and a database shared by many processes allows a hundred in all. */
const MAX_CONNECTIONS = 4;
/** Any number that is the same in every process; its holder brings the tables up to date. */
const MIGRATION_LOCK = 7_107_001;

/**
 * Each brings the tables one version further. A released migration is never edited, only followed by
 * others, and leaves the tables usable by the previous release, so that an upgrade can be rolled back.
 */
const MIGRATIONS: readonly string[] = [
  `create table servers (
     id text primary key,
     present integer not null
   );
   create table versions (
     server_id text not null references servers on delete cascade,
     number integer not null,
     content bytea not null,
     parsed bytea,
     is_damaged boolean not null default false,
     primary key (server_id, number)
   );
   create table changes (
     revision bigint generated always as identity primary key,
     server_id text,
     writer_id uuid not null,
     at timestamptz not null default now()
   );
   create table departures (
     server_id text primary key,
     since timestamptz not null
   );
   create table identify_slots (
     bucket integer primary key,
     free_at timestamptz not null
   );`,
];

export type Sql = postgres.Sql;
/** The statements of a transaction run on this. */
export type Transaction = postgres.TransactionSql;

/**
 * Connects to the database and brings its tables up to date; processes that start together take turns.
 * The tables are in a schema of their own, `pullquote`.
 * @throws Problem `database-unusable`
 */
export async function openDatabase(url: string, log: Logger): Promise<Sql> {
  const sql = postgres(url, {
    max: MAX_CONNECTIONS,
    connect_timeout: CONNECT_TIMEOUT_S,
    // The query for types runs at every connection, and nobody would catch its failure.
    fetch_types: false,
    connection: {
      application_name: 'pullquote',
      search_path: 'pullquote',
      statement_timeout: STATEMENT_TIMEOUT_MS,
    },
    onnotice: ({ message }) => log.debug({ notice: message }, 'database notice'),
  });
  try {
    await migrate(sql);
    return sql;
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw asDatabaseProblem(error);
  }
}

/** The Problem for a database that cannot be used; the cause is for the log. */
export function asDatabaseProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('database-unusable', { reason: reasonOf(error) }, { cause: error });
}

/** The Problem for a moderator whose change cannot be kept; the cause is for the log. */
export function asUnwritable(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('store-unwritable', { reason: { kind: 'out-of-reach' } }, { cause: error });
}

/** Returns the code and words of the driver or server, never the statement or its values. */
export function reasonOf(error: unknown): string {
  const { code, message = String(error) } = error as { code?: string; message?: string };
  return code === undefined || message.includes(code) ? message : `${code}: ${message}`;
}

async function migrate(sql: Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    // Another process may be at it for long.
    await transaction`set local statement_timeout = 0`;
    await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
    await transaction`create schema if not exists pullquote`;
    await transaction`
      create table if not exists migrations (
        version integer primary key, at timestamptz not null default now()
      )`;
    const [row] = await transaction<[{ version: number }]>`
      select coalesce(max(version), 0)::int as version from migrations`;
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (index < row.version) continue;
      await transaction.unsafe(statements);
      await transaction`insert into migrations (version) values (${index + 1})`;
    }
  });
}
