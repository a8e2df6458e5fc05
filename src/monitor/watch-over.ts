import type { Connection } from '../discord/gateway/connect.js';
import type { ArticleLibrary } from '../library/article-library.js';
import { within } from '../within.js';
import { createMetrics, type Metrics } from './metrics.js';
import { startMonitor } from './monitor.js';

/** A database that has vanished from the network refuses nothing; whoever checks waits a few seconds. */
const STORE_TIMEOUT_MS = 2_000;

export interface WatchOptions {
  readonly host: string;
  readonly port: number;
  readonly library: ArticleLibrary;
  /** The connection to Discord; undefined before the first shard is ready. */
  readonly connection: () => Connection | undefined;
}

/** The health and metrics of a bot, served over HTTP. */
export interface Watch extends Pick<Metrics, 'observe'> {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a bot's health and metrics.
 * @throws Problem `monitor-unusable`
 */
export async function watchOver(options: WatchOptions): Promise<Watch> {
  const { host, port, library, connection } = options;
  const metrics = createMetrics({
    shardStates: () => connection()?.shardStates() ?? [],
    latencyMs: () => connection()?.client.ws.ping ?? Number.NaN,
    articles: () => library.stats,
  });
  const findObstacles = () => obstaclesTo(library, connection());
  const monitor = await startMonitor({ host, port, metrics, findObstacles });
  return {
    port: monitor.port,
    observe: metrics.observe,
    async close() {
      await monitor.close();
      metrics.close();
    },
  };
}

/**
 * Returns the reasons why a bot cannot serve. The default article needs no check: it is read before
 * anything else.
 */
async function obstaclesTo(
  library: ArticleLibrary,
  connection: Connection | undefined,
): Promise<string[]> {
  const states = connection?.shardStates() ?? [];
  const away = states.filter((state) => state !== 'ready').length;
  const checking = library.checkStore().then(
    () => true,
    () => false,
  );
  const isStoreThere = await within(STORE_TIMEOUT_MS, checking);
  return [
    ...(states.length === 0 ? ['no shard is connected yet'] : []),
    ...(away > 0 ? [`${away} of ${states.length} shards are not connected`] : []),
    ...(isStoreThere ? [] : ['the store is out of reach']),
  ];
}
