import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { openLibrary } from '../../src/library/open-library.js';
import { DiskArticleStore } from '../../src/library/store/disk/disk-article-store.js';
import { DiskServerRecords } from '../../src/library/store/disk/disk-server-records.js';
import { temporaryFolder } from '../temporary-folder.js';
import { mo, serverId, storedArticle } from './stored-articles.js';

const log = pino({ level: 'silent' });

it('a running bot stops naming a person whom the operator took off its folder', async () => {
  const dataDir = await temporaryFolder();
  const ARTICLE = join(dataDir, 'article.md');
  await writeFile(ARTICLE, 'By default.');
  const stored = await DiskArticleStore.open(dataDir, log);
  await stored.write(serverId, storedArticle('Once.'), 'on-top');
  const config = readConfig({ DISCORD_TOKEN: 'token', ARTICLE, DATA_DIR: dataDir });
  const { library, close } = await openLibrary(config, log);
  onTestFinished(close);
  const defaultArticle = library.of(null);
  const loadedBy = async () => (await library.of(serverId)).loadedBy;
  expect(await loadedBy()).toEqual(mo);
  expect(await new DiskServerRecords(dataDir).forgetPerson(mo.id)).toBe(1);
  await expect.poll(loadedBy, { timeout: 60_000, interval: 50 }).toBeUndefined();
  expect(library.of(null)).toBe(defaultArticle);
});
