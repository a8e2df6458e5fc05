/**
 * Loads one article after another into a store, and prints each one's number when it is kept.
 * Usage: node write-until-killed.mjs DATA_DIR SERVER_ID NUMBER_OF_THE_LAST
 */
import { DiskArticleStore } from '../../../../dist/src/library/store/disk/disk-article-store.js';
import { createLog } from '../../../../dist/src/log.js';

const [, , dataDir, serverId, last] = process.argv;
const store = await DiskArticleStore.open(dataDir, createLog('info'));
for (let version = Number(last); ; ) {
  process.stdout.write(`${version}\n`);
  version += 1;
  const bytes = Buffer.from(`Version ${version} `.repeat(200_000));
  const article = {
    source: { name: 'story.txt', bytes },
    origin: 'file',
    title: 'Story',
    loadedAt: new Date(),
    loadedBy: { id: '1', name: 'Mo' },
    validators: {},
  };
  await store.write(serverId, article, 'on-top');
}
