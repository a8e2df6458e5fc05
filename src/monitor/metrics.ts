import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { rateLimited } from '../discord/gateway/rest-options.js';
import type { Observe } from '../discord/interaction/interaction-record.js';
import { libraryEvents } from '../library/library-events.js';

/** Discord waits 3 s for the first response; loads may take longer. */
const SECONDS_TO_ANSWER = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 15];
/** Small articles take a tenth of a second; after 15 s a parse is stopped. */
const SECONDS_TO_PARSE = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** Values that are read when the metrics are requested. */
export interface Gauges {
  /** The state of each shard of this process, in Discord's words, such as `ready`. */
  readonly shardStates: () => readonly string[];
  /** The average round trip of the latest heartbeats in milliseconds; NaN before the first. */
  readonly latencyMs: () => number;
  readonly articles: () => {
    readonly count: number;
    readonly bytes: number;
    readonly evicted: number;
  };
}

export interface Metrics {
  readonly contentType: string;
  /** Counts an interaction. */
  readonly observe: Observe;
  /** Returns the metrics in Prometheus' text format. */
  read(): Promise<string>;
  /** Stops counting. */
  close(): void;
}

/** Metrics for Prometheus. No label holds a server, a member, or anything that people wrote. */
export function createMetrics(gauges: Gauges): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Histogram({
    name: 'pullquote_interaction_seconds',
    help: 'Commands, presses, forms and typing, by what became of them, and how long that took.',
    labelNames: ['kind', 'command', 'outcome'] as const,
    buckets: SECONDS_TO_ANSWER,
    registers,
  });
  const loads = new Counter({
    name: 'pullquote_loads_total',
    help: 'Uses of /reload, Undo and Make live, by what became of them and the reason of a refusal.',
    labelNames: ['outcome', 'reason'] as const,
    registers,
  });
  const rateLimits = new Counter({
    name: 'pullquote_rest_rate_limits_total',
    help: 'Answers 429 of Discord, to requests that are then sent again.',
    registers,
  });
  const storeFailures = new Counter({
    name: 'pullquote_store_errors_total',
    help: 'Reads and writes that the store failed at.',
    labelNames: ['operation'] as const,
    registers,
  });
  // There from the start, so that an alert on an increase sees the first one.
  for (const operation of ['read', 'write']) storeFailures.inc({ operation }, 0);
  loads.inc({ outcome: 'refused', reason: 'store-full' }, 0);
  const parses = new Histogram({
    name: 'pullquote_parse_seconds',
    help: 'How long articles took to parse, in processes of their own.',
    buckets: SECONDS_TO_PARSE,
    registers,
  });
  addGauges(registers, gauges);
  const countParse = (ms: unknown) => parses.observe((ms as number) / 1000);
  const countStoreFailure = (operation: unknown) =>
    storeFailures.inc({ operation: String(operation) });
  const countRateLimit = () => rateLimits.inc();
  rateLimited.subscribe(countRateLimit);
  libraryEvents.parsed.subscribe(countParse);
  libraryEvents.storeFailed.subscribe(countStoreFailure);
  return {
    contentType: registry.contentType,
    observe({ kind, command, outcome, ms, reason = 'none' }) {
      interactions.observe({ kind, command, outcome }, ms / 1000);
      if (LOADING.has(command) && kind !== 'typing') loads.inc({ outcome, reason });
    },
    read: () => registry.metrics(),
    close() {
      rateLimited.unsubscribe(countRateLimit);
      libraryEvents.parsed.unsubscribe(countParse);
      libraryEvents.storeFailed.unsubscribe(countStoreFailure);
      registry.clear();
    },
  };
}

const LOADING: ReadonlySet<string> = new Set(['reload', 'undo', 'undo-granted', 'make-live']);

function addGauges(registers: Registry[], { shardStates, latencyMs, articles }: Gauges): void {
  const states = new Gauge({
    name: 'pullquote_shards',
    help: 'Shards of this process, by state.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.reset();
      for (const state of shardStates()) states.inc({ state });
    },
  });
  const read = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  read(
    'pullquote_gateway_latency_seconds',
    'Round trip of a heartbeat, on average over the shards.',
    () => latencyMs() / 1000,
  );
  read('pullquote_articles', 'Articles of servers in memory.', () => articles().count);
  read('pullquote_article_bytes', 'Memory of those articles.', () => articles().bytes);
  read(
    'pullquote_articles_evicted',
    'Articles dropped from memory since the start, to be read again when asked for.',
    () => articles().evicted,
  );
}
