import type { Interaction } from 'discord.js';
import { commands } from '../commands/index.js';
import type { Config } from './config.js';
import { type Connection, connect } from './discord/gateway/connect.js';
import { createIdentifyGate, type IdentifyGate } from './discord/gateway/identify-gate.js';
import { registerCommands } from './discord/gateway/register-commands.js';
import { retryPassing } from './discord/gateway/retry-passing.js';
import { InteractionsUnderWay } from './discord/interaction/interactions-under-way.js';
import { Limits } from './discord/interaction/limits.js';
import { routeInteraction } from './discord/interaction/route-interaction.js';
import { createSeal } from './discord/interaction/seal.js';
import { Shares } from './discord/interaction/shares.js';
import { ArticleLibrary } from './library/article-library.js';
import { createSubmissionReader } from './library/fetch/read-submission.js';
import { DiskArticleStore } from './library/store/disk-article-store.js';
import { lockDataDir } from './library/store/lock-data-dir.js';
import { createLog, type Logger } from './log.js';
import type { Watch } from './monitor/watch-over.js';
import { Problem } from './problem.js';
import { version } from './version.js';

/** A bot that answers. */
export interface RunningBot {
  /** Where people add the bot to a server. */
  readonly inviteLink: string;
  /** Where health and metrics are served, if they are. */
  readonly monitorPort?: number;
  /** Resolves when Discord has ended the connection for good; what else happens is resumed. */
  readonly lost: Promise<Problem>;
  /** Finishes what is under way, tells whoever still waits that it restarts, and leaves; within 3 s. */
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Lets shards identify; that of a single process when absent. */
  readonly gate?: IdentifyGate;
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
  { gate = createIdentifyGate(), signal }: BotOptions = {},
): Promise<RunningBot> {
  const unlock = await lockDataDir(config.dataDir);
  let connection: Connection | undefined;
  let monitor: Watch | undefined;
  const underWay = new InteractionsUnderWay(log);
  const stop = async () => {
    await underWay.finish();
    await connection?.leave();
    await monitor?.close();
    await unlock();
  };
  try {
    const library = await Promise.race([openLibrary(config, log), whenAborted(signal)]);
    const watch = await watchOver(config, library, () => connection);
    monitor = watch;
    const services = {
      library,
      log,
      limits: new Limits(config),
      shares: new Shares(),
      seal: createSeal(config.discordToken),
      ...(watch && { observe: watch.observe }),
    };
    const onInteraction = (interaction: Interaction) =>
      underWay.take(interaction, () => {
        const shardCount = connection?.plan.total ?? 1;
        return routeInteraction(interaction, commands, services, shardCount);
      });
    connection = await connect({ config, log, gate, onInteraction, signal });
    const { applicationId, lost } = connection;
    await Promise.race([
      Promise.all([register(connection, log), connection.complete]),
      lost.then((problem) => Promise.reject(problem)),
      whenAborted(signal),
    ]);
    const inviteLink = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`;
    log.info(
      {
        version,
        shards: connection.plan.ids.length,
        servers: connection.serverCount(),
        inviteLink,
      },
      'Pullquote is ready',
    );
    return { inviteLink, lost, stop, ...(watch && { monitorPort: watch.port }) };
  } catch (error) {
    await stop();
    throw error;
  }
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

async function openLibrary(config: Config, log: Logger): Promise<ArticleLibrary> {
  const { article: source, dataDir, allowPrivateUrls, discordApiUrl, memoryLimitMb } = config;
  const readSubmission = createSubmissionReader({
    allowPrivateUrls,
    // Where a Discord of one's own, such as the playground, keeps the files; the real one's are public.
    trustedFileOrigin: new URL(discordApiUrl).origin,
  });
  const store = await DiskArticleStore.open(dataDir, log);
  try {
    return await ArticleLibrary.open({ source, store, readSubmission, log, memoryLimitMb });
  } catch (error) {
    throw error instanceof Problem ? new Problem('article-unusable', { problem: error }) : error;
  }
}

/** Rejects when the signal is aborted, else stays as it is. */
function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
