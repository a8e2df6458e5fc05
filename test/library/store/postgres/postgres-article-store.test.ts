import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { libraryEvents } from '../../../../src/library/library-events.js';
import { PostgresArticleStore } from '../../../../src/library/store/postgres/postgres-article-store.js';
import { openDatabase } from '../../../../src/library/store/postgres/postgres-database.js';
import { PostgresServerRecords } from '../../../../src/library/store/postgres/postgres-server-records.js';
import type { StoreLimits } from '../../../../src/library/store/quota.js';
import { withChecksum } from '../../../../src/library/store/stored-version-file.js';
import { serverId, storedArticle } from '../../stored-articles.js';
import { describeArticleStore, textOf } from '../article-store-contract.js';
import { sharePostgres } from './with-postgres.js';

const postgres = sharePostgres();

describeArticleStore('PostgresArticleStore', async (limits) => {
  const { store, url } = await open(undefined, limits);
  return { store, openAgain: async () => (await open(url, limits)).store };
});

describe('PostgresArticleStore', () => {
  it('makes its tables once, however many processes start at a time', async () => {
    const url = await postgres().createDatabase();
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    await opened[0]?.store.write(serverId, storedArticle('One'), 'on-top');
    expect(await Promise.all(opened.map(({ store }) => textOf(store)))).toEqual(
      Array.from({ length: 5 }, () => 'One'),
    );
  });

  it('keeps every change that processes make at once, one after another', async () => {
    const { store, url } = await open();
    const stores = [store, (await open(url)).store, (await open(url)).store];
    await Promise.all(
      Array.from({ length: 21 }, (_, index) =>
        stores[index % 3]?.write(serverId, storedArticle(`Version ${index}`), 'on-top'),
      ),
    );
    expect((await store.read(serverId)).numbers).toEqual({
      present: 21,
      before: 20,
      latest: undefined,
      kept: [21, 20, 19, 18, 17],
    });
  });

  it('sets a version aside that is damaged', async () => {
    const { store, sql, logged } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    await store.write(serverId, storedArticle('Two'), 'on-top');
    await sql`update versions set content = set_byte(content, 80, 0) where number = 2`;
    expect([await textOf(store), await textOf(store)]).toEqual(['damaged', 'damaged']);
    expect(logged).toEqual([expect.objectContaining({ msg: 'damaged article set aside' })]);
    await store.write(serverId, storedArticle('Three'), 'on-top');
    expect([await textOf(store), (await store.read(serverId)).numbers.before]).toEqual([
      'Three',
      1,
    ]);
  });

  it('leaves a version as it is that another release wrote', async () => {
    const { store, sql, logged } = await open();
    await store.write(serverId, storedArticle('One'), 'on-top');
    await store.write(serverId, storedArticle('Two'), 'on-top');
    const content = await withChecksum(Buffer.from('{"format":2,"origin":"file"}\nTwo'));
    await sql`update versions set content = ${content} where number = 2`;
    expect([await textOf(store), await textOf(store, 1)]).toEqual(['unreadable', 'One']);
    expect((await store.read(serverId)).numbers).toMatchObject({ present: 2, before: 1 });
    expect(logged[0]).toMatchObject({ msg: 'article cannot be read' });
    const records = new PostgresServerRecords(sql, randomUUID());
    for await (const { present } of records.list()) expect(present).toBe('unreadable');
    expect((await records.copyOut(serverId)).versions.map(({ number }) => number)).toEqual([1]);
    const [row] = await sql`select content, is_damaged from versions where number = 2`;
    expect(row).toEqual({ content, is_damaged: false });
  });

  it('cannot read while the database is away, loses nothing, and heals by itself', async () => {
    const { store, logged } = await open();
    const failures: unknown[] = [];
    const note = (operation: unknown) => failures.push(operation);
    libraryEvents.storeFailed.subscribe(note);
    onTestFinished(() => void libraryEvents.storeFailed.unsubscribe(note));
    await store.write(serverId, storedArticle('One'), 'on-top');
    await postgres().goAway();
    expect(await textOf(store)).toBe('unreadable');
    expect(logged).toEqual([expect.objectContaining({ msg: 'article cannot be read' })]);
    await expect(store.write(serverId, storedArticle('Two'), 'on-top')).rejects.toMatchObject({
      code: 'store-unwritable',
    });
    expect(failures).toEqual(['read', 'write']);
    await expect(store.has(serverId)).rejects.toMatchObject({ code: 'store-unwritable' });
    expect(await store.stillHas()).toBe(true);
    await postgres().comeBack();
    await expect.poll(() => textOf(store), { timeout: 20_000 }).toBe('One');
  });

  it('says what is wrong with the database', async () => {
    const url = await postgres().createDatabase();
    const wrong = new URL(url);
    wrong.pathname = 'missing';
    await expect(open(wrong.href)).rejects.toMatchObject({ code: 'database-unusable' });
    await expect(open('postgres://127.0.0.1:9/nothing')).rejects.toMatchObject({
      code: 'database-unusable',
    });
  });
});

async function open(link?: string, limits?: StoreLimits) {
  const url = link ?? (await postgres().createDatabase());
  const logged: unknown[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line)) });
  const sql = await openDatabase(url, log);
  onTestFinished(() => sql.end({ timeout: 1 }));
  return { store: new PostgresArticleStore(sql, log, randomUUID(), limits), url, sql, logged };
}
