import { Client, Events, Options } from 'discord.js';
import type { Config } from '../../config.js';
import type { Logger } from '../../log.js';

/**
 * A client that receives interactions and nothing else, so that its memory does not grow with the
 * number of servers. Not logged in; whatever happens to its connection is logged, never thrown.
 */
export function createClient(
  config: Pick<Config, 'discordApiUrl' | 'shards'>,
  log: Logger,
): Client {
  const client = new Client({
    intents: [],
    rest: { api: config.discordApiUrl },
    // Always given: discord.js would otherwise read the variable SHARDS in a form of its own.
    shards: config.shards === 'auto' ? 'auto' : [...Array(config.shards).keys()],
    allowedMentions: { parse: [] },
    // Without intents interactions fill no other cache than these.
    makeCache: Options.cacheWithLimits({
      UserManager: 0,
      MessageManager: 0,
      EntitlementManager: 0,
    }),
  });
  // Discord lists the servers on every new session, and discord.js warns of a limit on their cache.
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'Discord client warned'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'gateway failed'));
  logOutages(client, log);
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, 'gateway lost'),
  );
  return client;
}

/** Says once that a connection is lost, though discord.js does at every attempt, and once that it is back. */
function logOutages(client: Client, log: Logger): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info({ shard }, 'gateway reconnecting');
    away.add(shard);
  });
  const returned = (shard: number) => {
    if (away.delete(shard)) log.info({ shard }, 'gateway connected again');
  };
  client.on(Events.ShardResume, returned);
  client.on(Events.ShardReady, returned);
}
