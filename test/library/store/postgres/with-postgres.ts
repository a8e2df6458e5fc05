import { afterAll, beforeAll } from 'vitest';
import { type PostgresServer, startPostgres } from './start-postgres.js';

/** Starts one PostgreSQL for all tests of a file. */
export function sharePostgres(): () => PostgresServer {
  let started: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    started = await startPostgres();
  });
  afterAll(() => started.stop());
  return () => started;
}
