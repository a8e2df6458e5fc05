import type { Connection } from '../discord/gateway/connect.js';
import type { ArticleLibrary } from '../library/article-library.js';
import { createMetrics, type Metrics } from './metrics.js';
import { startMonitor } from './monitor.js';

export interface WatchOptions {
  readonly host: string;
  readonly port: number;
  readonly library: ArticleLibrary;
  /** To Discord; undefined while the first shard is still to come. */
  readonly connection: () => Connection | undefined;
}

/** Health and metrics of a bot, served. */
export interface Watch extends Pick<Metrics, 'observe'> {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves health and metrics of a bot.
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

/** The reasons that keep a bot from serving; the default article is read before anything else. */
async function obstaclesTo(
  library: ArticleLibrary,
  connection: Connection | undefined,
): Promise<string[]> {
  const states = connection?.shardStates() ?? [];
  const away = states.filter((state) => state !== 'ready').length;
  const isStoreAway = await library.checkStore().then(
    () => false,
    () => true,
  );
  return [
    ...(states.length === 0 ? ['no shard is connected yet'] : []),
    ...(away > 0 ? [`${away} of ${states.length} shards are not connected`] : []),
    ...(isStoreAway ? ['the store is out of reach'] : []),
  ];
}
