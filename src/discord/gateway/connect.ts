import { type Client, Events, type Interaction, REST, Status } from 'discord.js';
import type { Config } from '../../config.js';
import type { Logger } from '../../log.js';
import type { Problem } from '../../problem.js';
import { within } from '../../within.js';
import { createClient } from './client.js';
import { asConnectionProblem, connectionLost } from './connection-problem.js';
import { holdBack, type IdentifyGate } from './identify-gate.js';
import { restOptions } from './rest-options.js';
import { retryPassing } from './retry-passing.js';
import { awaitShards, SHARD_TIMEOUT_MS, type ShardPlan } from './shard-plan.js';
import { ShardStarts } from './shard-starts.js';

/** Discord may never confirm the goodbye. */
const GOODBYE_TIMEOUT_MS = 300;

const STATES: Readonly<Record<Status, string>> = {
  [Status.Ready]: 'ready',
  [Status.Connecting]: 'connecting',
  [Status.Reconnecting]: 'connecting',
  [Status.Idle]: 'idle',
  [Status.Nearly]: 'connecting',
  [Status.Disconnected]: 'disconnected',
  [Status.WaitingForGuilds]: 'ready',
  [Status.Identifying]: 'identifying',
  [Status.Resuming]: 'resuming',
};

export interface ConnectOptions {
  readonly config: Pick<Config, 'discordApiUrl' | 'discordToken' | 'shards'>;
  readonly log: Logger;
  readonly gate: IdentifyGate;
  /** Makes sure that no other process holds these shards; none identifies before. */
  readonly claim?: (plan: ShardPlan) => Promise<void>;
  /** Called for every interaction as soon as the first shard is up. */
  readonly onInteraction: (interaction: Interaction) => void;
  /** Cancels the start. */
  readonly signal?: AbortSignal | undefined;
}

/** A bot that receives interactions. */
export interface Connection {
  readonly client: Client;
  readonly applicationId: string;
  readonly plan: ShardPlan;
  /** The state of each shard of this process, such as `ready`. */
  shardStates(): readonly string[];
  /** The number of servers on the shards that are up. */
  serverCount(): number;
  /** Resolves when the last shard of this process is up. */
  readonly complete: Promise<void>;
  /** Resolves when Discord has ended the connection for good; other interruptions are resumed. */
  readonly lost: Promise<Problem>;
  /** Says goodbye within 300 ms. */
  leave(): Promise<void>;
}

/**
 * Logs in and waits until Discord sends interactions to one shard; the others follow. Also waits while
 * Discord has problems or refuses connections for the time being.
 * @throws Problem when the token or the number of shards is refused, or Discord is out of reach; the
 * signal's reason when it is aborted
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { config, log, signal } = options;
  const rest = new REST(restOptions(config.discordApiUrl)).setToken(config.discordToken);
  const attempt = async () => logIn(options, await awaitShards(rest, config.shards, log, signal));
  try {
    return await retryPassing(log, attempt, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw asConnectionProblem(error, config.discordApiUrl, SHARD_TIMEOUT_MS);
  }
}

async function logIn(options: ConnectOptions, plan: ShardPlan): Promise<Connection> {
  const { config, log, gate, onInteraction, signal } = options;
  const { discordApiUrl: apiUrl, discordToken } = config;
  const servers = new Map<number, number>();
  const starts = new ShardStarts(plan, log);
  const onIdentify = (shard: number) => starts.identifies(shard);
  const claimed = options.claim?.(plan) ?? Promise.resolve();
  const client = createClient({ apiUrl, plan, gate: holdBack(claimed, gate), onIdentify }, log);
  client.on(Events.ShardReady, (shard, unavailable) => {
    // Without intents, Discord marks every server unavailable and says no more about it.
    servers.set(shard, unavailable?.size ?? 0);
    starts.isUp(shard);
  });
  client.on(Events.InteractionCreate, onInteraction);
  const lost = connectionLost(client, apiUrl);
  const leave = async () => {
    starts.close();
    // discord.js sends this event for every connection that ends, even if it does not reconnect.
    client.removeAllListeners(Events.ShardReconnecting);
    await within(GOODBYE_TIMEOUT_MS, client.destroy());
  };
  try {
    const refused = lost.then((problem) => Promise.reject(problem));
    await Promise.race([
      Promise.all([client.login(discordToken), starts.first, claimed]),
      refused,
      whenAborted(signal),
    ]);
  } catch (error) {
    await leave();
    throw error;
  }
  const { application } = client as Client<true>;
  return {
    client,
    applicationId: application.id,
    plan,
    shardStates: () => client.ws.shards.map(({ status }) => STATES[status]),
    serverCount: () => [...servers.values()].reduce((sum, count) => sum + count, 0),
    complete: starts.all,
    lost,
    leave,
  };
}

/** Rejects when the signal is aborted; otherwise stays pending. */
export function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
