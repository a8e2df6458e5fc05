/** Discord's limit on identifying. */
export interface IdentifyLimits {
  /** A day, and how many of them are left. */
  readonly total: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
  /** Shards that may identify at once: one of each remainder of the id by it. */
  readonly maxConcurrency: number;
  /** Between two of the same remainder: 5,000 at Discord; 0 lets all through. */
  readonly intervalMs: number;
}

/** A shard said who it is. */
export interface Identify {
  readonly shard: number;
  readonly atMs: number;
}

/** Concurrency as for a large bot, so that many shards need not queue for five seconds each. */
const PLENTY: IdentifyLimits = {
  total: 1000,
  remaining: 1000,
  resetAfterMs: 86_400_000,
  maxConcurrency: 16,
  intervalMs: 0,
};

/** Counts the identifies of a bot, and refuses what comes too early. */
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

  /** As in the answer to `GET /gateway/bot`. */
  describe(): object {
    this.renew();
    return {
      total: this.limits.total,
      remaining: this.remaining,
      reset_after: Math.ceil(this.resetsAtMs - performance.now()),
      max_concurrency: this.limits.maxConcurrency,
    };
  }

  /** Counts an identify; false when it came too soon after another. */
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
