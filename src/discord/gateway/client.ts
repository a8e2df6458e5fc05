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
  /** As in discord.js's `rest.api`. */
  readonly apiUrl: string;
  readonly plan: ShardPlan;
  readonly gate: IdentifyGate;
  /** Called before a shard identifies. */
  readonly onIdentify?: (shard: number) => void;
}

/** The option of `@discordjs/ws` with which discord.js builds its connections. */
type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;
type Connections = Parameters<BuildStrategy>[0];

/**
 * Creates a client that receives only interactions, so that its memory does not grow with the number of
 * servers. Each shard delivers events as soon as it is up, even if others are still to come. The client
 * is not logged in yet. Connection errors are logged, never thrown.
 */
export function createClient(settings: ClientSettings, log: Logger): Client {
  const { apiUrl, plan } = settings;
  const client = new Client({
    intents: [],
    rest: restOptions(apiUrl),
    // Always set: discord.js would otherwise read the variable SHARDS, which has another form there.
    shards: plan.ids,
    shardCount: plan.total,
    ws: {
      buildIdentifyThrottler: (connections) => throttleBy(settings, connections),
      buildStrategy: (connections) => connectEach(new SimpleShardingStrategy(connections)),
    },
    allowedMentions: { parse: [] },
    // Messages are written with Discord's own names of fields, and renaming them would take longer than all
    // else that is done to send one.
    jsonTransformer: (message: unknown) => message,
    // Without intents, interactions fill no other cache than these.
    makeCache: Options.cacheWithLimits({
      UserManager: 0,
      MessageManager: 0,
      EntitlementManager: 0,
    }),
  });
  handOnAtOnce(client.ws);
  // Discord lists the servers in every new session, and discord.js warns when their cache is limited.
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

/** Without this, discord.js holds back events until the last shard is up. */
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
 * Lets each shard connect on its own, and retry until it succeeds: otherwise the first error of any
 * shard would end all of them. Events report the outcome.
 */
function connectEach(strategy: SimpleShardingStrategy): IShardingStrategy {
  const connect = strategy.connect.bind(strategy);
  strategy.connect = async () => {
    connect().catch(() => {});
  };
  return strategy;
}

/** Logs a lost connection and its recovery once each, although discord.js reports every attempt. */
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
