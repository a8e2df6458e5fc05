import type { Config } from '../src/config.js';
import type { FakeDiscord } from '../src/playground/fake-discord.js';

/**
 * The settings of a bot that runs on a fake Discord: a folder, no limits and no log unless `settings` say
 * otherwise.
 */
export function configFor(
  discord: FakeDiscord,
  settings: Partial<Config> & Pick<Config, 'dataDir'>,
): Config {
  return {
    discordToken: discord.token,
    discordApiUrl: discord.apiUrl,
    article: 'data/article.md',
    databaseUrl: undefined,
    allowPrivateUrls: false,
    asksPerMinute: 0,
    loadsPerHour: 0,
    memoryLimitMb: 900,
    monitorHost: '127.0.0.1',
    keepDaysAfterLeaving: 30,
    logLevel: 'silent',
    shards: 'auto',
    ...settings,
  };
}
