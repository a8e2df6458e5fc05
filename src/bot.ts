import type { Interaction } from 'discord.js';
import { commands } from '../commands/index.js';
import type { Config } from './config.js';
import { type Connection, connect } from './discord/gateway/connect.js';
import { daily } from './discord/gateway/daily.js';
import {
  createIdentifyGate,
  type IdentifyGate,
  reserveShared,
} from './discord/gateway/identify-gate.js';
import { listServers } from './discord/gateway/list-servers.js';
import { registerCommands } from './discord/gateway/register-commands.js';
import { retryPassing } from './discord/gateway/retry-passing.js';
import type { Services } from './discord/interaction/command.js';
import { InteractionsUnderWay } from './discord/interaction/interactions-under-way.js';
import { FairTurns } from './discord/interaction/limits/fair-turns.js';
import { Limits } from './discord/interaction/limits/limits.js';
import { PressOnce } from './discord/interaction/press-once.js';
import { routeInteraction } from './discord/interaction/route-interaction.js';
import { createSeal } from './discord/interaction/seal.js';
import { within } from './discord/interaction/within.js';
import type { ArticleLibrary } from './library/article-library.js';
import { forgetDeparted } from './library/forget-departed.js';
import { type OpenedLibrary, openLibrary } from './library/open-library.js';
import { createLog, type Logger } from './log.js';
import type { Watch } from './monitor/watch-over.js';
import type { Problem } from './problem.js';
import { version } from './version.js';

/** Part of the 3 s promised to service managers; `interactions-under-way.ts` uses the rest. */
const CLOSE_TIMEOUT_MS = 300;

/** A bot that answers. */
export interface RunningBot {
  /** The link at which people add the bot to a server. */
  readonly inviteLink: string;
  /** The port of health and metrics, if they are served. */
  readonly monitorPort?: number;
  /** Resolves when Discord has ended the connection for good; what else happens is resumed. */
  readonly lost: Promise<Problem>;
  /** Finishes what is under way, tells whoever still waits that it restarts, and leaves; within 3 s. */
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Lets shards identify; in step with all processes of the same database when absent. */
  readonly gate?: IdentifyGate;
  /** That of the settings when absent; closed with the bot, or when it cannot start. */
  readonly opening?: Promise<OpenedLibrary>;
  /** Calls the start off; what was started by then is stopped as `stop` does. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the article, logs in to Discord and registers the commands. Resolves when every shard of this
 * process is up; each answers from when it is.
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
      seal: createSeal(config.discordToken),
      ...(monitor && { observe: monitor.observe }),
    };
  });
  const onInteraction = (interaction: Interaction) =>
    underWay.take(interaction, () => {
      const shardCount = connection?.plan.total ?? 1;
      return routeInteraction(interaction, commands, services as Services, shardCount);
    });
  const connecting = connect({
    config,
    log,
    // The connection is made while the article is read; nobody can ask before it is.
    gate: after(prepared, gate ?? sharedGate(opening)),
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
    // A site may take its time to send the default article.
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

/** In step with all processes of the same store. */
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

/** Lets no shard identify before something is done; never, if that fails. */
function after(done: Promise<unknown>, gate: IdentifyGate): IdentifyGate {
  return {
    async wait(bucket, signal) {
      await done.catch(() => new Promise(() => {}));
      await gate.wait(bucket, signal);
    },
  };
}

/** Serves health and metrics, if that is asked for; loaded only then, since it takes its time. */
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

/** Commands belong to the whole bot: of its processes the one with the first shard registers them. */
async function register({ client, applicationId, plan }: Connection, log: Logger): Promise<void> {
  if (!plan.ids.includes(0)) return;
  const definitions = commands.map(({ definition }) => definition);
  const attempt = () => registerCommands(client.rest, applicationId, definitions);
  const registered = await retryPassing(log, attempt);
  log.info({ applicationId, registered }, 'commands are registered');
}

/** Rejects when the signal is aborted, else stays as it is. */
function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
