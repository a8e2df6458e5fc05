import { type Client, Events, type Interaction } from 'discord.js';
import { commands } from '../commands/index.js';
import type { Config } from './config.js';
import { createClient } from './discord/gateway/client.js';
import { asConnectionProblem, connect, connectionLost } from './discord/gateway/connect.js';
import { registerCommands } from './discord/gateway/register-commands.js';
import { createLimits } from './discord/interaction/rate-limit.js';
import { routeInteraction } from './discord/interaction/route-interaction.js';
import { Shares } from './discord/interaction/shares.js';
import { within } from './discord/interaction/within.js';
import { ArticleLibrary } from './library/article-library.js';
import { createSubmissionReader } from './library/fetch/read-submission.js';
import { DiskArticleStore } from './library/store/disk-article-store.js';
import { lockDataDir } from './library/store/lock-data-dir.js';
import { createLog, type Logger } from './log.js';
import { Problem } from './problem.js';

/** Together they stay below the 3 s that are promised to service managers. */
const FINISH_TIMEOUT_MS = 2_000;
const GOODBYE_TIMEOUT_MS = 500;

/** A bot that answers. */
export interface RunningBot {
  /** Where people add the bot to a server. */
  readonly inviteLink: string;
  /** Resolves when Discord has ended the connection for good; what else happens is resumed. */
  readonly lost: Promise<Problem>;
  /** Takes nothing new, finishes what is under way, and leaves; within 2.5 s. */
  stop(): Promise<void>;
}

/**
 * Reads the article, logs in to Discord and registers the commands.
 * @throws Problem when the article cannot be read, the token is refused, or Discord is out of reach
 */
export async function startBot(
  config: Config,
  log: Logger = createLog(config.logLevel),
): Promise<RunningBot> {
  const unlock = await lockDataDir(config.dataDir);
  const library = await openLibrary(config, log).catch(async (error) => {
    await unlock();
    throw error;
  });
  const services = { library, log, limits: createLimits(config), shares: new Shares() };
  const client = createClient(config, log);
  const underWay = new Set<Promise<void>>();
  const take = (interaction: Interaction) => {
    const routed = routeInteraction(interaction, commands, services);
    underWay.add(routed);
    void routed.then(() => underWay.delete(routed));
  };
  client.on(Events.InteractionCreate, take);
  const lost = connectionLost(client);
  try {
    const applicationId = await connect(client, config.discordToken, lost);
    const definitions = commands.map(({ definition }) => definition);
    const registered = await registerCommands(client.rest, applicationId, definitions);
    log.info({ applicationId, registered }, 'ready');
    return {
      inviteLink: `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`,
      lost,
      async stop() {
        client.off(Events.InteractionCreate, take);
        await within(FINISH_TIMEOUT_MS, Promise.all(underWay));
        await leave(client);
        await unlock();
      },
    };
  } catch (error) {
    await leave(client);
    await unlock();
    throw asConnectionProblem(error, client);
  }
}

async function openLibrary(config: Config, log: Logger): Promise<ArticleLibrary> {
  const { article: source, dataDir, allowPrivateUrls, discordApiUrl } = config;
  const readSubmission = createSubmissionReader({
    allowPrivateUrls,
    // Where a Discord of one's own, such as the playground, keeps the files; the real one's are public.
    trustedFileOrigin: new URL(discordApiUrl).origin,
  });
  const store = await DiskArticleStore.open(dataDir, log);
  try {
    return await ArticleLibrary.open({ source, store, readSubmission, log });
  } catch (error) {
    throw error instanceof Problem ? new Problem('article-unusable', { problem: error }) : error;
  }
}

/** Discord may never confirm that it heard the goodbye. */
async function leave(client: Client): Promise<void> {
  // discord.js says so of every connection that ends, whether or not it connects again.
  client.removeAllListeners(Events.ShardReconnecting);
  await within(GOODBYE_TIMEOUT_MS, client.destroy());
}
