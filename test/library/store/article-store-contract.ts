import { describe, expect, it } from 'vitest';
import type { ArticleStore } from '../../../src/library/store/article-store.js';
import type { StoreLimits } from '../../../src/library/store/quota.js';
import { serverId, storedArticle } from '../stored-articles.js';

const other = '175928847299117064';

export interface OpenedStore {
  readonly store: ArticleStore;
  /** The same store as another process sees it. */
  openAgain(): Promise<ArticleStore>;
}

/** The tests that every implementation of `ArticleStore` passes. */
export function describeArticleStore(
  name: string,
  open: (limits?: StoreLimits) => Promise<OpenedStore>,
): void {
  describe(`${name}, as any article store`, () => {
    it('knows nothing of a server that never loaded', async () => {
      const { store } = await open();
      expect((await store.read(serverId)).version).toBe('default');
      expect((await store.read(serverId)).numbers.present).toBe(0);
      expect((await store.read(serverId, 1)).version).toBeUndefined();
    });

    it('has what was loaded, also once the server went back to the default article', async () => {
      const { store, openAgain } = await open();
      expect(await store.has(serverId)).toBe(false);
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.restore(serverId, 0);
      for (const each of [store, await openAgain()]) {
        expect([await each.has(serverId), await each.has(other)]).toEqual([true, false]);
        expect(await each.stillHas(serverId)).toBe(true);
      }
    });

    it('gives back every part of an article, also to another process', async () => {
      const { store, openAgain } = await open();
      const bytes = Buffer.from([0, 10, 13, 0xff, 10, 0xe2]);
      const article = {
        ...storedArticle(''),
        source: { name: 'https://example.org/ü?\n', bytes },
        origin: 'url' as const,
        title: '“Story”\u2028',
        validators: { etag: 'W/"1"', lastModified: 'Tue, 01 Sep 2026 10:00:00 GMT' },
      };
      await store.write(serverId, article, 'on-top');
      expect((await (await openAgain()).read(serverId)).version).toEqual(article);
      expect((await store.read(other)).version).toBe('default');
    });

    it('keeps the last five', async () => {
      const { store } = await open();
      for (let version = 1; version <= 7; version++) {
        await store.write(serverId, storedArticle(`Version ${version}`), 'on-top');
      }
      const kept = await Promise.all([7, 6, 5, 4, 3, 2, 1].map((number) => textOf(store, number)));
      const versions = [7, 6, 5, 4, 3].map((version) => `Version ${version}`);
      expect(kept).toEqual([...versions, undefined, undefined]);
      expect([await textOf(store), (await store.read(serverId)).numbers.present]).toEqual([
        'Version 7',
        7,
      ]);
    });

    it('forgets every version of a server, and of no other', async () => {
      const { store, openAgain } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      await store.write(other, storedArticle('Another'), 'on-top');
      await store.forget(serverId);
      await store.forget(serverId);
      for (const each of [store, await openAgain()]) {
        expect([await each.has(serverId), await each.has(other)]).toEqual([false, true]);
        expect((await each.read(serverId)).version).toBe('default');
        expect((await each.read(serverId)).numbers).toEqual({
          present: 0,
          before: undefined,
          latest: undefined,
          kept: [],
        });
        expect((await each.read(serverId, 1)).version).toBeUndefined();
      }
      await store.write(serverId, storedArticle('Anew'), 'on-top');
      expect((await store.read(serverId)).numbers.present).toBe(1);
    });

    describe('with a limit', () => {
      const MEGABYTE = 1_000_000;
      const large = (name: string, megabytes = 1) =>
        storedArticle(`${name} `.repeat((megabytes * MEGABYTE) / (name.length + 1)));

      it('drops the earliest versions of a server that do not fit', async () => {
        const { store } = await open({ perServer: 3.5 * MEGABYTE, inAll: Infinity });
        for (const name of ['One', 'Two', 'Three', 'Four']) {
          await store.write(serverId, large(name), 'on-top');
        }
        const kept = await Promise.all([4, 3, 2, 1].map((number) => textOf(store, number)));
        expect(kept.map((text) => text?.split(' ')[0])).toEqual([
          'Four',
          'Three',
          'Two',
          undefined,
        ]);
      });

      it('refuses what does not fit beside the version before, and keeps all', async () => {
        const { store } = await open({ perServer: 3.5 * MEGABYTE, inAll: Infinity });
        await store.write(serverId, large('One'), 'on-top');
        await store.write(serverId, large('Two'), 'on-top');
        await expect(store.write(serverId, large('Three', 3), 'on-top')).rejects.toMatchObject({
          code: 'server-store-full',
        });
        const { numbers } = await store.read(serverId);
        expect(numbers).toEqual({ present: 2, before: 1, latest: undefined, kept: [2, 1] });
        await store.write(serverId, large('Two again', 2), 'in-place');
        expect((await store.read(serverId)).numbers.before).toBe(1);
      });

      it('refuses what all servers together have no room for', async () => {
        const limits = { perServer: Infinity, inAll: 3.5 * MEGABYTE };
        const { store, openAgain } = await open(limits);
        await store.write(other, large('Another', 2), 'on-top');
        for (const each of [store, await openAgain()]) {
          await expect(each.write(serverId, large('One', 2), 'on-top')).rejects.toMatchObject({
            code: 'store-full',
          });
          expect((await each.read(serverId)).version).toBe('default');
          expect(await each.has(serverId)).toBe(false);
        }
        await store.write(serverId, large('One'), 'on-top');
        // A version that is no larger than the last is accepted.
        await store.write(serverId, large('One', 0.5), 'in-place');
        await store.forget(other);
        await store.write(serverId, large('Two', 2), 'on-top');
        expect((await store.read(serverId)).numbers.present).toBe(2);
      });
    });

    it('goes back and forth among what is kept, also for another process', async () => {
      const { store, openAgain } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, 'default', 'on-top');
      await store.write(serverId, storedArticle('Three'), 'on-top');
      for (const [number, text] of [
        [1, 'One'],
        [2, 'default'],
        [0, 'default'],
        [3, 'Three'],
        [1, 'One'],
      ] as const) {
        await store.restore(serverId, number);
        const another = await openAgain();
        expect((await another.read(serverId)).numbers.present).toBe(number);
        expect(await textOf(another)).toBe(text);
      }
      // The next version gets a higher number and keeps the one before it.
      for (let version = 4; version <= 8; version++) {
        await store.write(serverId, storedArticle(`Version ${version}`), 'on-top');
        expect([(await store.read(serverId)).numbers.present, await textOf(store)]).toEqual([
          version,
          `Version ${version}`,
        ]);
        if (version === 4) expect(await textOf(store, 1)).toBe('One');
      }
      await store.restore(serverId, 4);
      await store.write(serverId, storedArticle('Nine'), 'on-top');
      const kept = await Promise.all([9, 8, 7, 6, 5, 4].map((number) => textOf(store, number)));
      expect(kept).toEqual(['Nine', 'Version 8', 'Version 7', 'Version 6', undefined, 'Version 4']);
    });

    it('writes in place of the present version', async () => {
      const { store } = await open();
      await store.write(serverId, storedArticle('One'), 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      await store.write(serverId, storedArticle('Two again'), 'in-place');
      expect([await textOf(store), await textOf(store, 1)]).toEqual(['Two again', 'One']);
      await store.restore(serverId, 1);
      await store.write(serverId, storedArticle('One again'), 'in-place');
      expect([await textOf(store), await textOf(store, 2)]).toEqual(['One again', 'Two again']);
    });

    it('does what is asked at once one after another', async () => {
      const { store } = await open();
      const versions = Array.from({ length: 20 }, (_, index) => storedArticle(`Version ${index}`));
      await Promise.all(versions.map((version) => store.write(serverId, version, 'on-top')));
      expect([await textOf(store), await textOf(store, 16)]).toEqual(['Version 19', 'Version 15']);
    });

    it.each(['', '0', '..', '../1', '1/2', '1\0', '1a', '-1', '１２', '1'.repeat(21), '__proto__'])(
      'takes “%s” for no server',
      async (id) => {
        const { store } = await open();
        const refused = { code: 'server-id-invalid' };
        const calls = [
          () => store.has(id),
          () => store.read(id),
          () => store.write(id, 'default', 'on-top'),
          () => store.restore(id, 1),
        ];
        for (const call of calls) {
          await expect((async () => call())()).rejects.toMatchObject(refused);
        }
      },
    );

    it('keeps a parsed article beside its source', async () => {
      const { store, openAgain } = await open();
      const [parsed, newer] = [Buffer.from('Parsed.'), Buffer.from('Parsed anew.')];
      const parsedOf = async (number?: number) => {
        const { version } = await (await openAgain()).read(serverId, number);
        return typeof version === 'object' ? version.parsed : undefined;
      };
      await store.write(serverId, { ...storedArticle('One'), parsed }, 'on-top');
      await store.write(serverId, storedArticle('Two'), 'on-top');
      expect([await parsedOf(1), await parsedOf()]).toEqual([parsed, undefined]);
      await store.keepParsed(serverId, 2, newer);
      await store.keepParsed(serverId, 9, newer);
      expect([await parsedOf(1), await parsedOf()]).toEqual([parsed, newer]);
      await store.write(serverId, storedArticle('Two again'), 'in-place');
      expect(await parsedOf()).toBeUndefined();
    });

    it('keeps servers apart', async () => {
      const { store } = await open();
      await store.write(serverId, storedArticle('Mine'), 'on-top');
      await store.write(other, storedArticle('Theirs'), 'on-top');
      await store.restore(other, 0);
      expect([await textOf(store), (await store.read(other)).version]).toEqual(['Mine', 'default']);
    });
  });
}

export async function textOf(store: ArticleStore, number?: number): Promise<string | undefined> {
  const { version } = await store.read(serverId, number);
  if (typeof version !== 'object') return version;
  return Buffer.from(version.source.bytes).toString();
}
