import { afterAll, beforeAll } from 'vitest';
import { type PostgresServer, startPostgres } from './start-postgres.js';

/** Starts one PostgreSQL for all tests of a file. */
export function sharePostgres(): () => PostgresServer {
  let started: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    started = await startPostgres();
  }, 60_000);
  afterAll(() => started.stop(), 60_000);
  return () => started;
}
