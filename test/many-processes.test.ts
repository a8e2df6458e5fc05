import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakeDiscord } from '../src/playground/fake-discord.js';
import type { FakeMember } from '../src/playground/people/fake-member.js';
import { lighthouse } from './commands/with-bot.js';
import { sharePostgres } from './library/store/postgres/with-postgres.js';
import { temporaryFolder } from './temporary-folder.js';

const postgres = sharePostgres();
const RANGES = ['0-3/12', '4-7/12', '8-11/12'];
const SERVERS = 24;

describe('three processes of four shards each, with one database', () => {
  it('answer every server, see each other’s loads, and lose nothing when one is killed', async () => {
    const { discord, article, start } = await openWorld();
    const processes = await Promise.all(RANGES.map(start));
    expect(discord.shards).toHaveLength(12);
    const members: FakeMember[] = [];
    for (let count = 0; count < SERVERS; count++) {
      members.push(discord.member({ name: 'Mo', moderator: true, server: discord.addServer() }));
      // Servers created in the same millisecond would belong to the same shard.
      await delay(2);
    }
    const ask = async (question: string) =>
      Promise.all(members.map(async (member) => (await member.slash('ask', { question })).text));

    for (const answer of await ask('What does the lamp burn?'))
      expect(answer).toContain('colza oil');

    await Promise.all(
      members.slice(0, SERVERS / 2).map((member, index) => {
        const bytes = Buffer.from(`# Mill\n\nMill ${index} grinds oats.`);
        return member.slash('reload', { file: { name: 'mill.md', bytes } });
      }),
    );
    await writeFile(article, lighthouse.replace('colza oil', 'paraffin'));
    await members.at(-1)?.slash('reload');
    await expect
      .poll(async () => (await ask('What does the lamp burn?')).slice(SERVERS / 2), {
        timeout: 5_000,
      })
      .toEqual(Array(SERVERS / 2).fill(expect.stringContaining('paraffin')));

    const [killed] = processes as [ChildProcess];
    const gone = once(killed, 'close');
    killed.kill('SIGKILL');
    await gone;
    await start(RANGES[0] as string);
    const answers = await ask('What does it grind?');
    for (const [index, answer] of answers.slice(0, SERVERS / 2).entries()) {
      expect(answer).toContain(`Mill ${index} grinds`);
    }
  });
});

async function openWorld() {
  const folder = await temporaryFolder();
  const article = join(folder, 'article.md');
  await writeFile(article, lighthouse);
  const discord = await FakeDiscord.start({ responseWindowMs: 30_000 });
  const databaseUrl = await postgres().createDatabase();
  const running = new Set<ChildProcess>();
  onTestFinished(async () => {
    for (const bot of running) bot.kill('SIGKILL');
    await discord.stop();
  });
  /** Resolves when the shards of the process are up. */
  const start = async (shards: string): Promise<ChildProcess> => {
    const bot = spawn(process.execPath, ['dist/src/start.js'], {
      env: {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: databaseUrl,
        ARTICLE: article,
        SHARDS: shards,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.add(bot);
    let output = '';
    bot.stdout.on('data', (chunk) => {
      output += chunk;
    });
    await expect.poll(() => output, { timeout: 30_000 }).toContain('Pullquote is ready');
    return bot;
  };
  return { discord, article, start };
}
