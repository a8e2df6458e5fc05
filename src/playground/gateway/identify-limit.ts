/** Discord's limit on identifying. */
export interface IdentifyLimits {
  /** The limit per day; `remaining` is what is left of it. */
  readonly total: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
  /** How many shards may identify at once: one for each remainder of the id divided by this. */
  readonly maxConcurrency: number;
  /** The time between two shards with the same remainder: 5,000 at Discord; 0 for no limit. */
  readonly intervalMs: number;
}

/** An identify of a shard. */
export interface Identify {
  readonly shard: number;
  readonly atMs: number;
}

/** The concurrency of a large bot, so that shards do not wait five seconds each. */
const PLENTY: IdentifyLimits = {
  total: 1000,
  remaining: 1000,
  resetAfterMs: 86_400_000,
  maxConcurrency: 16,
  intervalMs: 0,
};

/** Counts a bot’s identifies, and refuses those that come too early. */
export class IdentifyLimit {
  readonly identifies: Identify[] = [];
  private readonly limits: IdentifyLimits;
  private remaining: number;
  private resetsAtMs: number;

  constructor(limits: Partial<IdentifyLimits>) {
    this.limits = { ...PLENTY, ...limits };
    this.remaining = this.limits.remaining;
    this.resetsAtMs = performance.now() + this.limits.resetAfterMs;
  }

  /** Describes the limit as `GET /gateway/bot` does. */
  describe(): object {
    this.renew();
    return {
      total: this.limits.total,
      remaining: this.remaining,
      reset_after: Math.ceil(this.resetsAtMs - performance.now()),
      max_concurrency: this.limits.maxConcurrency,
    };
  }

  /** Counts an identify. Returns false when it came too soon. */
  take(shard: number): boolean {
    this.renew();
    const { intervalMs, maxConcurrency } = this.limits;
    const atMs = performance.now();
    const isSameBucket = (other: Identify) =>
      other.shard % maxConcurrency === shard % maxConcurrency;
    const previous = this.identifies.findLast(isSameBucket);
    this.identifies.push({ shard, atMs });
    this.remaining -= 1;
    return previous === undefined || atMs - previous.atMs >= intervalMs;
  }

  private renew(): void {
    if (performance.now() < this.resetsAtMs) return;
    this.remaining = this.limits.total;
    this.resetsAtMs += this.limits.resetAfterMs;
  }
}
