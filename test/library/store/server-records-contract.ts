import { describe, expect, it } from 'vitest';
import type { ArticleStore } from '../../../src/library/store/article-store.js';
import type { ServerRecords } from '../../../src/library/store/server-records.js';
import { mo, serverId, storedArticle } from '../stored-articles.js';

const other = '175928847299117064';

export interface OpenedRecords {
  readonly store: ArticleStore;
  readonly records: ServerRecords;
}

/** The tests that every implementation of `ServerRecords` passes. */
export function describeServerRecords(name: string, open: () => Promise<OpenedRecords>): void {
  describe(`${name}, as any server records`, () => {
    it('list what is kept of each server, and forget one', async () => {
      const { store, records } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      await store.write(other, 'default', 'on-top');
      const [mine, theirs] = await list(records);
      expect(mine).toMatchObject({ id: serverId, present: storedArticle('Two'), versions: 2 });
      expect(mine?.bytes).toBeGreaterThan(200);
      expect(theirs).toMatchObject({ id: other, present: 'default', versions: 1 });
      await records.forget(serverId);
      expect((await store.read(serverId)).version).toBe('default');
      expect((await list(records)).map(({ id }) => id)).toEqual([other]);
      await expect(records.forget(serverId)).rejects.toMatchObject({ code: 'server-unknown' });
      await expect(records.forget('..')).rejects.toMatchObject({ code: 'server-id-invalid' });
    });

    it('take a person off all that they loaded', async () => {
      const { store, records } = await open();
      const theirs = {
        ...storedArticle('Theirs'),
        loadedBy: { id: '81384788765712385', name: 'Al' },
      };
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, theirs, 'on-top');
      await store.write(other, storedArticle('Two'), 'on-top');
      expect(await records.forgetPerson(mo.id)).toBe(2);
      const { loadedBy, ...anonymous } = storedArticle('One');
      expect((await store.read(serverId, 1)).version).toEqual(anonymous);
      expect((await store.read(serverId)).version).toEqual(theirs);
      expect(await records.forgetPerson(mo.id)).toBe(0);
    });

    it('remember since when the bot has not been in servers', async () => {
      const { store, records } = await open();
      const departures = new Map([[serverId, new Date('2026-03-04T05:06:07.000Z')]]);
      await store.write(serverId, storedArticle('One'), 'on-top');
      expect(await records.ids()).toEqual([serverId]);
      expect(await records.readDepartures()).toEqual(new Map());
      await records.writeDepartures(departures);
      expect(await records.readDepartures()).toEqual(departures);
      await records.writeDepartures(new Map());
      expect(await records.readDepartures()).toEqual(new Map());
    });

    it('copy a server whole, in the place of what was there', async () => {
      const [from, to] = [await open(), await open()];
      for (const text of ['One', 'Two', 'Three']) {
        await from.store.write(serverId, storedArticle(text), 'on-top');
      }
      await from.store.write(serverId, 'default', 'on-top');
      await from.store.restore(serverId, 2);
      for (const text of ['Four', 'Five']) {
        await to.store.write(serverId, storedArticle(text), 'on-top');
      }
      await to.records.copyIn(await from.records.copyOut(serverId));
      expect((await to.store.read(serverId)).numbers.present).toBe(2);
      expect((await to.store.read(serverId)).version).toEqual(storedArticle('Two'));
      expect((await to.store.read(serverId, 3)).version).toEqual(storedArticle('Three'));
      expect((await to.store.read(serverId, 4)).version).toBe('default');
      expect((await to.store.read(serverId, 1)).version).toEqual(storedArticle('One'));
    });
  });
}

async function list(records: ServerRecords) {
  const servers = [];
  for await (const server of records.list()) servers.push(server);
  return servers.sort((a, b) => a.id.localeCompare(b.id));
}
