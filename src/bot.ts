import type { Interaction } from 'discord.js';
import { commands } from '../commands/index.js';
import type { Config } from './config.js';
import { type Connection, connect, whenAborted } from './discord/gateway/connect.js';
import { daily } from './discord/gateway/daily.js';
import {
  createIdentifyGate,
  holdBack,
  type IdentifyGate,
  reserveShared,
} from './discord/gateway/identify-gate.js';
import { listServers } from './discord/gateway/list-servers.js';
import { registerCommands } from './discord/gateway/register-commands.js';
import { retryPassing } from './discord/gateway/retry-passing.js';
import type { Services } from './discord/interaction/command.js';
import { InteractionsUnderWay } from './discord/interaction/interactions-under-way.js';
import { LatestLine } from './discord/interaction/latest-line.js';
import { FairTurns } from './discord/interaction/limits/fair-turns.js';
import { Limits } from './discord/interaction/limits/limits.js';
import { PressOnce } from './discord/interaction/press-once.js';
import { routeInteraction } from './discord/interaction/route-interaction.js';
import { createSeal } from './discord/interaction/seal.js';
import type { ArticleLibrary } from './library/article-library.js';
import { forgetDeparted } from './library/forget-departed.js';
import { type OpenedLibrary, openLibrary } from './library/open-library.js';
import { createLog, type Logger } from './log.js';
import type { Watch } from './monitor/watch-over.js';
import type { Problem } from './problem.js';
import { version } from './version.js';
import { within } from './within.js';

/**
 * How long to wait for the store to close. `interactions-under-way.ts` uses the rest of the 3 s promised to
 * service managers.
 */
const CLOSE_TIMEOUT_MS = 300;

/** A bot that is connected and answers. */
export interface RunningBot {
  /** The link that adds the bot to a server. */
  readonly inviteLink: string;
  /** The port of health and metrics; absent when they are not served. */
  readonly monitorPort?: number;
  /** Resolves when Discord has closed the connection for good; after any other interruption it is resumed. */
  readonly lost: Promise<Problem>;
  /**
   * Stops within 3 s: finishes interactions in progress, tells people still waiting that the bot restarts,
   * and disconnects.
   */
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Paces identifying; by default in step with all processes on the same database. */
  readonly gate?: IdentifyGate;
  /**
   * The library; by default the one that the settings name. It is closed with the bot, also when the start
   * fails.
   */
  readonly opening?: Promise<OpenedLibrary>;
  /** Cancels the start, and stops what has started by then. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the default article, logs in to Discord and registers the commands. Resolves when every shard of
 * this process is up; each shard answers as soon as it is up.
 * @throws Problem when the article cannot be read, the token is refused, or Discord is out of reach
 */
export async function startBot(
  config: Config,
  log: Logger = createLog(config.logLevel),
  { gate, signal, opening = openLibrary(config, log) }: BotOptions = {},
): Promise<RunningBot> {
  let monitor: Watch | undefined;
  let connection: Connection | undefined;
  const turns = new FairTurns();
  const underWay = new InteractionsUnderWay(log, turns);
  const cancelled = new AbortController();
  signal?.addEventListener('abort', () => cancelled.abort(signal.reason), { once: true });
  let services: Services | undefined;
  const prepared = opening.then(async ({ library }) => {
    monitor = await watchOver(config, library, () => connection);
    services = {
      library,
      log,
      limits: new Limits(config),
      turns,
      once: new PressOnce(),
      latestLine: new LatestLine(),
      seal: createSeal(config.discordToken),
      ...(monitor && { observe: monitor.observe }),
    };
  });
  const onInteraction = (interaction: Interaction) =>
    underWay.take(interaction, (arrivedMs) => {
      const shardCount = connection?.plan.total ?? 1;
      return routeInteraction(interaction, commands, services as Services, arrivedMs, shardCount);
    });
  const connecting = connect({
    config,
    log,
    // The connection is made while the article is read, but no shard identifies before that is done.
    gate: holdBack(prepared, gate ?? sharedGate(opening)),
    claim: async (plan) => (await opening).claimShards?.(plan),
    onInteraction,
    signal: cancelled.signal,
  });
  const stop = async () => {
    await underWay.finish();
    cancelled.abort();
    await connecting.then(
      ({ leave }) => leave(),
      () => {},
    );
    await monitor?.close();
    // The default article may still be on its way from a slow site.
    await within(
      CLOSE_TIMEOUT_MS,
      opening.then(
        ({ close }) => close(),
        () => {},
      ),
    );
  };
  try {
    [connection] = await Promise.all([connecting, prepared]);
    const { applicationId, lost, plan } = connection;
    await Promise.race([
      Promise.all([register(connection, log), connection.complete]),
      lost.then((problem) => Promise.reject(problem)),
      whenAborted(cancelled.signal),
    ]);
    const inviteLink = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`;
    const servers = connection.serverCount();
    log.info({ version, shards: plan.ids.length, servers, inviteLink }, 'Pullquote is ready');
    if (plan.ids.includes(0)) {
      const { kept } = await opening;
      const { rest } = connection.client;
      void daily(log, cancelled.signal, async () => {
        const present = await listServers(rest);
        const forgotten = await forgetDeparted(kept, present, config.keepDaysAfterLeaving);
        log.info({ servers: present.size, forgotten }, 'servers listed');
      });
    }
    return { inviteLink, lost, stop, ...(monitor && { monitorPort: monitor.port }) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Paces identifying together with all processes on the same store. */
function sharedGate(opening: Promise<OpenedLibrary>): IdentifyGate {
  let gate: IdentifyGate | undefined;
  return {
    async wait(bucket, signal) {
      const { reserveIdentify } = await opening;
      gate ??= createIdentifyGate(reserveIdentify && reserveShared(reserveIdentify));
      await gate.wait(bucket, signal);
    },
  };
}

/**
 * Serves health and metrics if the settings ask for them. Their code takes long to load, so it is loaded
 * only then.
 */
async function watchOver(
  config: Config,
  library: ArticleLibrary,
  connection: () => Connection | undefined,
): Promise<Watch | undefined> {
  const { monitorHost: host, monitorPort: port } = config;
  if (port === undefined) return undefined;
  const { watchOver } = await import('./monitor/watch-over.js');
  return watchOver({ host, port, library, connection });
}

/** Registers the commands, which belong to the whole bot: only the process with the first shard does it. */
async function register({ client, applicationId, plan }: Connection, log: Logger): Promise<void> {
  if (!plan.ids.includes(0)) return;
  const definitions = commands.map(({ definition }) => definition);
  const attempt = () => registerCommands(client.rest, applicationId, definitions);
  const registered = await retryPassing(log, attempt);
  log.info({ applicationId, registered }, 'commands are registered');
}
