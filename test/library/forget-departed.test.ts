import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REST } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listServers } from '../../src/discord/gateway/list-servers.js';
import { forgetDeparted } from '../../src/library/forget-departed.js';
import { DiskServerRecords } from '../../src/library/store/disk/disk-server-records.js';
import { FakeDiscord } from '../../src/playground/fake-discord.js';
import { temporaryFolder } from '../temporary-folder.js';

const [STAYS, LEAVES, RETURNS] = ['10000000000000001', '10000000000000002', '10000000000000003'];
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

async function keep(...ids: string[]) {
  const dataDir = await temporaryFolder();
  for (const id of ids) {
    await mkdir(join(dataDir, 'servers', id), { recursive: true });
    await writeFile(join(dataDir, 'servers', id, 'kept'), 'An article');
  }
  return { dataDir, kept: () => new DiskServerRecords(dataDir) };
}

describe('forgetDeparted', () => {
  it('forgets a server so many days after the bot was first seen to be gone', async () => {
    const { dataDir, kept } = await keep(STAYS, LEAVES);
    const present = new Set([STAYS]);
    // A new look each time: it survives restarts.
    expect(await forgetDeparted(kept(), present, 30, day(1))).toEqual([]);
    expect(await forgetDeparted(kept(), present, 30, day(30))).toEqual([]);
    expect(await forgetDeparted(kept(), present, 30, day(31))).toEqual([LEAVES]);
    expect(await readdir(join(dataDir, 'servers'))).toEqual([STAYS]);
    expect(await forgetDeparted(kept(), present, 30, day(32))).toEqual([]);
  });

  it('counts anew when the bot came back in between', async () => {
    const { kept } = await keep(RETURNS);
    await forgetDeparted(kept(), new Set(), 30, day(1));
    await forgetDeparted(kept(), new Set([RETURNS]), 30, day(20));
    expect(await forgetDeparted(kept(), new Set(), 30, day(40))).toEqual([]);
    expect(await forgetDeparted(kept(), new Set(), 30, day(69))).toEqual([]);
    expect(await forgetDeparted(kept(), new Set(), 30, day(70))).toEqual([RETURNS]);
  });
});

describe('listServers', () => {
  it('lists every page, or fails as a whole', async () => {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const servers = Array.from({ length: 450 }, () => discord.addServer());
    discord.addServer({ hasBot: false });
    const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
    onTestFinished(() => rest.clearHandlerSweeper());
    expect([...(await listServers(rest))].sort()).toEqual(servers.map(({ id }) => id).sort());
    discord.misbehave({ on: /after=|guilds/, answer: { stallMs: 0 } });
    discord.misbehave({ on: 'guilds', answer: { status: 503 } });
    await expect(listServers(rest)).rejects.toThrow();
  });
});
