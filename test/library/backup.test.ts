import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { openLibrary } from '../../src/library/open-library.js';
import { temporaryFolder } from '../temporary-folder.js';
import { serve } from './serve.js';
import { mo, serverId } from './stored-articles.js';

const log = pino({ level: 'silent' });
const other = '175928847299117064';

describe('a backup, as the README has it made', () => {
  it('brings back every article and every version, from a copy made while the bot runs', async () => {
    const { dataDir, site, open } = await prepare();
    const running = await open();
    await running.library.load(serverId, site('mill'), mo);
    const { after } = await running.library.load(serverId, site('bakery'), mo);
    const backup = await temporaryFolder();
    await cp(dataDir, backup, { recursive: true });
    await running.library.load(serverId, site('quarry'), mo);
    await running.library.load(other, site('quarry'), mo);
    await running.close();

    await rm(dataDir, { recursive: true });
    await cp(backup, dataDir, { recursive: true });
    const restored = await open();
    expect(await restored.titleOf(serverId)).toBe('bakery');
    expect(await restored.titleOf(other)).toBe('Default');
    await restored.library.undo(serverId, after.article.fingerprint, 1);
    expect(await restored.titleOf(serverId)).toBe('mill');
    await restored.library.load(other, site('quarry'), mo);
    expect(await restored.titleOf(other)).toBe('quarry');
    await restored.close();
  });
});

async function prepare() {
  const [dataDir, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const ARTICLE = join(elsewhere, 'article.md');
  await writeFile(ARTICLE, '# Default\n\nThe lamp burns colza oil.');
  const { url } = await serve((request, response) => {
    const title = (request.url ?? '').slice(1);
    response.setHeader('content-type', 'text/markdown');
    response.end(`# ${title}\n\nThe ${title} is of brick.`);
  });
  const settings = {
    DISCORD_TOKEN: 'token',
    ARTICLE,
    DATA_DIR: dataDir,
    ALLOW_PRIVATE_URLS: 'true',
  };
  const open = async () => {
    const { library, close } = await openLibrary(readConfig(settings), log);
    const titleOf = async (server: string) => (await library.of(server)).article.title;
    return { library, close, titleOf };
  };
  return { dataDir, open, site: (title: string) => ({ kind: 'url', url: url + title }) as const };
}
