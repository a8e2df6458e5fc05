import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoreChange } from '../../../../src/library/store/article-store.js';
import { PostgresArticleStore } from '../../../../src/library/store/postgres/postgres-article-store.js';
import { openDatabase } from '../../../../src/library/store/postgres/postgres-database.js';
import { StoreChanges } from '../../../../src/library/store/postgres/store-changes.js';
import { serverId, storedArticle } from '../../stored-articles.js';
import { sharePostgres } from './with-postgres.js';

const postgres = sharePostgres();
const log = pino({ level: 'silent' });

describe('StoreChanges', () => {
  it('tells every process of a change within a second', async () => {
    const { store, url } = await open();
    const [one, other] = [await follow(url), await follow(url)];
    await store.write(serverId, storedArticle('One'), 'on-top');
    for (const told of [one, other]) {
      await expect.poll(() => told, { timeout: 1_000 }).toEqual([{ serverId }]);
    }
  });

  it('tells nothing of what was changed before', async () => {
    const { store, url } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    const told = await follow(url);
    await store.restore(serverId, 0);
    await expect.poll(() => told).toEqual([{ serverId }]);
  });

  it('does not tell a process of its own changes', async () => {
    const { store, url, writerId } = await open();
    const told = await follow(url, writerId);
    const others = await follow(url);
    await store.write(serverId, storedArticle('One'), 'on-top');
    await expect.poll(() => others).toEqual([{ serverId }]);
    expect(told).toEqual([]);
  });

  it('deletes what is older than a day', async () => {
    const { store, url } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    const sql = await connect(url);
    await sql`update changes set at = now() - interval '25 hours'`;
    await follow(url);
    expect(await sql`select from changes`).toHaveLength(0);
  });

  it('catches up with what was changed while the database was out of reach', async () => {
    const { store, url } = await open();
    const told = await follow(url);
    await store.write(serverId, storedArticle('One'), 'on-top');
    await expect.poll(() => told).toHaveLength(1);
    await postgres().goAway();
    await postgres().comeBack();
    await expect
      .poll(
        () =>
          store.restore(serverId, 0).then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect.poll(() => told, { timeout: 20_000 }).toHaveLength(2);
  });
});

async function open() {
  const url = await postgres().createDatabase();
  const writerId = randomUUID();
  return { url, store: new PostgresArticleStore(await connect(url), log, writerId), writerId };
}

/** The changes that a process is notified of, oldest first. */
async function follow(url: string, writerId: string = randomUUID()): Promise<StoreChange[]> {
  const told: StoreChange[] = [];
  const changes = new StoreChanges(
    await connect(url),
    log,
    (change) => told.push(change),
    writerId,
  );
  await changes.start();
  onTestFinished(() => changes.stop());
  return told;
}

async function connect(url: string) {
  const sql = await openDatabase(url, log);
  onTestFinished(() => sql.end({ timeout: 1 }));
  return sql;
}
