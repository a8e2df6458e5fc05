import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, readTerminalConfig } from '../src/config.js';
import { saidBy } from './said.js';

const token = 'MTE.Gx.secret';

describe('readConfig', () => {
  it('needs the token only', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toEqual({
      discordToken: token,
      discordApiUrl: 'https://discord.com/api',
      article: 'data/article.md',
      dataDir: 'data',
      allowPrivateUrls: false,
      asksPerMinute: 20,
      loadsPerHour: 30,
      memoryLimitMb: 900,
      monitorHost: '127.0.0.1',
      storeLimits: { perServer: 50 * 1024 * 1024, inAll: 10_000 * 1024 * 1024 },
      keepDaysAfterLeaving: 30,
      logLevel: 'info',
      shards: 'auto',
    });
  });

  it('takes what is set', () => {
    const env = {
      DISCORD_TOKEN: ` ${token}\n`,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/v10/',
      ARTICLE: 'https://example.org/story',
      DATA_DIR: '/var/lib/pullquote',
      ALLOW_PRIVATE_URLS: 'true',
      ASKS_PER_MINUTE: '5',
      LOADS_PER_HOUR: '0',
      MEMORY_LIMIT: '2048',
      SERVER_STORE_LIMIT: '2',
      STORE_LIMIT: '0',
      KEEP_DAYS_AFTER_LEAVING: '7',
      MONITOR_PORT: '9090',
      MONITOR_HOST: '0.0.0.0',
      LOG_LEVEL: 'warn',
      SHARDS: '16',
    };
    expect(readConfig(env)).toEqual({
      discordToken: token,
      discordApiUrl: 'http://127.0.0.1:8080/api',
      article: 'https://example.org/story',
      dataDir: '/var/lib/pullquote',
      allowPrivateUrls: true,
      asksPerMinute: 5,
      loadsPerHour: 0,
      memoryLimitMb: 2048,
      storeLimits: { perServer: 2 * 1024 * 1024, inAll: Infinity },
      keepDaysAfterLeaving: 7,
      monitorPort: 9090,
      monitorHost: '0.0.0.0',
      logLevel: 'warn',
      shards: 16,
    });
  });

  it('takes the shards of one of several processes', () => {
    const DATABASE_URL = 'postgres://localhost/pullquote';
    const { shards } = readConfig({ DISCORD_TOKEN: token, SHARDS: '16-31/64', DATABASE_URL });
    expect(shards).toEqual({ first: 16, last: 31, total: 64 });
  });

  it('lets several processes share the shards only with a database', async () => {
    const read = () => readConfig({ DISCORD_TOKEN: token, SHARDS: '0-15/64' });
    expect(await saidBy(read)).toMatch(/^DATABASE_URL: found nothing\. [^\n]+\.$/);
    expect(readConfig({ DISCORD_TOKEN: token, SHARDS: '0-63/64' }).databaseUrl).toBeUndefined();
  });

  it('takes an empty value for one that is not set', () => {
    const env = { DISCORD_TOKEN: token, SHARDS: '', LOG_LEVEL: ' ', DISCORD_API_URL: '' };
    expect(readConfig(env)).toEqual(readConfig({ DISCORD_TOKEN: token }));
  });

  it.each([
    ['DISCORD_API_URL', 'discord.com/api', '“discord.com/api”'],
    ['DISCORD_API_URL', 'ftp://discord.com', '“ftp://discord.com”'],
    ['LOG_LEVEL', 'loud', '“loud”'],
    ['ALLOW_PRIVATE_URLS', 'yes', '“yes”'],
    ['ASKS_PER_MINUTE', '-1', '“-1”'],
    ['ASKS_PER_MINUTE', '1.5', '“1.5”'],
    ['LOADS_PER_HOUR', 'none', '“none”'],
    ['LOADS_PER_HOUR', '1e9', '“1e9”'],
    ['MEMORY_LIMIT', '899', '“899”'],
    ['MEMORY_LIMIT', '1 GB', '“1 GB”'],
    ['SERVER_STORE_LIMIT', '50 MB', '“50 MB”'],
    ['STORE_LIMIT', '-1', '“-1”'],
    ['KEEP_DAYS_AFTER_LEAVING', '-1', '“-1”'],
    ['MONITOR_PORT', '70000', '“70000”'],
    ['MONITOR_PORT', 'http', '“http”'],
    ['SHARDS', '0', '“0”'],
    ['SHARDS', '2.5', '“2.5”'],
    ['SHARDS', 'many', '“many”'],
    ['SHARDS', '3-1/4', '“3-1/4”'],
    ['SHARDS', '0-4/4', '“0-4/4”'],
    ['SHARDS', '0-3', '“0-3”'],
  ])('says in one line what is wrong with %s=%s', async (name, value, found) => {
    const read = () => readConfig({ DISCORD_TOKEN: token, [name]: value });
    expect(read).toThrow(expect.objectContaining({ code: 'config-invalid' }));
    expect(await saidBy(read)).toContain(`${name}: found ${found}. `);
    expect(await saidBy(read)).toMatch(/^[^\n]+[.)]$/);
  });

  it('never shows the password of a link', async () => {
    const DATABASE_URL = 'mysql://bot:hush@db.example/pullquote';
    const refusal = await saidBy(() => readConfig({ DISCORD_TOKEN: token, DATABASE_URL }));
    expect(refusal).toContain('DATABASE_URL: found “…@db.example/pullquote”. ');
  });

  it('says where the token is found when there is none', async () => {
    expect(await saidBy(() => readConfig({ DISCORD_TOKEN: ' ' }))).toMatch(
      /^DISCORD_TOKEN: found nothing\. Copy the token from .*\.$/,
    );
  });

  it.each(['"quoted token"', 'my secret', 'secrét'])('never shows the token %s', async (secret) => {
    const read = () => readConfig({ DISCORD_TOKEN: secret });
    const refusal = await saidBy(read);
    expect(refusal).toMatch(/^DISCORD_TOKEN: found characters that no token has\. Copy the token/);
    expect(refusal).not.toMatch(/quoted|secr/);
    expect(read).not.toThrow(/quoted|secr/);
  });
});

describe('readTerminalConfig', () => {
  it('finds the article that the bot comes with from wherever the person stands', () => {
    expect(readTerminalConfig({ INIT_CWD: '/home/ada' })).toEqual({
      article: 'data/article.md',
      baseFolder: '/home/ada',
      dataDir: 'data',
    });
  });

  it('takes what is set', () => {
    const env = { ARTICLE: 'story.txt', INIT_CWD: '', DATA_DIR: '/var/lib/pullquote' };
    expect(readTerminalConfig(env)).toEqual({
      article: 'story.txt',
      baseFolder: process.cwd(),
      dataDir: '/var/lib/pullquote',
    });
  });
});

describe('.env.example', () => {
  it('names every variable that the bot reads, and no other', () => {
    const source = readFileSync('src/config.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
    expect(Object.keys(parse(readFileSync('.env.example'))).sort()).toEqual(read.sort());
  });

  it('is taken for nothing set, so that copying it changes nothing but asks for the token', async () => {
    const read = () => readConfig(parse(readFileSync('.env.example')));
    expect(await saidBy(read)).toMatch(/^DISCORD_TOKEN: /);
  });
});
