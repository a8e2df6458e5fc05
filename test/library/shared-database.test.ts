import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { ArticleLibrary } from '../../src/library/article-library.js';
import { createSubmissionReader } from '../../src/library/fetch/read-submission.js';
import { openLibrary } from '../../src/library/open-library.js';
import { openStore } from '../../src/library/store/open-store.js';
import { temporaryFolder } from '../temporary-folder.js';
import { serve } from './serve.js';
import { sharePostgres } from './store/postgres/with-postgres.js';
import { mo, serverId } from './stored-articles.js';

const postgres = sharePostgres();
const log = pino({ level: 'silent' });
/** Changes reach every process within a second, unless the machine is busy with other tests. */
const SOON = { timeout: 60_000, interval: 20 };

describe('libraries that share a database', () => {
  it('see each other’s loads and undos', async () => {
    const { one, other, site } = await startTwo();
    expect(await titleOf(other)).toBe('Default');
    const report = await one.load(serverId, { kind: 'url', url: `${site}/mill.md` }, mo);
    await expect.poll(() => titleOf(other), SOON).toBe('mill');
    if (report.kind !== 'read' || report.undoTo === undefined) throw new Error(report.kind);
    await one.undo(serverId, report.after.article.fingerprint, report.undoTo);
    await expect.poll(() => titleOf(other), SOON).toBe('Default');
  });

  it('keep the default article as parsed in a data folder of their own, which they make', async () => {
    const folder = await temporaryFolder();
    const [ARTICLE, DATA_DIR] = [join(folder, 'article.md'), join(folder, 'not', 'there')];
    await writeFile(ARTICLE, '# Default\n\nThe lamp burns colza oil.');
    const DATABASE_URL = await postgres().createDatabase();
    const config = readConfig({ DISCORD_TOKEN: 'token', ARTICLE, DATA_DIR, DATABASE_URL });
    const { close } = await openLibrary(config, log);
    await close();
    await expect.poll(() => readdir(DATA_DIR)).toEqual(['default.parsed']);
  });

  it('see that one of them read the default article again', async () => {
    const { one, other, path } = await startTwo();
    await writeFile(path, '# Newer\n\nThe lamp burns paraffin.');
    await one.load(serverId, { kind: 'present' }, mo);
    await expect.poll(() => titleOf(other), SOON).toBe('Newer');
  });

  it('agree on a load even if it was kept and nobody could be told so', async () => {
    const { one, other, site } = await startTwo();
    expect([await titleOf(one), await titleOf(other)]).toEqual(['Default', 'Default']);
    postgres().loseNextAnswer();
    const load = one.load(serverId, { kind: 'url', url: `${site}/mill.md` }, mo);
    await expect(load).rejects.toMatchObject({ code: 'store-unwritable' });
    for (const library of [other, one]) {
      await expect.poll(() => titleOf(library), SOON).toBe('mill');
    }
  });

  it('go on serving while it is away, refuse loads, and heal by themselves', async () => {
    const { one, other, site } = await startTwo();
    await one.load(serverId, { kind: 'url', url: `${site}/mill.md` }, mo);
    await expect.poll(() => titleOf(other), SOON).toBe('mill');
    await postgres().goAway();
    const bakery = { kind: 'url', url: `${site}/bakery.md` } as const;
    await expect(one.load(serverId, bakery, mo)).rejects.toMatchObject({
      code: 'store-unwritable',
      details: { reason: { kind: 'out-of-reach' } },
    });
    expect([await titleOf(one), await titleOf(other)]).toEqual(['mill', 'mill']);
    await expect(one.checkStore()).rejects.toThrow();
    await postgres().comeBack();
    const load = () =>
      one.load(serverId, bakery, mo).then(({ after }) => after.article.title, String);
    await expect.poll(load, { timeout: 20_000 }).toBe('bakery');
    await one.checkStore();
    await expect.poll(() => titleOf(other), SOON).toBe('bakery');
  });
});

async function titleOf(library: ArticleLibrary): Promise<string> {
  return (await library.of(serverId)).article.title;
}

/** Two libraries on one database, as two processes have them, and a site with one article per path. */
async function startTwo() {
  const path = join(await temporaryFolder(), 'article.md');
  await writeFile(path, '# Default\n\nThe lamp burns colza oil.');
  const { url: site } = await serve((request, response) => {
    const title = (request.url ?? '').replace(/\W|md$/g, '');
    response.setHeader('content-type', 'text/markdown');
    response.end(`# ${title}\n\nThe ${title} is of brick.`);
  });
  const databaseUrl = await postgres().createDatabase();
  const start = async () => {
    const opened = await openStore({ dataDir: 'unused', databaseUrl }, log);
    onTestFinished(() => opened.close());
    const readSubmission = createSubmissionReader({
      allowPrivateUrls: true,
      trustedFileOrigin: site,
    });
    const library = await ArticleLibrary.open({
      source: path,
      store: opened.store,
      readSubmission,
      log,
    });
    await opened.follow((change) => void library.follow(change));
    return library;
  };
  const [one, other] = [await start(), await start()];
  return { one, other, path, site: site.replace(/\/$/, '') };
}
