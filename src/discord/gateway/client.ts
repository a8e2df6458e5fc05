import {
  Client,
  type ClientOptions,
  Events,
  type IShardingStrategy,
  Options,
  SimpleShardingStrategy,
  Status,
  type WebSocketManager,
} from 'discord.js';
import type { Logger } from '../../log.js';
import type { IdentifyGate } from './identify-gate.js';
import { restOptions } from './rest-options.js';
import type { ShardPlan } from './shard-plan.js';

export interface ClientSettings {
  /** As discord.js's `rest.api`. */
  readonly apiUrl: string;
  readonly plan: ShardPlan;
  readonly gate: IdentifyGate;
  /** Called when a shard may identify, before it does. */
  readonly onIdentify?: (shard: number) => void;
}

/** The part of `@discordjs/ws` that discord.js builds its connections with. */
type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;
type Connections = Parameters<BuildStrategy>[0];

/**
 * A client that receives interactions and nothing else, so that its memory does not grow with the
 * number of servers. Each shard hands on what it receives as soon as it is up, however many others
 * are still to come. Not logged in; whatever happens to its connection is logged, never thrown.
 */
export function createClient(settings: ClientSettings, log: Logger): Client {
  const { apiUrl, plan } = settings;
  const client = new Client({
    intents: [],
    rest: restOptions(apiUrl),
    // Always given: discord.js would otherwise read the variable SHARDS in a form of its own.
    shards: plan.ids,
    shardCount: plan.total,
    ws: {
      buildIdentifyThrottler: (connections) => throttleBy(settings, connections),
      buildStrategy: (connections) => connectEach(new SimpleShardingStrategy(connections)),
    },
    allowedMentions: { parse: [] },
    // Without intents interactions fill no other cache than these.
    makeCache: Options.cacheWithLimits({
      UserManager: 0,
      MessageManager: 0,
      EntitlementManager: 0,
    }),
  });
  handOnAtOnce(client.ws);
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

/** discord.js would keep what shards receive until the last of them is up. */
function handOnAtOnce(gateway: WebSocketManager): void {
  gateway.status = Status.Ready;
}

async function throttleBy({ gate, onIdentify }: ClientSettings, connections: Connections) {
  const { session_start_limit } = await connections.fetchGatewayInformation();
  return {
    async waitForIdentify(shard: number, signal: AbortSignal) {
      await gate.wait(shard % session_start_limit.max_concurrency, signal);
      onIdentify?.(shard);
    },
  };
}

/**
 * Has each shard connect by itself, and again until it succeeds: the first error of any of them would
 * otherwise end all. What becomes of them is told by events.
 */
function connectEach(strategy: SimpleShardingStrategy): IShardingStrategy {
  const connect = strategy.connect.bind(strategy);
  strategy.connect = async () => {
    connect().catch(() => {});
  };
  return strategy;
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
